import { cellChange, type FlowProblem, homeHeads, UNLIMITED } from './problem.ts';

/** A random problem small enough to try every plan, as plain lists for fast-check to shrink. */
export interface TinyProblem {
  readonly cells: readonly { need: number; fixed: number; lower: number; room: number | null; weight: number }[];
  readonly groups: readonly {
    home: number;
    supply: number;
    mustLeave: boolean;
    arcs: readonly { to: number; cost: number }[];
  }[];
}

export function buildTiny(t: TinyProblem): FlowProblem {
  const C = t.cells.length;
  const start = [0];
  const target: number[] = [];
  const cost: number[] = [];
  for (const g of t.groups) {
    const home = g.home % C;
    const seen = new Set([home]);
    target.push(home);
    cost.push(0);
    for (const a of g.arcs) {
      const to = a.to % C;
      if (seen.has(to)) continue;
      seen.add(to);
      target.push(to);
      cost.push(a.cost);
    }
    start.push(target.length);
  }
  const step = (c: number, n: number): number => {
    const { need, weight } = t.cells[c]!;
    const f = (k: number): number => (need * need) / Math.max(k, 1 / 3);
    return -Math.round(weight * (f(n) - f(n + 1)));
  };
  const p: FlowProblem = {
    groups: t.groups.length,
    cells: C,
    supply: Int32Array.from(t.groups, (g) => g.supply),
    start: Int32Array.from(start),
    target: Int32Array.from(target),
    cost: Float64Array.from(cost),
    mustLeave: Uint8Array.from(t.groups, (g, i) => (g.mustLeave && start[i + 1]! - start[i]! > 1 ? 1 : 0)),
    fixed: Int32Array.from(t.cells, (c) => c.fixed),
    lower: new Int32Array(C),
    upper: new Int32Array(C),
    step,
  };
  const home = homeHeads(p);
  t.cells.forEach((c, i) => {
    p.lower[i] = Math.min(home[i]!, c.lower);
    p.upper[i] = c.room === null ? UNLIMITED : home[i]! + c.room;
  });
  return p;
}

/** Least (change, moves) within every budget 0, 1, 2 ... by trying every plan; null where no plan is lawful. */
export function bruteForce(p: FlowProblem): ({ change: number; moves: number } | null)[] {
  const total = p.supply.reduce((a, b) => a + b, 0);
  const exact = Array.from({ length: total + 1 }, (): number | null => null);
  const home = homeHeads(p);
  const heads = home.slice();
  const leaf = (moves: number, cost: number): void => {
    let change = cost;
    for (let c = 0; c < p.cells; c++) {
      if (heads[c]! < p.lower[c]! || heads[c]! > p.upper[c]!) return;
      change += cellChange(p, c, home[c]!, heads[c]!);
    }
    exact[moves] = Math.min(exact[moves] ?? Number.POSITIVE_INFINITY, change);
  };
  const go = (g: number, arc: number, left: number, moves: number, cost: number): void => {
    if (g === p.groups) return leaf(moves, cost);
    if (arc === p.start[g + 1]!) {
      if (left === 0 || !p.mustLeave[g]) go(g + 1, p.start[g + 1]! + 1, p.supply[g + 1]!, moves, cost);
      return;
    }
    for (let n = 0; n <= left; n++) {
      heads[p.target[arc]!]! += n;
      heads[p.target[p.start[g]!]!]! -= n;
      go(g, arc + 1, left - n, moves + n, cost + n * p.cost[arc]!);
      heads[p.target[arc]!]! -= n;
      heads[p.target[p.start[g]!]!]! += n;
    }
  };
  go(0, 1, p.supply[0]!, 0, 0);
  let best: { change: number; moves: number } | null = null;
  return exact.map((change, moves) => {
    if (change !== null && (best === null || change < best.change)) best = { change, moves };
    return best;
  });
}
