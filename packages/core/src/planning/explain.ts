import type { Gerbong, Pegawai, Pindahan, Rencana, Sel, Tempat } from '../domain/index.ts';
import { formasiKey } from '../domain/index.ts';
import { err, ok, type Result, type Teks } from '../kernel/index.ts';
import type { RuleFinding } from '../regulation/index.ts';
import { competenceGap, kmFromHome } from './cost.ts';
import { type Scene, tempat } from './document.ts';
import * as say from './explain-sentences.ts';
import { headsAfterRencana } from './keadaan.ts';
import { homeOf, isMovable } from './network.ts';
import { ratioAt } from './reasons.ts';
import type { WhatIf } from './what-if.ts';

/** Load ratio of a place (null = nobody there) before and after the plan. */
export interface LoadChange {
  readonly tempat: Tempat;
  readonly before: number | null;
  readonly after: number | null;
}

/** A change measured at the person: competence gap in levels, way to work in km (null = unknown). */
interface Change {
  readonly before: number | null;
  readonly after: number | null;
}

interface Common {
  readonly pegawaiId: string;
  /** The explanation in order, in both languages. */
  readonly sentences: readonly Teks[];
}

/**
 * Why somebody moves. `loss` = points that the best plan without this very move is worse, found by solving again with the same budget;
 * null = without it no lawful plan exists.
 */
export interface MoveExplanation extends Common {
  readonly kind: 'pindah';
  readonly move: Pindahan;
  /** Sum of the parts of `move.points`. */
  readonly total: number;
  readonly asal: LoadChange;
  readonly tujuan: LoadChange;
  readonly competenceGap: Change;
  readonly km: Change;
  readonly gerbong: Gerbong;
  readonly rules: readonly RuleFinding[];
  readonly loss: number | null;
  /** False: the best plan without the move may be better than the one found, `loss` is an upper limit. */
  readonly lossProven: boolean;
}

/** Why somebody does not go to a place: a rule forbids it. */
export interface ForbiddenExplanation extends Common {
  readonly kind: 'tidak-boleh';
  readonly tujuan: Tempat;
  /** The rules that stand in the way, each with facts, article and the smallest change that would allow it. */
  readonly rules: readonly RuleFinding[];
}

/** Why an allowed place was not chosen: the best plan that sends the person there is `difference` points worse. */
export interface DearerExplanation extends Common {
  readonly kind: 'lebih-mahal';
  readonly tujuan: Tempat;
  /** Where the plan has the person. */
  readonly dipilih: Tempat;
  /** Null: no lawful plan within the budget sends the person there. */
  readonly difference: number | null;
  readonly rules: readonly RuleFinding[];
}

/** Why somebody stays: nothing is allowed, or the best allowed move would make the plan worse. */
export interface StayExplanation extends Common {
  readonly kind: 'tetap';
  readonly allowed: number;
  readonly nearest: DearerExplanation | null;
}

export type Explanation = MoveExplanation | ForbiddenExplanation | DearerExplanation | StayExplanation;

export interface ExplainProblem {
  readonly code: 'pegawai-tidak-ada' | 'tempat-tidak-ada' | 'pegawai-di-luar-rencana';
  readonly message: Teks;
}

export interface ExplainQuestion {
  readonly pegawaiId: string;
  /** Why not there? Absent = why does the plan do what it does with this person? */
  readonly tujuan?: Tempat;
}

export function explainPegawai(
  scene: Scene,
  whatIf: WhatIf,
  rencana: Rencana,
  q: ExplainQuestion,
): Result<Explanation, ExplainProblem> {
  const pegawai = scene.index.pegawaiById.get(q.pegawaiId);
  if (!pegawai) return err({ code: 'pegawai-tidak-ada', message: say.noPegawai(q.pegawaiId) });
  if (!isMovable(pegawai)) return err({ code: 'pegawai-di-luar-rencana', message: say.notMovable(pegawai) });
  const move = rencana.moves.find((m) => m.pegawaiId === q.pegawaiId);
  if (!q.tujuan)
    return ok(move ? explainMove(scene, whatIf, rencana, pegawai, move) : explainStay(scene, whatIf, rencana, pegawai));
  const tujuan = scene.index.selByKey.get(formasiKey(q.tujuan.unorId, q.tujuan.jabatanId));
  if (!tujuan) return err({ code: 'tempat-tidak-ada', message: say.noTempat(q.tujuan) });
  if (move && isAt(tujuan, move.to)) return ok(explainMove(scene, whatIf, rencana, pegawai, move));
  return ok(explainOther(scene, whatIf, rencana, pegawai, tujuan, move));
}

const isAt = (sel: Sel, t: Tempat): boolean => sel.unor.unorId === t.unorId && sel.jabatan.jabatanId === t.jabatanId;

function explainMove(
  scene: Scene,
  whatIf: WhatIf,
  rencana: Rencana,
  pegawai: Pegawai,
  move: Pindahan,
): MoveExplanation {
  const { index, judge, cells } = scene;
  const from = homeOf(index, pegawai);
  const to = index.selByKey.get(formasiKey(move.to.unorId, move.to.jabatanId)) as Sel;
  const heads = headsAfterRencana(index, cells, rencana);
  const load = (sel: Sel): LoadChange => ({
    tempat: tempat(sel),
    before: ratioAt(cells, sel.indeks, cells.present[sel.indeks]!),
    after: ratioAt(cells, sel.indeks, heads[sel.indeks]!),
  });
  const without = whatIf.edited([{ pegawai, tujuan: to, must: false }], rencana);
  const { balance, move: fee, km, gap } = move.points;
  const body = {
    kind: 'pindah' as const,
    pegawaiId: pegawai.pegawaiId,
    move,
    total: balance + fee + km + gap,
    asal: load(from),
    tujuan: load(to),
    competenceGap: { before: competenceGap(pegawai, from.jabatan), after: competenceGap(pegawai, to.jabatan) },
    km: { before: kmFromHome(pegawai, from.unor), after: kmFromHome(pegawai, to.unor) },
    gerbong: rencana.gerbong.find((g) => g.id === move.gerbong) as Gerbong,
    rules: judge.judge(pegawai, to).rules,
    loss: without.feasible ? without.objective - rencana.objective : null,
    lossProven: !without.feasible || without.objective === without.bound,
  };
  return { ...body, sentences: say.moveSentences(body, from, to) };
}

function explainOther(
  scene: Scene,
  whatIf: WhatIf,
  rencana: Rencana,
  pegawai: Pegawai,
  tujuan: Sel,
  move: Pindahan | undefined,
): ForbiddenExplanation | DearerExplanation {
  const home = homeOf(scene.index, pegawai);
  const { pegawaiId } = pegawai;
  const place = tempat(tujuan);
  const rules = tujuan === home ? [] : scene.judge.judge(pegawai, tujuan).rules;
  const closed = rules.filter((r) => r.verdict === 'forbidden' || r.verdict === 'unknown');
  if (tujuan !== home && whatIf.arcTo(pegawai, tujuan) === null) {
    const sentences = say.forbiddenSentences(tujuan, closed);
    return { kind: 'tidak-boleh', pegawaiId, tujuan: place, rules: closed, sentences };
  }
  const forced = whatIf.edited(forcedTo(whatIf, scene, pegawai, tujuan, home), rencana);
  const difference = forced.feasible ? forced.objective - rencana.objective : null;
  const dipilih = move?.to ?? tempat(home);
  const sentences = say.dearerSentences(tujuan, difference, rencana.maxMoves);
  return { kind: 'lebih-mahal', pegawaiId, tujuan: place, dipilih, difference, rules, sentences };
}

/** Staying is forced by forbidding every move. */
function forcedTo(whatIf: WhatIf, scene: Scene, pegawai: Pegawai, tujuan: Sel, home: Sel) {
  if (tujuan !== home) return [{ pegawai, tujuan, must: true }];
  return allowedPlaces(scene, whatIf, pegawai).map((sel) => ({ pegawai, tujuan: sel, must: false }));
}

function allowedPlaces({ network }: Scene, whatIf: WhatIf, pegawai: Pegawai): Sel[] {
  return network.sel.filter((sel) => whatIf.arcTo(pegawai, sel) !== null);
}

function explainStay(scene: Scene, whatIf: WhatIf, rencana: Rencana, pegawai: Pegawai): StayExplanation {
  const allowed = allowedPlaces(scene, whatIf, pegawai);
  const cheapest = cheapestByPrice(scene, rencana, whatIf, pegawai, allowed);
  const nearest = cheapest && (explainOther(scene, whatIf, rencana, pegawai, cheapest, undefined) as DearerExplanation);
  const sentences = [...say.staySentences(allowed.length), ...(nearest?.sentences ?? [])];
  return { kind: 'tetap', pegawaiId: pegawai.pegawaiId, allowed: allowed.length, nearest, sentences };
}

/** The place that the plan's own prices make cheapest for the person: the one to ask about first. */
function cheapestByPrice(
  { network }: Scene,
  rencana: Rencana,
  whatIf: WhatIf,
  pegawai: Pegawai,
  allowed: readonly Sel[],
): Sel | null {
  const { scale, cells } = rencana.prices;
  const priceOf = new Map(cells.map((c) => [formasiKey(c.unorId, c.jabatanId), c.price / scale]));
  let best: Sel | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const sel of allowed) {
    const cost = network.problem.cost[whatIf.arcTo(pegawai, sel) as number]! + (priceOf.get(sel.key) ?? 0);
    if (cost < least || (cost === least && best && sel.key < best.key)) [best, least] = [sel, cost];
  }
  return best;
}
