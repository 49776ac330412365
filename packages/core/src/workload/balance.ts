import type { Balance } from './report.ts';

/** Above this ratio a person counts as overloaded, below the other one as underloaded (MODEL section 2). */
const OVER = 1.15;
const UNDER = 0.85;

/** An empty place counts as a third of a person, so that its cost is 3 * need^2 and stays finite. */
const EMPTY_FTE = 1 / 3;

/** People who share one load ratio. */
interface Group {
  readonly rasio: number;
  readonly heads: number;
}

/**
 * How the load is spread (MODEL section 2), from need (FTE), fte and heads of the same places in the same order. `B` counts empty
 * places; the other measures are over heads, so that empty places (no ratio) only appear in `empty`.
 */
export function balanceOf(need: ArrayLike<number>, fte: ArrayLike<number>, heads: ArrayLike<number>): Balance {
  const groups: Group[] = [];
  let B = 0;
  let empty = 0;
  for (let k = 0; k < need.length; k++) {
    const w = need[k] as number;
    const share = fte[k] as number;
    B += (w * w) / Math.max(share, EMPTY_FTE);
    if (share > 0) groups.push({ rasio: w / share, heads: heads[k] as number });
    else if (w > 0) empty++;
  }
  return { B, ...spreadOf(groups), empty };
}

function spreadOf(groups: Group[]): Omit<Balance, 'B' | 'empty'> {
  groups.sort((a, b) => a.rasio - b.rasio);
  const count = (test: (rasio: number) => boolean): number =>
    groups.reduce((sum, g) => (test(g.rasio) ? sum + g.heads : sum), 0);
  return {
    simpangan: deviationOf(groups),
    max: groups.at(-1)?.rasio ?? null,
    min: groups[0]?.rasio ?? null,
    gini: giniOf(groups),
    over: count((r) => r > OVER),
    under: count((r) => r < UNDER),
  };
}

const headsOf = (groups: readonly Group[]): number => groups.reduce((sum, g) => sum + g.heads, 0);
const meanOf = (groups: readonly Group[]): number =>
  groups.reduce((sum, g) => sum + g.heads * g.rasio, 0) / headsOf(groups);

/** Population standard deviation over heads; 0 when nobody is there. */
function deviationOf(groups: readonly Group[]): number {
  if (groups.length === 0) return 0;
  const mean = meanOf(groups);
  const squares = groups.reduce((sum, g) => sum + g.heads * (g.rasio - mean) ** 2, 0);
  return Math.sqrt(squares / headsOf(groups));
}

/**
 * Gini coefficient over heads, 0 (all equal) to below 1, of groups in rising order: mean absolute difference of all pairs divided by
 * twice the mean. With `before` heads below a group and `after` above, the group adds `heads * rasio * (before - after)`.
 */
function giniOf(groups: readonly Group[]): number {
  const total = headsOf(groups);
  const sum = groups.reduce((s, g) => s + g.heads * g.rasio, 0);
  if (sum === 0) return 0;
  let before = 0;
  let weighted = 0;
  for (const g of groups) {
    weighted += g.heads * g.rasio * (before - (total - before - g.heads));
    before += g.heads;
  }
  return weighted / (total * sum);
}
