import type { BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { rumpunList } from '@seimbang/core/rotation';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { jawaban } from './tanya.ts';

/** The ladder of one rumpun; without a name, or with one that is gone, of the first rumpun. */
export async function lihatTangga(
  ctx: Context,
  rumpun: string | undefined,
): Promise<Outcome<BalasanOf<'tanggaKarier'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const list = rumpunList(index);
  const chosen = rumpun !== undefined && list.includes(rumpun) ? rumpun : list[0];
  if (chosen === undefined) return ok({ rumpunList: [], tangga: null });
  const tangga = await jawaban(ctx, current, { jenis: 'tangga', rumpun: chosen });
  if (!tangga) return ok({ rumpunList: list, tangga: null });
  const jabatan = tangga.jabatan.map((j) => ({ ...j, nama: index.jabatanById.get(j.jabatanId)?.nama ?? j.jabatanId }));
  return ok({ rumpunList: list, tangga: { ...tangga, jabatan } });
}
