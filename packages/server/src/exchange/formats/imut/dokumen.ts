/**
 * Documents for a move between instansi (Peraturan BKN 5/2019 art. 3). Inside one instansi the article does not ask for them; some are
 * still the evidence behind a rule of the checklist.
 */
interface Dokumen {
  readonly nama: string;
  readonly bahanPendukung: boolean;
}

export const DOKUMEN: readonly Dokumen[] = [
  { nama: 'Bukti status PNS', bahanPendukung: false },
  { nama: 'Analisis jabatan dan analisis beban kerja jabatan yang dituju', bahanPendukung: true },
  { nama: 'Surat permohonan mutasi dari yang bersangkutan', bahanPendukung: false },
  { nama: 'Surat usul mutasi dari PPK instansi penerima dengan menyebut jabatan', bahanPendukung: false },
  { nama: 'Surat persetujuan mutasi dari PPK instansi asal dengan menyebut jabatan', bahanPendukung: false },
  { nama: 'Surat pernyataan tidak sedang menjalani hukuman disiplin atau proses peradilan', bahanPendukung: true },
  { nama: 'Salinan keputusan pangkat dan/atau jabatan terakhir', bahanPendukung: true },
  { nama: 'Penilaian kinerja paling rendah Baik dua tahun terakhir', bahanPendukung: true },
  { nama: 'Surat pernyataan tidak sedang tugas belajar atau ikatan dinas', bahanPendukung: true },
  { nama: 'Surat keterangan bebas temuan dari inspektorat', bahanPendukung: false },
];

/** Whether a document is asked for. */
export function keperluan({ bahanPendukung }: Dokumen, antarInstansi: boolean): string {
  if (antarInstansi) return 'wajib (Peraturan BKN 5/2019 Pasal 3)';
  return bahanPendukung ? 'bahan pendukung' : 'tidak dipersyaratkan di dalam satu instansi';
}
