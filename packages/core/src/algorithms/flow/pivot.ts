import { refreshSteps, type Simplex } from './simplex.ts';
import { link, meet, shiftBranch, unlink } from './tree.ts';

/**
 * Pushes as much as possible along the cycle that the entering arc closes, and exchanges it for the last arc that blocks, counted from
 * the point where the two tree paths meet (this keeps the tree strongly feasible). Returns the number of heads pushed.
 */
export function pivot(s: Simplex): number {
  const { tail, head, capacity } = s.entering;
  const top = meet(s, tail, head);
  s.pivots++;
  let delta = capacity;
  let leaving = -1;
  let onTailSide = false;
  for (let v = tail; v !== top; v = s.parent[v]!) {
    const room = s.upward[v] ? s.flow[v]! : spare(s, v);
    if (room < delta) {
      delta = room;
      leaving = v;
      onTailSide = true;
    }
  }
  for (let v = head; v !== top; v = s.parent[v]!) {
    const room = s.upward[v] ? spare(s, v) : s.flow[v]!;
    if (room <= delta) {
      delta = room;
      leaving = v;
      onTailSide = false;
    }
  }
  if (delta > 0) push(s, top, delta);
  if (leaving < 0) fill(s);
  else exchange(s, leaving, onTailSide, delta);
  return delta;
}

/** What the tree arc above `v` can still take: segments hold one head, other arcs any number. */
const spare = (s: Simplex, v: number): number => (s.arc[v]! < 0 ? 1 - s.flow[v]! : Number.POSITIVE_INFINITY);

function push(s: Simplex, top: number, delta: number): void {
  for (let v = s.entering.tail; v !== top; v = s.parent[v]!) s.flow[v]! += s.upward[v] ? -delta : delta;
  for (let v = s.entering.head; v !== top; v = s.parent[v]!) s.flow[v]! += s.upward[v] ? delta : -delta;
}

/** The entering segment itself blocked: it is passed in one go and stays outside the tree, one level on. */
function fill(s: Simplex): void {
  const cell = -1 - s.entering.arc;
  s.level[cell]! += s.entering.forward ? 1 : -1;
  refreshSteps(s, cell);
}

/** Takes the arc above `leaving` out and hangs its branch by the entering arc; the arcs between the two turn round. */
function exchange(s: Simplex, leaving: number, onTailSide: boolean, delta: number): void {
  const { tail, head, arc, forward, reducedCost } = s.entering;
  dropSegment(s, leaving);
  if (arc < 0) enterSegment(s, -1 - arc);
  const anchor = onTailSide ? head : tail;
  const first = onTailSide ? tail : head;
  let v = first;
  let parent = anchor;
  let newArc = arc;
  let newUp = onTailSide === forward ? 1 : 0;
  let newFlow = forward ? delta : 1 - delta;
  for (;;) {
    const oldParent = s.parent[v]!;
    const oldArc = s.arc[v]!;
    const oldUp = s.upward[v]!;
    const oldFlow = s.flow[v]!;
    unlink(s, v);
    link(s, v, parent);
    s.arc[v] = newArc;
    s.upward[v] = newUp;
    s.flow[v] = newFlow;
    if (v === leaving) break;
    parent = v;
    newArc = oldArc;
    newUp = oldUp ^ 1;
    newFlow = oldFlow;
    v = oldParent;
  }
  shiftBranch(s, s.potential, first, onTailSide ? reducedCost : -reducedCost);
  s.stirred[partOf(s, first)] = s.pivots;
}

/** The part of a node: that of its cell, for a group that of its home. */
function partOf(s: Simplex, v: number): number {
  const { groups, start, target } = s.problem;
  return s.part[v < groups ? target[start[v]!]! : v - groups]!;
}

/** A segment that leaves the tree full raises the level of its cell. */
function dropSegment(s: Simplex, leaving: number): void {
  const arc = s.arc[leaving]!;
  if (arc >= 0) return;
  const cell = -1 - arc;
  s.inTree[cell] = 0;
  if (s.flow[leaving]! > 0) s.level[cell]!++;
  refreshSteps(s, cell);
}

/** Going down, it is the segment below the level that enters, full. */
function enterSegment(s: Simplex, cell: number): void {
  s.inTree[cell] = 1;
  if (!s.entering.forward) s.level[cell]!--;
}
