import type { HasilImpor } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';
import { applyImport } from '../../exchange/import/index.ts';
import { record } from '../../shared/audit.ts';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import { once, type RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { openScenario } from '../planning/index.ts';
import { openDraft } from './draft.ts';
import { baseFor, type Mode, storeOutcome } from './store.ts';

/**
 * Applies a draft: all of its good rows or, when the whole cannot be stored, none. The draft's rows are then forgotten; report and
 * history stay. The first screen gets a new opening plan when something has changed.
 */
export async function applyDraft(
  ctx: Context,
  caller: Caller,
  id: string,
  wanted: Mode | undefined,
  key: RequestKey | null,
): Promise<Outcome<HasilImpor>> {
  const base = await baseFor(ctx.db, wanted);
  const applied = await once<HasilImpor>(ctx.db, key, async (tx) => {
    const row = await openDraft(tx, id);
    if (!row.ok) return row;
    const outcome = applyImport(row.value, { nama: row.value.nama }, base.paket);
    if (outcome.report.accepted === 0) return problem('impor-tanpa-baris');
    const berubah = await storeOutcome(tx, outcome, row.value.hariIni);
    await closeDraft(tx, id, outcome.report);
    if (base.mode === 'gantikan') await tx.deleteFrom('skenario').execute();
    await endDemo(tx, caller);
    const { read, accepted, repaired, rejected } = outcome.report;
    const rincian = { mode: base.mode, berubah, read, accepted, repaired, rejected };
    await record(tx, caller, { tindakan: 'terapkan', objek: 'impor', objekId: id, rincian });
    return ok({ ...outcome.report, id, berubah });
  });
  if (applied.ok && applied.value.berubah) await openScenario(ctx);
  return applied;
}

const closeDraft = (tx: Tx, id: string, laporan: unknown): Promise<unknown> =>
  tx
    .updateTable('impor')
    .set({
      status: 'diterapkan',
      diterapkan: sql`now()`,
      draf: null,
      pertanyaan: '[]',
      laporan: JSON.stringify(laporan),
    })
    .where('id', '=', id)
    .execute();

/** The data are no longer fictional: every demo session ends but that of the analyst who brought the data. */
async function endDemo(tx: Tx, caller: Caller): Promise<void> {
  const mine = sql<boolean>`encode(sidik_token, 'hex') like ${`${caller.pemilik}%`}`;
  const asKey = { asal: 'kunci', akun_id: null, peran_id: null } as const;
  await tx.updateTable('sesi').set(asKey).where('asal', '=', 'demo').where(mine).execute();
  await tx.deleteFrom('sesi').where('asal', '=', 'demo').execute();
}
