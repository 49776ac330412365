import { randomUUID } from 'node:crypto';
import type { Skenario, SkenarioBaru } from '@seimbang/contract';
import { canonicalJson, ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { command, once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { curveOf } from './curve.ts';
import { checkKunci, type Kenop, kenopOf, turned, type Turns } from './kenop.ts';

const rows = (db: Db | Tx) =>
  db
    .selectFrom('skenario as s')
    .leftJoin('paket as p', (j) => j.onTrue())
    .leftJoinLateral(
      (q) =>
        q
          .selectFrom('hitungan as h')
          .select(['h.id', 'h.keadaan'])
          .whereRef('h.skenario_id', '=', 's.id')
          .orderBy('h.dibuat', 'desc')
          .limit(1)
          .as('h'),
      (j) => j.onTrue(),
    )
    .leftJoinLateral(
      (q) =>
        q
          .selectFrom('rencana as r')
          .select(['r.id', 'r.paket_versi', 'r.kenop', 'r.ringkas'])
          .whereRef('r.skenario_id', '=', 's.id')
          .orderBy('r.dibuat', 'desc')
          .limit(1)
          .as('r'),
      (j) => j.onTrue(),
    )
    .select(['s.id', 's.nama', 's.versi', 's.pembuka', 's.kenop', 's.dibuat', 's.diubah', 'p.versi as paket_versi'])
    .select(['h.id as hitungan_id', 'h.keadaan'])
    .select(['r.id as rencana_id', 'r.ringkas', 'r.kenop as rencana_kenop', 'r.paket_versi as rencana_paket']);

type Row = Awaited<ReturnType<ReturnType<typeof rows>['executeTakeFirstOrThrow']>>;

/** What the list of scenarios shows of a plan, kept beside it so that a list reads no plan. */
export interface Ringkas {
  readonly pindahan: number;
  readonly before: number;
  readonly after: number;
  readonly proof: 'dual' | 'branches' | 'highs' | 'none';
}

const viewOf = (row: Row): Skenario => ({
  ...(row.kenop as Kenop),
  id: row.id,
  nama: row.nama,
  versi: row.versi,
  pembuka: row.pembuka,
  dibuat: row.dibuat.toISOString(),
  diubah: row.diubah.toISOString(),
  hitungan: row.hitungan_id && row.keadaan ? { id: row.hitungan_id, keadaan: row.keadaan } : null,
  rencana: row.rencana_id
    ? {
        ...(row.ringkas as Ringkas),
        id: row.rencana_id,
        usang: row.rencana_paket !== row.paket_versi || canonicalJson(row.rencana_kenop) !== canonicalJson(row.kenop),
      }
    : null,
});

export async function listSkenario(db: Db): Promise<{ skenario: Skenario[] }> {
  const found = await rows(db).orderBy('s.pembuka', 'desc').orderBy('s.dibuat', 'desc').execute();
  return { skenario: found.map(viewOf) };
}

export async function viewSkenario(db: Db | Tx, id: string): Promise<Outcome<Skenario>> {
  const row = await rows(db).where('s.id', '=', id).executeTakeFirst();
  return row ? ok(viewOf(row)) : problem('tidak-ditemukan', { apa: 'skenario' });
}

/** A new scenario. Where no number of moves is given it opens at the knee of the curve, never above 5 % of the staff in scope. */
export async function createSkenario(
  ctx: Context,
  caller: Caller,
  wanted: SkenarioBaru & { readonly pembuka?: boolean },
  key: RequestKey | null,
): Promise<Outcome<Skenario>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, versi } = current;
  const asked = turned(kenopOf(index.paket), wanted);
  const checked = checkKunci(index, asked);
  if (!checked.ok) return checked;
  const kenop = wanted.maksimumMutasi === undefined ? await opened(ctx, asked, current) : ok(asked);
  if (!kenop.ok) return kenop;
  const { nama, pembuka = false } = wanted;
  const id = randomUUID();
  const made = await once(ctx.db, key, async (tx) => {
    await tx
      .insertInto('skenario')
      .values({ id, nama, pembuka, kenop: JSON.stringify(kenop.value) })
      .execute();
    await record(tx, caller, { tindakan: 'buat', objek: 'skenario', objekId: id, rincian: { paketVersi: versi } });
    return ok({ id });
  });
  return made.ok ? viewSkenario(ctx.db, made.value.id) : made;
}

type Current = NonNullable<Awaited<ReturnType<Context['paket']>>>;

async function opened(ctx: Context, kenop: Kenop, { index, versi }: Current): Promise<Outcome<Kenop>> {
  const curve = await curveOf(ctx, index.paket, versi, kenop);
  return curve.ok ? ok({ ...kenop, maksimumMutasi: curve.value.openingBudget }) : curve;
}

/** Puts the dials of a scenario back to those of the present package, at the knee of its curve. */
export async function renewSkenario(ctx: Context, id: string): Promise<Outcome<undefined>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const kenop = await opened(ctx, kenopOf(current.index.paket), current);
  if (!kenop.ok) return kenop;
  await ctx.db
    .updateTable('skenario')
    .set({ kenop: JSON.stringify(kenop.value), diubah: sql`now()` })
    .where('id', '=', id)
    .execute();
  return ok(undefined);
}

/** Turns dials; the version the caller saw must still be the present one. */
export async function changeSkenario(
  ctx: Context,
  caller: Caller,
  id: string,
  wanted: Turns & { readonly versi: number },
): Promise<Outcome<Skenario>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  return command(ctx.db, async (tx) => {
    const row = await tx
      .selectFrom('skenario')
      .select(['nama', 'versi', 'kenop'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return problem('tidak-ditemukan', { apa: 'skenario' });
    if (row.versi !== wanted.versi) return problem('versi-usang', { versi: wanted.versi, sekarang: row.versi });
    const kenop = turned(row.kenop as Kenop, wanted);
    const checked = checkKunci(current.index, kenop);
    if (!checked.ok) return checked;
    await tx
      .updateTable('skenario')
      .set({ nama: wanted.nama ?? row.nama, kenop: JSON.stringify(kenop), versi: sql`versi + 1`, diubah: sql`now()` })
      .where('id', '=', id)
      .execute();
    const sebelum = { nama: row.nama, ...(row.kenop as Kenop) };
    const sesudah = { nama: wanted.nama ?? row.nama, ...kenop };
    await record(tx, caller, { tindakan: 'ubah', objek: 'skenario', objekId: id, sebelum, sesudah });
    return viewSkenario(tx, id);
  });
}

export const deleteSkenario = (ctx: Context, caller: Caller, id: string): Promise<Outcome<undefined>> =>
  command(ctx.db, async (tx) => {
    const gone = await tx.deleteFrom('skenario').where('id', '=', id).returning('id').executeTakeFirst();
    if (!gone) return problem('tidak-ditemukan', { apa: 'skenario' });
    await record(tx, caller, { tindakan: 'hapus', objek: 'skenario', objekId: id });
    return ok(undefined);
  });

/** The curve under a scenario's dials, whatever its number of moves. */
export async function skenarioCurve(ctx: Context, id: string): ReturnType<typeof curveOf> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const row = await ctx.db.selectFrom('skenario').select('kenop').where('id', '=', id).executeTakeFirst();
  if (!row) return problem('tidak-ditemukan', { apa: 'skenario' });
  return curveOf(ctx, current.index.paket, current.versi, row.kenop as Kenop);
}
