export { type Asumsi, denganAsumsi } from './asumsi.ts';
export { keyakinanDeret, tahunData } from './keyakinan.ts';
export { type Puncak, puncakList, type PuncakUnit } from './puncak.ts';
export { type GalatLayanan, type UjiMundur, ujiMundur } from './uji-mundur.ts';
export { type Kenyataan, type Ketepatan, ketepatan, type PekanKetepatan, type Ucapan } from './ketepatan.ts';
export { type Lonjakan, lonjakan } from './lonjakan.ts';
export {
  type BagianPeristiwa,
  type DailyOptions,
  forecastDaily,
  type HariRamalan,
  type RamalanLayanan,
} from './ramal.ts';
export { type PermintaanBantuan, rencanakanBantuan, type SebabTanpaBantuan } from './assignment/bantuan.ts';
export { type BatasBantuan, batasBantuanBawaan } from './assignment/batas.ts';
export type {
  Bantuan,
  HargaBantuan,
  HariBantuan,
  LayananUnit,
  PilihanLayanan,
  RencanaBantuan,
  UnitHari,
} from './assignment/dokumen.ts';
export type { RiwayatBantuan } from './assignment/orang.ts';
export { type PeriksaBantuan, verifySurge } from './assignment/periksa.ts';
export { type BebanSetahun, kalenderBeban, masaDepan, type MasaDepan, type PekanBeban } from './meja/kalender.ts';
export { panelLayanan, type PanelLayanan } from './meja/panel.ts';
export { type HariPeringatan, type Peringatan, peringatanLonjakan } from './meja/peringatan.ts';
export { paketPesanan, type Pesanan } from './meja/pesanan.ts';
export { type HasilSimulasi, type Selang, simulasikan, type Simulasi, type UkuranSimulasi } from './meja/simulasi.ts';
export { type HariHarapan, harapanAntrean, type MasaBantu, nilaiPembantu } from './meja/harapan.ts';
export { simulasiBantuan } from './meja/simulasi-bantuan.ts';
