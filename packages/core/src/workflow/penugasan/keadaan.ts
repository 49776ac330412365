import type { Day } from '../../kernel/index.ts';

/** Where a temporary assignment stands. `selesai`, `ditarik` and `ditolak` are the ends; a late report may still come in at `selesai`. */
export const KEADAAN_PENUGASAN = [
  'draf',
  'tanggapan',
  'keputusan',
  'berjalan',
  'selesai',
  'ditarik',
  'ditolak',
] as const;
export type KeadaanPenugasan = (typeof KEADAAN_PENUGASAN)[number];

export type SisiPenugasan = 'pemberi' | 'penerima';

interface IsianTindakan {
  readonly ajukan: { readonly tenggat: Day };
  readonly tanggapi: {
    readonly barisId: string;
    readonly sisi: SisiPenugasan;
    readonly jawaban: 'dapat' | 'keberatan';
    readonly alasan: string;
    readonly data: string;
  };
  readonly 'tutup-tanggapan': unknown;
  readonly kembalikan: { readonly alasan: string };
  readonly tugaskan: { readonly alasan: string };
  readonly lapor: { readonly laporan: string };
  readonly perpanjang: { readonly selesai: Day; readonly alasan: string };
  readonly pulangkan: { readonly alasan: string };
  readonly kembali: unknown;
  readonly tarik: { readonly alasan: string };
  readonly tolak: { readonly alasan: string };
}

export type TindakanPenugasan = keyof IsianTindakan;

export type LangkahPenugasan<T extends TindakanPenugasan = TindakanPenugasan> = {
  [A in T]: { readonly tindakan: A } & (unknown extends IsianTindakan[A] ? unknown : IsianTindakan[A]);
}[T];

/** Records of an assignment that an act may make lapse. */
export type CatatanPenugasan = 'tanggapan';
