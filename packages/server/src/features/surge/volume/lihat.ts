import type { BalasanOf, Diterima } from '@seimbang/contract';
import { ok } from '@seimbang/core/kernel';
import { reachesUnor } from '../../../shared/authorise.ts';
import type { Caller } from '../../../shared/caller.ts';
import type { Context } from '../../../shared/context.ts';
import { type Outcome, problem } from '../../../shared/problem.ts';
import { hariKey, volumeBerlaku } from './berlaku.ts';
import { catatanOf } from './catatan.ts';
import { bulanSemua, deretSemua } from './deret.ts';
import { bernama } from './nama.ts';

/** Every series the caller reaches. */
export async function daftarVolume(ctx: Context, caller: Caller): Promise<Outcome<BalasanOf<'volumeDaftar'>>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku) return ok({ sampai: null, deret: [] });
  const deret = deretSemua(berlaku).filter((d) => reachesUnor(caller, berlaku.index, d.unorId));
  const last = deret.map((d) => d.hari.at(-1)?.tanggal ?? '').reduce((a, b) => (a > b ? a : b), '');
  return ok({
    sampai: last === '' ? null : last,
    deret: deret.map((d) => ({
      ...bernama(berlaku.index, d.unorId, d.layananId),
      mulai: d.hari[0]?.tanggal ?? null,
      sampai: d.hari.at(-1)?.tanggal ?? null,
      hariTercatat: d.hari.length,
      hariHilang: d.hilang.length,
      bulan: bulanSemua(d).slice(-13),
    })),
  });
}

/** One series day by day, with everything people said about it. A service without figures is an empty series. */
export async function seriVolume(
  ctx: Context,
  { unorId, layananId }: Diterima<'volumeSeri'>['query'],
): Promise<Outcome<BalasanOf<'volumeSeri'>>> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku?.index.unorById.has(unorId)) return problem('tidak-ditemukan', { apa: 'unit' });
  const deret = deretSemua(berlaku).find((d) => d.unorId === unorId && d.layananId === layananId);
  return ok({
    ...bernama(berlaku.index, unorId, layananId),
    hari: (deret?.hari ?? []).map(({ tanggal, masuk, selesai, antre }) => ({
      tanggal,
      masuk,
      selesai,
      antre,
      asal: berlaku.asal.get(hariKey(unorId, layananId, tanggal)) ?? 'paket',
    })),
    bulan: deret ? bulanSemua(deret) : [],
    hilang: [...(deret?.hilang ?? [])],
    catatan: await catatanOf(ctx.db, { unorId, layananId }),
  });
}
