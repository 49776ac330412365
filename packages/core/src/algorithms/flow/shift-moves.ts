import { pivot } from './pivot.ts';
import { enter } from './pricing.ts';
import { type Simplex, walkDown } from './simplex.ts';

/**
 * Among the plans of the same cost, walks to the one with the fewest (`sense` = 1) or the most (-1) moves; call it on an optimal tree.
 *
 * Method: a second simplex phase that may only use arcs and segments of reduced cost zero, with cost 1 per move. One big number for both
 * aims would pass 2^53 at the size of a nation. The first potentials stay valid throughout and are put back at the end.
 * `visit` sees the tree after every step that changed the plan; false ends the walk there.
 */
export function shiftMoves(s: Simplex, sense: 1 | -1, visit?: () => boolean | void): void {
  const prices = s.potential.slice();
  const free = freeArcs(s);
  countMovesToRoot(s, sense);
  while (enterArc(s, free, sense) || enterSegment(s, prices)) {
    if (pivot(s) > 0 && visit?.() === false) break;
  }
  s.potential.set(prices);
}

interface FreeArcs {
  readonly arcs: Int32Array;
  readonly groups: Int32Array;
  cursor: number;
}

/** Arcs that may carry heads in some plan of the same cost. A group with one of them has no choice: that arc is in the tree. */
function freeArcs(s: Simplex): FreeArcs {
  const { groups, start } = s.problem;
  const arcs: number[] = [];
  const owners: number[] = [];
  for (let g = 0; g < groups; g++) {
    if (s.tight[g]! < 2) continue;
    const price = s.potential[g]!;
    for (let a = start[g]!; a < start[g + 1]!; a++) {
      if (s.cost[a]! + s.potential[s.head[a]!]! !== price) continue;
      arcs.push(a);
      owners.push(g);
    }
    s.scanned += start[g + 1]! - start[g]!;
  }
  return { arcs: Int32Array.from(arcs), groups: Int32Array.from(owners), cursor: 0 };
}

const movesOn = (s: Simplex, group: number, arc: number): number => (arc === s.problem.start[group] ? 0 : 1);

/** Potentials for the second aim: moves on the way to the root. */
function countMovesToRoot(s: Simplex, sense: 1 | -1): void {
  s.potential[s.root] = 0;
  walkDown(s, (v, p) => {
    const a = s.arc[v]!;
    const moves = a < 0 ? 0 : sense * movesOn(s, s.upward[v] ? v : p, a);
    s.potential[v] = s.potential[p]! + (s.upward[v] ? moves : -moves);
  });
}

function enterArc(s: Simplex, free: FreeArcs, sense: 1 | -1): boolean {
  const n = free.arcs.length;
  const from = free.cursor;
  for (let k = 0; k < n; k++) {
    const i = from + k < n ? from + k : from + k - n;
    const arc = free.arcs[i]!;
    const group = free.groups[i]!;
    const reduced = sense * movesOn(s, group, arc) + s.potential[s.head[arc]!]! - s.potential[group]!;
    if (reduced >= 0) continue;
    enter(s, group, s.head[arc]!, arc, true, Number.POSITIVE_INFINITY, reduced);
    free.cursor = i + 1 === n ? 0 : i + 1;
    return true;
  }
  return false;
}

/** Segments of reduced cost zero. */
function enterSegment(s: Simplex, prices: Float64Array): boolean {
  const { groups, cells } = s.problem;
  for (let c = 0; c < cells; c++) {
    if (s.inTree[c]) continue;
    const v = groups + c;
    const moves = s.potential[v]!;
    if (moves > 0 && s.stepUp[c] === prices[v]) enter(s, v, s.root, -1 - c, true, 1, -moves);
    else if (moves < 0 && s.stepDown[c] === prices[v]) enter(s, s.root, v, -1 - c, false, 1, moves);
    else continue;
    return true;
  }
  return false;
}
