import type { Highs } from 'highs';
import { indexPaket, type Paket, type PaketIndex, type Rencana } from '@seimbang/core/domain';
import { createPlanner, type Planner } from '@seimbang/core/planning';
import { createJudge, type Judge } from '@seimbang/core/regulation';
import { verifyRencana } from '@seimbang/core/verify';
import { bestWithin, combinations, enumerate } from './brute-force.ts';
import { bestByHighs } from './highs.ts';
import { type Model, modelOf } from './model.ts';

export interface Prepared {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly planner: Planner;
  readonly model: Model;
}

export function prepare(paket: Paket): Prepared {
  const index = indexPaket(paket);
  const judge = createJudge(index);
  const planner = createPlanner(index, judge);
  if (!planner.ok) throw new Error(planner.error.message.en);
  return { index, judge, planner: planner.value, model: modelOf(index, judge) };
}

/** More combinations than this are not enumerated; the generator rarely makes them. */
const MOST_COMBINATIONS = 3_000_000;

export const isEnumerable = ({ model }: Prepared, most = MOST_COMBINATIONS): boolean => combinations(model) <= most;

/** What the verifier objects to, in English; empty = accepted. */
export function objections(index: PaketIndex, rencana: unknown, maxMoves: number | null): string[] {
  const report = verifyRencana(index, rencana, { maxMoves });
  return report.checks.filter((c) => !c.ok).map((c) => `${c.name}: ${c.detail.en}`);
}

/** Every difference between the planner and brute force, over every budget from 0 to all people; empty = equal. */
export function differencesFromBruteForce({ index, planner, model }: Prepared): string[] {
  const best = enumerate(model);
  const budgets = [null, ...Array.from({ length: index.paket.pegawai.length + 1 }, (_, k) => k)];
  return budgets.flatMap((k) => {
    const rencana = planner.plan({ maxMoves: k });
    const truth = bestWithin(best, k ?? Number.POSITIVE_INFINITY);
    return differences(rencana, truth)
      .concat(truth ? objections(index, rencana, k) : [])
      .map((d) => `K = ${k}: ${d}`);
  });
}

function differences(rencana: Rencana, truth: { objective: number; moves: number } | null): string[] {
  if (truth === null)
    return rencana.status === 'infeasible' ? [] : [`no plan is legal, the planner says ${rencana.status}`];
  if (rencana.status !== 'optimal') return [`status ${rencana.status}, gap ${rencana.gap}; best is ${truth.objective}`];
  const found: string[] = [];
  if (rencana.objective !== truth.objective) found.push(`objective ${rencana.objective}, best is ${truth.objective}`);
  if (rencana.moves.length !== truth.moves) found.push(`${rencana.moves.length} moves, fewest is ${truth.moves}`);
  return found;
}

/** One budget of one package, planned by us and by HiGHS. */
export interface HighsComparison {
  /** What was compared and found, in one line. */
  readonly about: string;
  readonly rencana: Rencana;
  /** HiGHS ran out of time and only gives a range. */
  readonly unfinished: boolean;
  /** What no honest planner may say: a plan the verifier refuses, a bound above the optimum, a false optimum, a false infeasible. */
  readonly wrong: readonly string[];
  /** The value HiGHS finds, or infeasible for both. */
  readonly equal: boolean;
  /** Equal and proven by our own bound. */
  readonly proven: boolean;
}

export function compareWithHighs(
  solver: Highs,
  { index, planner, model }: Prepared,
  budgets: readonly (number | null)[],
): HighsComparison[] {
  return budgets.map((maxMoves) => {
    const rencana = planner.plan({ maxMoves });
    const truth = bestByHighs(solver, model, maxMoves);
    const wrong =
      truth === null ? falseFeasible(rencana) : dishonest(rencana, truth, objections(index, rencana, maxMoves));
    const inRange = truth !== null && rencana.objective >= truth.least && rencana.objective <= truth.most;
    const equal = truth === null ? rencana.status === 'infeasible' : inRange;
    const proven = equal && (truth === null || rencana.status === 'optimal');
    const unfinished = truth !== null && truth.least < truth.most;
    const found = truth === null ? 'no plan' : `${truth.least} to ${truth.most}`;
    const about = `K = ${maxMoves}: ${rencana.status}, ${rencana.bound} to ${rencana.objective}, HiGHS ${found}`;
    return { about, rencana, unfinished, wrong: wrong.map((w) => `K = ${maxMoves}: ${w}`), equal, proven };
  });
}

const falseFeasible = (rencana: Rencana): string[] =>
  rencana.status === 'infeasible' ? [] : [`HiGHS proves that no plan is legal, the planner says ${rencana.status}`];

function dishonest(rencana: Rencana, truth: { least: number; most: number }, refused: readonly string[]): string[] {
  const { status, objective, bound } = rencana;
  if (status === 'infeasible') return [`called infeasible, HiGHS finds ${truth.most}`];
  const found = [...refused];
  if (objective < truth.least) found.push(`objective ${objective} below the bound ${truth.least} of HiGHS`);
  if (bound > truth.most) found.push(`bound ${bound} above the plan ${truth.most} of HiGHS`);
  return found;
}
