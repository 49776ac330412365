import type { TandaPeriksa } from '@seimbang/contract';
import { BELUM_DAPAT, periksaSemua } from '@seimbang/core/fairness';
import { ok } from '@seimbang/core/kernel';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { tataNaskahOf } from '../approval/index.ts';
import { bacaJalan, bacaJawaban, bacaKeberatan, bacaTerbit } from './baca.ts';
import { bahanTanda } from './bahan-tanda.ts';

/** Every rule over every decree of a move there is. For the inspectorate alone: the route says so. */
export async function lihatTanda(ctx: Context): Promise<Outcome<TandaPeriksa>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const terbit = await bacaTerbit(ctx.db);
  const bahan = bahanTanda(current, {
    terbit,
    jalan: await bacaJalan(ctx.db),
    jawaban: await bacaJawaban(ctx.db),
    keberatan: await bacaKeberatan(ctx.db),
    kuorumMinimum: (await tataNaskahOf(ctx.db)).isi.kuorumMinimum,
  });
  const { dataPer } = current;
  const counts = { usul: terbit.usul.length, baris: terbit.baris.length };
  return ok({ dataPer, ...counts, tanda: periksaSemua(bahan), belumDapat: BELUM_DAPAT });
}
