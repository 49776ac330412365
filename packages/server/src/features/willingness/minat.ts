import type { Diterima, MinatSaya } from '@seimbang/contract';
import { formasiKey, type PaketIndex, type Tempat } from '@seimbang/core/domain';
import { type Day, ok } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { CurrentPaket } from '../../shared/current-paket.ts';
import { command } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bernama, sebabOf } from './nama.ts';
import { bacaSebagai, dengan, diri } from './pembaca.ts';
import { putaranKini, ringkasOf } from './putaran.ts';

/** One choice of a list; null = stay. */
export type Pilihan = Tempat | null;

/** The person behind the session, in the present data. */
export async function orangSaya(
  ctx: Context,
  caller: Caller,
): Promise<Outcome<{ readonly current: CurrentPaket; readonly pegawaiId: string }>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { pegawaiId } = caller;
  if (pegawaiId === null || !current.index.pegawaiById.has(pegawaiId)) return problem('akun-tanpa-pegawai');
  return ok({ current, pegawaiId });
}

export async function lihatMinat(ctx: Context, caller: Caller): Promise<Outcome<MinatSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { current, pegawaiId } = who.value;
  const row = await putaranKini(ctx.db);
  const stored = row && (await dengan(ctx.db, diri(pegawaiId), (tx) => daftarOf(tx, row.id, pegawaiId)));
  const open = row?.keadaan === 'buka';
  return ok({
    putaran: row ? ringkasOf(row) : null,
    versi: stored?.versi ?? 0,
    isi: ((stored?.isi as Pilihan[] | undefined) ?? []).map((p) => p && bernama(current.index, p)),
    tidakSebelum: stored?.tidak_sebelum ?? null,
    disimpan: stored?.saat.toISOString() ?? null,
    sebab: open ? null : sebabOf('minat-tertutup', {}),
  });
}

const daftarOf = (tx: Parameters<typeof bacaSebagai>[0], putaranId: string, pegawaiId: string) =>
  tx
    .selectFrom('minat_putaran')
    .select(['versi', 'isi', 'tidak_sebelum', 'saat'])
    .where('putaran_id', '=', putaranId)
    .where('pegawai_id', '=', pegawaiId)
    .executeTakeFirst();

/** Stores the own list while the round is open. The audit says that a list was stored, not what is in it. */
export async function simpanMinat(
  ctx: Context,
  caller: Caller,
  body: Diterima<'minatSimpan'>['body'],
): Promise<Outcome<MinatSaya>> {
  const who = await orangSaya(ctx, caller);
  if (!who.ok) return who;
  const { current, pegawaiId } = who.value;
  const wrong = tidakBerlaku(current.index, body.isi);
  if (wrong !== null) return problem('minat-tidak-berlaku', { urutan: wrong });
  const { putaranId, versi } = body;
  const done = await command(ctx.db, async (tx) => {
    // Locked, so that the sealing waits for the last list or the list finds the round sealed.
    const row = await tx
      .selectFrom('putaran')
      .select('keadaan')
      .where('id', '=', putaranId)
      .forShare()
      .executeTakeFirst();
    if (row?.keadaan !== 'buka') return problem('minat-tertutup');
    await bacaSebagai(tx, diri(pegawaiId));
    const values = {
      isi: JSON.stringify(body.isi),
      tidak_sebelum: body.tidakSebelum as Day | null,
      saat: new Date(),
      versi: versi + 1,
    };
    const changed =
      versi === 0
        ? await tx
            .insertInto('minat_putaran')
            .values({ putaran_id: putaranId, pegawai_id: pegawaiId, ...values })
            .onConflict((c) => c.doNothing())
            .returning('versi')
            .executeTakeFirst()
        : await tx
            .updateTable('minat_putaran')
            .set(values)
            .where('putaran_id', '=', putaranId)
            .where('pegawai_id', '=', pegawaiId)
            .where('versi', '=', versi)
            .returning('versi')
            .executeTakeFirst();
    const now = changed ? undefined : await daftarOf(tx, putaranId, pegawaiId);
    await bacaSebagai(tx, null);
    if (!changed) return problem('versi-usang', { versi, sekarang: now?.versi ?? 0 });
    await record(tx, caller, { tindakan: 'simpan', objek: 'minat', objekId: putaranId });
    return ok({ baru: versi === 0 });
  });
  if (!done.ok) return done;
  if (done.value.baru) await hitungPengisi(ctx, putaranId);
  return lihatMinat(ctx, caller);
}

/** Counted apart from the act that takes the shared lock: two people who begin their lists at once would wait for each other. */
async function hitungPengisi({ db }: Context, putaranId: string): Promise<void> {
  await db
    .updateTable('putaran')
    .set((eb) => ({ pengisi: eb('pengisi', '+', 1) }))
    .where('id', '=', putaranId)
    .execute();
}

/** Position, from 1, of the first choice that is named twice or is no place of the data; null = all good. */
function tidakBerlaku(index: PaketIndex, isi: readonly Pilihan[]): number | null {
  const seen = new Set<string>();
  for (const [i, p] of isi.entries()) {
    const key = p === null ? '' : formasiKey(p.unorId, p.jabatanId);
    if (seen.has(key) || (p !== null && !index.selByKey.has(key))) return i + 1;
    seen.add(key);
  }
  return null;
}
