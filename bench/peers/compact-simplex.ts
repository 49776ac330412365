import type { FlowProblem } from '@seimbang/core/algorithms';
import { homeHeads } from '@seimbang/core/algorithms';

/**
 * The network simplex of the research prototype (shared reference "solver", section 2; MODEL section 3 names its times as the bar to
 * beat), carried over statement by statement to a `FlowProblem`: group -> cell -> root, strongly feasible tree from "everybody stays",
 * one implicit segment arc per cell, block pricing of sqrt(arcs). Limits are soft (1e12). No warm start, no budget, no proof.
 * It exists to be timed beside ours in the same run.
 */
export function solveCompact(g: FlowProblem): { change: number; moves: number; pivots: number } {
  const { groups: N, cells: P, start, target: T, supply } = g;
  const C = Int32Array.from(g.cost);
  const home = homeHeads(g);
  const V = N + P + 1;
  const root = N + P;
  const par = new Int32Array(V).fill(-1);
  const fc = new Int32Array(V).fill(-1);
  const ns = new Int32Array(V).fill(-1);
  const ps = new Int32Array(V).fill(-1);
  const dep = new Int32Array(V);
  const parc = new Int32Array(V);
  const up = new Uint8Array(V);
  const tf = new Int32Array(V);
  const pi = new Float64Array(V);
  const level = home.slice();
  const basic = new Uint8Array(P);
  let stack = new Int32Array(1024);
  let pivots = 0;
  let enterFlow = 0;
  let enterDir = 1;

  const marg = (c: number, n: number): number =>
    g.step(c, n) + (n >= g.upper[c]! ? 1e12 : 0) - (n < g.lower[c]! ? 1e12 : 0);
  const link = (v: number, p: number): void => {
    par[v] = p;
    const f = fc[p]!;
    ns[v] = f;
    ps[v] = -1;
    if (f >= 0) ps[f] = v;
    fc[p] = v;
  };
  const unlink = (v: number): void => {
    const a = ps[v]!;
    const b = ns[v]!;
    if (a >= 0) ns[a] = b;
    else fc[par[v]!] = b;
    if (b >= 0) ps[b] = a;
  };
  const shift = (v: number, d: number, depth: number): void => {
    let n = 0;
    stack[n++] = v;
    dep[v] = depth;
    while (n > 0) {
      const x = stack[--n]!;
      pi[x]! += d;
      const nd = dep[x]! + 1;
      for (let y = fc[x]!; y >= 0; y = ns[y]!) {
        dep[y] = nd;
        if (n >= stack.length - 1) {
          const wider = new Int32Array(stack.length * 2);
          wider.set(stack);
          stack = wider;
        }
        stack[n++] = y;
      }
    }
  };
  const pivot = (u: number, w: number, arc: number, cap: number, rc: number): number => {
    pivots++;
    let a = u;
    let b = w;
    while (dep[a]! > dep[b]!) a = par[a]!;
    while (dep[b]! > dep[a]!) b = par[b]!;
    while (a !== b) {
      a = par[a]!;
      b = par[b]!;
    }
    const join = a;
    let delta = cap;
    let out = -1;
    let side = 0;
    for (let v = u; v !== join; v = par[v]!) {
      const d = up[v] ? tf[v]! : parc[v]! < 0 ? 1 - tf[v]! : 1e15;
      if (d < delta) [delta, out, side] = [d, v, 1];
    }
    for (let v = w; v !== join; v = par[v]!) {
      const d = up[v] ? (parc[v]! < 0 ? 1 - tf[v]! : 1e15) : tf[v]!;
      if (d <= delta) [delta, out, side] = [d, v, 2];
    }
    if (delta > 0) {
      for (let v = u; v !== join; v = par[v]!) tf[v]! += up[v] ? -delta : delta;
      for (let v = w; v !== join; v = par[v]!) tf[v]! += up[v] ? delta : -delta;
    }
    if (out < 0) return out;
    const la = parc[out]!;
    if (la < 0) {
      const c = -1 - la;
      basic[c] = 0;
      if (tf[out]! > 0) level[c]!++;
    }
    const q = side === 1 ? u : w;
    const anchor = side === 1 ? w : u;
    let v = q;
    let np = anchor;
    let narc = arc;
    let nup = (side === 1) === enterDir > 0 ? 1 : 0;
    let nflow = enterFlow + (enterDir > 0 ? delta : -delta);
    for (;;) {
      const [op, oarc, oup, ofl] = [par[v]!, parc[v]!, up[v]!, tf[v]!];
      unlink(v);
      link(v, np);
      parc[v] = narc;
      up[v] = nup;
      tf[v] = nflow;
      if (v === out) break;
      [np, narc, nup, nflow, v] = [v, oarc, oup ^ 1, ofl, op];
    }
    shift(q, side === 1 ? rc : -rc, dep[anchor]! + 1);
    return out;
  };
  const segCheck = (c: number): boolean => {
    if (basic[c]) return false;
    const v = N + c;
    const n = level[c]!;
    const rcUp = marg(c, n) - pi[v]!;
    if (rcUp < 0) {
      [enterFlow, enterDir, basic[c]] = [0, 1, 1];
      if (pivot(v, root, -1 - c, 1, rcUp) < 0) [basic[c], level[c]] = [0, n + 1];
      return true;
    }
    if (n === 0) return false;
    const rcDn = pi[v]! - marg(c, n - 1);
    if (rcDn >= 0) return false;
    [enterFlow, enterDir, basic[c], level[c]] = [1, -1, 1, n - 1];
    if (pivot(root, v, -1 - c, 1, rcDn) < 0) basic[c] = 0;
    return true;
  };

  for (let c = 0; c < P; c++) {
    link(N + c, root);
    dep[N + c] = 1;
    parc[N + c] = -1 - c;
    up[N + c] = 1;
    basic[c] = 1;
    pi[N + c] = marg(c, level[c]!);
  }
  for (let i = 0; i < N; i++) {
    link(i, N + T[start[i]!]!);
    dep[i] = 2;
    parc[i] = start[i]!;
    up[i] = 1;
    tf[i] = supply[i]!;
    pi[i] = pi[N + T[start[i]!]!]! + C[start[i]!]!;
  }
  const block = Math.max(10, Math.floor(Math.sqrt(start[N]!)));
  const cellBlock = Math.max(8, Math.floor(P / Math.max(1, start[N]! / block)));
  let i = 0;
  let cell = 0;
  for (;;) {
    let best = 0;
    let bestArc = -1;
    let bestGroup = -1;
    let seen = 0;
    let until = block;
    for (let left = N; left > 0; left--) {
      const end = start[i + 1]!;
      const p = pi[i]!;
      seen += end - start[i]!;
      for (let k = start[i]!; k < end; k++) {
        const rc = C[k]! + pi[N + T[k]!]! - p;
        if (rc < best) [best, bestArc, bestGroup] = [rc, k, i];
      }
      i = i + 1 === N ? 0 : i + 1;
      if (seen < until) continue;
      if (bestArc >= 0) break;
      until = seen + block;
    }
    let did = false;
    if (bestArc >= 0) {
      [enterFlow, enterDir] = [0, 1];
      pivot(bestGroup, N + T[bestArc]!, bestArc, 1e15, best);
      did = true;
    }
    const limit = bestArc >= 0 ? cellBlock : P;
    for (let k = 0; k < limit; k++) {
      const hit = segCheck(cell);
      cell = cell + 1 === P ? 0 : cell + 1;
      if (!hit) continue;
      did = true;
      if (bestArc >= 0) break;
    }
    if (!did) break;
  }

  const heads = level.slice();
  let change = 0;
  let moves = 0;
  for (let v = 0; v < root; v++) {
    const a = parc[v]!;
    if (a < 0) heads[-1 - a]! += tf[v]!;
    else if (tf[v]! > 0) {
      change += C[a]! * tf[v]!;
      if (a !== start[up[v] ? v : par[v]!]) moves += tf[v]!;
    }
  }
  for (let c = 0; c < P; c++) {
    for (let k = home[c]!; k < heads[c]!; k++) change += g.step(c, k);
    for (let k = heads[c]!; k < home[c]!; k++) change -= g.step(c, k);
  }
  return { change, moves, pivots };
}
