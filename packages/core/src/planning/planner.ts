import { type FlowProblem, type Progress as FlowProgress, solveFlow } from '../algorithms/index.ts';
import type { PaketIndex, Rencana } from '../domain/index.ts';
import { err, ok, type Result, type Sha256, type Teks } from '../kernel/index.ts';
import type { Judge } from '../regulation/index.ts';
import { readCells } from './cells.ts';
import { type CurveOptions, type CurvePoint, curveOf } from './curve.ts';
import { inputHashOf, type Scene, writeRencana } from './document.ts';
import { type Explanation, type ExplainProblem, type ExplainQuestion, explainPegawai } from './explain.ts';
import { type BudgetWorth, explainBudget, explainUnor, type PlaceWorth } from './explain-unit.ts';
import { buildNetwork, pointsToday } from './network.ts';
import { type Perbaikan, type RepairOptions, repairsOf } from './repair.ts';
import type { BarisPindah } from './repair-list.ts';
import { createWhatIf } from './what-if.ts';

/** A report on the way; points are absolute. `bound` and `gap` are null until something is proven. */
export interface PlanProgress {
  readonly phase: FlowProgress['phase'];
  readonly moves: number;
  readonly objective: number;
  readonly bound: number | null;
  readonly gap: number | null;
}

export interface PlanOptions {
  /** Budget K; null = none; absent = the policy's. */
  readonly maxMoves?: number | null;
  /** Stop with the best plan so far after this time; needs `now`. */
  readonly maxSeconds?: number;
  /** Milliseconds from any origin: the core has no clock of its own. */
  readonly now?: () => number;
  /** The machine's own SHA-256, which is faster than the core's. */
  readonly digest?: () => Sha256;
  /** The `inputHash` of this very package where somebody else has worked it out; null = work it out. */
  readonly inputHash?: () => string | null;
  /** False stops the planner, which keeps the best plan so far. */
  readonly tick?: (p: PlanProgress) => boolean | void;
}

export interface PlanProblem {
  readonly code: 'batas-belum-didukung';
  readonly message: Teks;
}

export interface Planner {
  plan(options?: PlanOptions): Rencana;
  curve(options?: CurveOptions): CurvePoint[];
  explain(rencana: Rencana, question: ExplainQuestion): Result<Explanation, ExplainProblem>;
  /** What one more person is worth in each place of a unor. */
  explainUnor(rencana: Rencana, unorId: string): PlaceWorth[];
  /** What one move more or less is worth. */
  explainBudget(rencana: Rencana): BudgetWorth;
  /** Ways to go on when some moves of a plan, or of a list taken from it, are rejected: see `repairsOf`. */
  repair(rencana: Rencana, tertolak: readonly BarisPindah[], options?: RepairOptions): Perbaikan[];
  /** The flow problem itself, so that a benchmark can hand the same instance to another solver. */
  readonly problem: FlowProblem;
  /** Size of the problem, for reports. */
  readonly size: { readonly people: number; readonly groups: number; readonly places: number; readonly arcs: number };
}

/**
 * Arcs looked at while branching before the planner answers with the gap that is left: about half a minute on one core. A count and not
 * a time, so that the same package gives the same plan on every machine; `maxSeconds` ends it earlier.
 */
const EFFORT = 1e8;

/**
 * Builds places, arcs and classes once; every plan of the package starts from them. `plan` starts every search from the same tree, so that
 * its bytes depend on the package and the options alone; `curve` and the explanations ask for values only and reuse warm trees.
 */
export function createPlanner(index: PaketIndex, judge: Judge): Result<Planner, PlanProblem> {
  const { keluarMaksimumPerUnor } = index.paket.kebijakan.batas;
  if (keluarMaksimumPerUnor !== null) return err(leaverCap(keluarMaksimumPerUnor));
  const cells = readCells(index);
  const scene: Scene = { index, judge, cells, network: buildNetwork(index, judge, cells) };
  const whatIf = createWhatIf(scene);
  const { problem } = scene.network;
  let hash: string | null = null;
  const plan: Planner['plan'] = (options = {}) => {
    const maxMoves = options.maxMoves === undefined ? index.paket.kebijakan.maksimumMutasi : options.maxMoves;
    const answer = solveFlow(problem, { budget: maxMoves, effort: EFFORT, report: reporter(scene, options) });
    hash ??= options.inputHash?.() ?? inputHashOf(index, options.digest?.());
    return writeRencana(scene, answer, maxMoves, hash);
  };
  return ok({
    problem,
    size: {
      people: scene.network.groupOf.size,
      groups: problem.groups,
      places: problem.cells,
      arcs: problem.target.length,
    },
    curve: (options) => curveOf(scene, whatIf, options),
    explain: (rencana, question) => explainPegawai(scene, whatIf, rencana, question),
    explainUnor: (rencana, unorId) => explainUnor(scene, whatIf, rencana, unorId),
    explainBudget: (rencana) => explainBudget(whatIf, rencana),
    plan,
    repair: (rencana, tertolak, options = {}) => {
      const isSame = rencana.inputHash === (hash ??= inputHashOf(index, options.digest?.()));
      const base = isSame ? rencana : plan({ ...options, maxMoves: rencana.maxMoves });
      return repairsOf(scene, base, rencana, tertolak, options);
    },
  });
}

/** The best plan of a package within the budget, with its proof. */
export function plan(index: PaketIndex, judge: Judge, options: PlanOptions = {}): Result<Rencana, PlanProblem> {
  const planner = createPlanner(index, judge);
  return planner.ok ? ok(planner.value.plan(options)) : planner;
}

/** Balance against moves; see `curveOf`. */
export function curve(index: PaketIndex, judge: Judge, options: CurveOptions = {}): Result<CurvePoint[], PlanProblem> {
  const planner = createPlanner(index, judge);
  return planner.ok ? ok(planner.value.curve(options)) : planner;
}

/** Why a plan does what it does with a person, or why it does not send the person to `tujuan`. */
export function explain(
  index: PaketIndex,
  judge: Judge,
  rencana: Rencana,
  question: ExplainQuestion,
): Result<Explanation, ExplainProblem | PlanProblem> {
  const planner = createPlanner(index, judge);
  return planner.ok ? planner.value.explain(rencana, question) : planner;
}

/** Ways to go on when some moves of a plan are rejected, cheapest first. */
export function repair(
  index: PaketIndex,
  judge: Judge,
  rencana: Rencana,
  tertolak: readonly BarisPindah[],
  options: RepairOptions = {},
): Result<Perbaikan[], PlanProblem> {
  const planner = createPlanner(index, judge);
  return planner.ok ? ok(planner.value.repair(rencana, tertolak, options)) : planner;
}

function reporter(scene: Scene, { tick, now, maxSeconds }: PlanOptions): ((p: FlowProgress) => boolean) | undefined {
  if (!tick && (maxSeconds === undefined || !now)) return undefined;
  const today = pointsToday(scene.network, scene.cells);
  const end = now && maxSeconds !== undefined ? now() + maxSeconds * 1000 : Number.POSITIVE_INFINITY;
  return (p) => {
    const bound = Number.isFinite(p.bound) ? today + p.bound : null;
    const objective = today + p.change;
    const gap = bound === null ? null : objective - bound;
    const goOn = tick?.({ phase: p.phase, moves: p.moves, objective, bound, gap }) !== false;
    return goOn && (now?.() ?? 0) < end;
  };
}

const leaverCap = (share: number): PlanProblem => ({
  code: 'batas-belum-didukung',
  message: {
    id: `Kebijakan membatasi pegawai keluar per unor (batas.keluarMaksimumPerUnor = ${share}); perencana belum dapat memenuhi batas itu. Tidak ada rencana yang dibuat. Kosongkan batas itu, atau tunggu versi yang mendukungnya.`,
    en: `The policy limits leavers per unor (batas.keluarMaksimumPerUnor = ${share}); the planner cannot keep that limit yet. No plan was made. Clear the limit, or wait for a version that supports it.`,
  },
});
