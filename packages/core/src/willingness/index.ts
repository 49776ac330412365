export type { Label } from './label.ts';
export type { Box, PublishedTrade } from './published.ts';
export { type ReplayCheck, type ReplayReport, replayTrade } from './replay.ts';
export type { TradeRefusal } from './scene.ts';
export { sealOf } from './seal.ts';
export { findSwaps, type Swap, type SwapList, type SwapOptions } from './swaps.ts';
export type { Assignment, TradeBox, TradeCycle } from './outcome.ts';
export { trade, type TradeOptions, type TradeResult } from './trade.ts';
export { LABELS } from './label.ts';
export {
  type FaktaPutaran,
  KEADAAN_PUTARAN,
  type KeadaanPutaran,
  langkahPutaran,
  TINDAKAN_PUTARAN,
  type TindakanPutaran,
} from './putaran.ts';
export {
  type FaktaTawaran,
  isSetuju,
  jawabTawaran,
  jawabanTerbuka,
  jenisOf,
  KEADAAN_TAWARAN,
  type KeadaanTawaran,
  padaHari,
  pengingatJatuhTempo,
} from './tawaran.ts';
export { ATURAN_POIN, entriJatuhTempo, kebalSampai, type MasaGiliran } from './poin.ts';
export { hariKerjaSisa, jalurOf, jamKeberatan } from './keberatan.ts';
export { balanceAfter } from './balance-after.ts';
export { loadLookup } from './load-lookup.ts';
export { type BahanPutaran, type Pernyataan, pernyataanOf } from './pernyataan.ts';
export { wilson } from './wilson.ts';
export { type Cadangan, type CadanganBaris, cadanganOf } from './cadangan-kursi.ts';
export { berhakOf } from './berhak.ts';
export { kursiSesudah } from './kursi-putaran.ts';
export {
  hakKembaliMulai,
  type KebijakanManfaat,
  type KursiPutaran,
  type LangkahManfaat,
  type ManfaatPutaran,
  manfaatPutaran,
  paketKursi,
  periksaManfaat,
  POIN_PILIHAN_PERTAMA,
} from './paket-manfaat.ts';
