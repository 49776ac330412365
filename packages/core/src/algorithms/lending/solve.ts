import { type Ascent, ascend, firstPrices } from './ascend.ts';
import { dive, type Plan } from './dive.ts';
import { frameOf } from './frame.ts';
import { dice, fill, offersOf, type Offers, polish } from './improve.ts';
import { callBack, lend, type Ledger, loansOf, openLedger } from './ledger.ts';
import type { LendingPrices, LendingProblem, Loan } from './problem.ts';
import { searchBelow } from './search.ts';

export interface LendingOptions {
  /** Rounds of taking a part of the plan apart and building it anew. */
  readonly rounds?: number;
  /** Steps of the bound. */
  readonly ascent?: number;
  /** Steps of the search through what the bound leaves open. */
  readonly search?: number;
  /** Asked now and then; true = give the best so far. */
  readonly stop?: () => boolean;
}

export interface LendingAnswer {
  readonly loans: readonly Loan[];
  /** Points of the plan, and without lending. */
  readonly cost: number;
  readonly costWithout: number;
  /** No plan costs less; rebuilt from `prices` alone. */
  readonly bound: number;
  readonly prices: LendingPrices;
  /** All plans the prices leave open were gone through: `loans` is best, whatever the bound. */
  readonly exhausted: boolean;
  readonly stopped: boolean;
}

/** Length of the first step when the bound is raised again towards a better plan: the prices are nearly right. */
const AGAIN = 0.2;

export function solveLending(p: LendingProblem, options: LendingOptions = {}): LendingAnswer {
  const { rounds = 400, ascent = 600, search = 200_000, stop = () => false } = options;
  const frame = frameOf(p);
  const offers = offersOf(p);
  const ledger = openLedger(p);
  const costWithout = ledger.cost;
  const lines = Array.from({ length: p.lines }, (_, l) => l).filter((l) => offers.byLine[l]!.length > 0);
  fill(ledger, offers, lines, () => false);
  polish(ledger, offers, stop);
  const known: Plan = { loans: loansOf(ledger), cost: ledger.cost };
  let proof = ascend(frame, firstPrices(frame), { target: known.cost, rounds: ascent, stop });
  if (proof.bound < known.cost) restore(ledger, dive(frame, ledger, proof, known, stop).loans);
  fill(ledger, offers, lines, () => false);
  polish(ledger, offers, stop);
  let best: readonly Loan[] = rebuild(ledger, offers, lines, rounds, proof, stop);
  let cost = ledger.cost;
  if (proof.bound < cost && !stop()) {
    const again = ascend(frame, proof.prices, { target: cost, rounds: ascent, stop, step: AGAIN });
    if (again.bound > proof.bound) proof = again;
  }
  let exhausted = cost <= proof.bound;
  if (!exhausted && !stop()) {
    const searched = searchBelow(frame, proof.prices, proof.bound, cost, openLedger(p), search);
    exhausted = searched.exhausted;
    if (searched.best) ({ loans: best, cost } = searched.best);
  }
  return { loans: best, cost, costWithout, bound: proof.bound, prices: proof.prices, exhausted, stopped: stop() };
}

/**
 * Takes some loans of a line or of everybody in a stretch of time back, fills again with some offers left out, and goes on from there
 * if it is not much worse (simulated annealing over large steps; Schrimpf et al. 2000). The best plan met is kept.
 */
function rebuild(
  ledger: Ledger,
  offers: Offers,
  lines: readonly number[],
  rounds: number,
  proof: Ascent,
  stop: () => boolean,
): Loan[] {
  const { p } = ledger;
  const throwDice = dice(20_270_104);
  let now = loansOf(ledger);
  let best = { loans: now, cost: ledger.cost };
  const warm = 0.01 * Math.max(0, ledger.cost - proof.bound);
  for (let n = 0; n < rounds && best.cost > proof.bound && now.length > 0 && !stop(); n++) {
    const before = ledger.cost;
    const heat = warm * (1 - n / rounds);
    const seed = now[throwDice(now.length)]!;
    const touched = new Set([p.routeLine[seed.route]!]);
    if (lines.length > 1 && throwDice(3) > 0) touched.add(lines[throwDice(lines.length)]!);
    const pool = p.groupPool[seed.group];
    for (const loan of now) {
      const near = touched.has(p.routeLine[loan.route]!) ? throwDice(3) > 0 : p.groupPool[loan.group] === pool;
      if (!near) continue;
      callBack(ledger, loan);
      touched.add(p.routeLine[loan.route]!);
    }
    fill(ledger, offers, [...touched], () => throwDice(3) === 0);
    fill(ledger, offers, [...touched], () => false);
    const luck = (throwDice(1000) + 1) / 1000;
    if (ledger.cost <= before - heat * Math.log(luck)) {
      now = loansOf(ledger);
      if (ledger.cost < best.cost) best = { loans: now, cost: ledger.cost };
    } else restore(ledger, now);
  }
  restore(ledger, best.loans);
  return best.loans;
}

function restore(ledger: Ledger, plan: readonly Loan[]): void {
  const wanted = new Set(plan);
  for (const loan of loansOf(ledger)) if (!wanted.has(loan)) callBack(ledger, loan);
  const kept = new Set(loansOf(ledger));
  for (const loan of plan) if (!kept.has(loan)) lend(ledger, loan);
}
