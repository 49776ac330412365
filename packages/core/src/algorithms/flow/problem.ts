/** No upper limit on the heads of a cell. */
export const UNLIMITED = 0x7fffffff;

/**
 * Groups of alike heads, each at home in one cell, may go to other cells; a cell's cost is convex in its number of heads.
 * Flat arrays: 800,000 arcs as small objects would cost more to allocate than to solve.
 * All costs are whole numbers; sums must stay below 2^53, which every solve checks.
 */
export interface FlowProblem {
  readonly groups: number;
  readonly cells: number;
  /** Heads per group, at least 1. */
  readonly supply: Int32Array;
  /** Arcs of group g are `start[g] .. start[g + 1] - 1`; the first one is its home (staying). */
  readonly start: Int32Array;
  /** Cell at the end of each arc. */
  readonly target: Int32Array;
  /** Cost per head of each arc. */
  readonly cost: Float64Array;
  /** 1 = the group may not stay at home. */
  readonly mustLeave: Uint8Array;
  /** Heads of a cell that belong to no group: they count and never go. */
  readonly fixed: Int32Array;
  /** Least and greatest number of heads of a cell, fixed ones included. At home every cell must lie between the two. */
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** Cost of the head number `n + 1` of a cell (n >= 0): whole, never falling in n. */
  readonly step: (cell: number, n: number) => number;
}

/** Heads per cell when everybody stays. */
export function homeHeads(p: FlowProblem): Int32Array {
  const heads = p.fixed.slice();
  for (let g = 0; g < p.groups; g++) heads[p.target[p.start[g]!]!]! += p.supply[g]!;
  return heads;
}

/** Cost of a cell at `n` heads against `from` heads. */
export function cellChange(p: FlowProblem, cell: number, from: number, n: number): number {
  let sum = 0;
  for (let k = from; k < n; k++) sum += p.step(cell, k);
  for (let k = n; k < from; k++) sum -= p.step(cell, k);
  return sum;
}
