import { type DualPrices, pricesOf } from './bound.ts';
import { type FlowPlan, readPlan } from './plan.ts';
import { shiftMoves } from './shift-moves.ts';
import { raisePenalty, setMultiplier, type Simplex } from './simplex.ts';
import { solve, type Tick } from './solve.ts';

/** What the price of a move can do for a budget. */
export interface Ascent {
  /** `proven`: `best` is the optimum. `pruned`: nothing here beats the cutoff. `split`: the budget lies between two plans of equal price. */
  readonly outcome: 'proven' | 'pruned' | 'split' | 'stopped';
  readonly bound: number;
  readonly prices: DualPrices;
  /** Cheapest plan met within the budget. */
  readonly best: FlowPlan | null;
  /** The plan beyond the budget that lies next to `best` at the same price (`split` only). */
  readonly over: FlowPlan | null;
}

export interface AscentTask {
  readonly s: Simplex;
  readonly budget: number;
  /** Bounds from here on prune: the change to beat. */
  readonly cutoff: number;
  /** First price of a move to try. */
  readonly multiplier: number;
  readonly scale: number;
  /** A plan within the budget and a cheaper one beyond it, when they are known; their slope is then the first price to try. */
  readonly within: FlowPlan | null;
  readonly beyond: FlowPlan | null;
  readonly boundOf: (prices: DualPrices) => number;
  readonly tick?: Tick | undefined;
}

/** No change of a plan outweighs this price of one move, so a plan that still moves too many proves that none moves fewer. */
const PROHIBITIVE = 2 ** 36;

/**
 * Finds the price of a move at which the budget is just used up: the best bound that one multiplier can give.
 *
 * Method: Newton steps on the lower convex hull of (moves, change), each slope an exact fraction of two plans (Dinkelbach 1967), every
 * solve warm. At the last price the plans of equal value are walked from the fewest moves upwards: plans of one price are not unique,
 * and a re-solve may well exceed the budget, so the best plan within it is kept on the way.
 */
export function ascend(t: AscentTask): Ascent {
  const { s, budget } = t;
  let under = t.within;
  let over = t.beyond;
  let best = t.within;
  let bound = Number.NEGATIVE_INFINITY;
  let prices = pricesOf(s);
  let [multiplier, scale] = under && over ? slope(under, over) : [t.multiplier, t.scale];
  // While only one side of the budget is known the price moves in growing strides, so that a good first price costs few pivots.
  let stride = 1 / 16;
  for (;;) {
    setMultiplier(s, multiplier, scale);
    if (!solve(s, t.tick)) return { outcome: 'stopped', bound, prices, best, over: null };
    const found = t.boundOf(pricesOf(s));
    if (found > bound) [bound, prices] = [found, pricesOf(s)];
    if (bound >= t.cutoff) return { outcome: 'pruned', bound, prices, best, over: null };
    shiftMoves(s, 1);
    const fewest = readPlan(s);
    if (fewest.broken > 0) {
      if (raisePenalty(s)) continue;
      return { outcome: 'pruned', bound: Number.POSITIVE_INFINITY, prices, best, over: null };
    }
    if (fewest.moves > budget) {
      over = fewest;
      if (multiplier / scale > PROHIBITIVE)
        return { outcome: 'pruned', bound: Number.POSITIVE_INFINITY, prices, best, over: null };
      [multiplier, scale] = under ? slope(under, over) : [Math.ceil((multiplier / scale) * (1 + stride)) + 1000, 1];
      stride *= 2;
      continue;
    }
    const walk = walkUp(s, fewest, budget);
    if (!best || walk.within.change < best.change) best = walk.within;
    if (walk.within.moves === budget || multiplier === 0)
      return { outcome: 'proven', bound, prices, best: walk.within, over: null };
    if (walk.beyond) return { outcome: 'split', bound, prices, best: walk.within, over: walk.beyond };
    under = walk.within;
    [multiplier, scale] = over ? slope(under, over) : [Math.max(0, Math.floor((multiplier / scale) * (1 - stride))), 1];
    stride *= 2;
  }
}

/** Exact price of a move at which two plans cost the same. */
function slope(under: FlowPlan, over: FlowPlan): [number, number] {
  const gain = under.change - over.change;
  const moves = over.moves - under.moves;
  const common = gcd(Math.max(0, gain), moves);
  return [Math.max(0, gain) / common, moves / common];
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));

/** Plans of equal price with ever more moves: the last one within the budget, and the first beyond it if the walk gets there. */
function walkUp(s: Simplex, fewest: FlowPlan, budget: number): { within: FlowPlan; beyond: FlowPlan | null } {
  let within = fewest;
  let beyond: FlowPlan | null = null;
  if (fewest.moves === budget || s.multiplier === 0) return { within, beyond };
  shiftMoves(s, -1, () => {
    const plan = readPlan(s);
    if (plan.moves > budget) beyond = plan;
    else if (plan.moves > within.moves) within = plan;
    return beyond === null && within.moves < budget;
  });
  return { within, beyond };
}
