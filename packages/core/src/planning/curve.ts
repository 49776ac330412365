import { balanceOf } from '../workload/index.ts';
import type { Scene } from './document.ts';
import type { WhatIf } from './what-if.ts';

/** The best plan with at most `moves` moves. */
export interface CurvePoint {
  readonly moves: number;
  /** Absolute points; `gap` = 0 is proven. */
  readonly objective: number;
  readonly bound: number;
  readonly gap: number;
  readonly B: number;
  readonly simpangan: number;
}

export interface CurveOptions {
  /** How many budgets, evenly chosen from 0 to the moves of the plan without a budget; absent = every one. At least 2. */
  readonly points?: number;
  /** False stops; the points found so far are returned. */
  readonly tick?: (p: { done: number; total: number }) => boolean | void;
}

/** Balance against moves: the best plan for every budget from 0 up to the plan that no budget binds. Empty when no plan is lawful. */
export function curveOf(scene: Scene, whatIf: WhatIf, options: CurveOptions = {}): CurvePoint[] {
  const free = whatIf.budgets([null])[0];
  if (!free?.feasible) return [];
  const budgets = evenly(free.moves, options.points ?? free.moves + 1);
  const points: CurvePoint[] = [];
  whatIf.budgets(budgets, {
    each: ({ feasible, objective, bound, heads }) => {
      const moves = budgets[points.length] as number;
      if (feasible) points.push({ moves, objective, bound, gap: objective - bound, ...spreadOf(scene, heads) });
      return options.tick?.({ done: points.length, total: budgets.length });
    },
  });
  return points;
}

/** `count` whole numbers from 0 to `most`, both included, evenly apart. */
function evenly(most: number, count: number): number[] {
  const n = Math.max(2, Math.min(Math.floor(count), most + 1));
  return [...new Set(Array.from({ length: n }, (_, i) => Math.round((i * most) / (n - 1))))];
}

function spreadOf({ cells }: Scene, heads: Int32Array): { B: number; simpangan: number } {
  const fte = Float64Array.from(heads, (n, k) => n + cells.phi[k]!);
  const people = Int32Array.from(heads, (n, k) => n + cells.partTime[k]!);
  const { B, simpangan } = balanceOf(cells.need, fte, people);
  return { B, simpangan };
}

/**
 * The knee: the budget at which the curve lies farthest below the straight line from its first to its last point (Satopaa et al. 2011,
 * "Kneedle"), that is where `share of the whole gain - share of all the moves` is greatest; the smaller budget among equals. A curve that gains and has
 * no bend (every move is worth the same, or there is only one) has its knee at the end. 0 for a flat curve.
 */
export function kneeOf(points: readonly CurvePoint[]): number {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || last.moves === first.moves || last.objective === first.objective) return first?.moves ?? 0;
  let knee = last.moves;
  let most = 0;
  for (const p of points) {
    const gained = (first.objective - p.objective) / (first.objective - last.objective);
    const spent = (p.moves - first.moves) / (last.moves - first.moves);
    if (gained - spent > most + 1e-12) [knee, most] = [p.moves, gained - spent];
  }
  return knee;
}

/** The budget a new scenario opens with: the knee, but never above 5 % of the people in scope (at least 1). */
export const openingBudget = (points: readonly CurvePoint[], staff: number): number =>
  Math.min(kneeOf(points), Math.max(1, Math.floor(staff * 0.05)));
