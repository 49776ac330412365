import { type Share, wilson, Z_95 } from './wilson.ts';

/** `yes` of `n` at one moment. */
export interface Counted {
  readonly yes: number;
  readonly n: number;
}

/**
 * Change of a share between two independent samples, `after - before`, with its 95 % interval; null where one of them is empty.
 *
 * Newcombe 1998 (Statistics in Medicine 17, 873-890), method 10: the two Wilson intervals, squared and added. Where the same people answer
 * twice and answer alike, the true interval is narrower: this one then covers more than 95 %.
 */
export function changeOf(before: Counted, after: Counted): Share | null {
  const [a, b] = [wilson(before.yes, before.n), wilson(after.yes, after.n)];
  if (!a || !b) return null;
  const d = b.estimate - a.estimate;
  return {
    estimate: d,
    lower: d - Math.hypot(b.estimate - b.lower, a.upper - a.estimate),
    upper: d + Math.hypot(b.upper - b.estimate, a.estimate - a.lower),
  };
}

/** 0.84 standard deviations: a change of this size is missed in 20 of 100 surveys. */
const Z_POWER_80 = 0.8416212335729143;

/**
 * Smallest rise of a share `p` that two samples of `n1` and `n2` people find with 80 % power in a two-sided test at 5 %; null where even a
 * rise to 100 % would be missed too often. Normal approximation with pooled variance under no change (Fleiss, Levin & Paik 2003, ch. 4).
 */
export function detectableRise(p: number, n1: number, n2: number): number | null {
  if (n1 < 1 || n2 < 1) return null;
  const found = (d: number): boolean => d >= needed(p, p + d, n1, n2);
  if (!found(1 - p)) return null;
  let [low, high] = [0, 1 - p];
  for (let i = 0; i < 40; i++) {
    const mid = (low + high) / 2;
    if (found(mid)) high = mid;
    else low = mid;
  }
  return high;
}

/** The same downwards: a fall is a rise of the share of the others. */
export const detectableFall = (p: number, n1: number, n2: number): number | null => detectableRise(1 - p, n1, n2);

function needed(p1: number, p2: number, n1: number, n2: number): number {
  const pooled = (n1 * p1 + n2 * p2) / (n1 + n2);
  const same = Math.sqrt(pooled * (1 - pooled) * (1 / n1 + 1 / n2));
  const apart = Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
  return Z_95 * same + Z_POWER_80 * apart;
}
