import type { FlowPlan } from './plan.ts';
import { arcGroups } from './plan.ts';
import type { FlowProblem } from './problem.ts';

/** The same problem with one group per head, so that single heads can be forbidden or forced; alike heads stand side by side. */
export interface Singles {
  readonly problem: FlowProblem;
  /** First single of each group. */
  readonly firstOf: Int32Array;
  /** Group of each single. */
  readonly groupOf: Int32Array;
}

export function toSingles(p: FlowProblem): Singles {
  const firstOf = new Int32Array(p.groups + 1);
  let arcs = 0;
  for (let g = 0; g < p.groups; g++) {
    firstOf[g + 1] = firstOf[g]! + p.supply[g]!;
    arcs += p.supply[g]! * (p.start[g + 1]! - p.start[g]!);
  }
  const count = firstOf[p.groups]!;
  const groupOf = new Int32Array(count);
  const start = new Int32Array(count + 1);
  const target = new Int32Array(arcs);
  const cost = new Float64Array(arcs);
  for (let g = 0; g < p.groups; g++) {
    const from = p.start[g]!;
    const to = p.start[g + 1]!;
    for (let i = firstOf[g]!; i < firstOf[g + 1]!; i++) {
      groupOf[i] = g;
      start[i + 1] = start[i]! + to - from;
      target.set(p.target.subarray(from, to), start[i]!);
      cost.set(p.cost.subarray(from, to), start[i]!);
    }
  }
  const mustLeave = Uint8Array.from(groupOf, (g) => p.mustLeave[g]!);
  const problem = { ...p, groups: count, supply: new Int32Array(count).fill(1), start, target, cost, mustLeave };
  return { problem, firstOf, groupOf };
}

/** The arc of member `k` of a group that stands for an arc of the group. */
export const singleArc = (p: FlowProblem, singles: Singles, group: number, arc: number, k: number): number =>
  singles.problem.start[singles.firstOf[group]! + k]! + arc - p.start[group]!;

/** A plan of the singles, told in arcs of the groups. */
export function gatherPlan(p: FlowProblem, singles: Singles, plan: FlowPlan): FlowPlan {
  const owners = arcGroups(singles.problem, plan.arcs);
  const heads = new Map<number, number>();
  plan.arcs.forEach((a, i) => {
    const single = owners[i]!;
    const arc = p.start[singles.groupOf[single]!]! + a - singles.problem.start[single]!;
    heads.set(arc, (heads.get(arc) ?? 0) + plan.heads[i]!);
  });
  const arcs = [...heads.keys()].sort((a, b) => a - b);
  return { ...plan, arcs, heads: arcs.map((a) => heads.get(a) as number) };
}
