import { cellChange, type FlowProblem } from './problem.ts';
import type { Simplex } from './simplex.ts';

/** Who goes where: only arcs that leave home are listed. */
export interface FlowPlan {
  /** Arcs with heads on them, ascending, and the heads of each. */
  readonly arcs: readonly number[];
  readonly heads: readonly number[];
  /** Heads that leave home. */
  readonly moves: number;
  /** Cost against everybody at home. */
  readonly change: number;
  /** Heads that stand against a limit, a forbidden or a forced arc; 0 = the plan is lawful. */
  readonly broken: number;
}

/** The plan that the tree holds now. */
export function readPlan(s: Simplex): FlowPlan {
  const onArc: [number, number][] = [];
  let broken = s.edits.size > 0 ? countBrokenEdits(s) : 0;
  for (let v = 0; v < s.root; v++) {
    const a = s.arc[v]!;
    if (a < 0 || s.flow[v] === 0) continue;
    const group = s.upward[v] ? v : s.parent[v]!;
    if (a !== s.problem.start[group]) onArc.push([a, s.flow[v]!]);
    else if (s.problem.mustLeave[group]) broken += s.flow[v]!;
  }
  onArc.sort((x, y) => x[0] - y[0]);
  const occupied = headsOf(s);
  for (let c = 0; c < s.problem.cells; c++) {
    const n = occupied[c]!;
    broken += Math.max(0, n - s.problem.upper[c]!) + Math.max(0, s.problem.lower[c]! - n);
  }
  return {
    arcs: onArc.map((x) => x[0]),
    heads: onArc.map((x) => x[1]),
    moves: onArc.reduce((sum, x) => sum + x[1], 0),
    change: planChange(s, onArc, occupied),
    broken,
  };
}

function planChange(s: Simplex, onArc: readonly [number, number][], occupied: Int32Array): number {
  let sum = 0;
  for (const [a, n] of onArc) sum += s.problem.cost[a]! * n;
  for (let c = 0; c < s.problem.cells; c++) sum += cellChange(s.problem, c, s.home[c]!, occupied[c]!);
  return sum;
}

/** Heads per cell in the tree's plan. */
function headsOf(s: Simplex): Int32Array {
  const heads = s.level.slice();
  for (let v = 0; v < s.root; v++) if (s.arc[v]! < 0) heads[-1 - s.arc[v]!]! += s.flow[v]!;
  return heads;
}

/** Heads per cell of a plan, counted from the plan alone. */
export function headsAfter(p: FlowProblem, home: Int32Array, plan: FlowPlan): Int32Array {
  const heads = home.slice();
  const groupOf = arcGroups(p, plan.arcs);
  plan.arcs.forEach((a, i) => {
    heads[p.target[p.start[groupOf[i]!]!]!]! -= plan.heads[i]!;
    heads[p.target[a]!]! += plan.heads[i]!;
  });
  return heads;
}

/** The groups that ascending arcs belong to. */
export function arcGroups(p: FlowProblem, arcs: readonly number[]): number[] {
  return arcs.map((a) => {
    let low = 0;
    let high = p.groups;
    while (high - low > 1) {
      const mid = (low + high) >> 1;
      if (p.start[mid]! <= a) low = mid;
      else high = mid;
    }
    return low;
  });
}

function countBrokenEdits(s: Simplex): number {
  const used = new Map<number, number>();
  for (let v = 0; v < s.root; v++) if (s.arc[v]! >= 0 && s.flow[v]! > 0) used.set(s.arc[v]!, s.flow[v]!);
  let broken = 0;
  for (const [a, sign] of s.edits) broken += sign > 0 ? (used.get(a) ?? 0) : 1 - Math.min(1, used.get(a) ?? 0);
  return broken;
}
