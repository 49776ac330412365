import { hiddenGroups, mayTellTotal } from '../algorithms/index.ts';

/** The counts of a public table whose total is published; null: hidden, so that nobody finds one to four people by subtraction. */
export function tutupKecil(counts: readonly number[]): (number | null)[] {
  const hidden = hiddenGroups(counts);
  return counts.map((n, i) => (hidden[i] ? null : n));
}

/** The total that may stand beside the parts; null where it would tell of a few. */
export const totalTerbit = (counts: readonly number[]): number | null =>
  mayTellTotal(counts) ? counts.reduce((s, n) => s + n, 0) : null;
