/**
 * Lending people between lines of work for some periods: who helps where, from when to when, so that the shortages hurt least.
 *
 * Everything is whole numbers: people in thousandths, costs in points. A line that misses v thousandths of a person in a period costs
 * `slope[0]` points for each of the first `width[0]` of them, `slope[1]` for the next `width[1]`, `slope[2]` beyond: convex.
 */
export interface LendingProblem {
  readonly periods: number;
  readonly lines: number;
  /** What line l misses in period t before anybody is lent, at [l * periods + t]; negative = people to spare. */
  readonly missing: Int32Array;
  /** Widths of the first two pieces of line l, at [2 * l] and [2 * l + 1]. */
  readonly width: Int32Array;
  /** Points per thousandth of a person and period, rising. */
  readonly slope: readonly [number, number, number];
  /** Of people away at once: pool p allows `room[p * periods + t]` thousandths, and its line misses them. */
  readonly pools: number;
  readonly poolLine: Int32Array;
  readonly room: Int32Array;
  /** People alike: group g has `size[g]` people of pool `groupPool[g]`, none of whom may start before period `opens[g]`. */
  readonly groups: number;
  readonly groupPool: Int32Array;
  readonly size: Int32Array;
  readonly opens: Int32Array;
  /** Days a person of the group may still serve in each year, at [g * years + y]. */
  readonly years: number;
  readonly allowance: Int32Array;
  /** Which line a group may help, and what one assignment and each period of it costs. Sorted by group. */
  readonly routes: number;
  readonly routeGroup: Int32Array;
  readonly routeLine: Int32Array;
  readonly fixedCost: Int32Array;
  readonly periodCost: Int32Array;
  /** Terms an assignment may have, first and last period, sorted by first; `freeAgain[s]` is the first period in which the next may start. */
  readonly spans: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly freeAgain: Int32Array;
  /** Days that count against the allowance, at [s * years + y]. */
  readonly spanDays: Int32Array;
  /** Shares of working time that may be lent, thousandths: [1000] or [1000, 500]. */
  readonly portions: readonly number[];
  /** What a lent person is worth in the first `learning` periods and afterwards, thousandths. */
  readonly learning: number;
  readonly early: number;
  readonly late: number;
}

/** One person lent once. */
export interface Loan {
  readonly group: number;
  /** 0 .. size[group] - 1; people of a group are alike. */
  readonly person: number;
  readonly route: number;
  readonly span: number;
  /** Thousandths of working time. */
  readonly portion: number;
}

/**
 * Prices of one thousandth of a person: received by a line from those who still learn, from those who know the work, and away from a pool.
 * They make a bound by weak duality. Two prices of help, because whole people of both kinds must add up in each period.
 */
export interface LendingPrices {
  /** At [line * periods + t], 0 .. slope[2]. */
  readonly early: Int32Array;
  readonly late: Int32Array;
  /** At [pool * periods + t], 0 or more. */
  readonly away: Int32Array;
}

/**
 * Terms that make sense for each line, at [line * spans + span]: help comes only where somebody is missing on at least one of its days
 * before anybody is lent. Without this rule people would be passed on through units that need nobody.
 */
export function usefulTerms(p: LendingProblem): Uint8Array {
  const useful = new Uint8Array(p.lines * p.spans);
  for (let l = 0; l < p.lines; l++)
    for (let s = 0; s < p.spans; s++)
      for (let t = p.first[s]!; t <= p.last[s]!; t++)
        if (p.missing[l * p.periods + t]! > 0) useful[l * p.spans + s] = 1;
  return useful;
}

/** Points of `v` thousandths of a person missing on line l for one period. */
export function shortageCost(p: LendingProblem, l: number, v: number): number {
  if (v <= 0) return 0;
  const a = p.width[2 * l]!;
  if (v <= a) return p.slope[0] * v;
  const b = p.width[2 * l + 1]!;
  if (v <= a + b) return p.slope[0] * a + p.slope[1] * (v - a);
  return p.slope[0] * a + p.slope[1] * b + p.slope[2] * (v - a - b);
}

/** Points of an assignment itself, whatever it relieves. */
export function loanCost(p: LendingProblem, route: number, span: number, portion: number): number {
  const periods = p.last[span]! - p.first[span]! + 1;
  return Math.round(((p.fixedCost[route]! + p.periodCost[route]! * periods) * portion) / 1000);
}

/** Thousandths of a person that a loan gives in the k-th of its periods, counted from 0. */
export const gainOf = (p: LendingProblem, k: number, portion: number): number =>
  ((k < p.learning ? p.early : p.late) * portion) / 1000;
