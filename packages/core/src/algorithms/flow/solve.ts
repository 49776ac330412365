import { pivot } from './pivot.ts';
import { priceArcs, priceCells } from './pricing.ts';
import type { Simplex } from './simplex.ts';

/** Called now and then; false stops the solver, which keeps a feasible plan at any time. */
export type Tick = () => boolean | void;

/** Pivots until no arc improves the plan. False when `tick` stopped it before. */
export function solve(s: Simplex, tick?: Tick): boolean {
  const { groups, cells } = s.problem;
  if (cells === 0) return true;
  const perRound = Math.max(8, Math.floor(cells / Math.max(1, Math.sqrt(s.cost.length))));
  let pause = s.pivots + 4096;
  for (;;) {
    if (groups > 0 && priceArcs(s)) {
      pivot(s);
      if (priceCells(s, Math.min(perRound, cells))) pivot(s);
    } else {
      // A round of all arcs is dear, so every cell is settled before the next one.
      if (!priceCells(s, cells)) break;
      do pivot(s);
      while (priceCells(s, cells));
    }
    if (s.pivots < pause) continue;
    pause = s.pivots + 4096;
    if (tick?.() === false) return false;
  }
  assertExact(s);
  return true;
}

/** Above 2^53 whole numbers lose their last digit and "optimal" would be a guess. */
function assertExact(s: Simplex): void {
  let most = 0;
  for (const p of s.potential) most = Math.max(most, Math.abs(p));
  if (most > Number.MAX_SAFE_INTEGER / 4)
    throw new Error(`solve: a potential of ${most} is too near 2^53 for exact arithmetic. Use smaller weights.`);
}
