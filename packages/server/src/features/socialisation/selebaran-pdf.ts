import { ok } from '@seimbang/core/kernel';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { tataNaskahOf } from '../approval/index.ts';
import { selebaranOf } from './selebaran.ts';

interface Berkas {
  readonly nama: string;
  readonly isi: Uint8Array;
}

/** The leaflet as it is now; the audit keeps which figures were handed out. */
export async function unduhSelebaran(
  ctx: Context,
  caller: Caller,
  unorId: string,
  bahasa: 'id' | 'en',
): Promise<Outcome<Berkas>> {
  const figures = await selebaranOf(ctx, unorId);
  if (!figures.ok) return figures;
  const { isi: tata } = await tataNaskahOf(ctx.db);
  const data = { ...figures.value, bahasa, tata };
  const isi = await ctx.jobs.letters.renderLetter({ jenis: 'selebaran', data }, 'pdf');
  const { unit, tanggal, dataPer } = figures.value;
  await ctx.db.transaction().execute((tx) =>
    record(tx, caller, {
      tindakan: 'unduh-selebaran',
      objek: 'unor',
      objekId: unorId,
      rincian: { bahasa, tanggal, dataPer, rasio: unit.rasio, butuh: unit.butuh, ada: unit.ada },
    }),
  );
  return ok({ nama: `selebaran-${unorId.replace(/[^\w-]/g, '-')}-${bahasa}.pdf`, isi });
}
