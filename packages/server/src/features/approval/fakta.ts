import { formasiKey } from '@seimbang/core/domain';
import { type Day, daysBetween } from '@seimbang/core/kernel';
import type { RuleFinding, Verdict } from '@seimbang/core/regulation';
import {
  barisTerpilih,
  batasPenugasanBawaan,
  type FaktaBaris,
  type FaktaPenugasan,
  type FaktaUsul,
  type GerbongPutus,
  gerbongPutus,
  type KeadaanMutasi,
} from '@seimbang/core/workflow';
import { today } from '../../shared/clock.ts';
import { bekuUtuh } from './beku.ts';
import type { Baris, Berkas } from './berkas.ts';
import type { Dasar } from './dasar.ts';

/** What the rules say of a line on today's data. A person or place that is no longer in the data is `unknown`. */
export interface Penilaian {
  readonly verdict: Verdict;
  readonly rules: readonly RuleFinding[];
}

export function nilai({ index, judge }: Dasar, b: Pick<Baris, 'pegawaiId' | 'to'>): Penilaian {
  const pegawai = index.pegawaiById.get(b.pegawaiId);
  const sel = index.selByKey.get(formasiKey(b.to.unorId, b.to.jabatanId));
  return pegawai && sel ? judge.judge(pegawai, sel) : { verdict: 'unknown', rules: [] };
}

/** The consents that are still to be recorded on a line. */
export const syaratTerbuka = (b: Pick<Baris, 'syarat'>, rules: readonly RuleFinding[]): readonly RuleFinding[] =>
  rules.filter((r) => r.verdict === 'needs-consent' && !b.syarat.some((s) => s.aturan === r.id));

/** A case with everything judged on today's data. */
export interface Timbangan {
  readonly fakta: FaktaUsul;
  readonly putus: readonly GerbongPutus[];
  readonly nilaiOf: (barisId: string) => Penilaian;
}

export interface Keadaan {
  readonly hariIni: Day;
  readonly kuorumMinimum: number;
  /** Version of the data the verifier's answer must be about. */
  readonly paketVersi: number;
}

export function timbang(berkas: Berkas, dasar: Dasar, { hariIni, kuorumMinimum, paketVersi }: Keadaan): Timbangan {
  const { usul } = berkas;
  const judged = new Map(berkas.baris.map((b) => [b.id, nilai(dasar, b)]));
  const nilaiOf = (id: string): Penilaian => judged.get(id) ?? { verdict: 'unknown', rules: [] };
  const baris = berkas.baris.map((b) => faktaBaris(b, nilaiOf(b.id)));
  const hadir = berkas.hadir.map((h) => h.akun_id);
  const putus = putusOf(berkas, dasar, baris, hadir);
  const fakta: FaktaUsul = {
    hariIni,
    baris,
    simulasi: berkas.rencana?.isi.simulasi ?? berkas.putaran?.simulasi ?? false,
    terbukti: usul.terbukti_versi === paketVersi ? usul.terbukti : null,
    tenggat: usul.tenggat,
    hadir,
    kuorumMinimum,
    gerbongPutus: putus.map((g) => g.gerbong),
    pertimbanganPyb: berkas.pyb?.alasan ?? null,
    tanggalPyb: berkas.pyb && today(new Date(berkas.pyb.pada)),
    tanggalKirim: usul.kirim,
    nomorRekomendasi: usul.rekomendasi_nomor,
    bekuUtuh: bekuUtuh(berkas),
  };
  return { fakta, putus, nilaiOf };
}

const faktaBaris = (b: Baris, n: Penilaian): FaktaBaris => ({
  barisId: b.id,
  gerbong: b.gerbong,
  pegawaiId: b.pegawaiId,
  sisi: b.tanggapan.map((t) => ({
    sisi: t.sisi,
    unorId: t.unor_id,
    jawaban: t.jawaban,
    dijawabPanitia: t.panitia_alasan !== null,
  })),
  verdict: n.verdict,
  syaratSelesai: syaratTerbuka(b, n.rules).length === 0,
  baru: b.baru,
  suara: b.suara.map((s) => ({ akunId: s.akun_id, suara: s.suara })),
  konflik: b.konflik.map((k) => k.akun_id),
  keputusan: b.keputusan,
  alasanKeputusan: b.keputusanAlasan,
});

/** Lines whose place is gone from the data are left out: their verdict is unknown, which says so already. */
function putusOf({ usul, baris }: Berkas, dasar: Dasar, fakta: readonly FaktaBaris[], hadir: string[]): GerbongPutus[] {
  if (usul.jenis !== 'mutasi') return [];
  const known = new Set(dasar.limits.map((l) => formasiKey(l.tempat.unorId, l.tempat.jabatanId)));
  const here = baris.filter(
    (b) => known.has(formasiKey(b.from.unorId, b.from.jabatanId)) && known.has(formasiKey(b.to.unorId, b.to.jabatanId)),
  );
  const lines = here.map((b) => ({ barisId: b.id, gerbong: b.gerbong, from: b.from, to: b.to }));
  return gerbongPutus(dasar.limits, lines, barisTerpilih(usul.keadaan as KeadaanMutasi, { baris: fakta, hadir }));
}

/** What the state table of an assignment asks about. Sides are called there by who lends and who receives. */
export function faktaPenugasan(berkas: Berkas, hariIni: Day): FaktaPenugasan {
  const { usul, penugasan, tugasLain } = berkas;
  if (!penugasan || usul.mulai === null || usul.selesai === null)
    throw new Error(`faktaPenugasan: ${usul.id} is no penugasan.`);
  const { mulai, selesai } = usul;
  return {
    hariIni,
    orang: berkas.baris.map((b) => ({
      barisId: b.id,
      pegawaiId: b.pegawaiId,
      sisi: b.tanggapan.map((t) => ({
        sisi: t.sisi === 'asal' ? 'pemberi' : 'penerima',
        unorId: t.unor_id,
        jawaban: t.jawaban,
      })),
      ...bebanTugas(
        tugasLain.filter((t) => t.pegawaiId === b.pegawaiId),
        mulai,
        selesai,
      ),
    })),
    uraianTugas: penugasan.uraian,
    tempatTugas: penugasan.unorId,
    mulai,
    selesai,
    ketuaTim: penugasan.ketuaPegawaiId,
    tenggat: usul.tenggat,
    kaliPerpanjang: penugasan.perpanjangan.length,
    batas: batasPenugasanBawaan,
  };
}

type Tugas = Berkas['tugasLain'][number];

function bebanTugas(tugas: readonly Tugas[], mulai: Day, selesai: Day) {
  const tahun = mulai.slice(0, 4);
  const [first, last] = [`${tahun}-01-01` as Day, `${tahun}-12-31` as Day];
  const days = tugas.reduce((sum, t) => {
    const from = t.mulai > first ? t.mulai : first;
    const to = t.selesai < last ? t.selesai : last;
    return sum + Math.max(0, daysBetween(from, to) + 1);
  }, 0);
  const before = tugas.filter((t) => t.selesai < mulai).map((t) => daysBetween(t.selesai, mulai) - 1);
  return {
    bertumpuk: tugas.some((t) => t.mulai <= selesai && t.selesai >= mulai),
    hariTahunIni: days,
    jedaHari: before.length === 0 ? null : Math.min(...before),
  };
}
