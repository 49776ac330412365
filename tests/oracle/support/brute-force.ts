import type { Model } from './model.ts';

/** Cheapest legal plan with exactly m moves, by m; absent = there is none. */
export type BestByMoves = ReadonlyMap<number, number>;

/** How many combinations of options there are: the work of the enumeration. */
export const combinations = ({ movers }: Model): number => movers.reduce((all, m) => all * m.options.length, 1);

/** Enumerates every way to give each person one open place, keeps the legal ones, and notes the cheapest for each number of moves. */
export function enumerate({ movers, places }: Model): BestByMoves {
  const best = new Map<number, number>();
  const counts = places.map(() => 0);
  const place = (i: number, moves: number, cost: number): void => {
    const mover = movers[i];
    if (!mover) {
      if (places.some((p, k) => (counts[k] as number) < p.least || (counts[k] as number) > p.most)) return;
      const total = places.reduce((sum, p, k) => sum + p.points(counts[k] as number), cost);
      if (total < (best.get(moves) ?? Number.POSITIVE_INFINITY)) best.set(moves, total);
      return;
    }
    for (const { sel, cost: points, stays } of mover.options) {
      counts[sel.indeks] = (counts[sel.indeks] as number) + 1;
      place(i + 1, moves + (stays ? 0 : 1), cost + points);
      counts[sel.indeks] = (counts[sel.indeks] as number) - 1;
    }
  };
  place(0, 0, 0);
  return best;
}

/** The best plan with at most `maxMoves` moves, and how few moves reach that value; null when no plan is legal. */
export function bestWithin(best: BestByMoves, maxMoves: number): { objective: number; moves: number } | null {
  let found: { objective: number; moves: number } | null = null;
  for (const [moves, objective] of [...best].sort(([a], [b]) => a - b)) {
    if (moves <= maxMoves && (found === null || objective < found.objective)) found = { objective, moves };
  }
  return found;
}
