import { day } from '../../kernel/index.ts';
import { batasPenugasanBawaan } from '../index.ts';
import type { FaktaBaris, FaktaOrang, FaktaPenugasan, FaktaUsul, Pelaku } from '../index.ts';

/** A case in which every guard is content, to be broken in one place by a test. All ids are fictional. */

export const PANEL = ['t1', 't2', 't3', 't4', 't5'] as const;

export const pelaku = (rest: Partial<Pelaku> = {}): Pelaku => ({
  akunId: 'a1',
  peran: 'analis',
  sifat: 'definitif',
  ketua: false,
  pengusul: false,
  unor: [],
  pegawaiId: null,
  ...rest,
});

export const baris = (rest: Partial<FaktaBaris> = {}): FaktaBaris => ({
  barisId: 'b1',
  gerbong: 'G1',
  pegawaiId: 'p1',
  sisi: [
    { sisi: 'asal', unorId: 'U1', jawaban: 'dapat', dijawabPanitia: false },
    { sisi: 'tujuan', unorId: 'U2', jawaban: 'keberatan', dijawabPanitia: true },
  ],
  verdict: 'needs-consent',
  syaratSelesai: true,
  baru: false,
  suara: PANEL.map((akunId) => ({ akunId, suara: 'setujui' as const })),
  konflik: [],
  keputusan: 'setujui',
  alasanKeputusan: 'Beban tujuan turun.',
  ...rest,
});

export const usul = (rest: Partial<FaktaUsul> = {}): FaktaUsul => ({
  hariIni: day('2027-03-10'),
  baris: [baris()],
  simulasi: false,
  terbukti: true,
  tenggat: day('2027-03-09'),
  hadir: PANEL,
  kuorumMinimum: 5,
  gerbongPutus: [],
  pertimbanganPyb: 'Sesuai kebutuhan.',
  tanggalPyb: day('2027-03-01'),
  tanggalKirim: day('2027-03-02'),
  nomorRekomendasi: 'I-MUT/1/2027',
  bekuUtuh: true,
  ...rest,
});

export const orang = (rest: Partial<FaktaOrang> = {}): FaktaOrang => ({
  barisId: 'b1',
  pegawaiId: 'p1',
  sisi: [
    { sisi: 'pemberi', unorId: 'U1', jawaban: 'dapat' },
    { sisi: 'penerima', unorId: 'U2', jawaban: 'dapat' },
  ],
  bertumpuk: false,
  hariTahunIni: 0,
  jedaHari: null,
  ...rest,
});

export const penugasan = (rest: Partial<FaktaPenugasan> = {}): FaktaPenugasan => ({
  hariIni: day('2027-06-01'),
  orang: [orang()],
  uraianTugas: 'Membantu pendaftaran SPMB.',
  tempatTugas: 'Dinas Pendidikan',
  mulai: day('2027-06-14'),
  selesai: day('2027-06-18'),
  ketuaTim: 'p1',
  tenggat: day('2027-06-08'),
  kaliPerpanjang: 0,
  batas: batasPenugasanBawaan,
  ...rest,
});
