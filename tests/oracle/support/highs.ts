import { createRequire } from 'node:module';
import type { Highs } from 'highs';
import type { Model } from './model.ts';

const loadHighs = createRequire(import.meta.url)('highs') as () => Promise<Highs>;
let loaded: Promise<Highs> | null = null;
/** HiGHS once per test file: it is a WebAssembly module of its own. */
export const highs = (): Promise<Highs> => (loaded ??= loadHighs());

/** A sparse column: bounds 0 to `most`, whole. */
interface Column {
  readonly cost: number;
  readonly most: number;
  readonly entries: readonly (readonly [row: number, value: number])[];
}

/** What HiGHS says of the best objective: a range when its time is up, a point when it is done, null when no plan is legal. */
export type HighsAnswer = { readonly least: number; readonly most: number } | null;

/**
 * The problem as a mixed-integer program. Rows: one per person (goes somewhere), one per place (people = least + steps taken), one for
 * the budget. Columns: one per person and open place, one per place and further person there (its convex step, so cheaper ones first).
 */
export function bestByHighs(solver: Highs, model: Model, maxMoves: number | null): HighsAnswer {
  const { movers, places } = model;
  const budgetRow = movers.length + places.length;
  const columns: Column[] = [];
  const most = places.map(() => 0);
  movers.forEach((mover, i) => {
    for (const { sel, cost, stays } of mover.options) {
      most[sel.indeks] = (most[sel.indeks] as number) + 1;
      const row: [number, number][] = [
        [i, 1],
        [movers.length + sel.indeks, 1],
      ];
      columns.push({ cost, most: 1, entries: stays ? row : [...row, [budgetRow, 1]] });
    }
  });
  let offset = 0;
  places.forEach((place, k) => {
    offset += place.points(place.least);
    for (let n = place.least; n < Math.min(place.most, most[k] as number); n++) {
      columns.push({ cost: place.points(n + 1) - place.points(n), most: 1, entries: [[movers.length + k, -1]] });
    }
  });
  const equal = [...movers.map(() => 1), ...places.map((p) => p.least)];
  return solve(solver, columns, offset, equal, maxMoves ?? movers.length);
}

const OPTIMAL = 7;
const INFEASIBLE = 8;
const TIME_LIMIT = 13;
const SECONDS = 120;

function solve(
  solver: Highs,
  columns: readonly Column[],
  offset: number,
  equal: number[],
  budget: number,
): HighsAnswer {
  const starts = [0];
  for (const c of columns) starts.push((starts.at(-1) as number) + c.entries.length);
  const entries = columns.flatMap((c) => c.entries);
  const numRows = equal.length + 1;
  const matrix = {
    format: 'csc' as const,
    numRows,
    numCols: columns.length,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(entries, ([row]) => row),
    values: Float64Array.from(entries, ([, value]) => value),
  };
  const model = solver.createModel({
    numCols: columns.length,
    numRows,
    offset,
    colCost: Float64Array.from(columns, (c) => c.cost),
    colLower: new Float64Array(columns.length),
    colUpper: Float64Array.from(columns, (c) => c.most),
    rowLower: Float64Array.from([...equal, 0]),
    rowUpper: Float64Array.from([...equal, budget]),
    matrix,
    integrality: new Int32Array(columns.length).fill(1),
  });
  try {
    model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.4, time_limit: SECONDS });
    model.run();
    const status = model.getModelStatus();
    if (status === INFEASIBLE) return null;
    const most = Math.round(model.getObjectiveValue());
    if (status === OPTIMAL) return { least: most, most };
    if (status !== TIME_LIMIT) throw new Error(`HiGHS ended with status ${status}.`);
    return { least: Math.ceil(Number(model.info.get('mip_dual_bound')) - 1e-3), most };
  } finally {
    model.dispose();
  }
}
