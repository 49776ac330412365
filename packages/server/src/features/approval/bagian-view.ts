import { sentences, type Usul } from '@seimbang/contract';
import { daysBetween } from '@seimbang/core/kernel';
import { jamImut } from '@seimbang/core/workflow';
import { today } from '../../shared/clock.ts';
import type { Sorot } from './baris-view.ts';
import { barisBerjalan } from './berjalan.ts';
import type { Baris, Berkas, UsulRow } from './berkas.ts';
import { type Dampak, dampakOf } from './dampak.ts';
import { kantorOf, namaUnor } from './kantor.ts';
import { unorSendiri } from './lihat.ts';
import type { hariLiburOf } from './pengaturan.ts';
import { tahapOf } from './tahap.ts';
import type { Tambahan } from './tambahan.ts';

/** Settings of the agency that the page of a case shows. */
export interface Kantor {
  readonly namaPanel: string;
  readonly libur: Awaited<ReturnType<typeof hariLiburOf>>;
}

type Terakhir = Pick<UsulRow, 'terakhir_oleh' | 'terakhir_peran' | 'terakhir_pada' | 'terakhir_tindakan'>;

export const terakhirOf = ({ usul }: { readonly usul: Terakhir }): Usul['terakhir'] => ({
  oleh: usul.terakhir_oleh,
  peran: usul.terakhir_peran as Usul['terakhir']['peran'],
  pada: usul.terakhir_pada.toISOString(),
  tindakan: usul.terakhir_tindakan,
});

export function belumMenjawab({ dasar: { index } }: Sorot, seen: readonly Baris[]): Usul['belumMenjawab'] {
  const waiting = new Map<string, number>();
  for (const b of seen)
    for (const t of b.tanggapan) {
      const kantor = kantorOf(index, t.unor_id);
      if (t.jawaban === null) waiting.set(kantor, (waiting.get(kantor) ?? 0) + 1);
    }
  return Array.from(waiting, ([kantor, baris]) => ({ kantor, baris }));
}

/** The person concerned sees reasons, not the plan. */
export function rencanaView({ caller, berkas, timbangan }: Sorot, ada: boolean): Usul['rencana'] {
  const { rencana, usul } = berkas;
  if (!rencana || usul.rencana_id === null || caller.peran === 'asn') return null;
  const { isi } = rencana;
  const { status, proof, simulasi, inputHash, planHash, rulesChecked, rulesNotChecked, assumptions } = isi;
  return {
    id: usul.rencana_id,
    ada,
    status,
    proof,
    gap: celahOf(isi),
    simulasi,
    inputHash,
    planHash,
    rulesChecked,
    rulesNotChecked,
    assumptions,
    terbukti: timbangan.fakta.terbukti,
    pindahan: isi.moves.length,
  };
}

/** The person concerned sees the own line; a head, the lines of the own units. */
export function putaranView({ caller, berkas }: Sorot, seen: readonly Baris[]): Usul['putaran'] {
  const { putaran } = berkas;
  if (!putaran || caller.peran === 'asn') return null;
  const byPegawai = new Map(putaran.baris.map((b) => [b.pegawaiId, b]));
  return {
    ...putaran,
    baris: seen.flatMap(({ id, pegawaiId }) => {
      const found = byPegawai.get(pegawaiId);
      return found ? [{ barisId: id, label: found.label, lewat: found.lewat }] : [];
    }),
  };
}

/** The gap as a share of the plan's points, as screen and letters say it. */
export const celahOf = ({ gap, objective }: NonNullable<Berkas['rencana']>['isi']): number =>
  gap > 0 ? gap / Math.max(1, Math.abs(objective)) : 0;

/**
 * What the lines that go do to the load; a head sees the units of the own office only. Once a decree is issued its own figures are shown: by
 * then the people may already stand in their new places in the data.
 */
export function dampakView(sorot: Sorot, terbit: Dampak | null): Usul['dampak'] {
  const { caller, berkas, dasar, penuh } = sorot;
  if (berkas.usul.jenis !== 'mutasi' || caller.peran === 'asn') return null;
  const lines = barisBerjalan(sorot);
  const { sebelum, sesudah, unor } = terbit ?? dampakOf(dasar.index, lines);
  const own = unorSendiri(caller, dasar.index);
  return {
    baris: lines.length,
    before: titik(sebelum),
    after: titik(sesudah),
    unor: penuh ? [...unor] : unor.filter((u) => own.includes(u.unorId)),
  };
}

type Titik = NonNullable<Usul['dampak']>['before'];
const titik = (k: Dampak['sebelum']): Titik => ({
  simpangan: k.simpangan,
  max: k.rasioTertinggi,
  min: k.rasioTerendah,
  over: k.pegawaiBerlebih,
  under: k.pegawaiLonggar,
  metShare: k.kompetensiTerpenuhi ?? 1,
});

export const pybView = ({ alasan, oleh, peran, pada }: NonNullable<Berkas['pyb']>): Usul['pyb'] => ({
  alasan,
  jejak: { oleh, peran: peran as Usul['terakhir']['peran'], pada },
});

export function panelView({ caller, berkas, timbangan, penuh }: Sorot, nama: string): Usul['panel'] {
  const { usul, hadir } = berkas;
  if (!penuh || usul.jenis !== 'mutasi' || usul.tahap < tahapOf('panel')) return null;
  const { kuorumMinimum } = timbangan.fakta;
  const few = hadir.length < kuorumMinimum;
  const code = few ? 'kuorum-kurang' : 'kuorum-genap';
  const values = { hadir: hadir.length, minimum: kuorumMinimum };
  const pesan = { id: sentences(code, 'id', values).detail, en: sentences(code, 'en', values).detail };
  return {
    nama,
    kuorumMinimum,
    hadir: hadir.map((h) => ({
      akunId: h.akun_id,
      nama: h.nama,
      jabatan: h.jabatan,
      ketua: h.ketua,
      saya: h.akun_id === caller.akunId,
    })),
    kuorum: few || hadir.length % 2 === 0 ? { code, pesan } : null,
  };
}

export function imutView({ berkas: { usul }, penuh }: Sorot, { libur }: Kantor['libur']): Usul['imut'] {
  if (!penuh || usul.jenis !== 'mutasi' || usul.tahap < tahapOf('imut')) return null;
  const days = new Set(libur.map((l) => l.tanggal as typeof usul.tmt));
  const clock = usul.kirim && jamImut(usul.kirim, today(), days);
  const years = new Set(libur.map((l) => l.tanggal.slice(0, 4)));
  const needed = clock && usul.kirim ? [usul.kirim, clock.batas].map((d) => d.slice(0, 4)) : [today().slice(0, 4)];
  return {
    dikirim: usul.kirim,
    jatuhTempo: clock ? clock.batas : null,
    hariKerjaBerjalan: clock ? clock.hariKe : 0,
    setujuKarenaDiam: clock ? clock.diam : false,
    liburTerisi: needed.every((y) => years.has(y)),
    nomor: usul.rekomendasi_nomor,
    tanggal: usul.rekomendasi_tanggal,
  };
}

export function penugasanView({ berkas, dasar: { index } }: Sorot, laporan: Tambahan['laporan']): Usul['penugasan'] {
  const { penugasan: p, usul } = berkas;
  if (!p || usul.mulai === null || usul.selesai === null) return null;
  const length = daysBetween(usul.mulai, usul.selesai) + 1;
  const day = daysBetween(usul.mulai, today()) + 1;
  return {
    uraian: p.uraian,
    unitPenerima: { unorId: p.unorId, nama: namaUnor(index, p.unorId) },
    ketua: {
      pegawaiId: p.ketuaPegawaiId,
      nama: index.pegawaiById.get(p.ketuaPegawaiId)?.nama ?? p.ketuaPegawaiId,
    },
    perpanjangan: p.perpanjangan.map(({ sampai, alasan, oleh, peran, pada }) => ({
      sampai,
      alasan,
      jejak: { oleh, peran: peran as Usul['terakhir']['peran'], pada },
    })),
    laporan,
    kembali: p.kembali,
    alasanPulang: p.alasanPulang,
    hariKe: usul.keadaan === 'berjalan' && day >= 1 ? Math.min(day, length) : null,
    dariHari: length,
  };
}
