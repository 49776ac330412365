/** A series of equally spaced observations, oldest first. */
export type Series = Float64Array;

export function mean(x: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]!;
  return sum / x.length;
}

export function largest(x: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < x.length; i++) most = Math.max(most, Math.abs(x[i]!));
  return most;
}

/** The value below which the share `p` (0-1) of a non-empty list lies, interpolated between neighbours (type 7 of Hyndman & Fan 1996). */
export function quantile(x: ArrayLike<number>, p: number): number {
  const sorted = Float64Array.from(x).sort();
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const below = sorted[low]!;
  return below + (at - low) * ((sorted[low + 1] ?? below) - below);
}

export const median = (x: ArrayLike<number>): number => quantile(x, 0.5);

/** Mean of what is left when the share `cut` (0-0.5) is taken away from each end, at least one value each where there are three or more. */
export function trimmedMean(x: ArrayLike<number>, cut: number): number {
  const sorted = Float64Array.from(x).sort();
  const away = sorted.length < 3 ? 0 : Math.max(1, Math.floor(cut * sorted.length));
  return mean(sorted.subarray(away, sorted.length - away));
}

/** Least-squares line through (0, y0), (1, y1), ...; a single point gives a flat line. */
export function lineThrough(y: Series): { readonly level: number; readonly slope: number } {
  const n = y.length;
  const centre = (n - 1) / 2;
  const middle = mean(y);
  let xy = 0;
  let xx = 0;
  for (let t = 0; t < n; t++) {
    xy += (t - centre) * (y[t]! - middle);
    xx += (t - centre) ** 2;
  }
  const slope = xx > 0 ? xy / xx : 0;
  return { level: middle - slope * centre, slope };
}

/** Centred moving average over one season; NaN at both ends, where half a season is missing. */
export function centredAverage(x: Series, season: number): Series {
  const half = season >> 1;
  const even = season % 2 === 0;
  const out = new Float64Array(x.length).fill(Number.NaN);
  for (let t = half; t + half < x.length; t++) {
    let sum = even ? (x[t - half]! + x[t + half]!) / 2 : x[t - half]! + x[t + half]!;
    for (let j = 1 - half; j < half; j++) sum += x[t + j]!;
    out[t] = sum / season;
  }
  return out;
}
