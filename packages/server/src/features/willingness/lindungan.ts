import { randomUUID } from 'node:crypto';
import type { DaftarLindungan, Diterima } from '@seimbang/contract';
import { type Day, ok } from '@seimbang/core/kernel';
import { sql, type Selectable } from 'kysely';
import type { Skema, Tx } from '../../db/index.ts';
import { record, sidikAlasan } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import { today } from '../../shared/clock.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { notify } from '../../shared/surel.ts';
import { akunPeran } from './kabar.ts';
import { orangSaya } from './minat.ts';
import { bacaSebagai, dengan, diri } from './pembaca.ts';

export type LindunganRow = Selectable<Skema['lindungan']>;
type Lindungan = DaftarLindungan['lindungan'][number];

/** Rows that the declared reader may see. */
export const rowsLindungan = (tx: Tx) =>
  tx
    .selectFrom('lindungan')
    .select(['id', 'pegawai_id', 'versi', 'jenis', 'bukti', 'sampai', 'keadaan', 'garam'])
    .select(['putusan_alasan', 'putusan_pada', 'dibuat']);

/** Granted days by protection; only code and day, so anybody's query may read them. */
export async function berlakuOf(tx: Tx, ids: readonly string[]): Promise<Map<string, Day>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('lindungan_berlaku')
    .select(['lindungan_id', 'sampai'])
    .where('lindungan_id', 'in', [...ids])
    .execute();
  return new Map(rows.map((r) => [r.lindungan_id, r.sampai]));
}

export function lindunganView(r: LindunganRow, sampai: Day | null): Lindungan {
  const isOver = r.keadaan === 'diterima' && sampai !== null && sampai < today();
  return {
    id: r.id,
    versi: r.versi,
    jenis: r.jenis as Lindungan['jenis'],
    bukti: r.bukti,
    sampai: r.sampai,
    keadaan: isOver ? 'berakhir' : r.keadaan,
    dibuat: r.dibuat.toISOString(),
    berlakuSampai: sampai,
    putusan:
      r.putusan_alasan === null || r.putusan_pada === null
        ? null
        : { alasan: r.putusan_alasan, pada: r.putusan_pada.toISOString() },
  };
}

export async function listLindungan(ctx: Context, caller: Caller): Promise<Outcome<DaftarLindungan>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  return dengan(ctx.db, diri(who.value.pegawaiId), async (tx) => {
    const rows = await rowsLindungan(tx).orderBy('dibuat', 'desc').execute();
    const days = await berlakuOf(
      tx,
      rows.map((r) => r.id),
    );
    return ok({ lindungan: rows.map((r) => lindunganView(r, days.get(r.id) ?? null)) });
  });
}

export async function ajukanLindungan(
  ctx: Context,
  caller: Caller,
  { jenis, bukti, sampai }: Diterima<'lindunganAjukan'>['body'],
  key: RequestKey | null,
): Promise<Outcome<DaftarLindungan>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { pegawaiId } = who.value;
  const hariIni = today();
  if (sampai <= hariIni) return problem('lindungan-tanggal', { sampai, hariIni });
  const done = await once(ctx.db, key, async (tx) => {
    const id = randomUUID();
    const { sidik, garam } = sidikAlasan(`${jenis}\n${bukti}`);
    await bacaSebagai(tx, diri(pegawaiId));
    await tx
      .insertInto('lindungan')
      .values({ id, pegawai_id: pegawaiId, jenis, bukti, sampai: sampai as Day, garam })
      .execute();
    await bacaSebagai(tx, null);
    const akun = await akunPeran(tx, 'tim-kasus');
    await notify(tx, { peristiwa: `lindungan:${id}:masuk`, tautan: '/kasus', akun });
    await record(tx, caller, { tindakan: 'ajukan', objek: 'lindungan', objekId: id, rincian: { sidikAlasan: sidik } });
    return ok({ id });
  });
  return done.ok ? listLindungan(ctx, caller) : done;
}

/** Withdrawn by the person: also one that was granted, which then protects no longer. */
export async function tarikLindungan(
  ctx: Context,
  caller: Caller,
  { id, versi }: Diterima<'lindunganTarik'>['body'],
  key: RequestKey | null,
): Promise<Outcome<DaftarLindungan>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const done = await once(ctx.db, key, async (tx) => {
    await bacaSebagai(tx, diri(who.value.pegawaiId));
    const moved = await tx
      .updateTable('lindungan')
      .set({ keadaan: 'ditarik', versi: versi + 1 })
      .where('id', '=', id)
      .where('versi', '=', versi)
      .where('keadaan', 'in', ['diajukan', 'diterima'])
      .executeTakeFirst();
    await bacaSebagai(tx, null);
    if (moved.numUpdatedRows !== 1n) return problem('perkara-sudah-berubah');
    const freed = await tx.deleteFrom('lindungan_berlaku').where('lindungan_id', '=', id).executeTakeFirst();
    if (freed.numDeletedRows > 0n) await faktaBerubah(tx);
    await record(tx, caller, { tindakan: 'tarik', objek: 'lindungan', objekId: id });
    return ok({ id });
  });
  return done.ok ? listLindungan(ctx, caller) : done;
}

/** What the planner knows of people has changed: plans of before say so, and every copy of the package in memory is read anew. */
export const faktaBerubah = async (tx: Tx): Promise<void> => {
  await tx
    .updateTable('paket')
    .set({ versi: sql`versi + 1` as never })
    .execute();
};
