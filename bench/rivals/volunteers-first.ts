import { type Arena, headsAt, place, pointsAgainst } from './arena.ts';
import type { Ranking } from './wishes.ts';

interface Volunteer {
  readonly person: number;
  readonly cell: number;
  readonly cost: number;
}

/**
 * Volunteers first: whoever ranks a place above staying is a volunteer for it. Again and again the volunteer whose move improves the plan
 * most is taken, until none improves it any more. If the work is then spread less evenly than under the default plan, the fewest orders
 * that make up for it follow, cheapest for the plan, among those who have not moved; never more than management allows.
 */
export function volunteersFirst(arena: Arena, rankings: readonly Ranking[]): Int32Array {
  const placed = takeVolunteers(arena, rankings);
  let [enough, short] = [arena.budget, 0];
  if (isAsGood(arena, placed)) return placed;
  let best = order(arena, placed, enough);
  while (enough - short > 1) {
    const mid = (enough + short) >> 1;
    const tried = order(arena, placed, mid);
    if (isAsGood(arena, tried)) [enough, best] = [mid, tried];
    else short = mid;
  }
  return best;
}

const isAsGood = (arena: Arena, placed: Int32Array): boolean =>
  pointsAgainst(arena, headsAt(arena.cells, arena.plan), headsAt(arena.cells, placed)) <= 0;

/** Orders on top of the volunteers. Who has volunteered is not ordered on: the new place is the only choice left. */
function order(arena: Arena, placed: Int32Array, budget: number): Int32Array {
  const { home, choices, cost, step, floor, ceiling } = arena;
  const heads = headsAt(arena.cells, placed);
  const to = choices.map((list, i) => (placed[i] === home[i] ? list : placed.subarray(i, i + 1)));
  const prices = cost.map((list, i) => (placed[i] === home[i] ? list : ZERO));
  const lower = floor.map((f, c) => Math.min(f, heads[c]!));
  const upper = ceiling.map((n, c) => Math.max(n, heads[c]!));
  return place(arena.cells, { from: placed, to, cost: prices, step, budget, lower, upper });
}

const ZERO = new Float64Array(1);

/** Volunteers for the same way, from one cell to another: only the price tells them apart, so the cheapest who is left stands for all. */
interface Way {
  readonly from: number;
  readonly to: number;
  /** The cheapest last, where it can be taken off. */
  readonly line: Volunteer[];
}

function takeVolunteers(arena: Arena, rankings: readonly Ranking[]): Int32Array {
  const placed = arena.home.slice();
  const heads = headsAt(arena.cells, placed);
  const waysFrom = Map.groupBy(waysOf(arena, rankings), (w) => w.from);
  const waysTo = new Map<number, Set<number>>();
  for (const w of [...waysFrom.values()].flat()) waysTo.set(w.to, (waysTo.get(w.to) ?? new Set([w.to])).add(w.from));
  const bestFrom = new Map<number, Choice | null>();
  let stale: Iterable<number> = waysFrom.keys();
  for (;;) {
    for (const from of stale) bestFrom.set(from, bestOf(waysFrom.get(from) ?? [], placed, heads, arena));
    let best: Choice | null = null;
    for (const c of bestFrom.values()) if (c && (!best || c.gain > best.gain)) best = c;
    if (!best) return placed;
    const { from, to, line } = best.way;
    placed[line.at(-1)!.person] = to;
    heads[from]!--;
    heads[to]!++;
    stale = new Set([from, to, ...(waysTo.get(from) ?? []), ...(waysTo.get(to) ?? [])]);
  }
}

function waysOf({ home, choices, cost, cells }: Arena, rankings: readonly Ranking[]): Way[] {
  const open = rankings.flatMap((ranking, person) => {
    const costOf = new Map(Array.from(choices[person]!, (c, k) => [c, cost[person]![k]!]));
    const wished = ranking.slice(0, ranking.indexOf(home[person]!));
    return wished.map((cell) => ({ person, cell, cost: costOf.get(cell)! }));
  });
  return Array.from(
    Map.groupBy(open, (v) => home[v.person]! * cells + v.cell),
    ([key, line]) => ({
      from: Math.floor(key / cells),
      to: key % cells,
      line: line.sort((a, b) => b.cost - a.cost || b.person - a.person),
    }),
  );
}

interface Choice {
  readonly way: Way;
  readonly gain: number;
}

/** The way that gains most points with the cheapest volunteer left on it; null when none gains. Equal ones: the first. */
function bestOf(ways: readonly Way[], placed: Int32Array, heads: Int32Array, arena: Arena): Choice | null {
  const { home, step, floor, ceiling } = arena;
  let best: Choice | null = null;
  for (const way of ways) {
    const { from, to, line } = way;
    while (line.length > 0 && placed[line.at(-1)!.person] !== home[line.at(-1)!.person]) line.pop();
    const v = line.at(-1);
    if (!v || heads[from]! <= floor[from]! || heads[to]! >= ceiling[to]!) continue;
    const gain = step(from, heads[from]! - 1) - step(to, heads[to]!) - v.cost;
    if (gain > (best?.gain ?? 0)) best = { way, gain };
  }
  return best;
}
