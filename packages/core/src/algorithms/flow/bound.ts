import { arcGroups, type FlowPlan, headsAfter } from './plan.ts';
import { cellChange, type FlowProblem, homeHeads } from './problem.ts';
import type { Simplex } from './simplex.ts';

/** `cell[c] / scale` is charged for each head in cell c, `multiplier / scale` for each head that leaves home. */
export interface DualPrices {
  readonly scale: number;
  readonly multiplier: number;
  readonly cell: Float64Array;
}

/** A branch condition: at least `atLeast` heads of the group go by the arc, and no more than these when `closed`. */
export interface ArcLimit {
  readonly group: number;
  readonly arc: number;
  readonly atLeast: number;
  readonly closed: boolean;
}

/** The prices that the tree stands for; on an optimal tree they prove it. */
export function pricesOf(s: Simplex): DualPrices {
  const { groups } = s.problem;
  return { scale: s.scale, multiplier: s.multiplier, cell: s.potential.slice(groups, s.root) };
}

/**
 * A lower bound on the change of every plan with at most `budget` moves (null = any number) that keeps the limits, rounded up to whole.
 *
 * Weak duality: sum over heads of the cheapest priced choice, plus per cell the least of cost(n) - price * n, minus multiplier * budget.
 * True for any prices whatever, so nothing here trusts a solver. Sums are BigInt. Infinity when no plan can keep the limits.
 */
export function dualBound(
  p: FlowProblem,
  prices: DualPrices,
  budget: number | null,
  limits: readonly ArcLimit[] = [],
): number {
  const limitsOf = new Map<number, ArcLimit[]>();
  for (const l of limits) limitsOf.set(l.group, [...(limitsOf.get(l.group) ?? []), l]);
  let sum = 0n;
  for (let g = 0; g < p.groups; g++) {
    const limited = limitsOf.get(g);
    const cost = limited ? limitedChoice(p, prices, g, limited) : freeChoice(p, prices, g) * p.supply[g]!;
    if (cost === Number.POSITIVE_INFINITY) return cost;
    sum += BigInt(cost);
  }
  for (let c = 0; c < p.cells; c++) sum += BigInt(prices.cell[c]! * p.fixed[c]!);
  const home = homeHeads(p);
  const all = home.reduce((a, b) => a + b, 0);
  for (let c = 0; c < p.cells; c++) sum += BigInt(cellLeast(p, prices, c, home[c]!, all));
  sum -= BigInt(prices.multiplier) * BigInt(budget ?? 0);
  return Number(ceilDiv(sum, BigInt(prices.scale)));
}

/** Scaled cost of an arc with its price and, away from home, the multiplier. */
export const pricedArc = (p: FlowProblem, prices: DualPrices, group: number, a: number): number =>
  p.cost[a]! * prices.scale + (a === p.start[group] ? 0 : prices.multiplier) + prices.cell[p.target[a]!]!;

/** The cheapest priced choice of one head of a group, without the closed arcs. */
function freeChoice(p: FlowProblem, prices: DualPrices, group: number, closed?: ReadonlySet<number>): number {
  const { cost, target, start } = p;
  const { scale, multiplier, cell } = prices;
  const home = start[group]!;
  const end = start[group + 1]!;
  let least = p.mustLeave[group] || closed?.has(home) ? Number.POSITIVE_INFINITY : pricedArc(p, prices, group, home);
  for (let a = home + 1; a < end; a++) {
    const price = cost[a]! * scale + multiplier + cell[target[a]!]!;
    if (price < least && !closed?.has(a)) least = price;
  }
  return least;
}

function limitedChoice(p: FlowProblem, prices: DualPrices, group: number, limits: readonly ArcLimit[]): number {
  let left = p.supply[group]!;
  let cost = 0;
  for (const l of limits) {
    left -= l.atLeast;
    cost += l.atLeast * pricedArc(p, prices, group, l.arc);
  }
  if (left < 0) return Number.POSITIVE_INFINITY;
  if (left === 0) return cost;
  return cost + left * freeChoice(p, prices, group, new Set(limits.filter((l) => l.closed).map((l) => l.arc)));
}

/** Least of cost(n) - price * n within the limits of the cell; convex, so the walk stops at the first step that costs more. */
function cellLeast(p: FlowProblem, prices: DualPrices, c: number, home: number, all: number): number {
  const price = prices.cell[c]!;
  const most = Math.min(p.upper[c]!, all);
  let n = p.lower[c]!;
  while (n < most && p.step(c, n) * prices.scale < price) n++;
  return cellChange(p, c, home, n) * prices.scale - price * n;
}

const ceilDiv = (a: bigint, b: bigint): bigint => a / b + (a % b > 0n ? 1n : 0n);

/** True when the plan keeps all limits and the prices prove that none with at most `budget` moves is cheaper. Trusts neither. */
export function isOptimal(p: FlowProblem, plan: FlowPlan, prices: DualPrices, budget: number | null): boolean {
  const change = lawfulChange(p, plan);
  if (change === null || (budget !== null && plan.moves > budget)) return false;
  return change === plan.change && dualBound(p, prices, budget) === change;
}

/** Cost of a plan recounted from its arcs, or null when it breaks a supply or a limit. */
function lawfulChange(p: FlowProblem, plan: FlowPlan): number | null {
  const leaving = new Map<number, number>();
  let cost = 0;
  const groups = arcGroups(p, plan.arcs);
  plan.arcs.forEach((a, i) => {
    leaving.set(groups[i]!, (leaving.get(groups[i]!) ?? 0) + plan.heads[i]!);
    cost += p.cost[a]! * plan.heads[i]!;
  });
  for (let g = 0; g < p.groups; g++) {
    const gone = leaving.get(g) ?? 0;
    if (gone > p.supply[g]! || (p.mustLeave[g] && gone < p.supply[g]!)) return null;
  }
  const home = homeHeads(p);
  const heads = headsAfter(p, home, plan);
  for (let c = 0; c < p.cells; c++) {
    if (heads[c]! < p.lower[c]! || heads[c]! > p.upper[c]!) return null;
    cost += cellChange(p, c, home[c]!, heads[c]!);
  }
  return cost;
}
