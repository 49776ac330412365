import { type Arena, place } from './arena.ts';
import type { Ranking } from './wishes.ts';

/** A place ranked below staying costs this much more than any place above it: the fewest people are placed against their word. */
const AGAINST = 1000;

/**
 * An optimiser fed with ranks: one min-cost flow with the place in the declared ranking as cost, over the same head counts per cell that the
 * trade may use. It finds the least sum of ranks there is, as long as people say what they think.
 */
export function optimiserOnRanks(arena: Arena, rankings: readonly Ranking[]): Int32Array {
  const { cells, plan, lower, upper } = arena;
  const to = rankings.map((r, i) => Int32Array.from([plan[i]!, ...r.filter((c) => c !== plan[i])]));
  const cost = rankings.map((r, i) => {
    const stay = r.indexOf(arena.home[i]!);
    return Float64Array.from(to[i]!, (c) => rankCost(r.indexOf(c), stay));
  });
  return place(cells, { from: plan, to, cost, lower, upper, step: () => 0, budget: null });
}

const rankCost = (rank: number, stay: number): number => (rank <= stay ? rank : AGAINST + rank);
