import { goldenSection } from './minimise.ts';
import { lineThrough, type Series } from './series.ts';

/**
 * Theta method (Assimakopoulos & Nikolopoulos 2000) for a series without season: mean of the least-squares line and of simple
 * exponential smoothing on the line of doubled curvature. The best single method of the M3 competition.
 */
export function theta(y: Series, horizon: number): Series {
  const { level, slope } = lineThrough(y);
  const curved = y.map((v, t) => 2 * v - (level + slope * t));
  const smoothing = goldenSection((a) => smooth(curved, a).squares, 0.01, 0.99, 20);
  const { last } = smooth(curved, smoothing);
  return Float64Array.from({ length: horizon }, (_, i) => (last + level + slope * (y.length + i)) / 2);
}

function smooth(y: Series, weight: number): { readonly last: number; readonly squares: number } {
  let last = y[0]!;
  let squares = 0;
  for (let t = 1; t < y.length; t++) {
    const error = y[t]! - last;
    squares += error * error;
    last += weight * error;
  }
  return { last, squares };
}
