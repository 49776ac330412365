export type {
  Halangan,
  Jendela,
  Kalender,
  Pendamping,
  PindahRotasi,
  Sebab,
  TidakTertempatkan,
  UnitJendela,
} from './dokumen.ts';
export { buatKalender } from './kalender.ts';
export { akhirKalender, hariJendela, type PilihanKalender, pilihanBawaan } from './pilihan.ts';
export { type LaporanKalender, periksaKalender } from './periksa.ts';
