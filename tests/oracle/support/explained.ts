import type { Rencana, Sel } from '@seimbang/core/domain';
import { bestWithin, enumerate } from './brute-force.ts';
import type { Prepared } from './compare.ts';
import { tempatOf } from './forge.ts';
import type { Model, Mover, Option } from './model.ts';
import { pegawaiRow } from '../../../packages/core/src/domain/testing/rows.ts';

/** What was asked, by kind of answer, and every answer that solving again contradicts. */
export interface ExplainRun {
  readonly asked: Map<string, number>;
  readonly wrong: string[];
}

/** The best objective when one person's options are cut down; null when no plan is legal then. */
function bestIf(
  { movers, places }: Model,
  mover: Mover,
  keep: (o: Option) => boolean,
  maxMoves: number | null,
): number | null {
  const cut = movers.map((m) => (m === mover ? { ...m, options: m.options.filter(keep) } : m));
  return bestWithin(enumerate({ movers: cut, places }), maxMoves ?? Number.POSITIVE_INFINITY)?.objective ?? null;
}

/** Asks about every person, place and unor of a small package and solves each question again by enumeration. */
export function checkExplanations(prepared: Prepared, rencana: Rencana, run: ExplainRun): void {
  for (const mover of prepared.model.movers) {
    askWhy(prepared, rencana, mover, run);
    for (const sel of prepared.index.sel) askWhyNot(prepared, rencana, mover, sel, run);
  }
  for (const unor of prepared.index.paket.unor) askWorth(prepared, rencana, unor.unorId, run);
  askBudget(prepared, rencana, run);
}

function note(run: ExplainRun, kind: string, about: string, told: unknown, truth: unknown): void {
  run.asked.set(kind, (run.asked.get(kind) ?? 0) + 1);
  if (told !== truth) run.wrong.push(`${kind}, ${about}: told ${String(told)}, solving again gives ${String(truth)}`);
}

function askWhy({ planner, model }: Prepared, rencana: Rencana, mover: Mover, run: ExplainRun): void {
  const { pegawaiId } = mover.pegawai;
  const answer = planner.explain(rencana, { pegawaiId });
  const move = rencana.moves.find((m) => m.pegawaiId === pegawaiId);
  if (!answer.ok) return note(run, 'refused', pegawaiId, answer.error.code, null);
  if (answer.value.kind !== 'pindah') return note(run, 'tetap', pegawaiId, move, undefined);
  const { total, loss } = answer.value;
  const p = answer.value.move.points;
  note(run, 'parts', pegawaiId, total, p.balance + p.move + p.km + p.gap);
  const went = (o: Option): boolean =>
    tempatOf(o.sel).unorId === move?.to.unorId && o.sel.jabatan.jabatanId === move.to.jabatanId;
  const without = bestIf(model, mover, (o) => !went(o), rencana.maxMoves);
  note(run, 'loss', pegawaiId, loss, without === null ? null : without - rencana.objective);
}

function askWhyNot({ planner, model }: Prepared, rencana: Rencana, mover: Mover, sel: Sel, run: ExplainRun): void {
  const { pegawaiId } = mover.pegawai;
  const move = rencana.moves.find((m) => m.pegawaiId === pegawaiId);
  const at = move?.to ?? tempatOf(mover.home);
  const tujuan = tempatOf(sel);
  if (at.unorId === tujuan.unorId && at.jabatanId === tujuan.jabatanId) return;
  const answer = planner.explain(rencana, { pegawaiId, tujuan });
  const about = `${pegawaiId} to ${tujuan.jabatanId} in ${tujuan.unorId}`;
  if (!answer.ok) return note(run, 'refused', about, answer.error.code, null);
  const open = mover.options.some((o) => o.sel === sel) || sel === mover.home;
  note(run, 'forbidden', about, answer.value.kind === 'tidak-boleh', !open);
  if (answer.value.kind !== 'lebih-mahal') return;
  const forced = bestIf(model, mover, (o) => o.sel === sel, rencana.maxMoves);
  note(run, 'difference', about, answer.value.difference, forced === null ? null : forced - rencana.objective);
}

/** One more person in a place: somebody who is already there and has no choice. */
function askWorth({ planner, model }: Prepared, rencana: Rencana, unorId: string, run: ExplainRun): void {
  for (const { tempat, saved } of planner.explainUnor(rencana, unorId)) {
    const place = model.places.find(
      ({ sel }) => sel.unor.unorId === unorId && sel.jabatan.jabatanId === tempat.jabatanId,
    );
    const full = !place || place.present + 1 > place.most;
    const more = full ? null : bestWithOneMore(model, place.sel, rencana.maxMoves);
    note(
      run,
      'one more person',
      `${tempat.jabatanId} in ${unorId}`,
      saved,
      more === null ? null : rencana.objective - more,
    );
  }
}

function bestWithOneMore({ movers, places }: Model, sel: Sel, maxMoves: number | null): number | null {
  const pegawai = pegawaiRow('DARI-LUAR', [sel.unor.unorId, sel.jabatan.jabatanId]);
  const extra: Mover = { pegawai, home: sel, options: [{ sel, cost: 0, stays: true }] };
  const best = enumerate({ movers: [...movers, extra], places });
  return bestWithin(best, maxMoves ?? Number.POSITIVE_INFINITY)?.objective ?? null;
}

function askBudget({ planner, model }: Prepared, rencana: Rencana, run: ExplainRun): void {
  const { maxMoves, objective } = rencana;
  if (maxMoves === null) return;
  const best = enumerate(model);
  const told = planner.explainBudget(rencana);
  const more = bestWithin(best, maxMoves + 1);
  const less = maxMoves > 0 ? bestWithin(best, maxMoves - 1) : null;
  note(run, 'one more move', `K = ${maxMoves}`, told.oneMore, more && objective - more.objective);
  note(run, 'one move less', `K = ${maxMoves}`, told.oneLess, less && less.objective - objective);
}
