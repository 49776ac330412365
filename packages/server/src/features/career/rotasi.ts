import type { BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bernama, orang } from './nama.ts';
import { jawaban } from './tanya.ts';

/** Who is due for rotation on the tmt of the policy, and what stands in the way. */
export async function lihatRotasi(ctx: Context): Promise<Outcome<BalasanOf<'rotasi'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, dataPer } = current;
  const daftar = await jawaban(ctx, current, { jenis: 'jatuh-tempo' });
  const { jatuhTempo, fungsional, ...rest } = daftar;
  return ok({
    ...rest,
    dataPer,
    jatuhTempo: jatuhTempo.map((b) => ({ ...b, ...orang(index, b.pegawaiId), tempat: bernama(index, b.tempat) })),
    fungsional: fungsional.map((b) => ({ ...b, ...orang(index, b.pegawaiId), tempat: bernama(index, b.tempat) })),
  });
}
