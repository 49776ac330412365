import type { Kurva } from '@seimbang/contract';
import type { Paket } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { type Kenop, paketWith, sidikOf } from './kenop.ts';

/** Balance against moves under these dials; computed once for each package and setting, then kept. */
export async function curveOf(ctx: Context, paket: Paket, versi: number, kenop: Kenop): Promise<Outcome<Kurva>> {
  const free = { ...kenop, maksimumMutasi: null };
  const sidik = sidikOf(versi, free);
  const kept = await ctx.db.selectFrom('kurva').select('isi').where('sidik', '=', sidik).executeTakeFirst();
  if (kept) return ok(kept.isi as Kurva);
  const answer = await ctx.jobs.ask({ paket: paketWith(paket, free), sidik, task: { jenis: 'kurva' } });
  if (!answer.ok)
    return problem('perencana-menolak', { alasan: answer.error.message.id, reason: answer.error.message.en });
  await ctx.db
    .insertInto('kurva')
    .values({ sidik, isi: JSON.stringify(answer.value) })
    .onConflict((c) => c.doNothing())
    .execute();
  return ok(answer.value);
}
