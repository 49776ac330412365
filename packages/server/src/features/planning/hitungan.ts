import { randomUUID } from 'node:crypto';
import type { Hitungan } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { command, once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';

/** How many computations may wait at once: one machine works one off at a time. */
const QUEUE_LIMIT = 20;

/** Queues the computation of a scenario's plan. One at a time for each scenario. */
export async function startHitungan(
  ctx: Context,
  caller: Caller,
  skenarioId: string,
  key: RequestKey | null,
): Promise<Outcome<{ hitunganId: string }>> {
  if (!(await ctx.paket())) return problem('belum-ada-data');
  const started = await once(ctx.db, key, async (tx) => {
    const skenario = await tx
      .selectFrom('skenario')
      .select('id')
      .where('id', '=', skenarioId)
      .forUpdate()
      .executeTakeFirst();
    if (!skenario) return problem('tidak-ditemukan', { apa: 'skenario' });
    const open = await openCounts(tx, skenarioId);
    if (open.own > 0) return problem('hitungan-masih-berjalan');
    if (open.all >= QUEUE_LIMIT) return problem('hitungan-penuh', { jumlah: open.all });
    const hitunganId = randomUUID();
    await tx.insertInto('hitungan').values({ id: hitunganId, skenario_id: skenarioId, keadaan: 'antre' }).execute();
    await ctx.jobs.send(tx, hitunganId);
    await record(tx, caller, { tindakan: 'hitung', objek: 'skenario', objekId: skenarioId, rincian: { hitunganId } });
    return ok({ hitunganId });
  });
  if (started.ok) ctx.jobs.wake();
  return started;
}

async function openCounts(tx: Tx, skenarioId: string): Promise<{ all: number; own: number }> {
  return tx
    .selectFrom('hitungan')
    .select([
      sql<number>`count(*)`.as('all'),
      sql<number>`count(*) filter (where skenario_id = ${skenarioId})`.as('own'),
    ])
    .where('keadaan', 'in', ['antre', 'berjalan'])
    .executeTakeFirstOrThrow();
}

const isOpen = (keadaan: Hitungan['keadaan']): boolean => keadaan === 'antre' || keadaan === 'berjalan';

/** State, best plan so far, bound, gap, and how both came nearer. */
export async function viewHitungan(db: Db | Tx, id: string): Promise<Outcome<Hitungan>> {
  const row = await db
    .selectFrom('hitungan as h')
    .leftJoin('rencana as r', 'r.hitungan_id', 'h.id')
    .selectAll('h')
    .select('r.id as rencana_id')
    .select(sql<number>`coalesce(extract(epoch from coalesce(h.selesai, now()) - h.mulai), 0)::float8`.as('detik'))
    .where('h.id', '=', id)
    .executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'hitungan' });
  return ok({
    id: row.id,
    skenarioId: row.skenario_id,
    keadaan: row.keadaan,
    dibuat: row.dibuat.toISOString(),
    mulai: row.mulai?.toISOString() ?? null,
    selesai: row.selesai?.toISOString() ?? null,
    detik: row.detik,
    fase: row.fase,
    terbaik: row.terbaik,
    batas: row.batas,
    celah: row.terbaik === null || row.batas === null ? null : row.terbaik - row.batas,
    riwayat: row.riwayat as Hitungan['riwayat'],
    rencanaId: row.rencana_id,
    masalah: row.masalah as Hitungan['masalah'],
  });
}

/** Asks a computation to stop; `pakai` keeps the best plan so far. One that still waits ends at once. */
export const stopHitungan = (ctx: Context, caller: Caller, id: string, pakai: boolean): Promise<Outcome<Hitungan>> =>
  command(ctx.db, async (tx) => {
    const row = await tx.selectFrom('hitungan').select('keadaan').where('id', '=', id).forUpdate().executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'hitungan' });
    if (!isOpen(row.keadaan)) return problem('hitungan-sudah-selesai');
    const ended = row.keadaan === 'antre' ? { keadaan: 'dihentikan' as const, selesai: sql<Date>`now()` } : {};
    await tx
      .updateTable('hitungan')
      .set({ henti: pakai ? 'pakai' : 'buang', ...ended })
      .where('id', '=', id)
      .execute();
    await record(tx, caller, { tindakan: 'hentikan', objek: 'hitungan', objekId: id, rincian: { pakai } });
    return viewHitungan(tx, id);
  });

const POLL_MS = 300;

/** The state of a computation each time it changes, until it ends or `closed` says that nobody listens any more. */
export async function* watchHitungan(db: Db, id: string, closed: () => boolean): AsyncGenerator<Hitungan> {
  let last = '';
  while (!closed()) {
    const state = await viewHitungan(db, id);
    if (!state.ok) return;
    const { detik, ...rest } = state.value;
    const now = JSON.stringify(isOpen(rest.keadaan) ? { ...rest, detik: Math.floor(detik) } : rest);
    if (now !== last) yield state.value;
    if (!isOpen(rest.keadaan)) return;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}
