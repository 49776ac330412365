import { ascend } from './ascend.ts';
import { type CoverTree, coverBudget } from './branch.ts';
import { type DualPrices, dualBound, pricesOf } from './bound.ts';
import { type FlowPlan, readPlan } from './plan.ts';
import type { FlowProblem } from './problem.ts';
import { shiftMoves } from './shift-moves.ts';
import { createSimplex, raisePenalty, type Simplex } from './simplex.ts';
import { solve } from './solve.ts';

/** A report on the way: the best change so far and what is proven. False stops the search and keeps the best plan. */
export interface Progress {
  readonly phase: 'flow' | 'budget' | 'branch';
  readonly moves: number;
  readonly change: number;
  readonly bound: number;
}
export type Report = (p: Progress) => boolean | void;

export interface FlowAnswer {
  /** False: the limits allow no plan (`plan` is the least broken one). */
  readonly feasible: boolean;
  readonly plan: FlowPlan;
  /** Lower bound on the change of every lawful plan within the budget, rebuilt from `prices` and `cover` alone. */
  readonly bound: number;
  readonly prices: DualPrices;
  /** Branches that cover all plans, when one set of prices does not reach the plan. */
  readonly cover: CoverTree | null;
  readonly stopped: boolean;
}

export interface FlowOptions {
  /** Most heads that may leave home; null = any number. */
  readonly budget: number | null;
  readonly report?: Report | undefined;
  /** Arcs that may be looked at while branching; a limit of work that is the same on every machine. */
  readonly effort: number;
}

/**
 * The cheapest plan with at most `budget` moves, with proof; among equals one with the fewest moves.
 * One flow when the budget does not bind; else a price per move; else branches on top of it. `s`, when given, is reused warm.
 */
export function solveFlow(p: FlowProblem, o: FlowOptions, s: Simplex = createSimplex(p)): FlowAnswer {
  const free = solveFree(s, o.report);
  if (!free.feasible || free.stopped || o.budget === null || free.plan.moves <= o.budget) return free;
  return solveBudget(s, free, o.budget, o);
}

function solveFree(s: Simplex, report?: Report): FlowAnswer {
  const { problem } = s;
  let stopped = false;
  for (;;) {
    stopped = !solve(s, report && (() => report(progressOf(readPlan(s), 'flow'))));
    if (!stopped) shiftMoves(s, 1);
    if (stopped || readPlan(s).broken === 0 || !raisePenalty(s)) break;
  }
  const plan = readPlan(s);
  const prices = pricesOf(s);
  return { feasible: plan.broken === 0, plan, bound: dualBound(problem, prices, null), prices, cover: null, stopped };
}

const progressOf = (plan: FlowPlan, phase: Progress['phase'], bound = Number.NEGATIVE_INFINITY): Progress => ({
  phase,
  moves: plan.moves,
  change: plan.change,
  bound,
});

const NOBODY: FlowPlan = { arcs: [], heads: [], moves: 0, change: 0, broken: 0 };

function solveBudget(s: Simplex, free: FlowAnswer, budget: number, o: FlowOptions): FlowAnswer {
  const { problem } = s;
  const staying = problem.mustLeave.includes(1) ? null : NOBODY;
  const { report } = o;
  const a = ascend({
    s,
    budget,
    cutoff: Number.POSITIVE_INFINITY,
    multiplier: 0,
    scale: 1,
    within: staying,
    boundOf: (prices) => dualBound(problem, prices, budget),
    tick: report && (() => report(progressOf(staying ?? free.plan, 'budget', free.bound))),
  });
  if (!a.best) return { ...free, feasible: false, bound: free.bound, stopped: a.outcome === 'stopped' };
  const answer = { feasible: true, plan: a.best, bound: Math.max(a.bound, free.bound), prices: a.prices, cover: null };
  if (a.outcome === 'stopped') return { ...answer, bound: free.bound, prices: free.prices, stopped: true };
  if (a.outcome === 'proven' || a.bound >= a.best.change) return { ...answer, stopped: false };
  return coverBudget(problem, a, budget, o);
}
