import { type Usul, sentences } from '@seimbang/contract';
import { daysBetween, ok } from '@seimbang/core/kernel';
import {
  allowedActs,
  allowedActsPenugasan,
  jamImut,
  type KeadaanMutasi,
  type KeadaanPenugasan,
} from '@seimbang/core/workflow';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { barisView, gerbongView, type Sorot } from './baris-view.ts';
import { isUtuh, penyimpanganOf } from './beku.ts';
import { type Baris, type Berkas, loadBerkas, type UsulRow } from './berkas.ts';
import { dasarOf } from './dasar.ts';
import { faktaPenugasan, timbang } from './fakta.ts';
import { kantorOf, namaUnor } from './kantor.ts';
import { barisTerlihat, isPengusul, mayReadPribadi, pandanganOf, unorSendiri } from './lihat.ts';
import { pelakuOf } from './pelaku.ts';
import { hariLiburOf, tataNaskahOf } from './pengaturan.ts';
import { sebabTampil } from './sebab.ts';
import { pratinjauOf } from './surat-jenis.ts';
import { tahapOf } from './tahap.ts';
import { type Tambahan, tambahanOf } from './tambahan.ts';

/** The page of a case, as far as the caller may see it; a case that is none of his business does not exist for him. */
export async function viewUsul(ctx: Context, caller: Caller, id: string): Promise<Outcome<Usul>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return ctx.db.transaction().execute((tx) => viewIn(tx, current, caller, id));
}

async function viewIn(tx: Tx, current: CurrentPaket, caller: Caller, id: string): Promise<Outcome<Usul>> {
  const berkas = await loadBerkas(tx, id);
  const seen = berkas ? barisTerlihat(caller, current.index, berkas.usul, berkas.baris) : [];
  if (!berkas || seen.length === 0) return problem('tidak-ditemukan', { apa: 'usul' });
  const pribadi = mayReadPribadi(caller, berkas.usul);
  if (pribadi) await sql`select set_config('seimbang.alasan', 'boleh', true)`.execute(tx);
  const tambahan = await tambahanOf(tx, id, pribadi);
  const { isi: tata } = await tataNaskahOf(tx);
  const libur = await hariLiburOf(tx);
  const dasar = dasarOf(current.index, berkas.usul.tmt, berkas.rencana?.kenop ?? null);
  const facts = { hariIni: today(), kuorumMinimum: tata.kuorumMinimum, paketVersi: current.versi };
  const timbangan = timbang(berkas, dasar, facts);
  const penuh = pandanganOf(caller, berkas.usul) === 'penuh';
  const sorot: Sorot = { caller, berkas, dasar, timbangan, penuh, alasanKonflik: tambahan.alasanKonflik };
  return ok(assemble(sorot, seen, tambahan, { namaPanel: tata.namaPanel, libur }));
}

interface Kantor {
  readonly namaPanel: string;
  readonly libur: Awaited<ReturnType<typeof hariLiburOf>>;
}

function assemble(sorot: Sorot, seen: readonly Baris[], t: Tambahan, kantor: Kantor): Usul {
  const { caller, berkas, dasar, penuh } = sorot;
  const { usul } = berkas;
  const visible = new Set(seen.map((b) => b.id));
  return {
    id: usul.id,
    versi: usul.versi,
    jenis: usul.jenis,
    asal: usul.asal,
    judul: usul.judul,
    keadaan: usul.keadaan as Usul['keadaan'],
    demo: usul.demo,
    dibuat: usul.dibuat.toISOString(),
    terakhir: terakhirOf(berkas),
    pengusul: {
      nama: usul.pengusul_nama,
      peran: usul.pengusul_peran as Usul['pengusul']['peran'],
      unit: usul.pengusul_unor && namaUnor(dasar.index, usul.pengusul_unor),
      saya: isPengusul(caller, usul),
    },
    tmt: usul.tmt,
    masa: usul.mulai && usul.selesai ? { mulai: usul.mulai, selesai: usul.selesai } : null,
    tenggat: usul.tenggat,
    jalan: berkas.jalan.map(({ keadaan, tindakan, oleh, peran, pada, alasan }) => ({
      keadaan,
      tindakan,
      jejak: { oleh, peran: peran as Usul['terakhir']['peran'], pada },
      alasan: penuh || keadaan === 'ditarik' || keadaan === 'ditolak' ? alasan : '',
    })),
    baris: seen.map((b) => barisView(sorot, b)),
    barisLain: berkas.baris.length - seen.length,
    gerbong: gerbongView(sorot, seen, t.komentar),
    belumMenjawab: belumMenjawab(sorot, seen),
    rencana: rencanaView(sorot, t.rencanaAda),
    panel: panelView(sorot, kantor.namaPanel),
    pyb: penuh && berkas.pyb ? pybView(berkas.pyb) : null,
    imut: imutView(sorot, kantor.libur),
    beku: penuh
      ? berkas.beku.map((b) => ({
          tahap: b.tahap,
          sha256: b.sha256,
          saat: b.saat.toISOString(),
          utuh: isUtuh(berkas, b),
        }))
      : [],
    penyimpangan: penuh ? penyimpanganOf(berkas, dasar) : [],
    surat: t.surat
      .filter((s) => penuh || s.surat.jenis === 'surat-tugas' || (s.barisId !== null && visible.has(s.barisId)))
      .map((s) => s.surat),
    pratinjau: penuh ? pratinjauOf(usul) : [],
    penugasan: penugasanView(sorot, t.laporan),
    alasanPribadi: t.alasanPribadi,
    tindakan: tindakanView(sorot),
  };
}

type Terakhir = Pick<UsulRow, 'terakhir_oleh' | 'terakhir_peran' | 'terakhir_pada' | 'terakhir_tindakan'>;

export const terakhirOf = ({ usul }: { readonly usul: Terakhir }): Usul['terakhir'] => ({
  oleh: usul.terakhir_oleh,
  peran: usul.terakhir_peran as Usul['terakhir']['peran'],
  pada: usul.terakhir_pada.toISOString(),
  tindakan: usul.terakhir_tindakan,
});

function belumMenjawab({ dasar: { index } }: Sorot, seen: readonly Baris[]): Usul['belumMenjawab'] {
  const waiting = new Map<string, number>();
  for (const b of seen)
    for (const t of b.tanggapan) {
      const kantor = kantorOf(index, t.unor_id);
      if (t.jawaban === null) waiting.set(kantor, (waiting.get(kantor) ?? 0) + 1);
    }
  return Array.from(waiting, ([kantor, baris]) => ({ kantor, baris }));
}

/** The person concerned sees reasons, not the whole plan; a head sees the load of the own units only. */
function rencanaView({ caller, berkas, dasar, timbangan, penuh }: Sorot, ada: boolean): Usul['rencana'] {
  const { rencana, usul } = berkas;
  if (!rencana || usul.rencana_id === null || caller.peran === 'asn') return null;
  const { isi, unor } = rencana;
  const own = unorSendiri(caller, dasar.index);
  const { status, proof, gap, simulasi, inputHash, planHash, rulesChecked, rulesNotChecked, assumptions } = isi;
  return {
    id: usul.rencana_id,
    ada,
    status,
    proof,
    gap,
    simulasi,
    inputHash,
    planHash,
    rulesChecked,
    rulesNotChecked,
    assumptions,
    terbukti: timbangan.fakta.terbukti,
    pindahan: isi.moves.length,
    before: titik(isi.before),
    after: titik(isi.after),
    unor: penuh ? unor : unor.filter((u) => own.includes(u.unorId)),
  };
}

type Titik = NonNullable<Usul['rencana']>['before'];
const titik = (k: NonNullable<Berkas['rencana']>['isi']['before']): Titik => {
  const { simpangan, max, min, over, under } = k;
  return { simpangan, max, min, over, under, metShare: k.competence.metShare };
};

const pybView = ({ alasan, oleh, peran, pada }: NonNullable<Berkas['pyb']>): Usul['pyb'] => ({
  alasan,
  jejak: { oleh, peran: peran as Usul['terakhir']['peran'], pada },
});

function panelView({ caller, berkas, timbangan, penuh }: Sorot, nama: string): Usul['panel'] {
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

function imutView({ berkas: { usul }, penuh }: Sorot, { libur }: Kantor['libur']): Usul['imut'] {
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

function penugasanView({ berkas, dasar: { index } }: Sorot, laporan: Tambahan['laporan']): Usul['penugasan'] {
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

/** Acts of this caller, open or with the reason why they are closed. Acts of other roles are left out. */
export function tindakanView({ caller, berkas, dasar, timbangan }: Sorot): Usul['tindakan'] {
  const { usul } = berkas;
  const pelaku = pelakuOf(caller, dasar.index, berkas);
  const acts =
    usul.jenis === 'mutasi'
      ? allowedActs(usul.keadaan as KeadaanMutasi, pelaku, timbangan.fakta)
      : allowedActsPenugasan(usul.keadaan as KeadaanPenugasan, pelaku, faktaPenugasan(berkas, today()));
  return acts
    .filter((a) => a.sebab?.code !== 'peran-tidak-berwenang')
    .map((a) => ({
      tindakan: a.tindakan,
      boleh: a.boleh,
      sebab: a.sebab && sebabTampil(a.sebab, berkas.baris),
    }));
}
