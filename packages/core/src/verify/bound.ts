import type { Cells } from './cells.ts';
import type { Choices } from './choices.ts';

/** Prices of one leaf in whole units of `1 / scale` points, by `sel.indeks`. */
export interface CellPrices {
  readonly scale: number;
  readonly multiplier: number;
  readonly price: Float64Array;
}

/** People who are alike: same present place and same priced choices. `members` people share `choices[from..to)`. */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly home: number;
  readonly members: number;
}

/** Fewest and most members of a group who go to a choice (by entry of `Choices.cell`); absent = 0 to all. */
export type Box = ReadonlyMap<number, readonly [number, number]>;

export interface Instance {
  readonly choices: Choices;
  readonly cells: Cells;
  readonly groups: readonly Group[];
  /** Budget K; null = none. */
  readonly maxMoves: number | null;
}

/** Prices and costs so large that doubles would no longer be exact. */
export class TooLarge extends Error {}

/**
 * Lower bound, in `1 / scale` points, for every plan inside the boxes (MODEL section 3, weak duality): for any prices,
 * `sum over people of their cheapest priced choice + sum over cells of min_n (points(n) - price * n) - multiplier * K`
 * is at most the cost of any plan, because in a plan each priced place is paid by as many people as the cell then hands back, and
 * `multiplier * (moves - K) <= 0`. Null = no plan fits the boxes at all. Sums are exact (BigInt).
 */
export function weakDuality(instance: Instance, prices: CellPrices, boxes: ReadonlyMap<Group, Box>): bigint | null {
  const { cells, groups, maxMoves } = instance;
  const range = countRange(instance, boxes);
  let total = maxMoves === null ? 0n : -BigInt(prices.multiplier) * BigInt(maxMoves);
  for (const group of groups) {
    const part = cheapest(instance.choices, group, prices, boxes.get(group));
    if (part === null) return null;
    total += part;
  }
  for (let k = 0; k < cells.need.length; k++) {
    const part = cellMinimum(cells, prices, k, range.low[k] as number, range.high[k] as number);
    if (part === null) return null;
    total += part;
  }
  return total;
}

/** How many people can be in each cell at all, from its floor and ceiling and from who may go there. */
export function countRange(instance: Instance, boxes: ReadonlyMap<Group, Box>): { low: Int32Array; high: Int32Array } {
  const { choices, cells, groups } = instance;
  const low = new Int32Array(cells.need.length);
  const high = new Int32Array(cells.need.length);
  for (const group of groups) {
    const box = boxes.get(group);
    const only = group.to - group.from === 1;
    for (let e = group.from; e < group.to; e++) {
      const k = choices.cell[e] as number;
      const [a, b] = box?.get(e) ?? [only ? group.members : 0, group.members];
      low[k] = (low[k] as number) + a;
      high[k] = (high[k] as number) + b;
    }
  }
  for (let k = 0; k < low.length; k++) {
    low[k] = Math.max(low[k] as number, cells.floor[k] as number);
    high[k] = Math.min(high[k] as number, cells.ceiling[k] as number);
  }
  return { low, high };
}

/** Cheapest way to place a group; null when its box leaves no way. */
function cheapest(choices: Choices, group: Group, prices: CellPrices, box: Box | undefined): bigint | null {
  if (box) return cheapestInBox(choices, group, prices, box);
  let best = Number.POSITIVE_INFINITY;
  for (let e = group.from; e < group.to; e++) best = Math.min(best, pricedCost(choices, group, prices, e));
  return best === Number.POSITIVE_INFINITY ? null : BigInt(best) * BigInt(group.members);
}

/** Everyone's least counts first, then the rest by rising price up to the most: exact, since members are alike. */
function cheapestInBox(choices: Choices, group: Group, prices: CellPrices, box: Box): bigint | null {
  let left = group.members;
  let total = 0n;
  const room: { price: number; places: number }[] = [];
  for (let e = group.from; e < group.to; e++) {
    const [a, b] = box.get(e) ?? [0, group.members];
    if (a > b) return null;
    const price = pricedCost(choices, group, prices, e);
    total += BigInt(price) * BigInt(a);
    left -= a;
    room.push({ price, places: b - a });
  }
  if (left < 0) return null;
  for (const { price, places } of room.sort((x, y) => x.price - y.price)) {
    const take = Math.min(left, places);
    total += BigInt(price) * BigInt(take);
    left -= take;
  }
  return left === 0 ? total : null;
}

export function pricedCost(
  choices: Choices,
  group: { readonly home: number },
  prices: CellPrices,
  entry: number,
): number {
  const k = choices.cell[entry] as number;
  const lambda = k === group.home ? 0 : prices.multiplier;
  return exact((choices.cost[entry] as number) * prices.scale + (prices.price[k] as number) + lambda);
}

/** Least of `points(n) - price * n` over the possible counts; null when no count is possible. */
function cellMinimum(cells: Cells, prices: CellPrices, k: number, low: number, high: number): bigint | null {
  if (low > high) return null;
  let best = pricedCell(cells, prices, k, low);
  for (let n = low + 1; n <= high; n++) best = Math.min(best, pricedCell(cells, prices, k, n));
  return BigInt(best);
}

/** `points(n) - price * n`, scaled. */
export const pricedCell = (cells: Cells, prices: CellPrices, k: number, n: number): number =>
  exact(cells.points(k, n) * prices.scale - exact((prices.price[k] as number) * n));

function exact(n: number): number {
  if (!Number.isSafeInteger(n)) throw new TooLarge(`${n} is beyond 2^53.`);
  return n;
}
