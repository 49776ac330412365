import { partsOf } from './parts.ts';
import type { FlowProblem } from './problem.ts';
import { homeHeads } from './problem.ts';
import { link } from './tree.ts';

/**
 * Minimum-cost flow from groups to cells to one root, where every cell -> root arc has a separable convex cost.
 *
 * Method: network simplex (Dantzig; strongly feasible trees of Cunningham 1976, so that it cannot cycle). The first tree is "everybody
 * stays": no artificial phase. A cell's convex cost is one implicit arc made of unit segments, of which only the two beside the present
 * level can improve anything, so only these are priced. Arcs outside the tree carry nothing, so flow is kept per tree node only.
 * Limits on cells, forbidden and forced arcs are finite penalties: every change of them leaves the tree feasible, a re-solve starts warm.
 *
 * Nodes: groups 0 .. G-1, cells G .. G+C-1, root G+C. `potential[v]` is the cost of sending one head from v to the root through the tree;
 * those of the cells are the prices that prove the plan (see `dualBound`).
 * Costs are held times `scale`, plus `multiplier` on every arc that leaves home: a rational price per move without fractions.
 */
export interface Simplex {
  readonly problem: FlowProblem;
  readonly root: number;
  readonly home: Int32Array;
  // The tree, by node. `arc` >= 0 is an arc of the problem, -1 - c the segment of cell c. `upward` = 1: the arc runs towards the root.
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly prevSibling: Int32Array;
  readonly depth: Int32Array;
  readonly arc: Int32Array;
  readonly upward: Uint8Array;
  readonly flow: Int32Array;
  readonly potential: Float64Array;
  // Cells. `level` = full segments below the one in the tree (`inTree`), or all heads when none is in the tree.
  readonly level: Int32Array;
  readonly inTree: Uint8Array;
  readonly stepUp: Float64Array;
  readonly stepDown: Float64Array;
  // Arcs: the node at the end, and the cost with scale, multiplier and penalties in it.
  readonly head: Int32Array;
  readonly cost: Float64Array;
  /** Arcs with a penalty: +1 forbidden, -1 forced. */
  readonly edits: Map<number, 1 | -1>;
  scale: number;
  multiplier: number;
  penalty: number;
  readonly entering: Entering;
  groupCursor: number;
  cellCursor: number;
  // Pivots counted as time: `settled` = when a group was last seen without an improving arc, `stirred` = when a part last changed prices.
  readonly settled: Int32Array;
  readonly stirred: Int32Array;
  /** Arcs of reduced cost zero of a group that has none below zero, the one in the tree included. */
  readonly tight: Int32Array;
  /** By cell; see `partsOf`. */
  readonly part: Int32Array;
  pivots: number;
  /** Arcs looked at: a measure of work that is the same on every machine. */
  scanned: number;
}

/** The arc that pricing chose: flow is pushed tail -> head, which is against the arc when `forward` is false. */
interface Entering {
  tail: number;
  head: number;
  arc: number;
  forward: boolean;
  capacity: number;
  reducedCost: number;
}

/** The tree of "everybody stays", not priced yet: call `setMultiplier` first. */
export function createSimplex(problem: FlowProblem): Simplex {
  const nodes = problem.groups + problem.cells + 1;
  const ints = (n: number): Int32Array => new Int32Array(n).fill(-1);
  const s: Simplex = {
    problem,
    root: nodes - 1,
    home: homeHeads(problem),
    parent: ints(nodes),
    firstChild: ints(nodes),
    nextSibling: ints(nodes),
    prevSibling: ints(nodes),
    depth: new Int32Array(nodes),
    arc: new Int32Array(nodes),
    upward: new Uint8Array(nodes).fill(1),
    flow: new Int32Array(nodes),
    potential: new Float64Array(nodes),
    level: homeHeads(problem),
    inTree: new Uint8Array(problem.cells).fill(1),
    stepUp: new Float64Array(problem.cells),
    stepDown: new Float64Array(problem.cells),
    head: endNodes(problem),
    cost: new Float64Array(problem.cost.length),
    edits: new Map(),
    scale: 1,
    multiplier: 0,
    penalty: 0,
    entering: { tail: 0, head: 0, arc: 0, forward: true, capacity: 0, reducedCost: 0 },
    groupCursor: 0,
    cellCursor: 0,
    settled: ints(problem.groups),
    stirred: new Int32Array(problem.cells),
    tight: new Int32Array(problem.groups),
    part: partsOf(problem),
    pivots: 0,
    scanned: 0,
  };
  plantTree(s);
  s.penalty = firstPenalty(problem);
  return s;
}

function endNodes({ target, groups }: FlowProblem): Int32Array {
  const head = new Int32Array(target.length);
  for (let a = 0; a < head.length; a++) head[a] = target[a]! + groups;
  return head;
}

/** Everybody stays: groups hang under their cells, cells under the root by an empty segment, which makes the tree strongly feasible. */
function plantTree(s: Simplex): void {
  const { groups, cells, start, target, supply } = s.problem;
  for (let c = 0; c < cells; c++) {
    link(s, groups + c, s.root);
    s.depth[groups + c] = 1;
    s.arc[groups + c] = -1 - c;
  }
  for (let g = 0; g < groups; g++) {
    link(s, g, groups + target[start[g]!]!);
    s.depth[g] = 2;
    s.arc[g] = start[g]!;
    s.flow[g] = supply[g]!;
  }
}

/** Sets the price of a move to `multiplier / scale` and re-prices the tree, which stays as it is. */
export function setMultiplier(s: Simplex, multiplier: number, scale: number): void {
  s.multiplier = multiplier;
  s.scale = scale;
  const { groups, start, cost, mustLeave } = s.problem;
  const penalty = scaledPenalty(s);
  const scaled = s.cost;
  for (let a = 0; a < cost.length; a++) scaled[a] = cost[a]! * scale + multiplier;
  for (let g = 0; g < groups; g++) {
    const home = start[g]!;
    scaled[home] = cost[home]! * scale + (mustLeave[g] ? penalty : 0);
  }
  for (const [a, sign] of s.edits) s.cost[a]! += sign * penalty;
  s.settled.fill(-1);
  reprice(s);
}

/** Replaces all forbidden (+1) and forced (-1) arcs; they count from the next `setMultiplier` on. */
export function setEdits(s: Simplex, edits: ReadonlyMap<number, 1 | -1>): void {
  s.edits.clear();
  for (const [a, sign] of edits) s.edits.set(a, sign);
}

/** Makes broken limits dearer; false when exact arithmetic allows no more. */
export function raisePenalty(s: Simplex): boolean {
  if (scaledPenalty(s) > 2 ** 42) return false;
  s.penalty *= 64;
  setMultiplier(s, s.multiplier, s.scale);
  return true;
}

const scaledPenalty = (s: Simplex): number => s.penalty * s.scale + 32 * s.multiplier;

/** Above what a few arcs and two steps can win together; `raisePenalty` covers the cycles that win more. */
function firstPenalty(p: FlowProblem): number {
  let most = 1;
  for (let c = 0; c < p.cells; c++) most = Math.max(most, Math.abs(p.step(c, p.lower[c]!)));
  let dearest = 1;
  for (let a = 0; a < p.cost.length; a++) dearest = Math.max(dearest, Math.abs(p.cost[a]!));
  return 4 * most + 32 * dearest;
}

/** Scaled cost of the head number `n + 1` of a cell; outside the limits of the cell it carries the penalty. */
function segmentCost(s: Simplex, cell: number, n: number): number {
  const { step, lower, upper } = s.problem;
  const plain = step(cell, n) * s.scale;
  if (n >= upper[cell]!) return plain + scaledPenalty(s);
  return n < lower[cell]! ? plain - scaledPenalty(s) : plain;
}

/** Keeps the two priced segments of a cell beside its level; call after the level of a cell outside the tree has changed. */
export function refreshSteps(s: Simplex, cell: number): void {
  const n = s.level[cell]!;
  s.stepUp[cell] = segmentCost(s, cell, n);
  s.stepDown[cell] = n > 0 ? segmentCost(s, cell, n - 1) : Number.NEGATIVE_INFINITY;
}

/** Potentials of the whole tree from its arcs, and the priced segments of all cells: one pass from the root. */
function reprice(s: Simplex): void {
  for (let c = 0; c < s.problem.cells; c++) refreshSteps(s, c);
  walkDown(s, (v, p) => {
    const a = s.arc[v]!;
    const cost = a < 0 ? segmentCost(s, -1 - a, s.level[-1 - a]!) : s.cost[a]!;
    s.potential[v] = s.potential[p]! + (s.upward[v] ? cost : -cost);
  });
}

/** Visits every node after its parent. */
export function walkDown(s: Simplex, visit: (node: number, parent: number) => void): void {
  const stack = [s.root];
  while (stack.length > 0) {
    const p = stack.pop() as number;
    for (let v = s.firstChild[p]!; v >= 0; v = s.nextSibling[v]!) {
      visit(v, p);
      stack.push(v);
    }
  }
}
