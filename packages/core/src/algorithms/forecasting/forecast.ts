import { onBlocks } from './aggregate.ts';
import { dampedTrend } from './damped-trend.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { fillGaps } from './gaps.ts';
import { adjust, restore, shrunkSeason } from './season.ts';
import { largest, mean, type Series, trimmedMean } from './series.ts';
import { spread } from './spread.ts';
import { theta } from './theta.ts';

export interface Forecast {
  readonly mean: Series;
  /** Ends of the 80 % interval. */
  readonly lower: Series;
  readonly upper: Series;
  /** What was combined, for people. */
  readonly model: string;
}

/**
 * Forecast of a series of any unit: trimmed mean of Theta, dynamic Theta and damped trend on the seasonally adjusted series, the last two
 * also on means over a quarter and a half of a season. One structure for all series: choosing per series by past errors did worse.
 *
 * `season` in observations (12 for months, 7 for days; 1 = none). Gaps are filled. A series that was never negative gets no negative
 * forecast. Null where the series holds no number. O(n) with a large constant: about 1 ms for 116 months.
 */
export function forecast(train: readonly (number | null)[], horizon: number, season: number): Forecast | null {
  const given = fillGaps(train.slice(-Math.max(LONGEST, 10 * season)), season);
  if (given === null) return null;
  // In units of its own size, so that squares of huge or tiny values stay numbers.
  const unit = largest(given);
  if (unit === 0 || (given.length >= FEWEST && given.every((v) => v === given[0]))) return flat(given[0]!, horizon);
  const x = given.map((v) => v / unit);
  const few = x.length < FEWEST;
  const { said, model } = few ? average(x, horizon) : combine(x, horizon, season);
  const half = few ? guess(x, horizon) : spread(x, season, horizon);
  const least = x.some((v) => v < 0) ? Number.NEGATIVE_INFINITY : 0;
  const out = (at: (i: number) => number): Series =>
    Float64Array.from(said, (_, i) => finite(unit * Math.max(least, at(i))));
  return {
    mean: out((i) => said[i]!),
    lower: out((i) => said[i]! - half[i]!),
    upper: out((i) => said[i]! + half[i]!),
    model,
  };
}

/** Older observations say nothing about the next ones, and would cost seconds. */
const LONGEST = 2000;

/** Fewer observations show neither a trend nor how wrong a forecast may be. */
const FEWEST = 4;

const finite = (v: number): number => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, v));

const average = (x: Series, horizon: number): { readonly said: Series; readonly model: string } => ({
  said: new Float64Array(horizon).fill(mean(x)),
  model: 'mean',
});

/** The interval of a series of one to three observations: their mean step, at least a tenth of their size, growing like a random walk. */
function guess(x: Series, horizon: number): Series {
  let steps = 0;
  for (let t = 1; t < x.length; t++) steps += Math.abs(x[t]! - x[t - 1]!) / (x.length - 1);
  const scale = Math.max(steps, 0.1 * mean(x.map(Math.abs)));
  return Float64Array.from({ length: horizon }, (_, i) => 1.6 * scale * Math.sqrt(i + 1));
}

function flat(value: number, horizon: number): Forecast {
  const all = new Float64Array(horizon).fill(value);
  return { mean: all, lower: all, upper: all, model: 'constant' };
}

function combine(x: Series, horizon: number, season: number): { readonly said: Series; readonly model: string } {
  const found = shrunkSeason(x, season);
  const y = adjust(x, found);
  const sizes = [season / 4, season / 2].filter((k) => Number.isInteger(k) && k > 1);
  const members = [theta(y, horizon), dynamicTheta(y, horizon), dampedTrend(y, horizon)];
  for (const size of sizes)
    for (const method of [dynamicTheta, dampedTrend]) {
      const said = onBlocks(method, y, horizon, size);
      if (said !== null) members.push(said);
    }
  const said = Float64Array.from({ length: horizon }, (_, i) =>
    trimmedMean(
      members.map((m) => m[i]!),
      0.15,
    ),
  );
  const kind = found.index.some((v) => v !== found.index[0]) ? (found.multiplicative ? 'M' : 'A') : 'N';
  return { said: restore(said, x.length, found), model: `theta+dotm+damped x${members.length}, season ${kind}` };
}
