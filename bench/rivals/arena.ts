import { apportion, solveFlow, type FlowProblem } from '@seimbang/core/algorithms';

/**
 * What every way of deciding is given: who is where, who may go where, what each head count costs, and the plan that asks nobody. Cells
 * and people are numbers; nothing here says what anybody wishes.
 */
export interface Arena {
  readonly people: number;
  readonly cells: number;
  /** Present cell, and cell under the default plan, by person. */
  readonly home: Int32Array;
  readonly plan: Int32Array;
  /** Lawful cells by person, the present one first. */
  readonly choices: readonly Int32Array[];
  /** Points and added kilometres of each choice against staying, in the same order. */
  readonly cost: readonly Float64Array[];
  readonly km: readonly Float64Array[];
  /** Points of head number `n + 1` of a cell. */
  readonly step: (cell: number, n: number) => number;
  readonly floor: Int32Array;
  readonly ceiling: Int32Array;
  /** Staffing boxes of the trade (MODEL section 4). */
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** Moves that management allows. */
  readonly budget: number;
}

/** Best claim first: people are numbered so. */
export const claimOrder = (people: number): Int32Array => Int32Array.from({ length: people }, (_, i) => i);

export function headsAt(cells: number, place: Int32Array): Int32Array {
  const heads = new Int32Array(cells);
  for (const c of place) heads[c]!++;
  return heads;
}

/** Points of the cells at `heads` less those at `from`: below 0 the work is spread more evenly. */
export function pointsAgainst(
  { cells, step }: Pick<Arena, 'cells' | 'step'>,
  from: Int32Array,
  heads: Int32Array,
): number {
  let sum = 0;
  for (let c = 0; c < cells; c++) {
    for (let n = from[c]!; n < heads[c]!; n++) sum += step(c, n);
    for (let n = heads[c]!; n < from[c]!; n++) sum -= step(c, n);
  }
  return sum;
}

/** What is to be placed from where, at which cost, within which head counts. */
interface Placement {
  readonly from: Int32Array;
  /** Cells and costs by person; the first one is `from`. */
  readonly to: readonly Int32Array[];
  readonly cost: readonly ArrayLike<number>[];
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly step: (cell: number, n: number) => number;
  readonly budget: number | null;
}

/** Arcs looked at while branching; a plan within a few points of the best will do for a comparison of thousands of plans. */
const EFFORT = 2e5;

/** The cheapest placement: one min-cost flow with the product's own simplex. */
export function place(cells: number, p: Placement): Int32Array {
  const size = p.to.reduce((n, list) => n + list.length, 0);
  const start = new Int32Array(p.to.length + 1);
  const target = new Int32Array(size);
  const cost = new Float64Array(size);
  let at = 0;
  for (const [i, list] of p.to.entries()) {
    target.set(list, at);
    cost.set(p.cost[i]!, at);
    at += list.length;
    start[i + 1] = at;
  }
  const groups = p.to.length;
  const problem: FlowProblem = {
    groups,
    cells,
    supply: new Int32Array(groups).fill(1),
    start,
    target,
    cost,
    mustLeave: new Uint8Array(groups),
    fixed: new Int32Array(cells),
    lower: p.lower,
    upper: p.upper,
    step: p.step,
  };
  const { plan } = solveFlow(problem, { budget: p.budget, effort: EFFORT });
  const placed = p.from.slice();
  let i = 0;
  for (const arc of plan.arcs) {
    while (start[i + 1]! <= arc) i++;
    placed[i] = target[arc]!;
  }
  return placed;
}

/** An arena from its bare parts: default plan and boxes are computed here, as MODEL sections 3 and 4 say. For tiny cases. */
export function arenaOf(bare: Omit<Arena, 'plan' | 'lower' | 'upper' | 'people'>): Arena {
  const people = bare.home.length;
  const limits = { lower: bare.floor, upper: bare.ceiling };
  const { home: from, choices: to, cost, step, budget } = bare;
  const plan = place(bare.cells, { from, to, cost, step, budget, ...limits });
  const seats = headsAt(bare.cells, plan);
  const lower = bare.floor.map((f, c) => Math.min(f, seats[c]!));
  const target = apportion({ seats, lower, upper: bare.ceiling, step });
  return {
    ...bare,
    people,
    plan,
    lower: seats.map((n, c) => Math.min(n, target[c]!)),
    upper: seats.map((n, c) => Math.max(n, target[c]!)),
  };
}

/** The trade of an arena before any list is known. */
export function emptyTrade({ people, cells, plan, lower, upper }: Arena) {
  const none = new Int32Array(0);
  const parent = new Int32Array(cells).fill(-1);
  return { people, cells, own: plan, order: claimOrder(people), start: none, list: none, lower, upper, parent };
}
