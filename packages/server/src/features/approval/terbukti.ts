import type { Context } from '../../shared/context.ts';
import { paketWith, sidikOf } from '../planning/index.ts';
import type { RencanaUsul } from './berkas.ts';

/** What the independent verifier says of the plan behind a case on today's data; null where the case comes from no plan. */
export async function buktiKini(
  ctx: Context,
  usulId: string,
): Promise<{ readonly ya: boolean; readonly paketVersi: number } | null> {
  const current = await ctx.paket();
  const row = await ctx.db.selectFrom('usul').select('rencana').where('id', '=', usulId).executeTakeFirst();
  const rencana = row?.rencana as RencanaUsul | null | undefined;
  return current && rencana ? buktiOf(ctx, rencana) : null;
}

export async function buktiOf(
  ctx: Context,
  { isi, kenop }: Pick<RencanaUsul, 'isi' | 'kenop'>,
): Promise<{ readonly ya: boolean; readonly paketVersi: number } | null> {
  const current = await ctx.paket();
  if (!current) return null;
  const paket = paketWith(current.index.paket, kenop);
  const task = { jenis: 'verifikasi', rencana: isi, maxMoves: kenop.maksimumMutasi } as const;
  const answer = await ctx.jobs.ask({ paket, sidik: sidikOf(current.versi, kenop), task });
  return { ya: answer.ok && answer.value.ok, paketVersi: current.versi };
}
