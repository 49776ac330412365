import type { Beranda } from '@seimbang/contract';
import type { Db } from '../../db/index.ts';
import { SISTEM } from '../../shared/audit.ts';
import type { Context } from '../../shared/context.ts';
import type { Outcome } from '../../shared/problem.ts';
import { startHitungan } from './hitungan.ts';
import { createSkenario, listSkenario, renewSkenario } from './skenario.ts';

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

/**
 * Gives present data an opening scenario and starts its computation: the first screen then has something to say. The one that is there
 * follows the data as long as nobody has turned its dials; after that it belongs to whoever did, and a new one is made.
 */
export async function openScenario(ctx: Context): Promise<Outcome<{ hitunganId: string }>> {
  const found = await ctx.db
    .selectFrom('skenario')
    .select(['id', 'versi'])
    .where('pembuka', '=', true)
    .executeTakeFirst();
  if (found && found.versi === 1) {
    const renewed = await renewSkenario(ctx, found.id);
    return renewed.ok ? startHitungan(ctx, SISTEM, found.id, null) : renewed;
  }
  if (found) await ctx.db.updateTable('skenario').set({ pembuka: false }).where('id', '=', found.id).execute();
  const made = await createSkenario(ctx, SISTEM, { nama: 'Penataan pembuka', pembuka: true }, null);
  return made.ok ? startHitungan(ctx, SISTEM, made.value.id, null) : made;
}

/** Completes a start that was killed between loading the data and opening the scenario. */
export async function ensureOpening(ctx: Context): Promise<void> {
  const opening = await openingOf(ctx.db);
  if (!opening && (await ctx.paket())) await openScenario(ctx);
}
