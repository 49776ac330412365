/** How two ways of doing the same thing compare, measured in pairs. */
interface PairedRank {
  /** Two-sided probability of differences as one-sided as these if there is none. */
  readonly p: number;
  /** Median of the differences, in their unit. */
  readonly median: number;
}

/** Wilcoxon's signed-rank test with ties and zeros left out (Wilcoxon 1945), by the normal approximation: good from about 25 pairs on. */
export function signedRank(differences: readonly number[]): PairedRank {
  const moved = differences.filter((d) => d !== 0).sort((a, b) => Math.abs(a) - Math.abs(b));
  const n = moved.length;
  let plus = 0;
  let ties = 0;
  for (let from = 0; from < n; ) {
    let to = from + 1;
    while (to < n && Math.abs(moved[to]!) === Math.abs(moved[from]!)) to++;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i++) if (moved[i]! > 0) plus += rank;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - ties / 48;
  const off = Math.max(0, Math.abs(plus - (n * (n + 1)) / 4) - 0.5);
  return { p: n === 0 ? 1 : twoSided(off / Math.sqrt(variance)), median: medianOf(differences) };
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Adjusted for asking so many questions at once (Holm 1979), in the order given. */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = ps.map(() => 1);
  let least = 0;
  order.forEach(({ p, i }, rank) => {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[i] = least;
  });
  return adjusted;
}

/** 2 x (1 - Phi(z)): Abramowitz & Stegun 7.1.26, error below 1.5e-7 absolutely, and by the leading term of the tail beyond z = 4. */
function twoSided(z: number): number {
  if (z > 4) return (2 * Math.exp((-z * z) / 2)) / (z * Math.sqrt(2 * Math.PI));
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return Math.min(1, series * Math.exp(-x * x));
}
