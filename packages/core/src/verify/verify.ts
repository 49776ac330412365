import type { PaketIndex } from '../domain/index.ts';
import { createJudge } from '../regulation/index.ts';
import { readCells } from './cells.ts';
import { checkProof } from './check-bound.ts';
import { checkInputHash, checkPlanHash, checkRulesListed, checkSimulasi, checkState } from './check-document.ts';
import { checkGerbong } from './check-gerbong.ts';
import { checkBudget, checkCounts, checkKinds, checkLeavers, checkLocks, checkRules } from './check-law.ts';
import { checkObjective, checkPoints, objectiveOf } from './check-points.ts';
import { readChoices } from './choices.ts';
import { readPlan } from './plan.ts';
import { readRencana } from './read.ts';
import { checkOf, teks, type VerifyReport } from './report.ts';

export interface VerifyOptions {
  /**
   * The budget the caller knows to be authorised, null = none. Left out, the policy's `maksimumMutasi` binds beside the document's own
   * `maxMoves`.
   */
  readonly maxMoves?: number | null;
}

/**
 * Judges a plan document against the data package, trusting nothing in it (MODEL section 3, "Verifier"). The rules are asked through
 * `regulation`; counts, distances, points, gerbong and bound come from this room's own code, which shares nothing with the planner.
 * `ok` only when every check holds. Throws only when the package itself is broken.
 */
export function verifyRencana(index: PaketIndex, document: unknown, options: VerifyOptions = {}): VerifyReport {
  const read = readRencana(document);
  if ('problem' in read) return unreadable(read);
  const { rencana } = read;
  const judge = createJudge(index);
  const cells = readCells(index);
  const choices = readChoices(index, judge, cells);
  const plan = readPlan(index, rencana, cells);
  const objective = objectiveOf(index, plan, cells);
  const proof = checkProof(index, plan, choices, cells, objective);
  const checks = [
    checkOf('document', [], teks('Dokumen terbaca utuh.', 'The document can be read in full.')),
    checkInputHash(index, rencana),
    checkPlanHash(document as object, rencana),
    checkOf(
      'people',
      plan.peopleProblems,
      teks('Semua pegawai dikenal dan boleh dipindah.', 'All people are known and may be placed.'),
    ),
    checkOf(
      'places',
      plan.placeProblems,
      teks('Semua tujuan adalah formasi terdaftar.', 'All targets are listed formasi.'),
    ),
    checkRules(plan, judge),
    checkLocks(index, plan, choices, judge),
    checkCounts(index, plan, cells),
    checkLeavers(index, plan),
    checkBudget(index, plan, options.maxMoves),
    checkKinds(plan),
    checkPoints(index, plan, cells),
    checkGerbong(plan),
    checkObjective(plan, objective),
    checkState(index, plan, cells),
    checkRulesListed(index, rencana, judge),
    checkSimulasi(rencana, judge),
    ...proof.checks,
  ];
  return {
    ok: checks.every((c) => c.ok),
    checks,
    objective: Number(objective),
    bound: proof.bound === null ? null : Number(proof.bound),
    gap: proof.bound === null ? null : Number(objective - proof.bound),
    restsOnHighs: rencana.proof === 'highs',
  };
}

const unreadable = ({ problem }: { problem: ReturnType<typeof teks> }): VerifyReport => ({
  ok: false,
  checks: [checkOf('document', [problem], problem)],
  objective: null,
  bound: null,
  gap: null,
  restsOnHighs: false,
});
