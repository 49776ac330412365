import type { Frame } from './frame.ts';
import { type LendingPrices, type LendingProblem, type Loan, shortageCost } from './problem.ts';
import { addSeries, pricedLoans } from './series.ts';

/**
 * What no plan can go below, from any prices (Lagrangian relaxation of "received = given" and "away = spared"). The relaxed plan falls
 * apart into lines and periods, where only whole people help and are away, and into people, each with the cheapest priced series of terms.
 *
 * Help by those who learn and by those who know the work has a price each. With one price for both, a line could take the sum of help it
 * likes best in every period, and the bound stays 2 % lower on the weekly seasons of bench/SURGE.md.
 */
export interface Relaxed {
  bound: number;
  /** Thousandths the lines would like to receive, and pools to spare, minus what the priced people do: the subgradient, placed as the prices. */
  readonly slope: LendingPrices;
  /** How many people take each possible loan of the frame. */
  readonly taken: Float64Array;
}

/** People by group who have loans already; nobody is asked for an overlapping one. */
export type Busy = readonly (readonly (readonly Loan[])[])[];

export function relax(frame: Frame, prices: LendingPrices, busy: Busy = []): Relaxed {
  const { p } = frame;
  const at = p.lines * p.periods;
  const slope = { early: new Int32Array(at), late: new Int32Array(at), away: new Int32Array(p.pools * p.periods) };
  const out = { bound: 0, slope, taken: new Float64Array(frame.loanRoute.length) };
  for (let l = 0; l < p.lines; l++) for (let t = 0; t < p.periods; t++) out.bound += lineTerm(frame, prices, l, t, out);
  const cost = pricedLoans(frame, prices);
  for (let g = 0; g < p.groups; g++) {
    const own = busy[g]?.filter((loans) => loans.length > 0) ?? [];
    addSeries(frame, cost, g, p.size[g]! - own.length, [], out);
    for (const loans of own) addSeries(frame, cost, g, 1, loans, out);
  }
  return out;
}

/** Least of shortage + price of what is received - price of who is spared, over whole people away, the dearest pool first. */
function lineTerm(frame: Frame, prices: LendingPrices, l: number, t: number, out: Relaxed): number {
  const { p, poolStart, poolList, grain } = frame;
  const at = l * p.periods + t;
  const price: HelpPrice = [prices.early[at]!, prices.late[at]!];
  const missing = p.missing[at]!;
  const pools = poolList.subarray(poolStart[l]!, poolStart[l + 1]!).slice();
  if (pools.length > 1)
    pools.sort((a, b) => prices.away[b * p.periods + t]! - prices.away[a * p.periods + t]! || a - b);
  let best = bestHelp(frame, l, missing, price);
  let [least, bestAway] = [best.cost, 0];
  let [away, earned] = [0, 0];
  for (const pool of pools) {
    const pay = prices.away[pool * p.periods + t]!;
    for (let room = p.room[pool * p.periods + t]!; room >= grain; room -= grain) {
      away += grain;
      earned += grain * pay;
      const help = bestHelp(frame, l, missing + away, price);
      if (help.cost - earned < least) [best, least, bestAway] = [help, help.cost - earned, away];
    }
  }
  let left = bestAway;
  for (const pool of pools) {
    const room = p.room[pool * p.periods + t]!;
    const spared = Math.min(left, room - (room % grain));
    if (spared > 0) out.slope.away[pool * p.periods + t]! -= spared;
    left -= Math.max(0, spared);
  }
  out.slope.early[at]! += best.early;
  out.slope.late[at]! += best.late;
  return least;
}

/** Price of a thousandth of help by people who learn, and by people who know the work. */
type HelpPrice = readonly [early: number, late: number];

/** Whole help of both kinds, thousandths, and shortage plus price of it. */
interface Help {
  readonly early: number;
  readonly late: number;
  readonly cost: number;
}

/**
 * Best whole help. For each number of learners the rest is convex in the number of those who know the work, so its least lies beside the
 * end of a piece or at none.
 */
function bestHelp({ p, receives, grain }: Frame, l: number, missing: number, [early, late]: HelpPrice): Help {
  let best: Help = { early: 0, late: 0, cost: shortageCost(p, l, missing) };
  if (receives[l] === 0 || missing <= 0) return best;
  const [small, large] = [(p.early * grain) / 1000, (p.late * grain) / 1000];
  // Learners who are worth nothing receive no price either.
  for (let e = 0; e < missing + small; e += small > 0 ? small : Number.POSITIVE_INFINITY) {
    const wanted = Math.max(0, missing - e - kept(p, l, late));
    const below = large > 0 ? Math.floor(wanted / large) * large : 0;
    for (const n of [below, below + large]) {
      const cost = shortageCost(p, l, missing - e - n) + early * e + late * n;
      if (cost < best.cost) best = { early: e, late: n, cost };
    }
  }
  return best;
}

/** Shortage that remains where the price of one more equals the slope. */
function kept(p: LendingProblem, l: number, price: number): number {
  if (price >= p.slope[2]) return Number.POSITIVE_INFINITY;
  if (price >= p.slope[1]) return p.width[2 * l]! + p.width[2 * l + 1]!;
  return price >= p.slope[0] ? p.width[2 * l]! : 0;
}
