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
export {
  type BarisJatuhTempo,
  type BarisMasa,
  type DaftarJatuhTempo,
  daftarJatuhTempo,
  masaSendiri,
} from './jatuh-tempo.ts';
export { jalurKarier, type JalurKarier, type LangkahKarier, type SyaratLangkah } from './jalur.ts';
export { type AnakTangga, rumpunList, type Tangga, tanggaOf } from './tangga.ts';
export { type BagianStagnan, type Stagnasi, stagnasi, STAGNASI_BULAN, type UnitStagnasi } from './stagnasi.ts';
