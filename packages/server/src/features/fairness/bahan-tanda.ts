import type { PaketIndex, Tempat } from '@seimbang/core/domain';
import type { BahanTanda, BarisPerkara, Penolakan, UsulPerkara } from '@seimbang/core/fairness';
import { addDays, addMonths } from '@seimbang/core/kernel';
import { lawFigures } from '@seimbang/core/regulation';
import { type BarisBeku, hasilPanel } from '@seimbang/core/workflow';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import type { bacaJawaban, bacaKeberatan, Jalan, Terbit } from './baca.ts';
import { isHakKembali, sifatOf } from './sifat.ts';

type Usul = Terbit['usul'][number];
type Baris = Terbit['baris'][number];

interface Isi {
  readonly terbit: Terbit;
  readonly jalan: Jalan;
  readonly jawaban: Awaited<ReturnType<typeof bacaJawaban>>;
  readonly keberatan: Awaited<ReturnType<typeof bacaKeberatan>>;
  readonly kuorumMinimum: number;
}

/** What is stored, as the rules of the flags read it. */
export function bahanTanda({ index, abk }: CurrentPaket, isi: Isi): BahanTanda {
  const load = new Map(abk.formasi.map((f) => [`${f.unorId} ${f.jabatanId}`, { need: f.need, fte: f.fte }]));
  const { pegawai } = index.paket;
  return {
    usul: isi.terbit.usul.map((u) => usulPerkara(index, isi, u)),
    penolakan: [...isi.jawaban.map(ditolak), ...isi.keberatan.map(berkeberatan)],
    lindung: new Map(pegawai.flatMap((p) => (p.lindungSampai === null ? [] : [[p.pegawaiId, p.lindungSampai]]))),
    kini: new Map(pegawai.map((p) => [p.pegawaiId, { unorId: p.unorId, jabatanId: p.jabatanId }])),
    beban: ({ unorId, jabatanId }: Tempat) => load.get(`${unorId} ${jabatanId}`) ?? null,
    beku: masaBeku(index),
  };
}

const ditolak = (t: Isi['jawaban'][number]): Penolakan => ({
  pegawaiId: t.pegawai_id,
  saat: t.dijawab?.getTime() ?? 0,
  jenis: t.keadaan === 'tidak' ? 'menolak-tawaran' : 'menyampaikan-kendala',
  usulId: t.usul_id,
});

const berkeberatan = (k: Isi['keberatan'][number]): Penolakan => ({
  pegawaiId: k.pegawai_id ?? '',
  saat: k.saat.getTime(),
  jenis: 'mengajukan-keberatan',
  usulId: null,
});

function usulPerkara(index: PaketIndex, isi: Isi, u: Usul): UsulPerkara {
  const { beku, hadir } = isi.jalan;
  const lines = isi.terbit.baris.filter((b) => b.usul_id === u.id);
  const present = hadir.filter((h) => h.usul_id === u.id).map((h) => h.akun_id);
  const frozen = beku.filter((b) => b.usul_id === u.id);
  const changed = faktaBerubah(frozen);
  return {
    usulId: u.id,
    judul: u.judul,
    asal: u.asal,
    hakKembali: lines.some(isHakKembali),
    tmt: u.tmt,
    dibuat: u.dibuat.getTime(),
    pengusul: u.pengusul_nama,
    dibekukan: frozen.find((b) => b.tahap === 'verifikasi')?.saat.getTime() ?? null,
    tibaPpk: tibaDi(u, 'ppk'),
    hadir: present,
    kuorumMinimum: isi.kuorumMinimum,
    baris: lines.map((b) => barisPerkara(index, isi, u, b, present, changed.get(b.id) ?? [])),
  };
}

/** The last time it came into a state. */
function tibaDi({ jalan }: Usul, keadaan: string): number | null {
  const steps = jalan as readonly { readonly keadaan: string; readonly pada: string }[];
  const last = steps.findLast((s) => s.keadaan === keadaan);
  return last ? Date.parse(last.pada) : null;
}

function barisPerkara(
  index: PaketIndex,
  { jalan }: Isi,
  u: Usul,
  b: Baris,
  hadir: readonly string[],
  faktaBerubah: readonly string[],
): BarisPerkara {
  const suara = jalan.suara.filter((s) => s.baris_id === b.id);
  const konflik = jalan.konflik.filter((k) => k.baris_id === b.id).map((k) => k.akun_id);
  const isPejabat = (jabatanId: string): boolean => index.jabatanById.get(jabatanId)?.jenis === 'struktural';
  return {
    nomor: b.nomor,
    gerbong: b.gerbong,
    pegawaiId: b.pegawai_id,
    nama: b.nama,
    dari: { unorId: b.dari_unor, jabatanId: b.dari_jabatan },
    ke: { unorId: b.ke_unor, jabatanId: b.ke_jabatan },
    sifat: sifatOf(u, b),
    pejabat: isPejabat(b.dari_jabatan) || isPejabat(b.ke_jabatan),
    keputusan: b.keputusan,
    diputus: b.keputusan_pada?.getTime() ?? null,
    pemutus: b.keputusan_oleh,
    panel: hasilPanel({ konflik, suara: suara.map((s) => ({ akunId: s.akun_id, suara: s.suara })) }, hadir),
    suara: suara.map((s) => ({ akunId: s.akun_id, saat: s.pada.getTime() })),
    bukti: jalan.syarat.filter((s) => s.baris_id === b.id).map((s) => ({ aturan: s.aturan, saat: s.pada.getTime() })),
    faktaBerubah,
  };
}

const FAKTA = ['unit', 'jabatan', 'golongan', 'status', 'verdict'] as const satisfies readonly (keyof BarisBeku)[];

/** Facts that differ between the list frozen for the panel and the one frozen with the decision, by line. */
function faktaBerubah(frozen: Jalan['beku']): Map<string, readonly string[]> {
  const factsOf = (tahap: string): readonly BarisBeku[] => {
    const text = frozen.find((b) => b.tahap === tahap)?.isi;
    return text === undefined ? [] : (JSON.parse(text) as { fakta: readonly BarisBeku[] }).fakta;
  };
  const before = new Map(factsOf('verifikasi').map((f) => [f.barisId, f]));
  return new Map(
    factsOf('penetapan').map((f) => {
      const old = before.get(f.barisId);
      return [f.barisId, old ? FAKTA.filter((k) => old[k] !== f[k]) : []];
    }),
  );
}

/** When officials may not be moved without the minister's approval (CAL-01, CAL-02); none where one is recorded. */
function masaBeku({ paket }: PaketIndex): BahanTanda['beku'] {
  const { penetapanCalon, akhirMasaJabatan, pelantikanKepalaDaerah, izinMenteriNomor } = paket.kebijakan.kalender;
  if (izinMenteriNomor?.trim()) return [];
  const { bekuSebelumPenetapanBulan, bekuSesudahPelantikanBulan } = lawFigures(paket.kebijakan.tmt);
  return [
    ...(penetapanCalon === null
      ? []
      : [{ dari: addMonths(penetapanCalon, -bekuSebelumPenetapanBulan), sampai: akhirMasaJabatan }]),
    ...(pelantikanKepalaDaerah === null
      ? []
      : [
          {
            dari: pelantikanKepalaDaerah,
            sampai: addDays(addMonths(pelantikanKepalaDaerah, bekuSesudahPelantikanBulan), -1),
          },
        ]),
  ];
}
