export type { PutaranUsul } from './berkas.ts';
export {
  hadiri,
  beriSuara,
  catatRekomendasi,
  kirimImut,
  nyatakanKonflik,
  putuskan,
  setujuiPyb,
  terbitkan,
  tetapkan,
  tutupRapat,
} from './acts-panel.ts';
export { kembalikanOtomatis, lapor, perpanjang, pulangkan, tugaskan } from './acts-penugasan.ts';
export {
  ajukan,
  hanyaAlasan,
  jawabKeberatan,
  komentari,
  selesaikanSyarat,
  tanggapi,
  tutupTanggapan,
  verifikasi,
} from './acts-usul.ts';
export { buatUsul } from './buat.ts';
export { listUsul } from './daftar.ts';
export { imutOf } from './imut.ts';
export { kotakMasuk } from './kotak.ts';
export { kantorOf } from './kantor.ts';
export { naskahLepas, orangOf, penempatan } from './letters-data/umum.ts';
export { lihatUsul } from './lihat-usul.ts';
export { nomorBaru } from './nomor.ts';
export { hariLiburOf, liburSet, tataNaskahOf, ubahHariLibur, ubahTataNaskah } from './pengaturan.ts';
export { pemilikUsul } from './pemilik.ts';
export { listPerbaikan, perbaiki } from './perbaikan.ts';
export { denganSurat, pratinjau, unduhSurat } from './surat.ts';
export { ubahUsul } from './ubah.ts';
export { usulkanBaris, usulkanPenugasan } from './usulkan.ts';
