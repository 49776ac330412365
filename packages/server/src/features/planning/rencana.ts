import type { RencanaTampil, Verifikasi } from '@seimbang/contract';
import { type Paket, type Rencana } from '@seimbang/core/domain';
import { canonicalJson, ok } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type Kenop, paketWith, sidikOf } from './kenop.ts';
import type { Tampil } from './tampil.ts';

const planRow = (db: Db, id: string) =>
  db
    .selectFrom('rencana as r')
    .innerJoin('skenario as s', 's.id', 'r.skenario_id')
    .leftJoin('paket as p', (j) => j.onTrue())
    .select(['r.id', 'r.skenario_id', 's.nama', 'r.dibuat', 'r.paket_versi', 'r.kenop', 'r.tampil', 'r.isi'])
    .select(['s.kenop as kenop_kini', 'p.versi as versi_kini', 'p.data_per'])
    .where('r.id', '=', id)
    .executeTakeFirst();

/** The plan page. A plan whose data or dials have changed since says so and stays as it was. */
export async function viewRencana(db: Db, id: string): Promise<Outcome<RencanaTampil>> {
  const row = await planRow(db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'rencana' });
  return ok({
    ...(row.tampil as Tampil),
    id: row.id,
    skenarioId: row.skenario_id,
    skenarioNama: row.nama,
    dibuat: row.dibuat.toISOString(),
    dataPer: row.data_per,
    usang: row.paket_versi !== row.versi_kini || canonicalJson(row.kenop) !== canonicalJson(row.kenop_kini),
  });
}

/** The bare document, as `seimbang verify` reads it. */
export async function rencanaDocument(db: Db, id: string): Promise<Outcome<Rencana>> {
  const row = await planRow(db, id);
  return row ? ok(row.isi as Rencana) : problem('tidak-ditemukan', { apa: 'rencana' });
}

/** A plan with the package it was computed from; refused when the package has moved on, since its facts would be others. */
export interface PlanInPaket {
  readonly rencana: Rencana;
  readonly paket: Paket;
  readonly sidik: string;
  readonly kenop: Kenop;
}

export async function planInPaket(ctx: Context, id: string): Promise<Outcome<PlanInPaket>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const row = await planRow(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'rencana' });
  if (row.paket_versi !== current.versi)
    return problem('rencana-usang', { versi: row.paket_versi, sekarang: current.versi });
  const kenop = row.kenop as Kenop;
  return ok({
    rencana: row.isi as Rencana,
    paket: paketWith(current.index.paket, kenop),
    sidik: sidikOf(current.versi, kenop),
    kenop,
  });
}

/** Judges the plan with the verifier, which shares no code with the planner. */
export async function verifyPlan(ctx: Context, id: string): Promise<Outcome<Verifikasi>> {
  const found = await planInPaket(ctx, id);
  if (!found.ok) return found;
  const { rencana, paket, sidik, kenop } = found.value;
  const task = { jenis: 'verifikasi', rencana, maxMoves: kenop.maksimumMutasi } as const;
  const answer = await ctx.jobs.ask({ paket, sidik, task });
  return answer.ok
    ? answer
    : problem('perencana-menolak', { alasan: answer.error.message.id, reason: answer.error.message.en });
}
