import { ascend } from './ascend.ts';
import { type CoverTree, coverBudget } from './branch.ts';
import { type ArcLimit, type DualPrices, dualBound, pricesOf } from './bound.ts';
import { isProvenByParity } from './parity.ts';
import { type FlowPlan, readPlan } from './plan.ts';
import type { FlowProblem } from './problem.ts';
import { shiftMoves } from './shift-moves.ts';
import { createSimplex, raisePenalty, setEdits, setMultiplier, type Simplex } from './simplex.ts';
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
  /** Conditions on single heads; only where every group has one head (see `toSingles`). */
  readonly limits?: readonly ArcLimit[];
  /** A price of a move near the right one: saves the way from price 0 when the budget is known to bind. */
  readonly near?: { readonly multiplier: number; readonly scale: number } | undefined;
}

/**
 * The cheapest plan with at most `budget` moves, with proof; among equals one with the fewest moves.
 * One flow when the budget does not bind; else a price per move; else branches on top of it. `s`, when given, is reused warm: the change
 * is the same, but among plans of equal cost and moves it may end on another one.
 */
export function solveFlow(p: FlowProblem, o: FlowOptions, s: Simplex = createSimplex(p)): FlowAnswer {
  return solveBudgets(p, [o.budget], o, s)[0] as FlowAnswer;
}

/**
 * The same for several budgets, each with its own `effort`; what one solve learns about the hull is used by the next ones. `each` hears
 * of every answer; false ends the list there.
 */
export function solveBudgets(
  p: FlowProblem,
  budgets: readonly (number | null)[],
  o: Shared,
  s: Simplex = createSimplex(p),
  each?: (answer: FlowAnswer) => boolean | void,
): FlowAnswer[] {
  setEdits(s, new Map((o.limits ?? []).map((l) => [l.arc, l.closed ? 1 : -1])));
  const solveOne = o.near && o.near.multiplier > 0 ? nearSolver(s, o) : freeSolver(s, o);
  const answers: FlowAnswer[] = [];
  for (const budget of budgets) {
    const answer = solveOne(budget);
    answers.push(answer);
    if (each?.(answer) === false) break;
  }
  return answers;
}

type Shared = Omit<FlowOptions, 'budget'>;

/** From the plan that no budget binds, along the hull. */
function freeSolver(s: Simplex, o: Shared): (budget: number | null) => FlowAnswer {
  const free = solveFree(s, o);
  const forced = s.problem.mustLeave.includes(1) || (o.limits ?? []).some((l) => l.atLeast > 0);
  const hull = forced ? [free.plan] : [NOBODY, free.plan];
  return (budget) => {
    if (!free.feasible || free.stopped || budget === null || free.plan.moves <= budget) return free;
    return solveBudget(s, free, hull, { ...o, budget });
  };
}

/** Without the plan of price 0: from a known price straight to the budgets. */
function nearSolver(s: Simplex, o: Shared): (budget: number | null) => FlowAnswer {
  const [plan, bound, prices] = [NOBODY, Number.NEGATIVE_INFINITY, pricesOf(s)];
  const none = { feasible: false, plan, bound, prices, cover: null, stopped: false };
  const hull: FlowPlan[] = [];
  return (budget) => (budget === null ? solveFree(s, o) : solveBudget(s, none, hull, { ...o, budget }));
}

function solveFree(s: Simplex, { report, limits }: Shared): FlowAnswer {
  setMultiplier(s, 0, 1);
  let stopped = false;
  for (;;) {
    stopped = !solve(s, report && (() => report(progressOf(readPlan(s), 'flow'))));
    if (!stopped) shiftMoves(s, 1);
    if (stopped || readPlan(s).broken === 0 || !raisePenalty(s)) break;
  }
  const plan = readPlan(s);
  const prices = pricesOf(s);
  const bound = dualBound(s.problem, prices, null, limits);
  return { feasible: plan.broken === 0, plan, bound, prices, cover: null, stopped };
}

const progressOf = (plan: FlowPlan, phase: Progress['phase'], bound = Number.NEGATIVE_INFINITY): Progress => ({
  phase,
  moves: plan.moves,
  change: plan.change,
  bound,
});

const NOBODY: FlowPlan = { arcs: [], heads: [], moves: 0, change: 0, broken: 0 };

function solveBudget(s: Simplex, free: FlowAnswer, hull: FlowPlan[], o: FlowOptions & { budget: number }): FlowAnswer {
  const { budget, report } = o;
  const within = nearest(hull, (h) => (h.moves <= budget ? budget - h.moves : null));
  const beyond = nearest(hull, (h) => (h.moves > budget ? h.moves - budget : null));
  const a = ascend({
    s,
    budget,
    cutoff: Number.POSITIVE_INFINITY,
    multiplier: o.near?.multiplier ?? 0,
    scale: o.near?.scale ?? 1,
    within,
    beyond,
    boundOf: (prices) => dualBound(s.problem, prices, budget, o.limits),
    tick: report && (() => report(progressOf(within ?? free.plan, 'budget', free.bound))),
  });
  if (a.outcome !== 'stopped') hull.push(...[a.best, a.over].filter((h) => h !== null));
  if (!a.best) return { ...free, feasible: false, stopped: a.outcome === 'stopped' };
  const answer = { feasible: true, plan: a.best, bound: Math.max(a.bound, free.bound), prices: a.prices, cover: null };
  if (a.outcome === 'stopped') return { ...answer, bound: free.bound, prices: free.prices, stopped: true };
  if (a.outcome === 'proven' || a.bound >= a.best.change) return { ...answer, stopped: false };
  const isNext = a.best.moves === budget - 1 && !o.limits?.length;
  if (isNext && isProvenByParity(s.problem, a.best, a.prices))
    return { ...answer, bound: a.best.change, stopped: false };
  return coverBudget(s.problem, a, o);
}

/** The plan with the least distance; null where the distance is null for all. */
function nearest(plans: readonly FlowPlan[], distance: (plan: FlowPlan) => number | null): FlowPlan | null {
  let found: FlowPlan | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const plan of plans) {
    const d = distance(plan);
    if (d !== null && d < least) [found, least] = [plan, d];
  }
  return found;
}
