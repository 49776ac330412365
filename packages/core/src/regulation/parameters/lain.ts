import { day } from '../../kernel/index.ts';
import type { DatedRows } from './dated.ts';

/** Highest degree of kinship (in-laws included) that is a conflict of interest. */
export const derajatKerabat: DatedRows<number> = [
  { value: 2, validFrom: day('2014-10-17'), validTo: null, sources: [{ law: 'uu-30-2014', article: '43' }] },
];

/** Months before candidates are fixed in which officials may not be replaced. */
export const bekuSebelumPenetapanBulan: DatedRows<number> = [
  { value: 6, validFrom: day('2016-07-01'), validTo: null, sources: [{ law: 'uu-10-2016', article: '71 ayat (2)' }] },
];

/** Months after the inauguration of the regional head in which officials may not be replaced. */
export const bekuSesudahPelantikanBulan: DatedRows<number> = [
  { value: 6, validFrom: day('2016-07-01'), validTo: null, sources: [{ law: 'uu-10-2016', article: '162 ayat (3)' }] },
];
