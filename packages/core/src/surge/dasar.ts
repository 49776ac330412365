import { forecast } from '../algorithms/index.ts';
import type { Deret, Lini } from './deret.ts';

/** The work of a usual day: a level that moves slowly, times the habit of the weekday. */
export interface Dasar {
  /** Pieces per day for every day of the line, past and ahead, as on an open day without events. */
  readonly baseline: Float64Array;
  /** Standard deviation of log(came / baseline) on a usual day: chance of the day. */
  readonly dayNoise: number;
  /** The same for the level ahead, by position on the line; 0 in the past. */
  readonly levelNoise: Float64Array;
}

/** Days to each side that speak for the level of a day, less the further away. */
const REACH = 24;
/** A week has so many in a year. */
const WEEKS = 52;
/** Half-width of an 80 % interval in standard deviations of a normal error. */
export const Z80 = 1.2816;

/**
 * Baseline of a series. `usual` marks the days that are open and touched by no event; they alone are learned from. The level ahead is the
 * forecast of the weekly means (season of 52 weeks where two years are known).
 */
export function dasar(deret: Deret, line: Lini, usual: Uint8Array): Dasar {
  const factors = new Float64Array(7).fill(1);
  let past = levels(deret.masuk, line, usual, factors);
  for (let round = 0; round < 2; round++) {
    weekdayFactors(deret.masuk, line, usual, past, factors);
    past = levels(deret.masuk, line, usual, factors);
  }
  const { ahead, noise } = levelAhead(deret.masuk, line, usual, factors);
  const baseline = new Float64Array(line.tanggal.length);
  const levelNoise = new Float64Array(line.tanggal.length);
  for (let at = 0; at < baseline.length; at++) {
    const week = Math.floor((at - line.days) / 7);
    baseline[at] = factors[line.hari[at]!]! * (at < line.days ? past[at]! : ahead[week]!);
    if (at >= line.days) levelNoise[at] = noise[week]!;
  }
  const chance = dayNoise(deret.masuk, baseline, usual);
  // The interval of a weekly mean also holds the chance of its few days, which the day's own noise counts again.
  const perWeek = Math.max(1, (7 * usual.reduce((a, b) => a + b, 0)) / line.days);
  const level = (v: number): number => Math.sqrt(Math.max(0, v ** 2 - chance ** 2 / perWeek));
  return { baseline, levelNoise: levelNoise.map(level), dayNoise: chance };
}

function levels(masuk: Float64Array, line: Lini, usual: Uint8Array, factors: Float64Array): Float64Array {
  const level = new Float64Array(line.days);
  let [all, days] = [0, 0];
  for (let at = 0; at < line.days; at++) {
    let [sum, weight] = [0, 0];
    for (let k = Math.max(0, at - REACH); k <= Math.min(line.days - 1, at + REACH); k++) {
      if (usual[k] === 0) continue;
      const w = 1 - Math.abs(k - at) / (REACH + 1);
      sum += (w * masuk[k]!) / factors[line.hari[k]!]!;
      weight += w;
    }
    level[at] = weight > 0 ? sum / weight : Number.NaN;
    if (usual[at] === 1) [all, days] = [all + masuk[at]!, days + 1];
  }
  const overall = days > 0 ? all / days : 0;
  return carried(level, overall);
}

/** A stretch without usual days keeps the level before it (at the start: the overall one). */
function carried(level: Float64Array, start: number): Float64Array {
  let last = start;
  return level.map((v) => (last = Number.isNaN(v) ? last : v));
}

/** What a weekday gets for each piece of level: sums, not means of ratios, so that quiet days do not shout. */
function weekdayFactors(
  masuk: Float64Array,
  line: Lini,
  usual: Uint8Array,
  level: Float64Array,
  out: Float64Array,
): void {
  const came = new Float64Array(7);
  const said = new Float64Array(7);
  const count = new Float64Array(7);
  for (let at = 0; at < line.days; at++) {
    if (usual[at] === 0) continue;
    came[line.hari[at]!]! += masuk[at]!;
    said[line.hari[at]!]! += level[at]!;
    count[line.hari[at]!]!++;
  }
  // A weekday seen four times or less is half believed: an office that once opened on a Sunday.
  for (let d = 0; d < 7; d++) out[d] = said[d]! > 0 ? 1 + (count[d]! / (count[d]! + 4)) * (came[d]! / said[d]! - 1) : 1;
  for (let d = 0; d < 7; d++) out[d] = Math.max(0.02, out[d]!);
}

function levelAhead(
  masuk: Float64Array,
  line: Lini,
  usual: Uint8Array,
  factors: Float64Array,
): { readonly ahead: Float64Array; readonly noise: Float64Array } {
  const weeks = Math.ceil(line.ahead / 7);
  const means = weeklyMeans(masuk, line, usual, factors);
  const said = forecast(means, weeks, WEEKS);
  if (said === null) return { ahead: new Float64Array(weeks), noise: new Float64Array(weeks) };
  const noise = said.mean.map((v, i) => (v > 0 ? Math.min(1, (said.upper[i]! - v) / v / Z80) : 0));
  return { ahead: said.mean, noise };
}

/** Mean level of each week, counted back from the last day; null where no day of it was usual. */
function weeklyMeans(masuk: Float64Array, line: Lini, usual: Uint8Array, factors: Float64Array): (number | null)[] {
  const count = Math.ceil(line.days / 7);
  const sums = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let at = 0; at < line.days; at++) {
    if (usual[at] === 0) continue;
    const week = count - 1 - Math.floor((line.days - 1 - at) / 7);
    sums[week]! += masuk[at]!;
    weights[week]! += factors[line.hari[at]!]!;
  }
  return Array.from(sums, (sum, w) => (weights[w]! > 0 ? sum / weights[w]! : null));
}

function dayNoise(masuk: Float64Array, baseline: Float64Array, usual: Uint8Array): number {
  let [squares, count] = [0, 0];
  for (let at = 0; at < masuk.length; at++) {
    if (usual[at] === 0 || !(baseline[at]! > 0)) continue;
    squares += Math.min(4, (masuk[at]! / baseline[at]! - 1) ** 2);
    count++;
  }
  // The level of a day was drawn from that day too; its own share is about one in twelve.
  return count > 0 ? Math.sqrt(Math.log(1 + (12 / 11) * (squares / count))) : 0;
}
