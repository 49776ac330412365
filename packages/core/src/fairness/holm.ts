/**
 * Chances corrected for having looked at many at once (Holm 1979): with all of them below 0.05 in truth, at most one report in twenty would
 * raise any alarm. Order is kept; ties keep their order.
 */
export function holm(p: readonly number[]): number[] {
  const order = p.map((_, i) => i).sort((a, b) => p[a]! - p[b]! || a - b);
  const corrected = p.slice();
  let most = 0;
  for (const [rank, i] of order.entries()) {
    most = Math.max(most, Math.min(1, (p.length - rank) * p[i]!));
    corrected[i] = most;
  }
  return corrected;
}
