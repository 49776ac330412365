import type { Diterima, BalasanOf } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import type { Caller } from '../../../shared/caller.ts';
import { today } from '../../../shared/clock.ts';
import type { Context } from '../../../shared/context.ts';
import { once, type RequestKey } from '../../../shared/once.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { volumeBerlaku } from './berlaku.ts';
import { bandingkan, catat } from './catat.ts';
import { kataPeringatan, periksaBaris } from './periksa.ts';

type Hasil = BalasanOf<'volumeKirim'>;

/** Rows sent by another system: good ones are stored, every refused one is named, equal ones change nothing. */
export async function kirimVolume(
  ctx: Context,
  caller: Caller,
  { baris }: Diterima<'volumeKirim'>['body'],
  key: RequestKey | null,
): Promise<Outcome<Hasil>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return problem('belum-ada-data');
  const checked = baris.map((raw) => periksaBaris(raw, berlaku.index.unorById, today()));
  const good = checked.flatMap((c, i) => (c.ok ? [{ nomor: i + 1, baris: c.value }] : []));
  const compared = bandingkan(
    berlaku,
    good.map((g) => g.baris),
  );
  return once<Hasil>(ctx.db, key, async (tx) => {
    await catat(tx, caller, 'api', compared);
    const refused = checked.flatMap((c, i) =>
      c.ok ? [] : [{ nomor: i + 1, status: 'ditolak' as const, pesan: c.error }],
    );
    const doubtful = compared.flatMap(({ status, peringatan }, i) => {
      const pesan = kataPeringatan(peringatan);
      return pesan && status === 'diterima' ? [{ nomor: good[i]!.nomor, status, pesan }] : [];
    });
    return ok({
      diterima: compared.filter((c) => c.status === 'diterima').length,
      sama: compared.filter((c) => c.status === 'sama').length,
      ditolak: refused.length,
      baris: [...refused, ...doubtful].sort((a, b) => a.nomor - b.nomor),
    });
  });
}
