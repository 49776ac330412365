export {
  diundang,
  gelombangTerbuka,
  HARI_DENYUT,
  type HariDenyut,
  KELOMPOK_DENYUT,
  type KelompokDenyut,
  MASA_JAWAB,
  type Perintah,
  REKAN_PALING_BANYAK,
} from './denyut.ts';
export { type Cacah, pesertaOf, type Setuju, setujuOf } from './hitung.ts';
export { jawabanLengkap, PERNYATAAN_DENYUT, PERNYATAAN_SIKAP, type Pernyataan, SKALA } from './pertanyaan.ts';
export { dayaOf, type Perubahan, perubahanOf } from './sebelum-sesudah.ts';
export { SMALLEST_TOLD as PALING_SEDIKIT } from '../algorithms/index.ts';
export { sembunyikan } from './sembunyi.ts';
