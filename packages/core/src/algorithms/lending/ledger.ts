import { gainOf, type LendingProblem, type Loan, loanCost, shortageCost } from './problem.ts';

/** A plan being built: who is lent, what every line misses and who is away, kept in step. */
export interface Ledger {
  readonly p: LendingProblem;
  /** What every line misses now, at [line * periods + t]. */
  readonly missing: Int32Array;
  /** Thousandths of people away, at [pool * periods + t]. */
  readonly away: Int32Array;
  /** Loans by group and person. */
  readonly people: Loan[][][];
  /** Points of the plan. */
  cost: number;
}

export function openLedger(p: LendingProblem): Ledger {
  let cost = 0;
  for (let l = 0; l < p.lines; l++)
    for (let t = 0; t < p.periods; t++) cost += shortageCost(p, l, p.missing[l * p.periods + t]!);
  return {
    p,
    missing: p.missing.slice(),
    away: new Int32Array(p.pools * p.periods),
    people: Array.from(p.size, (n) => Array.from({ length: n }, () => [])),
    cost,
  };
}

/** Change of the points if a person is lent so (sign 1) or called back (sign -1). */
export function changeOf({ p, missing }: Ledger, route: number, span: number, portion: number, sign: 1 | -1): number {
  const to = p.routeLine[route]!;
  const from = p.poolLine[p.groupPool[p.routeGroup[route]!]!]!;
  let change = sign * loanCost(p, route, span, portion);
  const start = p.first[span]!;
  for (let t = start; t <= p.last[span]!; t++) {
    const there = missing[to * p.periods + t]!;
    const here = missing[from * p.periods + t]!;
    const gain = sign * gainOf(p, t - start, portion);
    change += shortageCost(p, to, there - gain) - shortageCost(p, to, there);
    change += shortageCost(p, from, here + sign * portion) - shortageCost(p, from, here);
  }
  return change;
}

/** Whether the pool can spare one more for the whole term. */
export function hasRoom({ p, away }: Ledger, group: number, span: number, portion: number): boolean {
  const at = p.groupPool[group]! * p.periods;
  for (let t = p.first[span]!; t <= p.last[span]!; t++) if (away[at + t]! + portion > p.room[at + t]!) return false;
  return true;
}

/** Somebody of the group who may take the term: rested, days left, the one with most loans first (so that others stay free); -1 = nobody. */
export function personFor({ p, people }: Ledger, group: number, span: number): number {
  if (p.first[span]! < p.opens[group]!) return -1;
  const list = people[group]!;
  let best = -1;
  for (let i = 0; i < list.length; i++) {
    if (best >= 0 && list[i]!.length <= list[best]!.length) continue;
    if (mayTake(p, group, list[i]!, span)) best = i;
  }
  return best;
}

/** Rest between the person's loans and the allowance of every year, with this term added. */
export function mayTake(p: LendingProblem, group: number, loans: readonly Loan[], span: number): boolean {
  for (const { span: other } of loans) {
    const apart = p.first[span]! >= p.freeAgain[other]! || p.first[other]! >= p.freeAgain[span]!;
    if (!apart) return false;
  }
  for (let y = 0; y < p.years; y++) {
    let days = p.spanDays[span * p.years + y]!;
    for (const { span: other } of loans) days += p.spanDays[other * p.years + y]!;
    if (days > p.allowance[group * p.years + y]!) return false;
  }
  return true;
}

export function lend(ledger: Ledger, loan: Loan): void {
  ledger.cost += changeOf(ledger, loan.route, loan.span, loan.portion, 1);
  book(ledger, loan, 1);
  ledger.people[loan.group]![loan.person]!.push(loan);
}

export function callBack(ledger: Ledger, loan: Loan): void {
  ledger.cost += changeOf(ledger, loan.route, loan.span, loan.portion, -1);
  book(ledger, loan, -1);
  const own = ledger.people[loan.group]![loan.person]!;
  own.splice(own.indexOf(loan), 1);
}

function book({ p, missing, away }: Ledger, { group, route, span, portion }: Loan, sign: 1 | -1): void {
  const pool = p.groupPool[group]!;
  const to = p.routeLine[route]! * p.periods;
  const from = p.poolLine[pool]! * p.periods;
  const start = p.first[span]!;
  for (let t = start; t <= p.last[span]!; t++) {
    missing[to + t]! -= sign * gainOf(p, t - start, portion);
    missing[from + t]! += sign * portion;
    away[pool * p.periods + t]! += sign * portion;
  }
}

/** All loans in a fixed order: by group, person, first period. */
export const loansOf = ({ people, p }: Ledger): Loan[] =>
  people.flatMap((list) => list.flatMap((own) => own.toSorted((a, b) => p.first[a.span]! - p.first[b.span]!)));
