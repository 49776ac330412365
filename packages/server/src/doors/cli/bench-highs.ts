import { createRequire } from 'node:module';
import { homeHeads } from '@seimbang/core/algorithms';
import type { Planner } from '@seimbang/core/planning';
import type { Highs } from 'highs';

type Problem = Planner['problem'];

export interface PeerResult {
  readonly ms: number;
  /** Change against staying, points; null when the time limit came first or its memory (4 GB at most) did not suffice. */
  readonly change: number | null;
}

/** HiGHS where it is installed (it is no dependency of the product), otherwise null. */
export async function loadHighs(): Promise<Highs | null> {
  try {
    return await (createRequire(import.meta.url)('highs') as () => Promise<Highs>)();
  } catch {
    return null;
  }
}

/**
 * The same instance without a budget as a linear program; its constraint matrix is a network, so the optimum is whole. One column per
 * arc (heads of the group that take it) and per further head of a cell; one row per group and per cell. Building the model is not timed.
 */
export function solveByHighs(solver: Highs, p: Problem, seconds: number): PeerResult {
  const start = performance.now();
  try {
    return timedRun(solver, linearProgram(p), seconds, costToday(p));
  } catch {
    // WebAssembly that runs out of memory aborts; nothing of it can be used or disposed of afterwards.
    return { ms: performance.now() - start, change: null };
  }
}

function timedRun(
  solver: Highs,
  program: ReturnType<typeof linearProgram>,
  seconds: number,
  today: number,
): PeerResult {
  const model = solver.createModel(program);
  model.options.set({ output_flag: false, time_limit: seconds });
  const start = performance.now();
  model.run();
  const ms = performance.now() - start;
  const change = model.getModelStatus() === OPTIMAL ? Math.round(model.getObjectiveValue() - today) : null;
  model.dispose();
  return { ms, change };
}

const OPTIMAL = 7;

function linearProgram(p: Problem) {
  const reach = headsWithin(p);
  const steps = reach.reduce((sum, most, c) => sum + Math.max(0, most - p.lower[c]!), 0);
  const arcs = p.target.length;
  const starts = new Int32Array(arcs + steps + 1);
  const indices = new Int32Array(2 * arcs + steps);
  const values = new Float64Array(2 * arcs + steps).fill(1);
  const colCost = new Float64Array(arcs + steps);
  const colUpper = new Float64Array(arcs + steps).fill(1);
  let at = 0;
  for (let g = 0; g < p.groups; g++) {
    for (let a = p.start[g]!; a < p.start[g + 1]!; a++) {
      indices[at++] = g;
      indices[at++] = p.groups + p.target[a]!;
      starts[a + 1] = at;
      colCost[a] = p.cost[a]!;
      colUpper[a] = a === p.start[g] && p.mustLeave[g] ? 0 : p.supply[g]!;
    }
  }
  let column = arcs;
  for (let c = 0; c < p.cells; c++) {
    for (let n = p.lower[c]!; n < reach[c]!; n++) {
      indices[at] = p.groups + c;
      values[at++] = -1;
      colCost[column] = p.step(c, n);
      starts[++column] = at;
    }
  }
  const balance = Float64Array.from([...p.supply, ...p.lower.map((least, c) => least - p.fixed[c]!)]);
  const numRows = p.groups + p.cells;
  const matrix = { format: 'csc' as const, numRows, numCols: column, starts, indices, values };
  return {
    numCols: column,
    numRows,
    offset: offsetOf(p),
    colCost,
    colLower: new Float64Array(column),
    colUpper,
    rowLower: balance,
    rowUpper: balance,
    matrix,
  };
}

/**
 * Most heads a cell is offered: 25 more than today. Every further one would be another column, twice as many in all at city size, and
 * none is used there; an optimum that needed one would show as a disagreement.
 */
const MORE = 25;

function headsWithin(p: Problem): Int32Array {
  return homeHeads(p).map((today, c) => Math.min(today + MORE, p.upper[c]!));
}

/** Cost of the heads below the lower bound of each cell: they are there in every plan. */
function offsetOf(p: Problem): number {
  let sum = 0;
  for (let c = 0; c < p.cells; c++) for (let n = 0; n < p.lower[c]!; n++) sum += p.step(c, n);
  return sum;
}

function costToday(p: Problem): number {
  const heads = homeHeads(p);
  let sum = 0;
  for (let c = 0; c < p.cells; c++) for (let n = 0; n < heads[c]!; n++) sum += p.step(c, n);
  return sum;
}
