import type { BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { masaSendiri } from '@seimbang/core/rotation';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { bernama } from './nama.ts';
import { jawaban } from './tanya.ts';

/** The own career: term in post, next posts, and what is missing for each. Whose it is comes from the session. */
export async function karierSaya(ctx: Context, caller: Caller): Promise<Outcome<BalasanOf<'karierSaya'>>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index, dataPer } = current;
  const person = caller.pegawaiId === null ? undefined : index.pegawaiById.get(caller.pegawaiId);
  const masa = person && masaSendiri(index, person.pegawaiId);
  if (!person || !masa) return problem('akun-tanpa-pegawai');
  const jalur = await jawaban(ctx, current, { jenis: 'jalur-karier', pegawaiId: person.pegawaiId });
  return ok({
    ...masa,
    dataPer,
    tmt: index.paket.kebijakan.tmt,
    tempat: bernama(index, person),
    saatIni: jalur?.saatIni ?? [],
    langkah: (jalur?.langkah ?? []).map((l) => ({
      ...l,
      nama: index.jabatanById.get(l.jabatanId)?.nama ?? l.jabatanId,
      kelas: index.jabatanById.get(l.jabatanId)?.kelas ?? null,
    })),
  });
}
