import { nelderMead, within } from './minimise.ts';
import { lineThrough, type Series } from './series.ts';

/** Trends fade: a step keeps 80-92 % of the slope of the step before. Higher values overshoot at long horizons (M3, training parts). */
const LEAST_DAMPING = 0.8;
const MOST_DAMPING = 0.92;

/** Exponential smoothing with a damped trend (Gardner & McKenzie 1985), ETS(A,Ad,N), for a series without season. */
export function dampedTrend(y: Series, horizon: number): Series {
  const { level, slope } = lineThrough(y.subarray(0, 12));
  const run = (p: Float64Array): State =>
    walk(y, level, slope, within(p[0]!, 0.001, 0.999), within(p[1]!, 0.001, 0.999), damping(p));
  // Two starts: a quick level with a slow trend, and the reverse; the surface often has a valley at each.
  const found = [
    [0, -3, 1],
    [-2, -1, 0],
  ].map((start) => nelderMead((p) => run(p).squares, start, 150));
  const best = found.reduce((a, b) => (run(b).squares < run(a).squares ? b : a));
  const end = run(best);
  const keep = damping(best);
  let [power, sum] = [1, 0];
  return Float64Array.from({ length: horizon }, () => {
    power *= keep;
    sum += power;
    return end.level + sum * end.slope;
  });
}

const damping = (p: Float64Array): number => within(p[2]!, LEAST_DAMPING, MOST_DAMPING);

interface State {
  readonly level: number;
  readonly slope: number;
  readonly squares: number;
}

function walk(y: Series, level: number, slope: number, alpha: number, beta: number, keep: number): State {
  let [l, b, squares] = [level, slope, 0];
  for (let t = 0; t < y.length; t++) {
    const said = l + keep * b;
    const error = y[t]! - said;
    squares += error * error;
    l = said + alpha * error;
    b = keep * b + alpha * beta * error;
  }
  return { level: l, slope: b, squares };
}
