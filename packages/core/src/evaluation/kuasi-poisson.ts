import { kuadratTerkecil } from './kuadrat-terkecil.ts';

export interface RegresiHitungan {
  readonly coefficients: Float64Array;
  /** Inverse of the information at the fit: with the dispersion, the covariance of the coefficients. */
  readonly spread: readonly Float64Array[];
  /** Expected counts. */
  readonly fitted: Float64Array;
  /** Pearson chi-square over the degrees of freedom: 1 for Poisson counts, more where they scatter more. */
  readonly dispersion: number;
  readonly df: number;
}

const ROUNDS = 50;
const NEAR = 1e-12;

/**
 * Counts by log-linear regression, variance proportional to the mean (quasi-Poisson): iteratively reweighted least squares (McCullagh &
 * Nelder 1989, 2.5). `log E(y) = offset + x b`. null when a column follows from the others, no freedom is left, or no fit is reached.
 * @param y counts, 0 or more
 * @param offset logarithm of what the count is taken over (population, services); 0 where there is none
 */
export function kuasiPoisson(
  x: readonly (readonly number[])[],
  y: readonly number[],
  offset: readonly number[],
): RegresiHitungan | null {
  let mu = y.map((v) => Math.max(v, 0.1));
  let last = Number.POSITIVE_INFINITY;
  for (let i = 0; i < ROUNDS; i++) {
    const root = mu.map(Math.sqrt);
    const working = y.map((v, t) => root[t]! * (Math.log(mu[t]!) - offset[t]! + (v - mu[t]!) / mu[t]!));
    const fit = kuadratTerkecil(
      x.map((row, t) => row.map((v) => v * root[t]!)),
      working,
    );
    if (!fit) return null;
    mu = x.map((row, t) => Math.exp(offset[t]! + row.reduce((s, v, j) => s + v * fit.coefficients[j]!, 0)));
    const now = deviance(y, mu);
    if (!Number.isFinite(now)) return null;
    if (Math.abs(now - last) <= NEAR * (Math.abs(now) + 0.1)) return told(fit, y, mu);
    last = now;
  }
  return null;
}

const deviance = (y: readonly number[], mu: readonly number[]): number =>
  2 * y.reduce((s, v, t) => s + (v > 0 ? v * Math.log(v / mu[t]!) : 0) - (v - mu[t]!), 0);

function told(
  { coefficients, spread, df }: Pick<RegresiHitungan, 'coefficients' | 'spread' | 'df'>,
  y: readonly number[],
  mu: readonly number[],
): RegresiHitungan {
  const chi2 = y.reduce((s, v, t) => s + (v - mu[t]!) ** 2 / mu[t]!, 0);
  return { coefficients, spread, fitted: Float64Array.from(mu), dispersion: chi2 / df, df };
}

/**
 * Variance of coefficient `k` that allows for errors that are like their neighbours (Newey & West 1987, Bartlett weights, `lag` steps),
 * with the small-sample factor n / (n - columns).
 */
export function variansTetangga(
  { spread, fitted, df }: RegresiHitungan,
  x: readonly (readonly number[])[],
  y: readonly number[],
  k: number,
  lag: number,
): number {
  // Of (X'WX)^-1 S (X'WX)^-1 only the entry (k, k) is wanted: project every score on row k first.
  const score = x.map((row, t) => (y[t]! - fitted[t]!) * row.reduce((s, v, j) => s + v * spread[k]![j]!, 0));
  let sum = 0;
  for (let l = 0; l <= lag; l++) {
    const weight = l === 0 ? 1 : 2 * (1 - l / (lag + 1));
    for (let t = l; t < score.length; t++) sum += weight * score[t]! * score[t - l]!;
  }
  return (Math.max(sum, 0) * y.length) / df;
}
