import { day } from '../../kernel/index.ts';
import type { DatedRows } from './dated.ts';

const UU_30 = day('2014-10-17');
const PP_79 = day('2021-08-10');

/** Fewest members of the Tim Penilai Kinerja who decide; the number must be odd (WF-02). */
export const kuorumTim: DatedRows<number> = [
  { value: 5, validFrom: day('2017-04-07'), validTo: null, sources: [{ law: 'pp-11-2017', article: '201' }] },
];

/** Working days in which BKN answers a request for a recommendation; from the next one its silence counts as agreement (WF-10). */
export const jawabanImutHariKerja: DatedRows<number> = [
  { value: 5, validFrom: day('2025-07-18'), validTo: null, sources: [{ law: 'keterangan-bkn-imut', article: '' }] },
];

/** Working days in which a decision is delivered (WF-15). */
export const penyampaianHariKerja: DatedRows<number> = [
  { value: 5, validFrom: UU_30, validTo: null, sources: [{ law: 'uu-30-2014', article: '61' }] },
];

/** The same for a decision about many people. */
export const penyampaianMassalHariKerja: DatedRows<number> = [
  { value: 10, validFrom: UU_30, validTo: null, sources: [{ law: 'uu-30-2014', article: '62' }] },
];

/** Working days after receipt in which an objection may be lodged (WF-17). */
export const keberatanHariKerja: DatedRows<number> = [
  { value: 14, validFrom: PP_79, validTo: null, sources: [{ law: 'pp-79-2021', article: '4' }] },
];

/** Working days in which an objection is decided (WF-18). */
export const putusanKeberatanHariKerja: DatedRows<number> = [
  { value: 21, validFrom: PP_79, validTo: null, sources: [{ law: 'pp-79-2021', article: '5, 6' }] },
];
