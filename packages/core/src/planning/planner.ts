import { type Progress as FlowProgress, solveFlow } from '../algorithms/index.ts';
import type { PaketIndex, Rencana } from '../domain/index.ts';
import { err, ok, type Result, type Teks } from '../kernel/index.ts';
import type { Judge } from '../regulation/index.ts';
import { readCells } from './cells.ts';
import { inputHashOf, type Scene, writeRencana } from './document.ts';
import { buildNetwork, pointsToday } from './network.ts';

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
  /** False stops the planner, which keeps the best plan so far. */
  readonly tick?: (p: PlanProgress) => boolean | void;
}

export interface PlanProblem {
  readonly code: 'batas-belum-didukung';
  readonly message: Teks;
}

export interface Planner {
  readonly scene: Scene;
  plan(options?: PlanOptions): Rencana;
}

/**
 * Arcs looked at while branching before the planner answers with the gap that is left: about half a minute on one core. A count and not
 * a time, so that the same package gives the same plan on every machine; `maxSeconds` ends it earlier.
 */
const EFFORT = 2e10;

/** Builds places, arcs and classes once; every plan of the package starts from them. */
export function createPlanner(index: PaketIndex, judge: Judge): Result<Planner, PlanProblem> {
  const { keluarMaksimumPerUnor } = index.paket.kebijakan.batas;
  if (keluarMaksimumPerUnor !== null) return err(leaverCap(keluarMaksimumPerUnor));
  const cells = readCells(index);
  const scene: Scene = { index, judge, cells, network: buildNetwork(index, judge, cells) };
  let hash: string | null = null;
  return ok({
    scene,
    plan: (options = {}) => {
      const maxMoves = options.maxMoves === undefined ? index.paket.kebijakan.maksimumMutasi : options.maxMoves;
      const { problem } = scene.network;
      const answer = solveFlow(problem, { budget: maxMoves, effort: EFFORT, report: reporter(scene, options) });
      return writeRencana(scene, answer, maxMoves, (hash ??= inputHashOf(index)));
    },
  });
}

/** The best plan of a package within the budget, with its proof. */
export function plan(index: PaketIndex, judge: Judge, options: PlanOptions = {}): Result<Rencana, PlanProblem> {
  const planner = createPlanner(index, judge);
  return planner.ok ? ok(planner.value.plan(options)) : planner;
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
