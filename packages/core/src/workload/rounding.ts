import type { JenisJabatan } from '../domain/index.ts';

/** How the printed form rounds a need; no official article could be read, `half_up` is common practice (ABK-07). */
export type RoundingRule = 'half_up' | 'ceil' | 'none';

/** A sum of doubles that should be 2.5 may come out as 2.4999999999999996: it still rounds to 3. */
const SLACK = 1e-9;

/** Need of one formasi as the printed form shows it: rounded once, after adding its rows. A structural post is exactly 1. */
export function printedNeed(need: number, jenis: JenisJabatan, rule: RoundingRule = 'half_up'): number {
  if (jenis === 'struktural') return 1;
  if (rule === 'none') return need;
  return rule === 'ceil' ? Math.ceil(need - SLACK) : Math.floor(need + 0.5 + SLACK);
}
