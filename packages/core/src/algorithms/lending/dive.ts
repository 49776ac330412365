import { type Ascent, ascend } from './ascend.ts';
import type { Frame } from './frame.ts';
import { callBack, hasRoom, type Ledger, lend, loansOf, personFor } from './ledger.ts';
import { type Loan, shortageCost } from './problem.ts';

/** Steps of the bound after loans are settled, and the length of the first: prices that were nearly right need small ones. */
const STEPS = 20;
const STEP = 0.03;
/** From this share of a person on, a loan counts as settled. */
const SETTLED = 0.9;
/** Below it a loan is not worth settling. */
const FAINT = 0.05;

/** A plan and its points. */
export interface Plan {
  readonly loans: readonly Loan[];
  readonly cost: number;
}

/**
 * A plan near the bound: settles the loans that the prices have decided, lets the prices find their place again around them, and goes on
 * until nothing below the best plan can follow (diving on the fractions of the volume algorithm). Calls everybody in `ledger` back first.
 */
export function dive(frame: Frame, ledger: Ledger, from: Ascent, known: Plan, stop: () => boolean): Plan {
  for (const loan of loansOf(ledger)) callBack(ledger, loan);
  let best = known;
  let { prices } = from;
  let taken: Float64Array = from.taken.slice();
  while (!stop() && settle(frame, ledger, taken) > 0) {
    if (ledger.cost < best.cost) best = { loans: loansOf(ledger), cost: ledger.cost };
    const settled = ledger.cost - shortages(ledger);
    const rest = { ...frame, p: { ...frame.p, missing: ledger.missing, room: roomLeft(ledger) } };
    const target = best.cost - settled;
    const again = ascend(rest, prices, { target, rounds: STEPS, stop, busy: ledger.people, step: STEP, taken });
    if (again.bound >= target) break;
    ({ prices, taken } = again);
  }
  return best;
}

/** Lends what is settled, or else the likeliest loan that still fits; how many were lent. */
function settle(frame: Frame, ledger: Ledger, taken: Float64Array): number {
  const order = Array.from(taken.keys())
    .filter((i) => taken[i]! > FAINT)
    .sort((a, b) => taken[b]! - taken[a]! || a - b);
  const sure = order.filter((i) => taken[i]! >= SETTLED);
  let lent = 0;
  for (const i of sure) for (let n = Math.floor(taken[i]! + 0.1); n > 0; n--) lent += lendIf(frame, ledger, taken, i);
  for (const i of order) if (lent === 0) lent = lendIf(frame, ledger, taken, i);
  return lent;
}

/** Lends the loan if it still fits; it is then no longer waited for in `taken`. */
function lendIf(frame: Frame, ledger: Ledger, taken: Float64Array, i: number): 0 | 1 {
  const { loanGroup, loanRoute, loanSpan, loanPortion } = frame;
  const [group, route, span, portion] = [loanGroup[i]!, loanRoute[i]!, loanSpan[i]!, loanPortion[i]!];
  if (!hasRoom(ledger, group, span, portion)) return 0;
  const person = personFor(ledger, group, span);
  if (person < 0) return 0;
  lend(ledger, { group, person, route, span, portion });
  taken[i]!--;
  return 1;
}

function shortages({ p, missing }: Ledger): number {
  let cost = 0;
  for (let l = 0; l < p.lines; l++)
    for (let t = 0; t < p.periods; t++) cost += shortageCost(p, l, missing[l * p.periods + t]!);
  return cost;
}

const roomLeft = ({ p, away }: Ledger): Int32Array => p.room.map((room, i) => room - away[i]!);
