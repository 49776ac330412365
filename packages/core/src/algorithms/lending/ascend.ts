import { type Frame, relax } from './bound.ts';
import type { LendingPrices, LendingProblem } from './problem.ts';

export interface Ascent {
  readonly bound: number;
  readonly prices: LendingPrices;
}

/** Share of the newest subgradient in the direction of a step; the rest is memory, which stops the zigzag. */
const NEWEST = 0.1;

/**
 * Raises the bound by deflected subgradient steps of Polyak's length towards `target`, the points of a known plan (Camerini, Fratta &
 * Maffioli 1975). The step shrinks when the bound has stood still. Prices stay whole, so the bound is exact.
 */
export function ascend(frame: Frame, from: LendingPrices, target: number, rounds: number, stop: () => boolean): Ascent {
  const { p } = frame;
  const price = pack(from);
  const way = new Float64Array(price.length);
  let best: Ascent = { bound: Number.NEGATIVE_INFINITY, prices: from };
  let [step, still] = [1, 0];
  for (let n = 0; n < rounds && step > 0.003; n++) {
    const prices = unpack(p, price);
    const { bound, receivedSlope, awaySlope } = relax(frame, prices);
    if (bound > best.bound) {
      if (bound > best.bound + 1e-4 * Math.max(1, target - best.bound)) still = 0;
      best = { bound, prices };
    } else if (++still >= 20) {
      [step, still] = [step / 1.5, 0];
    }
    if (best.bound >= target || stop()) break;
    const length = deflect(way, receivedSlope, awaySlope);
    if (length === 0) break;
    const scale = (step * (target - bound)) / length;
    for (let i = 0; i < price.length; i++) price[i] = clamp(p, i, price[i]! + scale * way[i]!);
  }
  return best;
}

function deflect(way: Float64Array, received: Int32Array, away: Int32Array): number {
  let length = 0;
  for (let i = 0; i < way.length; i++) {
    const slope = i < received.length ? received[i]! : away[i - received.length]!;
    way[i] = NEWEST * slope + (1 - NEWEST) * way[i]!;
    length += way[i]! * way[i]!;
  }
  return length;
}

function clamp(p: LendingProblem, i: number, v: number): number {
  const most = i < p.lines * p.periods ? p.slope[2] : 4 * p.slope[2];
  return Math.max(0, Math.min(most, v));
}

const pack = ({ received, away }: LendingPrices): Float64Array => Float64Array.from([...received, ...away]);

function unpack(p: LendingProblem, price: Float64Array): LendingPrices {
  const whole = Int32Array.from(price, (v) => Math.round(v));
  const lines = p.lines * p.periods;
  return { received: whole.slice(0, lines), away: whole.slice(lines) };
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
  const received = new Int32Array(p.lines * p.periods);
  const away = new Int32Array(p.pools * p.periods);
  for (let l = 0; l < p.lines; l++) for (let t = 0; t < p.periods; t++) received[l * p.periods + t] = worth(l, t);
  for (let q = 0; q < p.pools; q++) for (let t = 0; t < p.periods; t++) away[q * p.periods + t] = at(p.poolLine[q]!, t);
  return { received, away };
}
