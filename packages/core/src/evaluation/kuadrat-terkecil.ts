/** Inverse of a symmetric positive definite matrix by Gauss and Jordan; null when it is singular. */
function inverse(m: readonly Float64Array[]): Float64Array[] | null {
  const n = m.length;
  const a = m.map((row, i) => Float64Array.from({ length: 2 * n }, (_, j) => (j < n ? row[j]! : j - n === i ? 1 : 0)));
  for (let c = 0; c < n; c++) {
    const best = a.reduce((b, row, i) => (i >= c && Math.abs(row[c]!) > Math.abs(a[b]![c]!) ? i : b), c);
    [a[c], a[best]] = [a[best]!, a[c]!];
    const pivot = a[c]![c]!;
    if (Math.abs(pivot) < 1e-10) return null;
    a[c] = a[c]!.map((x) => x / pivot);
    for (let i = 0; i < n; i++) {
      const factor = a[i]![c]!;
      if (i !== c && factor !== 0) a[i] = a[i]!.map((x, j) => x - factor * a[c]![j]!);
    }
  }
  return a.map((row) => row.slice(n));
}

export interface Regresi {
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  /** (X'X)^-1: with the variance of the errors, the covariance of the coefficients. */
  readonly spread: readonly Float64Array[];
  readonly variance: number;
  readonly df: number;
}

/** Ordinary least squares of `y` on the rows of `x`; null when a column follows from the others or no freedom is left. */
export function kuadratTerkecil(x: readonly (readonly number[])[], y: readonly number[]): Regresi | null {
  const k = x[0]?.length ?? 0;
  const df = y.length - k;
  if (df < 1) return null;
  const sum = (of: (t: number) => number): number => y.reduce((s, _, t) => s + of(t), 0);
  const cross = Array.from({ length: k }, (_, i) =>
    Float64Array.from({ length: k }, (_, j) => sum((t) => x[t]![i]! * x[t]![j]!)),
  );
  const spread = inverse(cross);
  if (!spread) return null;
  const target = Array.from({ length: k }, (_, i) => sum((t) => x[t]![i]! * y[t]!));
  const coefficients = Float64Array.from(spread, (row) => row.reduce((s, v, j) => s + v * target[j]!, 0));
  const residuals = Float64Array.from(y, (v, t) => v - x[t]!.reduce((s, xi, i) => s + xi * coefficients[i]!, 0));
  const variance = residuals.reduce((s, r) => s + r * r, 0) / df;
  return { coefficients, residuals, spread, variance, df };
}
