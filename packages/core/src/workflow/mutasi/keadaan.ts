import type { Day } from '../../kernel/index.ts';

/** Where a proposal of mutasi stands. `terbit`, `ditarik` and `ditolak` are the ends. */
export const KEADAAN_MUTASI = [
  'draf',
  'tanggapan',
  'verifikasi',
  'panel',
  'pyb',
  'imut',
  'ppk',
  'ditetapkan',
  'terbit',
  'ditarik',
  'ditolak',
] as const;
export type KeadaanMutasi = (typeof KEADAAN_MUTASI)[number];

export type SisiMutasi = 'asal' | 'tujuan';
export type Jawaban = 'dapat' | 'keberatan';
export type Suara = 'setujui' | 'tolak' | 'tinjau-ulang';
export type Keputusan = 'setujui' | 'tolak';

/** What each act brings with it. */
interface IsianTindakan {
  readonly ajukan: { readonly tenggat: Day };
  /** `data` = the figures or documents an objection rests on. */
  readonly tanggapi: {
    readonly barisId: string;
    readonly sisi: SisiMutasi;
    readonly jawaban: Jawaban;
    readonly alasan: string;
    readonly data: string;
  };
  readonly 'tutup-tanggapan': unknown;
  readonly 'jawab-keberatan': { readonly barisId: string; readonly sisi: SisiMutasi; readonly alasan: string };
  readonly 'selesaikan-syarat': { readonly barisId: string; readonly nomorDokumen: string };
  readonly verifikasi: unknown;
  readonly kembalikan: { readonly alasan: string };
  /** False = leaves the meeting. */
  readonly hadir: { readonly hadir: boolean };
  readonly konflik: { readonly barisId: string; readonly alasan: string };
  readonly suara: { readonly barisId: readonly string[]; readonly suara: Suara; readonly alasan: string };
  /** `barisBaru` = number of lines the repair adds; their heads answer until `tenggat`. */
  readonly perbaiki: { readonly barisBaru: number; readonly tenggat: Day | null; readonly alasan: string };
  readonly 'tutup-rapat': unknown;
  readonly 'setujui-pyb': { readonly alasan: string };
  readonly 'kirim-imut': { readonly tanggal: Day };
  readonly 'catat-rekomendasi': { readonly nomor: string; readonly tanggal: Day };
  readonly putuskan: { readonly barisId: readonly string[]; readonly keputusan: Keputusan; readonly alasan: string };
  readonly tetapkan: unknown;
  readonly terbitkan: unknown;
  readonly tarik: { readonly alasan: string };
  readonly tolak: { readonly alasan: string };
}

export type TindakanMutasi = keyof IsianTindakan;

/** One act with what it brings. */
export type LangkahMutasi<T extends TindakanMutasi = TindakanMutasi> = {
  [A in T]: { readonly tindakan: A } & (unknown extends IsianTindakan[A] ? unknown : IsianTindakan[A]);
}[T];

/** Records of a case that an act may make lapse. */
export type CatatanMutasi =
  | 'tanggapan'
  | 'beku'
  | 'kehadiran'
  | 'konflik'
  | 'suara'
  | 'pertimbangan-pyb'
  | 'kirim-imut'
  | 'rekomendasi'
  | 'keputusan';
