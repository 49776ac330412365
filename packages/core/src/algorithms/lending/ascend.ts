import { type Busy, relax } from './bound.ts';
import type { Frame } from './frame.ts';
import type { LendingPrices, LendingProblem } from './problem.ts';

export interface Ascent {
  readonly bound: number;
  readonly prices: LendingPrices;
  /**
   * People who take each possible loan, averaged over the steps with the weight of the newest as in the direction: near the fractional plan
   * that belongs to the best prices (Barahona & Anbil 2000).
   */
  readonly taken: Float64Array;
}

export interface AscentOptions {
  /** Points of a known plan. */
  readonly target: number;
  readonly rounds: number;
  readonly stop: () => boolean;
  readonly busy?: Busy;
  /** Length of the first step, 1 = all the way to the target. */
  readonly step?: number;
  /** Average to go on from, where the prices were found around a similar problem. */
  readonly taken?: Float64Array;
}

/** Share of the newest subgradient in the direction of a step; the rest is memory, which stops the zigzag. */
const NEWEST = 0.1;

/**
 * Raises the bound by deflected subgradient steps of Polyak's length towards `target` (Camerini, Fratta & Maffioli 1975). The step shrinks
 * when the bound has stood still. Prices stay whole, so the bound is exact.
 */
export function ascend(frame: Frame, from: LendingPrices, options: AscentOptions): Ascent {
  const { p } = frame;
  const { target, rounds, stop, busy = [] } = options;
  const price = pack(from);
  const way = new Float64Array(price.length);
  const taken = options.taken?.slice() ?? new Float64Array(frame.loanRoute.length);
  let best = { bound: Number.NEGATIVE_INFINITY, prices: from };
  let [step, still] = [options.step ?? 1, 0];
  for (let n = 0; n < rounds && step > 0.003; n++) {
    const prices = unpack(p, price);
    const relaxed = relax(frame, prices, busy);
    const { bound, slope } = relaxed;
    const share = n === 0 && !options.taken ? 1 : NEWEST;
    for (let i = 0; i < taken.length; i++) taken[i] = share * relaxed.taken[i]! + (1 - share) * taken[i]!;
    if (bound > best.bound) {
      if (bound > best.bound + 1e-4 * Math.max(1, target - best.bound)) still = 0;
      best = { bound, prices };
    } else if (++still >= 20) {
      [step, still] = [step / 1.5, 0];
    }
    if (best.bound >= target || stop()) break;
    const length = deflect(way, slope);
    if (length === 0) break;
    const scale = (step * (target - bound)) / length;
    for (let i = 0; i < price.length; i++) price[i] = clamp(p, i, price[i]! + scale * way[i]!);
  }
  return { ...best, taken };
}

function deflect(way: Float64Array, { early, late, away }: LendingPrices): number {
  let length = 0;
  for (let i = 0; i < way.length; i++) {
    const slope = early[i] ?? late[i - early.length] ?? away[i - 2 * early.length]!;
    way[i] = NEWEST * slope + (1 - NEWEST) * way[i]!;
    length += way[i]! * way[i]!;
  }
  return length;
}

function clamp(p: LendingProblem, i: number, v: number): number {
  const most = i < 2 * p.lines * p.periods ? p.slope[2] : 4 * p.slope[2];
  return Math.max(0, Math.min(most, v));
}

const pack = ({ early, late, away }: LendingPrices): Float64Array => Float64Array.from([...early, ...late, ...away]);

function unpack(p: LendingProblem, price: Float64Array): LendingPrices {
  const whole = new Int32Array(price.length);
  for (let i = 0; i < price.length; i++) whole[i] = Math.round(price[i]!);
  const lines = p.lines * p.periods;
  return { early: whole.subarray(0, lines), late: whole.subarray(lines, 2 * lines), away: whole.subarray(2 * lines) };
}

/**
 * Prices to begin with: what a person is worth today on either side. A line that nobody may help has the highest price: no help is
 * bought at it, whoever rebuilds the bound.
 */
export function firstPrices({ p, receives }: Frame): LendingPrices {
  const slopeAt = (l: number, v: number): number => {
    if (v <= 0) return 0;
    if (v <= p.width[2 * l]!) return p.slope[0];
    return v <= p.width[2 * l]! + p.width[2 * l + 1]! ? p.slope[1] : p.slope[2];
  };
  const at = (l: number, t: number): number => slopeAt(l, p.missing[l * p.periods + t]!);
  const worth = (l: number, t: number): number => (receives[l] === 1 ? at(l, t) : p.slope[2]);
  const early = new Int32Array(p.lines * p.periods);
  const away = new Int32Array(p.pools * p.periods);
  for (let l = 0; l < p.lines; l++) for (let t = 0; t < p.periods; t++) early[l * p.periods + t] = worth(l, t);
  for (let q = 0; q < p.pools; q++) for (let t = 0; t < p.periods; t++) away[q * p.periods + t] = at(p.poolLine[q]!, t);
  return { early, late: early.slice(), away };
}
