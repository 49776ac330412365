import type { BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Kalender } from '@seimbang/core/rotation';
import type { Caller } from '../../shared/caller.ts';
import type { Context } from '../../shared/context.ts';
import type { RequestKey } from '../../shared/once.ts';
import { type Outcome, problem } from '../../shared/problem.ts';
import { createSkenario } from '../planning/index.ts';
import { kalenderById } from './kalender.ts';

/**
 * A scenario that must make the moves of the first window: it goes the way of every plan from there. Later windows count on the earlier
 * ones having been decided, so they follow after the calendar has been made again.
 */
export async function skenarioJendela(
  ctx: Context,
  caller: Caller,
  id: string,
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'kalenderRotasiSkenario'>>> {
  const row = await kalenderById(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'kalender' });
  if (row.versi !== row.paket_versi)
    return problem('kalender-usang', { versi: row.paket_versi, sekarang: row.versi ?? 0 });
  const [first] = (row.isi as Kalender).jendela;
  if (!first || first.pindah.length === 0) return problem('jendela-kosong');
  const kunci = first.pindah.map(({ pegawaiId, to }) => ({ pegawaiId, tindakan: 'wajib' as const, ...to }));
  const nama = `Rotasi ${first.tmt}`;
  const made = await createSkenario(ctx, caller, { nama, tmt: first.tmt, maksimumMutasi: kunci.length, kunci }, key);
  return made.ok ? ok({ skenarioId: made.value.id }) : made;
}
