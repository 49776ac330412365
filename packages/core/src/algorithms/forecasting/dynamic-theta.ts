import { nelderMead, within } from './minimise.ts';
import { mean, type Series } from './series.ts';

/**
 * Dynamic optimised Theta model (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, IJF 32) for a series without season:
 * the trend line is estimated anew at each step, and its share in the forecast is fitted with the smoothing weight and first level.
 */
export function dynamicTheta(y: Series, horizon: number): Series {
  const first = y[0]!;
  let spread = 0;
  for (const v of y) spread += (v - first) ** 2 / y.length;
  const unit = Math.sqrt(spread);
  if (unit === 0) return new Float64Array(horizon).fill(first);
  const fitted = (p: Float64Array): Fit => ({
    weight: within(p[0]!, 0.05, 0.99),
    curvature: 1 + Math.exp(Math.min(6, p[1]!)),
    level: first + p[2]! * unit,
  });
  const best = nelderMead((p) => walk(y, fitted(p)).squares, [0, 0, 0], 150);
  return ahead(y, fitted(best), horizon);
}

interface Fit {
  /** Smoothing weight, 0-1. */
  readonly weight: number;
  /** Theta of the curved line; 1 ignores the trend, 2 is the classical method. */
  readonly curvature: number;
  /** First level. */
  readonly level: number;
}

interface State {
  level: number;
  /** Running mean of what was seen, and the line through it: intercept and slope. */
  average: number;
  intercept: number;
  slope: number;
  /** (1 - weight) to the power of the number of steps. */
  fade: number;
  squares: number;
}

const next = (s: State, { weight, curvature }: Fit): number =>
  s.level + (1 - 1 / curvature) * (s.intercept * s.fade + (s.slope * (1 - s.fade * (1 - weight))) / weight);

/** The `count`-th value arrives. */
function learn(s: State, value: number, count: number, weight: number): void {
  s.level += weight * (value - s.level);
  s.fade *= 1 - weight;
  const before = s.average;
  s.average += (value - before) / count;
  s.slope = count === 1 ? 0 : ((count - 2) * s.slope + (6 * (value - before)) / count) / (count + 1);
  s.intercept = s.average - (s.slope * (count + 1)) / 2;
}

function walk(y: Series, fit: Fit): State {
  const s: State = { level: fit.level, average: 0, intercept: 0, slope: 0, fade: 1, squares: 0 };
  learn(s, y[0]!, 1, fit.weight);
  for (let t = 1; t < y.length; t++) {
    const error = y[t]! - next(s, fit);
    s.squares += error * error;
    learn(s, y[t]!, t + 1, fit.weight);
  }
  return s;
}

/** Steps ahead: each forecast is taken as if it had been observed. */
function ahead(y: Series, fit: Fit, horizon: number): Series {
  const s = walk(y, fit);
  s.average = mean(y);
  return Float64Array.from({ length: horizon }, (_, i) => {
    const said = next(s, fit);
    learn(s, said, y.length + i + 1, fit.weight);
    return said;
  });
}
