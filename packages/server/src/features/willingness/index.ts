export { buatPutaran } from './buat-putaran.ts';
export { jalankanHarian } from './harian.ts';
export { daftarHakKembali, hakKembaliSaya, pilihHakKembali, usulkanKembali } from './hak-kembali.ts';
export { hasilPutaran } from './hasil.ts';
export { listKasus, putuskanKeberatan, putuskanLindungan } from './kasus.ts';
export { ajukanKeberatan, listKeberatan, tarikKeberatan } from './keberatan.ts';
export { konteksMinat } from './konteks.ts';
export { lihatPutaran, listPutaran, unduhJejak } from './lihat-putaran.ts';
export { ajukanLindungan, listLindungan, tarikLindungan } from './lindungan.ts';
export { lihatManfaat, terbitkanManfaat } from './manfaat.ts';
export { lihatMinat, simpanMinat } from './minat.ts';
export { dampakKeberatan, listPerbaikanPutaran, perbaikiPutaran } from './perbaikan.ts';
export { kotakMasuk } from './urusan.ts';
export { lihatPoin, lihatPoinAgregat } from './poin.ts';
export { jawab, lihatTawaran, listTawaran, pemilikTawaran } from './tawaran.ts';
export {
  batalkanPutaran,
  bukaPutaran,
  segelPutaran,
  tawarkanPutaran,
  tukarPutaran,
  tutupPutaran,
} from './tindak-putaran.ts';
export { jawabTukar, lihatTukar, simpanTukar } from './tukar.ts';
export { jadikanUsul } from './usul.ts';
