import { adjust, restore, shrunkSeason } from './season.ts';
import type { Series } from './series.ts';
import { theta } from './theta.ts';

/** How many past days of forecasting are replayed. */
const ORIGINS = 16;
/** From mean absolute error to the half-width of an 80 % interval: 1.61 for normal errors; set once, on the training parts (docs/keputusan/0010). */
const WIDENING = 1.57;
/** Growth of the error with the horizon (a power of it): what a series shows is mixed with this usual value, worth so many observations. */
const USUAL_GROWTH = 0.2;
const USUAL_WEIGHT = 8;

interface Replay {
  /** Mean absolute error by step ahead, and how many forecasts it rests on. */
  readonly error: Float64Array;
  readonly count: Float64Array;
}

/**
 * Half-width of the 80 % interval for each step ahead. From forecasts replayed at earlier days of the same series (rolling origin, season
 * and weights estimated anew each time with what was known then) by the Theta method, which is nearly as accurate as the combination and
 * forty times as fast. The errors by step are smoothed to `scale * step^growth`, as single steps rest on few replays.
 */
export function spread(x: Series, season: number, horizon: number): Float64Array {
  const steps = Float64Array.from({ length: horizon }, (_, i) => i + 1);
  const { error, count } = replay(x, season, horizon);
  let [weight, sumLog, sumError, rows] = [0, 0, 0, 0];
  for (let i = 0; i < horizon; i++) {
    if (!(count[i]! > 0 && error[i]! > 0)) continue;
    weight += count[i]!;
    sumLog += count[i]! * Math.log(steps[i]!);
    sumError += count[i]! * Math.log(error[i]!);
    rows++;
  }
  if (rows === 0) return steps.fill(0);
  const growth = growthOf(error, count, sumLog / weight, sumError / weight);
  const scale = Math.exp(sumError / weight - (growth * sumLog) / weight);
  return steps.map((k) => WIDENING * scale * k ** growth);
}

function growthOf(error: Float64Array, count: Float64Array, middle: number, level: number): number {
  let [xy, xx] = [0, 0];
  let most = 0;
  for (let i = 0; i < error.length; i++) {
    if (!(count[i]! > 0 && error[i]! > 0)) continue;
    const away = Math.log(i + 1) - middle;
    xy += count[i]! * away * (Math.log(error[i]!) - level);
    xx += count[i]! * away * away;
    most = Math.max(most, count[i]!);
  }
  const seen = xx > 0 ? Math.max(0, Math.min(1, xy / xx)) : USUAL_GROWTH;
  return (most * seen + USUAL_WEIGHT * USUAL_GROWTH) / (most + USUAL_WEIGHT);
}

function replay(x: Series, season: number, horizon: number): Replay {
  const n = x.length;
  const error = new Float64Array(horizon);
  const count = new Float64Array(horizon);
  const first = Math.max(2, Math.min(n - 1, Math.ceil(n / 2)));
  const stride = Math.max(1, (n - first) / ORIGINS);
  for (let at = first; at < n; at += stride) {
    const origin = Math.floor(at);
    const known = x.subarray(0, origin);
    const found = shrunkSeason(known, season);
    const said = restore(theta(adjust(known, found), Math.min(horizon, n - origin)), origin, found);
    for (let i = 0; i < said.length; i++) {
      error[i]! += Math.abs(said[i]! - x[origin + i]!);
      count[i]!++;
    }
  }
  return { error: error.map((e, i) => (count[i]! > 0 ? e / count[i]! : 0)), count };
}
