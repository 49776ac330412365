import { type CellPrices, countRange, type Instance, pricedCell, pricedCost } from './bound.ts';

/** One person, or one head of a cell, standing elsewhere than in the plan; `weight` in `1 / scale` points above the priced least. */
interface Step {
  readonly to: number;
  readonly weight: number;
  readonly parity: 0 | 1;
}

/** Where the plan has everybody: cell by person of `Choices.people`, and full-time heads by cell. */
export interface Standing {
  readonly assigned: Int32Array;
  readonly after: Int32Array;
}

/** Larger problems are not lifted: the bound of the prices alone stands. */
const MOST_STEPS = 50_000;

/**
 * By how much a bound may be raised, in `1 / scale` points, because moves come in whole numbers.
 *
 * Let the plan be cheapest at the prices and use one move less than the budget. A plan with at most as many moves costs at least as much
 * as this one, that is `multiplier` above the bound. A plan with exactly one move more differs from it by closed walks over the places (and
 * a root that stands for head counts), every step of weight >= 0 above the priced least, and an odd number of its steps change between
 * staying and moving; so at least one closed walk is odd, and the plan costs the weight of the lightest odd walk above the bound. The
 * lesser of the two is returned; 0 where the plan is not of this kind.
 */
export function parityLift(instance: Instance, prices: CellPrices, { assigned, after }: Standing): number {
  const { choices, maxMoves } = instance;
  const moves = choices.people.reduce((n, _, i) => n + (assigned[i] === choices.home[i] ? 0 : 1), 0);
  if (maxMoves === null || moves !== maxMoves - 1 || prices.multiplier <= 0) return 0;
  const graph: Step[][] = Array.from({ length: after.length + 1 }, () => []);
  const add: Add = (from, to, weight, parity) => {
    if (weight < prices.multiplier) (graph[from] as Step[]).push({ to, weight, parity });
  };
  const cheapest = addPeople(instance, prices, assigned, add) && addHeads(instance, prices, after, add);
  const steps = graph.reduce((n, list) => n + list.length, 0);
  return cheapest && steps <= MOST_STEPS ? lightestOddWalk(graph, prices.multiplier) : 0;
}

type Add = (from: number, to: number, weight: number, parity: 0 | 1) => void;

/** Steps of people to their other choices; false when somebody is not at a cheapest one. */
function addPeople({ choices }: Instance, prices: CellPrices, assigned: Int32Array, add: Add): boolean {
  return choices.people.every((_, i) => {
    const home = choices.home[i] as number;
    const here = assigned[i] as number;
    const first = choices.start[i] as number;
    const places = choices.cell.subarray(first, choices.start[i + 1]);
    const priced = Array.from(places, (_, e) => pricedCost(choices, { home }, prices, first + e));
    const least = Math.min(...priced);
    places.forEach((there, e) => {
      const changes = (here === home) !== (there === home);
      if (there !== here) add(here, there, (priced[e] as number) - least, changes ? 1 : 0);
    });
    return priced[places.indexOf(here)] === least;
  });
}

/** Steps of single heads from and to the root; false when a cell does not stand at its least. */
function addHeads(instance: Instance, prices: CellPrices, after: Int32Array, add: Add): boolean {
  const range = countRange(instance, new Map());
  const root = after.length;
  return after.every((n, k) => {
    const [low, high] = [range.low[k] as number, range.high[k] as number];
    const here = pricedCell(instance.cells, prices, k, n);
    const slack = (m: number): number => pricedCell(instance.cells, prices, k, m) - here;
    const up = leastPerHead((d) => slack(n + d), high - n);
    const down = leastPerHead((d) => slack(n - d), n - low);
    add(k, root, up, 0);
    add(root, k, down, 0);
    return n >= low && n <= high && up >= 0 && down >= 0;
  });
}

/** Least slack per head over 1 .. most heads more (or fewer): takes no convexity for granted. */
function leastPerHead(slack: (heads: number) => number, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let d = 1; d <= most; d++) least = Math.min(least, Math.floor(slack(d) / d));
  return least;
}

/** Weight of the lightest closed walk with odd parity, at most `limit`: from every place, shortest paths that remember the parity. */
function lightestOddWalk(graph: readonly (readonly Step[])[], limit: number): number {
  let lightest = limit;
  for (let start = 0; start < graph.length; start++) {
    if ((graph[start] as Step[]).length > 0) lightest = Math.min(lightest, oddDistance(graph, start, lightest));
  }
  return lightest;
}

/** Bellman's relaxation with a work list; states are place * 2 + parity, none beyond `limit` is kept. */
function oddDistance(graph: readonly (readonly Step[])[], start: number, limit: number): number {
  const distance = new Map([[2 * start, 0]]);
  const open = [2 * start];
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    const so = distance.get(at) as number;
    for (const { to, weight, parity } of graph[at >> 1] as readonly Step[]) {
      const state = 2 * to + ((at & 1) ^ parity);
      if (so + weight >= (distance.get(state) ?? limit)) continue;
      distance.set(state, so + weight);
      if (state !== 2 * start + 1 && !open.includes(state)) open.push(state);
    }
  }
  return distance.get(2 * start + 1) ?? limit;
}
