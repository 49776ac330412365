import type { BalasanOf, Diterima } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { bandingkan, catat, periksaBaris, volumeBerlaku } from '../volume/index.ts';
import { kepalaDari, namaUnor } from './bagian.ts';
import { bantuanRow } from './baris.ts';
import { lihatBantuan } from './lihat-bantuan.ts';

/** The receiving head writes what came, what was done and what waits; it goes into the same volumes as every other figure. */
export async function catatAntrean(
  ctx: Context,
  caller: Caller,
  id: string,
  { layananId, tanggal, masuk, selesai, antre }: Diterima<'bantuanAntrean'>['body'],
  key: RequestKey | null,
): Promise<Outcome<BalasanOf<'bantuan'>>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return problem('belum-ada-data');
  const row = await bantuanRow(ctx.db, id);
  if (!row) return problem('tidak-ditemukan', { apa: 'bantuan' });
  const { index } = berlaku;
  if (!kepalaDari(caller, index, row.unor_id))
    return problem('bukan-unit-anda', { nama: namaUnor(index, row.unor_id) });
  if (!berlaku.volume.some((v) => v.unorId === row.unor_id && v.layananId === layananId))
    return problem('rujukan-tidak-ada', { nilai: layananId, kolom: 'layananId' });
  const raw = { unorId: row.unor_id, layananId, tanggal, masuk, selesai, antre };
  const checked = periksaBaris(raw, index.unorById, today());
  if (!checked.ok)
    return problem('isian-tidak-sah', { kolom: 'tanggal', alasan: checked.error.id, reason: checked.error.en });
  const compared = bandingkan(berlaku, [checked.value]);
  const done = await once(ctx.db, key, async (tx) => {
    await catat(tx, caller, 'formulir', compared);
    return ok(undefined);
  });
  return done.ok ? lihatBantuan(ctx, caller, id) : done;
}
