import type { Penjelasan } from '@seimbang/contract';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { planInPaket } from './rencana.ts';

export interface Ask {
  readonly pegawaiId?: string | undefined;
  readonly unorId?: string | undefined;
  readonly jabatanId?: string | undefined;
}

export async function explainPlan(ctx: Context, id: string, tanya: Ask): Promise<Outcome<Penjelasan>> {
  const found = await planInPaket(ctx, id);
  if (!found.ok) return found;
  const { rencana, paket, sidik } = found.value;
  const answer = await ctx.jobs.ask({ paket, sidik, task: { jenis: 'penjelasan', rencana, tanya } });
  return answer.ok
    ? answer
    : problem('perencana-menolak', { alasan: answer.error.message.id, reason: answer.error.message.en });
}
