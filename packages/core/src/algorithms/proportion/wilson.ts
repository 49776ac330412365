/** A share with the interval that covers it in 95 of 100 surveys. */
export interface Share {
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
}

/** 1.96 standard deviations leave 5 % outside. */
export const Z_95 = 1.959963984540054;

/**
 * Share of `yes` among `n` with its 95 % score interval; null without any case.
 *
 * Wilson 1927 (JASA 22): the values of p that a two-sided score test at 5 % would not reject. Its mean coverage is close to 95 % already at
 * n = 5, where the textbook interval p ± 1.96 se covers far less and claims certainty at 0 and n.
 */
export function wilson(yes: number, n: number): Share | null {
  if (n <= 0) return null;
  const p = yes / n;
  const z2 = (Z_95 * Z_95) / n;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z_95 / (1 + z2)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n));
  return { estimate: p, lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
