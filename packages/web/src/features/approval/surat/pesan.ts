import { definePesan } from '../../../language/define-pesan.ts';

/** Letters of a proposal: issued, as previews, and the package for I-MUT. */
export const pesan = definePesan({
  suratDemo: {
    id: 'Data contoh: setiap halaman surat bertuliskan bahwa ini bukan surat resmi.',
    en: 'Sample data: every page of a letter says that it is not official.',
  },
  suratTerbit: { id: 'Surat terbit', en: 'Letters issued' },
  suratTerbitJelas: {
    id: 'Berkas disimpan dengan sidiknya dan tidak berubah lagi. Tanpa TTE, setiap halaman bertuliskan “menunggu TTE”.',
    en: 'Files are kept with their hash and never change. Without an electronic signature every page says “menunggu TTE”.',
  },
  belumSurat: { id: 'Belum ada surat', en: 'No letters yet' },
  belumSuratSebab: {
    id: 'Surat dibuat saat keputusan terbit, dengan nomor berurutan.',
    en: 'Letters are made when the decision is issued, with numbers in sequence.',
  },
  nomorSurat: { id: 'Nomor {nomor}, {tanggal}', en: 'Number {nomor}, {tanggal}' },
  sedangDibuat: { id: 'Sedang dibuat …', en: 'Being made …' },
  kodeVerifikasi: { id: 'Kode verifikasi {kode}', en: 'Verification code {kode}' },
  kodeJelas: {
    id: 'Kode ini tercetak di kaki setiap halaman surat.',
    en: 'This code is printed at the foot of every page of the letter.',
  },
  pratinjau: { id: 'Pratinjau', en: 'Previews' },
  pratinjauJelas: {
    id: 'Dibuat dari keadaan sekarang, tanpa nomor.',
    en: 'Made from the present state, without a number.',
  },
  imutJudul: { id: 'Paket I-MUT', en: 'Package for I-MUT' },
  imutJelas: {
    id: 'Excel dengan kode SIASN, alasan, dan daftar periksa; diunggah sendiri ke I-MUT.',
    en: 'Excel with SIASN codes, reasons and checklist; you upload it to I-MUT yourself.',
  },
  imutUnduh: { id: 'Unduh paket I-MUT', en: 'Download the I-MUT package' },
});
