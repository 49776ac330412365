import { shrunkSeason } from './season.ts';
import type { Series } from './series.ts';

export interface Alarm {
  /** First observation of the run that led to the alarm. */
  readonly from: number;
  /** Observation at which it was raised; nothing after it was used. */
  readonly at: number;
  /** Last observation of the episode. */
  readonly until: number;
  /** Observed over expected, mean of the episode (geometric). */
  readonly ratio: number;
  /** One wild value, a surge that ended, one that lasts at the end of the series, or a new level that has become the expected one. */
  readonly kind: 'outlier' | 'surge' | 'running' | 'new-level';
}

/** Learning before anything is said: so many seasons, at least so many observations. */
const WARM_SEASONS = 3;
const WARM_LEAST = 28;
/** Weight of a new value in the level, in its place of the season, and in the scale. */
const LEVEL = 0.16;
const PLACE = 0.1;
const SCALE = 0.02;
/** A value moves what is expected by at most so many standard deviations: a surge must not teach us that surges are normal. */
const HUBER = 1.5;
/** Cumulative sum (Page 1954): allowance, limit, and the most one value may add, in standard deviations. */
const ALLOWANCE = 1.05;
const LIMIT = 3.1;
const MOST = 3.2;
/** One value alone is an alarm beyond so many standard deviations. */
const WILD = 6;
/** A surge adds at least a third; tight series would report trifles otherwise. */
const LEAST_RATIO = 1.33;
/** The episode ends after two values within one standard deviation, or becomes the new level after twenty values. */
const CALM = 2;
const SETTLED = 20;

/**
 * Unannounced surges in a series of counts, found in order of time as an office would see them. Logarithms of the values against a slowly
 * learned level and season, both deaf to extremes; a one-sided cumulative sum of standardised errors raises the alarm. NaN = not served:
 * skipped. `season` 7 for days, 52 for weeks, 1 for none. O(n).
 */
export function alarms(x: Series, season: number): Alarm[] {
  const warm = Math.max(WARM_LEAST, WARM_SEASONS * season);
  const found: Alarm[] = [];
  if (x.length <= warm) return found;
  const watch = learn(x.subarray(0, warm), season);
  for (let t = warm; t < x.length; t++) {
    if (Number.isNaN(x[t]!)) continue;
    const ended = step(watch, x[t]!, t);
    if (ended) found.push(ended);
  }
  const { episode } = watch;
  if (episode) found.push(closed(episode, 'running'));
  return found;
}

interface Episode {
  readonly from: number;
  readonly at: number;
  until: number;
  sum: number;
  count: number;
  calm: number;
  wild: boolean;
}

interface Watch {
  level: number;
  readonly places: Float64Array;
  variance: number;
  cusum: number;
  from: number;
  sum: number;
  count: number;
  episode: Episode | null;
}

const logOf = (v: number): number => Math.log(Math.max(0, v) + 0.5);

function learn(x: Series, season: number): Watch {
  const { level, places } = start(x, season);
  const errors = Array.from(x, (v, t) => logOf(v) - level - places[t % places.length]!).filter((e) => !Number.isNaN(e));
  const sizes = errors.map(Math.abs).sort((a, b) => a - b);
  const scale = Math.max(0.05, 1.4826 * (sizes[sizes.length >> 1] ?? 0.3));
  const watch = { level, places, variance: scale ** 2, cusum: 0, from: 0, sum: 0, count: 0, episode: null };
  x.forEach((v, t) => {
    if (!Number.isNaN(v)) adapt(watch, logOf(v), t, scale);
  });
  return watch;
}

function start(x: Series, season: number): { readonly level: number; readonly places: Float64Array } {
  const present = x.filter((v) => !Number.isNaN(v));
  const logs = present.map(logOf).sort();
  const level = logs[logs.length >> 1] ?? 0;
  const filled = x.map((v) => (Number.isNaN(v) ? Math.exp(level) : Math.max(0, v) + 0.5));
  const places = Float64Array.from({ length: Math.max(1, season) }, () => 0);
  if (season < 4) return { level, places };
  if (present.length === x.length) return { level, places: shrunkSeason(filled, season).index.map(Math.log) };
  // With closed days a moving average would mix them in: medians by place.
  for (let j = 0; j < season; j++) {
    const own = Array.from(
      x.filter((v, t) => t % season === j && !Number.isNaN(v)),
      logOf,
    ).sort((a, b) => a - b);
    if (own.length > 0) places[j] = own[own.length >> 1]! - level;
  }
  return { level, places };
}

function adapt(watch: Watch, value: number, t: number, scale: number): void {
  const place = t % watch.places.length;
  const error = value - watch.level - watch.places[place]!;
  const heard = Math.max(-HUBER * scale, Math.min(HUBER * scale, error));
  watch.level += LEVEL * heard;
  watch.places[place]! += PLACE * heard;
  // 0.78: what a normal error squared keeps when cut at 1.5 standard deviations.
  watch.variance += SCALE * (heard ** 2 / 0.78 - watch.variance);
}

function step(watch: Watch, value: number, t: number): Alarm | null {
  const expected = watch.level + watch.places[t % watch.places.length]!;
  const error = logOf(value) - expected;
  // Counts scatter by chance alone by 1 / sqrt(count).
  const scale = Math.max(Math.sqrt(watch.variance), 1 / Math.sqrt(Math.exp(expected) + 0.5));
  const z = error / scale;
  if (watch.episode) return follow(watch, watch.episode, z, error, t);
  if (watch.cusum === 0) [watch.from, watch.sum, watch.count] = [t, 0, 0];
  watch.cusum = Math.max(0, watch.cusum + Math.min(MOST, z) - ALLOWANCE);
  watch.sum += error;
  watch.count++;
  const wild = z > WILD;
  if ((watch.cusum > LIMIT || wild) && Math.max(error, watch.sum / watch.count) > Math.log(LEAST_RATIO)) {
    const { from, sum, count } = watch;
    watch.episode = { from, at: t, until: t, sum, count, calm: 0, wild: wild && watch.cusum <= LIMIT };
    watch.cusum = 0;
  } else adapt(watch, logOf(value), t, scale);
  return null;
}

function follow(watch: Watch, episode: Episode, z: number, error: number, t: number): Alarm | null {
  episode.calm = z < 1 ? episode.calm + 1 : 0;
  if (episode.calm >= CALM)
    return end(watch, closed(episode, episode.wild && episode.until === episode.at ? 'outlier' : 'surge'));
  if (episode.calm > 0) return null;
  episode.until = t;
  episode.sum += error;
  episode.count++;
  if (episode.count < SETTLED) return null;
  watch.level += episode.sum / episode.count;
  return end(watch, closed(episode, 'new-level'));
}

function end(watch: Watch, alarm: Alarm): Alarm {
  watch.episode = null;
  return alarm;
}

const closed = ({ from, at, until, sum, count }: Episode, kind: Alarm['kind']): Alarm => ({
  from,
  at,
  until,
  ratio: Math.exp(sum / count),
  kind,
});
