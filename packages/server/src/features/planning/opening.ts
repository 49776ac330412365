import type { Beranda } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { SISTEM } from '../../shared/audit.ts';
import type { Context } from '../../shared/context.ts';
import { command } from '../../shared/once.ts';
import type { Outcome } from '../../shared/problem.ts';
import { startHitungan } from './hitungan.ts';
import { createSkenario, listSkenario } from './skenario.ts';

/** The plan that the program makes by itself for the first screen. */
export interface Opening {
  readonly ids: { readonly skenarioId: string; readonly hitunganId: string | null; readonly rencanaId: string | null };
  readonly keadaan: NonNullable<Beranda['pembuka']>['keadaan'];
  /** Simpangan after the plan and its number of moves; null until it is ready. */
  readonly after: number | null;
  readonly pindahan: number | null;
}

export async function openingOf(db: Db): Promise<Opening | null> {
  const { skenario } = await listSkenario(db);
  const found = skenario.find((s) => s.pembuka);
  if (!found) return null;
  const plan = found.rencana?.usang ? null : found.rencana;
  return {
    ids: { skenarioId: found.id, hitunganId: found.hitungan?.id ?? null, rencanaId: plan?.id ?? null },
    keadaan: found.hitungan?.keadaan ?? 'belum',
    after: plan?.after ?? null,
    pindahan: plan?.pindahan ?? null,
  };
}

/** Makes the opening scenario of new data and starts its computation: the first screen then has something to say. */
export async function openScenario(ctx: Context): Promise<Outcome<{ hitunganId: string }>> {
  await command(ctx.db, async (tx) => {
    await tx.deleteFrom('skenario').where('pembuka', '=', true).execute();
    return ok(undefined);
  });
  const made = await createSkenario(ctx, SISTEM, { nama: 'Penataan pembuka', pembuka: true }, null);
  return made.ok ? startHitungan(ctx, SISTEM, made.value.id, null) : made;
}
