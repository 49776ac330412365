import { type Ascent, ascend } from './ascend.ts';
import { type ArcLimit, type DualPrices, dualBound } from './bound.ts';
import type { FlowAnswer, FlowOptions } from './budget.ts';
import { arcGroups, type FlowPlan } from './plan.ts';
import type { FlowProblem } from './problem.ts';
import { createSimplex, setEdits, type Simplex } from './simplex.ts';
import { gatherPlan, singleArc, type Singles, toSingles } from './singles.ts';

/** All plans, halved again and again by the heads on one arc of one group: at most `atMost`, or more. A leaf has its own prices. */
export type CoverTree =
  | {
      readonly kind: 'split';
      readonly group: number;
      readonly arc: number;
      readonly atMost: number;
      readonly below: CoverTree;
      readonly above: CoverTree;
    }
  | { readonly kind: 'leaf'; readonly prices: DualPrices };

interface Node {
  readonly limits: readonly ArcLimit[];
  readonly ascent: Ascent;
  split: { group: number; arc: number; atMost: number; below: Node; above: Node } | null;
}

interface Search {
  readonly problem: FlowProblem;
  readonly singles: Singles;
  readonly s: Simplex;
  readonly options: FlowOptions;
  best: FlowPlan;
  stopped: boolean;
}

/**
 * Branch and bound over the plans with at most `budget` moves, from an ascent that ended between two plans of one price.
 *
 * A split counts the heads of one group on one arc: none beyond those already bound to it, or one more. So a node is a set of forbidden
 * and forced single heads, which are only costs to the simplex: every node starts from the tree of the last one. Lowest bound first,
 * ties by age, so the answer does not depend on the machine; `effort` ends it with the gap that is left.
 */
export function coverBudget(p: FlowProblem, first: Ascent, options: FlowOptions & { budget: number }): FlowAnswer {
  const { budget, effort } = options;
  const best = first.best as FlowPlan;
  const unbranched = { feasible: true, plan: best, bound: first.bound, prices: first.prices, cover: null };
  // Fewer looks at each arc than this cannot close a gap.
  if (effort < 64 * p.cost.length) return { ...unbranched, stopped: false };
  const singles = toSingles(p);
  const search: Search = { problem: p, singles, s: createSimplex(singles.problem), options, best, stopped: false };
  const root = branchFrom(search, first, budget, () => search.best.change);
  const bound = boundOf(root);
  const closed = bound >= search.best.change;
  if (closed) findFewer(search, first, options);
  const { stopped } = search;
  // Branches that do not close the gap hardly raise the bound and can fill megabytes: the first prices then say nearly as much.
  if (!closed)
    return { feasible: true, plan: search.best, bound: first.bound, prices: first.prices, cover: null, stopped };
  return {
    feasible: true,
    plan: search.best,
    bound: search.best.change,
    prices: first.prices,
    cover: treeOf(root),
    stopped,
  };
}

/** Second aim: as long as a plan with fewer moves costs no more, take it. */
function findFewer(search: Search, first: Ascent, options: FlowOptions): void {
  const change = search.best.change;
  while (search.best.moves > 0 && !search.stopped && search.s.scanned < options.effort) {
    const budget = search.best.moves - 1;
    const before = search.best;
    const again = evaluate(search, options.limits ?? [], first.prices, budget, change + 1);
    // A plan found ends this round: nothing is below a cutoff of minus infinity.
    const cutoff = (): number => (search.best === before ? change + 1 : Number.NEGATIVE_INFINITY);
    if (again.outcome === 'split') branchFrom(search, again, budget, cutoff);
    if (search.best === before) return;
  }
}

/** Opens nodes, lowest bound first, until none is below the cutoff. */
function branchFrom(search: Search, ascent: Ascent, budget: number, cutoff: () => number): Node {
  const root: Node = { limits: search.options.limits ?? [], ascent, split: null };
  const open: Node[] = [root];
  while (open.length > 0) {
    const at = lowest(open);
    const node = open[at] as Node;
    if (node.ascent.bound >= cutoff() || node.ascent.outcome !== 'split') break;
    if (outOfEffort(search, node.ascent.bound)) break;
    open.splice(at, 1);
    const children = split(search, node, budget, cutoff);
    open.push(...children.filter((c) => c.ascent.outcome === 'split' && c.ascent.bound < cutoff()));
    if (search.stopped) break;
  }
  return root;
}

function outOfEffort(search: Search, bound: number): boolean {
  const { report, effort } = search.options;
  const { moves, change } = search.best;
  if (report?.({ phase: 'branch', moves, change, bound }) === false) search.stopped = true;
  return search.stopped || search.s.scanned > effort;
}

function lowest(open: readonly Node[]): number {
  let at = 0;
  for (let i = 1; i < open.length; i++) if (open[i]!.ascent.bound < open[at]!.ascent.bound) at = i;
  return at;
}

function split(search: Search, node: Node, budget: number, cutoff: () => number): Node[] {
  const { group, arc, atMost } = chooseArc(search, node);
  const rest = node.limits.filter((l) => l.arc !== arc);
  const child = (limit: ArcLimit): Node => {
    const limits = [...rest, limit];
    const ascent = evaluate(search, limits, node.ascent.prices, budget, cutoff());
    return { limits, ascent, split: null };
  };
  const below = child({ group, arc, atLeast: atMost, closed: true });
  const above = child({ group, arc, atLeast: atMost + 1, closed: false });
  node.split = { group, arc, atMost, below, above };
  return [below, above];
}

/** The first arc on which the two plans around the budget differ and which the node's limits leave open. */
function chooseArc(search: Search, node: Node): { group: number; arc: number; atMost: number } {
  const { best, over } = node.ascent;
  const more = difference(over as FlowPlan, best as FlowPlan);
  const less = difference(best as FlowPlan, over as FlowPlan);
  const arcs = [...more, ...less];
  const groups = arcs.map((a) => arcGroups(search.problem, [a])[0] as number);
  for (let i = 0; i < arcs.length; i++) {
    const limit = node.limits.find((l) => l.arc === arcs[i]);
    if (!limit?.closed) return { group: groups[i]!, arc: arcs[i]!, atMost: limit?.atLeast ?? 0 };
  }
  throw new Error('chooseArc: two plans of one node differ on closed arcs only.');
}

/** Arcs on which `a` has more heads than `b`. */
function difference(a: FlowPlan, b: FlowPlan): number[] {
  const heads = new Map(b.arcs.map((arc, i) => [arc, b.heads[i]!]));
  return a.arcs.filter((arc, i) => a.heads[i]! > (heads.get(arc) ?? 0));
}

function evaluate(
  search: Search,
  limits: readonly ArcLimit[],
  prices: DualPrices,
  budget: number,
  cutoff: number,
): Ascent {
  const { problem, singles, s } = search;
  setEdits(s, editsOf(search, limits));
  const a = ascend({
    s,
    budget,
    cutoff,
    multiplier: prices.multiplier,
    scale: prices.scale,
    within: null,
    beyond: null,
    boundOf: (prices) => dualBound(problem, prices, budget, limits),
    tick: () => (outOfEffort(search, Number.NEGATIVE_INFINITY) ? false : undefined),
  });
  const gathered = (plan: FlowPlan | null): FlowPlan | null => plan && gatherPlan(problem, singles, plan);
  const ascent = { ...a, best: gathered(a.best), over: gathered(a.over) };
  if (ascent.best && isBetter(ascent.best, search.best)) search.best = ascent.best;
  return ascent;
}

const isBetter = (a: FlowPlan, b: FlowPlan): boolean =>
  a.change < b.change || (a.change === b.change && a.moves < b.moves);

/** Limits on a group as forbidden and forced single heads: alike heads, so which of them is bound to which arc does not matter. */
function editsOf(search: Search, limits: readonly ArcLimit[]): Map<number, 1 | -1> {
  const { problem, singles } = search;
  const edits = new Map<number, 1 | -1>();
  const bound = new Map<number, number>();
  for (const l of limits) {
    const from = bound.get(l.group) ?? 0;
    for (let k = 0; k < l.atLeast; k++) edits.set(singleArc(problem, singles, l.group, l.arc, from + k), -1);
    bound.set(l.group, from + l.atLeast);
  }
  for (const l of limits) {
    if (!l.closed) continue;
    for (let k = bound.get(l.group)!; k < problem.supply[l.group]!; k++)
      edits.set(singleArc(problem, singles, l.group, l.arc, k), 1);
  }
  return edits;
}

const boundOf = (n: Node): number =>
  n.split ? Math.min(boundOf(n.split.below), boundOf(n.split.above)) : n.ascent.bound;

function treeOf(n: Node): CoverTree {
  if (!n.split) return { kind: 'leaf', prices: n.ascent.prices };
  const { group, arc, atMost, below, above } = n.split;
  return { kind: 'split', group, arc, atMost, below: treeOf(below), above: treeOf(above) };
}
