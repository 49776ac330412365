import { day } from '../../kernel/index.ts';
import type { DatedRows } from './dated.ts';

const PP_11 = { law: 'pp-11-2017', article: '190 ayat (3)' } as const;
const BKN_5 = { law: 'perban-bkn-5-2019', article: '2 ayat (3)' } as const;

/** Whole months in the present jabatan before a mutasi. */
export const masaJabatanMinimumBulan: DatedRows<number> = [
  { value: 24, validFrom: day('2017-04-07'), validTo: null, sources: [PP_11, BKN_5] },
];

/** Whole months under which not even a documented waiver helps; equal to the minimum while no exception was known. */
export const masaJabatanPengecualianBulan: DatedRows<number> = [
  { value: 24, validFrom: day('2017-04-07'), validTo: day('2025-06-30'), sources: [PP_11] },
  { value: 6, validFrom: day('2025-07-01'), validTo: null, sources: [{ law: 'pernyataan-bkn-2025', article: '' }] },
];

/** Whole months in one jabatan after which a rotation is due. */
export const masaJabatanMaksimumBulan: DatedRows<number> = [
  { value: 60, validFrom: day('2017-04-07'), validTo: null, sources: [PP_11] },
];

/** Probation of a CPNS, months. */
export const masaPercobaanBulan: DatedRows<number> = [
  { value: 12, validFrom: day('2017-04-07'), validTo: null, sources: [{ law: 'pp-11-2017', article: '34' }] },
];
