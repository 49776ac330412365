import type { Relaxed } from './bound.ts';
import type { Frame } from './frame.ts';
import { mayTake } from './ledger.ts';
import { gainOf, type LendingPrices, type LendingProblem, type Loan } from './problem.ts';

/** Running sums of the prices over time, so that a term is priced in one step. */
interface Sums {
  readonly early: Float64Array;
  readonly late: Float64Array;
  readonly away: Float64Array;
}

function priceSums(p: LendingProblem, { early, late, away }: LendingPrices): Sums {
  const run = (list: Int32Array, rows: number): Float64Array => {
    const sums = new Float64Array(rows * (p.periods + 1));
    for (let r = 0; r < rows; r++)
      for (let t = 0; t < p.periods; t++)
        sums[r * (p.periods + 1) + t + 1] = sums[r * (p.periods + 1) + t]! + list[r * p.periods + t]!;
    return sums;
  };
  return { early: run(early, p.lines), late: run(late, p.lines), away: run(away, p.pools) };
}

/** Adds the cheapest priced series of `people` alike people of group g who already have `loans`; `cost` is of every possible loan. */
export function addSeries(
  frame: Frame,
  cost: Float64Array,
  g: number,
  people: number,
  loans: readonly Loan[],
  out: Relaxed,
): void {
  if (people === 0) return;
  const { value, chosen } = seriesFrom(frame, cost, g, loans);
  out.bound += people * value[0]!;
  follow(frame, g, chosen, people, out);
}

/** Priced cost of every possible loan; by group the least of a series from each period on, and of all. */
export function loanPrices(frame: Frame, prices: LendingPrices) {
  const cost = pricedLoans(frame, prices);
  const cheapest = Array.from({ length: frame.p.groups }, (_, g) => seriesFrom(frame, cost, g, []).value);
  return { cost, cheapest, value: cheapest.map((v) => v[0]!) };
}

/** Priced cost of every possible loan of the frame. */
export function pricedLoans(frame: Frame, prices: LendingPrices): Float64Array {
  const sums = priceSums(frame.p, prices);
  const cost = new Float64Array(frame.loanSpan.length);
  for (let i = 0; i < cost.length; i++) cost[i] = pricedLoan(frame, sums, i);
  return cost;
}

/** Priced cost of a possible loan. */
function pricedLoan({ p, loanRoute, loanSpan, loanPortion, loanCost: own }: Frame, sums: Sums, i: number): number {
  const route = loanRoute[i]!;
  const span = loanSpan[i]!;
  const line = p.routeLine[route]! * (p.periods + 1);
  const pool = p.groupPool[p.routeGroup[route]!]! * (p.periods + 1);
  const start = p.first[span]!;
  const end = p.last[span]! + 1;
  const taught = Math.min(end, start + p.learning);
  const early = sums.early[line + taught]! - sums.early[line + start]!;
  const late = sums.late[line + end]! - sums.late[line + taught]!;
  const away = sums.away[pool + end]! - sums.away[pool + start]!;
  return own[i]! - ((early * p.early + late * p.late - 1000 * away) / 1000) * loanPortion[i]!;
}

/** Cheapest priced series of terms of one person of the group, 0 = none, found from the last period to the first. */
function seriesFrom(
  { p, loanStart, loanSpan }: Frame,
  priced: Float64Array,
  g: number,
  loans: readonly Loan[],
): { value: Float64Array; chosen: Int32Array } {
  const value = new Float64Array(p.periods + 1);
  const chosen = new Int32Array(p.periods + 1).fill(-1);
  let i = loanStart[g]!;
  for (let t = p.periods - 1; t >= 0; t--) {
    value[t] = value[t + 1]!;
    for (; i < loanStart[g + 1]! && p.first[loanSpan[i]!] === t; i++) {
      const cost = priced[i]! + value[Math.min(p.periods, p.freeAgain[loanSpan[i]!]!)]!;
      if (cost < value[t]! && (loans.length === 0 || mayTake(p, g, loans, loanSpan[i]!)))
        [value[t], chosen[t]] = [cost, i];
    }
  }
  return { value, chosen };
}

function follow({ p, ...frame }: Frame, g: number, chosen: Int32Array, people: number, out: Relaxed): void {
  for (let t = 0; t < p.periods; ) {
    const i = chosen[t]!;
    if (i < 0) {
      t++;
      continue;
    }
    const span = frame.loanSpan[i]!;
    const portion = frame.loanPortion[i]!;
    const line = p.routeLine[frame.loanRoute[i]!]! * p.periods;
    const pool = p.groupPool[g]! * p.periods;
    out.taken[i]! += people;
    for (let u = p.first[span]!; u <= p.last[span]!; u++) {
      const help = u - p.first[span]! < p.learning ? out.slope.early : out.slope.late;
      help[line + u]! -= people * gainOf(p, u - p.first[span]!, portion);
      out.slope.away[pool + u]! += people * portion;
    }
    t = p.freeAgain[span]!;
  }
}
