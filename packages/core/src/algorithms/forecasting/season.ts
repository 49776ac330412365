import { centredAverage, lineThrough, mean, type Series } from './series.ts';

/** What each place in the season adds to the level (0 = nothing) or multiplies it by (1 = nothing). `index[0]` belongs to the first observation. */
export interface Season {
  readonly index: Float64Array;
  readonly multiplicative: boolean;
}

/** A year counts 0.8 of the next one: habits drift. The value was chosen once, on the training parts of the M3 series. */
const YEAR_WEIGHT = 0.8;

/** A season of so many places or more (weeks of a year) is a smooth curve first, and single places stand out only where they surely do. */
const SMOOTH_FROM = 24;
const REACH = 4;
/** Error variance of the triangular mean over that of one place. */
const SMOOTH_NOISE = 0.136;

export const noSeason = (length: number): Season => ({
  index: new Float64Array(Math.max(1, length)).fill(1),
  multiplicative: true,
});

/**
 * Autocorrelation test for a season, at 90 % (Bartlett's limit), as used for Naive2 in the M3 and M4 competitions.
 * Fewer than three seasons count as "no season".
 */
export function isSeasonal(x: Series, length: number): boolean {
  if (length < 2 || x.length < 3 * length) return false;
  const middle = mean(x);
  let spread = 0;
  for (let t = 0; t < x.length; t++) spread += (x[t]! - middle) ** 2;
  if (spread === 0) return false;
  const correlation = (lag: number): number => {
    let sum = 0;
    for (let t = lag; t < x.length; t++) sum += (x[t]! - middle) * (x[t - lag]! - middle);
    return sum / spread;
  };
  let squares = 1;
  for (let lag = 1; lag < length; lag++) squares += 2 * correlation(lag) ** 2;
  return Math.abs(correlation(length)) > 1.645 * Math.sqrt(squares / x.length);
}

/** Classical multiplicative decomposition: mean ratio to the centred moving average by place, scaled to mean 1. Needs two seasons. */
export function classicalSeason(x: Series, length: number): Season {
  const { raw } = placeMeans(x, centredAverage(x, length), length, true, 1);
  const centre = mean(raw);
  return { index: raw.map((v) => v / centre), multiplicative: true };
}

/**
 * Season with recency weights, shrunk towards "no season" by as much as chance alone could have made it (James-Stein, as proposed for
 * seasonal factors by Miller & Williams 2003). Replaces the yes-or-no test: a weak season is used weakly. Multiplicative where every value
 * and its trend are positive, else additive. Fewer than two seasons: no season.
 */
export function shrunkSeason(x: Series, length: number): Season {
  if (length < 4 || x.length < 2 * length) return noSeason(length);
  const trend = x.length < 3 * length ? straight(x) : centredAverage(x, length);
  const multiplicative = x.every((v, t) => v > 0 && !(trend[t]! <= 0));
  const { raw, noise } = placeMeans(x, trend, length, multiplicative, YEAR_WEIGHT);
  const none = multiplicative ? 1 : 0;
  const centre = mean(raw);
  const away = raw.map((v) => (multiplicative ? v / centre : v - centre) - none);
  const smooth = length < SMOOTH_FROM ? away.map(() => 0) : aroundTheYear(away);
  const curve = shrunk(smooth, noise * SMOOTH_NOISE);
  const detail = shrunk(
    away.map((v, j) => v - smooth[j]!),
    noise,
  );
  return { index: curve.map((v, j) => none + v + detail[j]!), multiplicative };
}

/** James-Stein: values around 0 with the given error variance, drawn to 0 by as much as chance alone could have moved them. */
function shrunk(x: Float64Array, noise: number): Float64Array {
  let squares = 0;
  for (const v of x) squares += v * v;
  const keep = squares > 0 ? Math.max(0, 1 - ((x.length - 3) * noise) / squares) : 0;
  return x.map((v) => keep * v);
}

/** Triangular mean over four neighbours to each side, the last week beside the first. */
function aroundTheYear(x: Float64Array): Float64Array {
  const n = x.length;
  return x.map((_, j) => {
    let sum = 0;
    for (let k = -REACH; k <= REACH; k++) sum += (REACH + 1 - Math.abs(k)) * x[(j + k + n) % n]!;
    return sum / (REACH + 1) ** 2;
  });
}

/** With two seasons a moving average would leave one observation per place, and nothing to judge the noise by. */
function straight(x: Series): Series {
  const { level, slope } = lineThrough(x);
  return x.map((_, t) => level + slope * t);
}

interface Places {
  readonly raw: Float64Array;
  /** Variance of one entry of `raw`, by the scatter of the observations of one place around it. */
  readonly noise: number;
}

function placeMeans(x: Series, trend: Series, length: number, multiplicative: boolean, yearWeight: number): Places {
  const n = x.length;
  const away = (t: number): number => (multiplicative ? x[t]! / trend[t]! : x[t]! - trend[t]!);
  const weight = new Float64Array(length);
  const squares = new Float64Array(length);
  const raw = new Float64Array(length);
  let count = 0;
  for (let t = 0; t < n; t++) {
    if (Number.isNaN(trend[t]!)) continue;
    const w = yearWeight ** ((n - 1 - t) / length);
    weight[t % length]! += w;
    squares[t % length]! += w * w;
    raw[t % length]! += w * away(t);
    count++;
  }
  for (let j = 0; j < length; j++) raw[j]! /= weight[j]!;
  let scatter = 0;
  for (let t = 0; t < n; t++) if (!Number.isNaN(trend[t]!)) scatter += (away(t) - raw[t % length]!) ** 2;
  const freedom = Math.max(1, count - length - (n < 3 * length ? 1 : 0));
  return { raw, noise: (scatter / freedom) * mean(squares.map((w, j) => w / weight[j]! ** 2)) };
}

/** The series without its season. */
export function adjust(x: Series, { index, multiplicative }: Season): Series {
  return x.map((v, t) => (multiplicative ? v / index[t % index.length]! : v - index[t % index.length]!));
}

/** Puts the season back on a forecast whose first step is observation number `from` (0 = the first of the series). */
export function restore(forecast: Series, from: number, { index, multiplicative }: Season): Series {
  return forecast.map((v, i) => {
    const s = index[(from + i) % index.length]!;
    return multiplicative ? v * s : v + s;
  });
}
