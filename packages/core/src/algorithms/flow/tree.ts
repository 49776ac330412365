/** The links of a rooted tree with sibling lists, so that a branch can be cut and hung elsewhere in constant time. */
export interface TreeLinks {
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly prevSibling: Int32Array;
  readonly depth: Int32Array;
}

/** Hangs `v` under `p`, as its first child. */
export function link(t: TreeLinks, v: number, p: number): void {
  const first = t.firstChild[p]!;
  t.parent[v] = p;
  t.nextSibling[v] = first;
  t.prevSibling[v] = -1;
  if (first >= 0) t.prevSibling[first] = v;
  t.firstChild[p] = v;
}

/** Cuts `v` from its parent; what hangs under `v` stays with it. */
export function unlink(t: TreeLinks, v: number): void {
  const before = t.prevSibling[v]!;
  const after = t.nextSibling[v]!;
  if (before >= 0) t.nextSibling[before] = after;
  else t.firstChild[t.parent[v]!] = after;
  if (after >= 0) t.prevSibling[after] = before;
}

/** Adds `delta` to the potential of `v` and of everything below it, and renews their depths. No stack: it climbs back by the links. */
export function shiftBranch(t: TreeLinks, potential: Float64Array, v: number, delta: number): void {
  const { parent, firstChild, nextSibling, depth } = t;
  let at = v;
  for (;;) {
    potential[at]! += delta;
    depth[at] = depth[parent[at]!]! + 1;
    const child = firstChild[at]!;
    if (child >= 0) {
      at = child;
      continue;
    }
    while (at !== v && nextSibling[at]! < 0) at = parent[at]!;
    if (at === v) return;
    at = nextSibling[at]!;
  }
}

/** Lowest common ancestor of two nodes. */
export function meet(t: TreeLinks, u: number, w: number): number {
  const { parent, depth } = t;
  let a = u;
  let b = w;
  while (depth[a]! > depth[b]!) a = parent[a]!;
  while (depth[b]! > depth[a]!) b = parent[b]!;
  while (a !== b) {
    a = parent[a]!;
    b = parent[b]!;
  }
  return a;
}
