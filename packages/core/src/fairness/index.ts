export { SMALLEST_TOLD as KELOMPOK_TERKECIL } from '../algorithms/index.ts';
export { selangTepat, type Selang } from './selang-tepat.ts';
export {
  bebanPindah,
  type KelompokBeban,
  type LaporanBeban,
  type Pindah,
  SIFAT_PINDAH,
  type SifatPindah,
  SYARAT_UJI,
} from './beban-pindah.ts';
export { DIMENSI, TIDAK_DIKETAHUI } from './ciri.ts';
export type { BahanTanda, BarisPerkara, Penolakan, UsulPerkara } from './tanda/bahan.ts';
export { BELUM_DAPAT, KODE_TANDA, type KodeTanda, periksaSemua, type Tanda } from './tanda/semua.ts';
