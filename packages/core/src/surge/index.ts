export { type Kenyataan, type Ketepatan, ketepatan, type PekanKetepatan, type Ucapan } from './ketepatan.ts';
export { type Lonjakan, lonjakan } from './lonjakan.ts';
export {
  type BagianPeristiwa,
  type DailyOptions,
  forecastDaily,
  type HariRamalan,
  type RamalanLayanan,
} from './ramal.ts';
