import { type DualPrices, pricedArc } from './bound.ts';
import { arcGroups, type FlowPlan, headsAfter } from './plan.ts';
import { type FlowProblem, homeHeads } from './problem.ts';

/** A way in which another plan can differ: somebody goes from `from` to `to` instead, at `weight` above the priced least. */
interface Exchange {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
  /** True when it changes the number of moves by one. */
  readonly odd: boolean;
}

/**
 * True when no plan with exactly one move more than `plan` is cheaper than it, though half a swap would be.
 *
 * Where what is left to gain are swaps of two people, the best plans have 23, 25, 27 ... moves, and for 24 one price of a move proves only the
 * middle between its neighbours: branching on the swaps takes 2^swaps leaves. But any plan differs from `plan` by closed walks
 * of exchanges over the cells and the root, each exchange at a weight of at least 0 above the priced least. A plan with one move more needs
 * a closed walk with an odd number of changes between home and away; if every such walk weighs at least the price of a move, the gain
 * of the extra move is used up. The lightest odd walk through a node is a shortest path in the graph doubled by parity.
 * `plan` must be cheapest at `prices` (it lies on the hull); false when it is not.
 */
export function isProvenByParity(p: FlowProblem, plan: FlowPlan, prices: DualPrices): boolean {
  const exchanges = lightExchanges(p, plan, prices);
  return exchanges !== null && !hasLightOddWalk(p.cells + 1, exchanges, prices.multiplier);
}

/** More exchanges than this are not walked: a city has hundreds of thousands. */
const MOST_EXCHANGES = 50_000;

/** All exchanges lighter than the price of a move; null when the plan is not cheapest at the prices, or when they are too many. */
function lightExchanges(p: FlowProblem, plan: FlowPlan, prices: DualPrices): Exchange[] | null {
  const exchanges: Exchange[] = [];
  const add = (e: Exchange): void => {
    if (e.weight < prices.multiplier) exchanges.push(e);
  };
  const used = usedArcs(p, plan);
  for (let g = 0; g < p.groups; g++) {
    if (!addGroup(p, prices, g, used[g]!, add) || exchanges.length > MOST_EXCHANGES) return null;
  }
  return addCells(p, plan, prices, add) ? exchanges : null;
}

/** Exchanges of one group; false when one of its heads is not on a cheapest arc. */
function addGroup(
  p: FlowProblem,
  prices: DualPrices,
  g: number,
  used: readonly number[],
  add: (e: Exchange) => void,
): boolean {
  const home = p.start[g]!;
  const first = home + p.mustLeave[g]!;
  const end = p.start[g + 1]!;
  let least = Number.POSITIVE_INFINITY;
  for (let a = first; a < end; a++) least = Math.min(least, pricedArc(p, prices, g, a));
  for (const here of used) {
    if (pricedArc(p, prices, g, here) !== least) return false;
    for (let a = first; a < end; a++) {
      if (a === here) continue;
      const weight = pricedArc(p, prices, g, a) - least;
      add({ from: p.target[here]!, to: p.target[a]!, weight, odd: (here === home) !== (a === home) });
    }
  }
  return true;
}

/** A head more or less in a cell; false when a cell does not stand at its cheapest. */
function addCells(p: FlowProblem, plan: FlowPlan, prices: DualPrices, add: (e: Exchange) => void): boolean {
  const heads = headsAfter(p, homeHeads(p), plan);
  for (let c = 0; c < p.cells; c++) {
    const n = heads[c]!;
    const price = prices.cell[c]!;
    const never = Number.POSITIVE_INFINITY;
    const up = n < p.upper[c]! ? p.step(c, n) * prices.scale - price : never;
    const down = n > p.lower[c]! ? price - p.step(c, n - 1) * prices.scale : never;
    if (up < 0 || down < 0) return false;
    add({ from: c, to: p.cells, weight: up, odd: false });
    add({ from: p.cells, to: c, weight: down, odd: false });
  }
  return true;
}

/** Arcs of each group that carry heads, home included. */
function usedArcs(p: FlowProblem, plan: FlowPlan): number[][] {
  const gone = new Int32Array(p.groups);
  const used: number[][] = Array.from({ length: p.groups }, () => []);
  const owners = arcGroups(p, plan.arcs);
  plan.arcs.forEach((a, i) => {
    gone[owners[i]!]! += plan.heads[i]!;
    used[owners[i]!]!.push(a);
  });
  for (let g = 0; g < p.groups; g++) if (gone[g]! < p.supply[g]!) used[g]!.push(p.start[g]!);
  return used;
}

/** Is there a closed walk with an odd number of odd exchanges that weighs less than `limit`? */
function hasLightOddWalk(nodes: number, exchanges: readonly Exchange[], limit: number): boolean {
  const leaving: Exchange[][] = Array.from({ length: nodes }, () => []);
  for (const e of exchanges) leaving[e.from]!.push(e);
  for (let start = 0; start < nodes; start++) {
    if (leaving[start]!.length > 0 && distanceToOdd(leaving, start, limit) < limit) return true;
    // Every walk through this node is settled; the others need not pass it again.
    leaving[start] = [];
  }
  return false;
}

/** Dijkstra from (start, even) to (start, odd), no further than `limit`. */
function distanceToOdd(leaving: readonly (readonly Exchange[])[], start: number, limit: number): number {
  const distance = new Map<number, number>([[2 * start, 0]]);
  const done = new Set<number>();
  for (;;) {
    const at = nearestOpen(distance, done);
    if (at < 0) return limit;
    const d = distance.get(at)!;
    if (at === 2 * start + 1) return d;
    done.add(at);
    for (const e of leaving[at >> 1]!) {
      const next = 2 * e.to + ((at & 1) ^ (e.odd ? 1 : 0));
      if (d + e.weight < (distance.get(next) ?? limit)) distance.set(next, d + e.weight);
    }
  }
}

function nearestOpen(distance: ReadonlyMap<number, number>, done: ReadonlySet<number>): number {
  let at = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [node, d] of distance) {
    if (d < least && !done.has(node)) [at, least] = [node, d];
  }
  return at;
}
