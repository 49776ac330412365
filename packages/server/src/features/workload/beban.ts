import type { Beban } from '@seimbang/contract';
import type { Unor } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { reportFor, unorFor } from './scope.ts';

/** The load of every unit and formasi the caller may see, with the units' names and places. */
export async function viewBeban(ctx: Context, caller: Caller): Promise<Outcome<Beban>> {
  const current = await ctx.paket();
  if (!current) return problem('belum-ada-data');
  const { index } = current;
  const report = reportFor(current, caller);
  return ok({
    ...report,
    dataPer: current.dataPer,
    formasi: report.formasi.map((f) => ({ ...f, jabatanNama: index.jabatanById.get(f.jabatanId)?.nama ?? '' })),
    daftarUnor: unorFor(index, caller).map(unorOf),
  });
}

export const unorOf = (u: Unor): Beban['daftarUnor'][number] => ({
  unorId: u.unorId,
  nama: u.nama,
  indukId: u.indukId,
  jenis: u.jenis,
  kodeWilayah: u.kodeWilayah,
  lat: u.lat,
  lon: u.lon,
});
