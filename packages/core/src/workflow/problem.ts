import { err, type Result } from '../kernel/index.ts';

/** Why an act is refused. The sentences live in the contract; `values` are what they are filled with. */
export type WorkflowProblem =
  // any way
  | 'tindakan-di-luar-keadaan'
  | 'peran-tidak-berwenang'
  | 'plt-tidak-berwenang'
  | 'alasan-kosong'
  | 'baris-tidak-ada'
  | 'usul-tanpa-baris'
  | 'tenggat-tidak-berlaku'
  | 'bukan-sisi-anda'
  | 'perkara-sendiri'
  | 'data-keberatan-kosong'
  | 'tanggapan-belum-lengkap'
  // mutasi
  | 'rencana-simulasi'
  | 'rencana-tidak-terbukti'
  | 'tanpa-keberatan'
  | 'keberatan-belum-dijawab'
  | 'tanpa-syarat-terbuka'
  | 'nomor-dokumen-kosong'
  | 'verdict-terlarang'
  | 'verdict-tidak-diketahui'
  | 'syarat-belum-selesai'
  | 'belum-hadir'
  | 'konflik-kepentingan'
  | 'kuorum-kurang'
  | 'kuorum-genap'
  | 'baris-tanpa-mayoritas'
  | 'tinjau-ulang-tersisa'
  | 'gerbong-putus'
  | 'tidak-ada-gerbong-putus'
  | 'tidak-ada-baris-tersisa'
  | 'tanggal-kirim-tidak-berlaku'
  | 'belum-dikirim-imut'
  | 'nomor-rekomendasi-kosong'
  | 'tanggal-rekomendasi-tidak-berlaku'
  | 'baris-ditolak-panel'
  | 'keputusan-belum-lengkap'
  | 'keputusan-tanpa-alasan'
  | 'pertimbangan-pyb-kosong'
  | 'beku-berubah'
  // penugasan
  | 'masa-tugas-tidak-berlaku'
  | 'masa-tugas-lampau'
  | 'masa-tugas-terlalu-panjang'
  | 'uraian-tugas-kosong'
  | 'ketua-tim-tidak-ada'
  | 'penugasan-bertumpuk'
  | 'hari-setahun-terlampaui'
  | 'jeda-belum-cukup'
  | 'perpanjangan-habis'
  | 'laporan-kosong'
  | 'belum-waktunya-kembali';

/** Values for the sentence; several names are joined by ", ". */
export type NilaiSebab = Readonly<Record<string, string | number>>;

export interface Sebab {
  readonly code: WorkflowProblem;
  readonly values: NilaiSebab;
}

export const sebab = (code: WorkflowProblem, values: NilaiSebab = {}): Sebab => ({ code, values });
export const tolak = <T = never>(code: WorkflowProblem, values: NilaiSebab = {}): Result<T, Sebab> =>
  err(sebab(code, values));

/** Text that says something. */
export const isTerisi = (text: string | null): text is string => text !== null && text.trim() !== '';
