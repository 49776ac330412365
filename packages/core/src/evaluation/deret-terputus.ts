import { kuadratTerkecil, type Regresi } from './kuadrat-terkecil.ts';
import { batasT, duaSisi } from './student.ts';

export interface Perkiraan {
  readonly effect: number;
  readonly lower: number;
  readonly upper: number;
  readonly lower80: number;
  readonly upper80: number;
  readonly p: number;
  /** Correlation of neighbouring errors that was allowed for. */
  readonly rho: number;
}

/** Largest correlation allowed for; beyond it a level and a drift cannot be told apart. */
const MOST = 0.9;
const ROUNDS = 8;
/** Place of the step among the columns. */
const STEP = 2;

/**
 * Interrupted time series: level, trend, step at the start, one or two waves of the year, and errors that follow their neighbour
 * (AR(1); generalised least squares of Prais & Winsten, correlation corrected for its bias in short series). The effect is the step.
 * @param share share of the units with help, 0 to 1, for each value
 * @param phase place in the year, 0 to 1, for each value; null: no season
 * @param waves harmonics of the year, 0 to 2
 */
export function deretTerputus(
  y: readonly number[],
  share: readonly number[],
  phase: readonly number[],
  waves: number,
): Perkiraan | null {
  const x = y.map((_, t) => [1, t / y.length - 0.5, share[t]!, ...season(phase[t]!, waves)]);
  let fit = kuadratTerkecil(x, y);
  let rho = 0;
  for (let i = 0; fit && i < ROUNDS; i++) {
    rho = correlation(errors(x, y, fit.coefficients), x[0]!.length);
    fit = kuadratTerkecil(
      whiten(x, rho),
      whiten(
        y.map((v) => [v]),
        rho,
      ).map(([v]) => v!),
    );
  }
  return fit && said(fit, rho);
}

const season = (phase: number, waves: number): number[] =>
  Array.from({ length: waves }, (_, i) => 2 * Math.PI * (i + 1) * phase).flatMap((a) => [Math.sin(a), Math.cos(a)]);

const errors = (x: readonly (readonly number[])[], y: readonly number[], beta: Float64Array): number[] =>
  y.map((v, t) => v - x[t]!.reduce((s, xi, i) => s + xi * beta[i]!, 0));

/** Errors of a fit with k columns look less alike than they are, by about (k + 3 rho) / n (Kendall 1954 and the columns' share). */
function correlation(e: readonly number[], k: number): number {
  const over = e.slice(1).reduce((s, v, t) => s + v * e[t]!, 0);
  const under = e.reduce((s, v) => s + v * v, 0);
  if (under === 0) return 0;
  const raw = over / under;
  return Math.max(0, Math.min(MOST, raw + (k + 3 * raw) / e.length));
}

/** Takes the neighbour out of every row; the first row is only scaled (Prais & Winsten 1954). */
const whiten = (rows: readonly (readonly number[])[], rho: number): number[][] =>
  rows.map((row, t) => row.map((v, i) => (t === 0 ? v * Math.sqrt(1 - rho * rho) : v - rho * rows[t - 1]![i]!)));

function said({ coefficients, spread, variance, df }: Regresi, rho: number): Perkiraan {
  const effect = coefficients[STEP]!;
  const se = Math.sqrt(variance * spread[STEP]![STEP]!);
  const [half, narrow] = [batasT(0.05, df) * se, batasT(0.2, df) * se];
  return {
    effect,
    lower: effect - half,
    upper: effect + half,
    lower80: effect - narrow,
    upper80: effect + narrow,
    p: se > 0 ? duaSisi(effect / se, df) : Number(effect === 0),
    rho,
  };
}
