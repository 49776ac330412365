import { type Day, dayOf, daysBetween } from '@seimbang/core/kernel';
import type { Db } from '../../../db/index.ts';
import { type IsiPrakiraan, ThreadClosed } from '../../../jobs/index.ts';
import type { Context } from '../../../shared/context.ts';
import { faultLine } from '../../../shared/fault.ts';
import { type VolumeBerlaku, volumeBerlaku } from '../volume/index.ts';
import { simpanUcapan } from './ucapan.ts';

/** The forecast of the volumes as they stand. */
export interface Terhitung {
  readonly versi: string;
  readonly dihitung: Date;
  readonly isi: IsiPrakiraan;
}

/** `dihitung`: it is being made; `tanpa-data`: there is no daily figure to make it from. */
export type Prakiraan =
  | { readonly keadaan: 'siap'; readonly berlaku: VolumeBerlaku; readonly hasil: Terhitung }
  | { readonly keadaan: 'dihitung'; readonly berlaku: VolumeBerlaku }
  | { readonly keadaan: 'tanpa-data'; readonly berlaku: VolumeBerlaku | null };

/** Grows when the same data would give another forecast. */
const MODEL = 'p1';
/** Forecasts of earlier data that are kept. */
const DISIMPAN = 3;

interface Kini {
  hasil: Terhitung | null;
  /** The version that is being computed, and that failed. */
  berjalan: { readonly versi: string; readonly selesai: Promise<void> } | null;
  gagal: { readonly versi: string; readonly pada: number } | null;
}

const kini = new WeakMap<Db, Kini>();
/** A failure is not repeated at every look. */
const ULANG_MS = 60_000;

function kiniOf(db: Db): Kini {
  const found = kini.get(db) ?? { hasil: null, berjalan: null, gagal: null };
  kini.set(db, found);
  return found;
}

/** The forecast, if it is there; otherwise it is begun in a solver thread, and the caller is not kept waiting. */
export async function prakiraanKini(ctx: Context): Promise<Prakiraan> {
  const berlaku = await volumeBerlaku(ctx);
  if (!berlaku || berlaku.volume.length === 0) return { keadaan: 'tanpa-data', berlaku };
  const versi = `${MODEL}.${berlaku.versi}`;
  const own = kiniOf(ctx.db);
  if (own.hasil?.versi !== versi) own.hasil = (await tersimpan(ctx.db, versi)) ?? own.hasil;
  if (own.hasil?.versi === versi) return { keadaan: 'siap', berlaku, hasil: own.hasil };
  mulai(ctx, own, berlaku, versi);
  return { keadaan: 'dihitung', berlaku };
}

/** The same, waited for: for the nightly run. */
export async function prakiraanSelesai(ctx: Context): Promise<Prakiraan> {
  const first = await prakiraanKini(ctx);
  if (first.keadaan !== 'dihitung') return first;
  await kiniOf(ctx.db).berjalan?.selesai;
  return prakiraanKini(ctx);
}

async function tersimpan(db: Db, versi: string): Promise<Terhitung | null> {
  const row = await db.selectFrom('prakiraan').select(['isi', 'dibuat']).where('versi', '=', versi).executeTakeFirst();
  return row ? { versi, dihitung: row.dibuat, isi: row.isi as IsiPrakiraan } : null;
}

function mulai(ctx: Context, own: Kini, berlaku: VolumeBerlaku, versi: string): void {
  if (own.berjalan?.versi === versi) return;
  if (own.gagal?.versi === versi && Date.now() - own.gagal.pada < ULANG_MS) return;
  const selesai = hitung(ctx, berlaku, versi)
    .catch((cause: unknown) => {
      if (cause instanceof ThreadClosed) return;
      own.gagal = { versi, pada: Date.now() };
      process.emitWarning(faultLine(cause), 'Prakiraan');
    })
    .finally(() => {
      if (own.berjalan?.versi === versi) own.berjalan = null;
    });
  own.berjalan = { versi, selesai };
}

/** Last day that is forecast: the end of the year after the last day known, so that next year's events are all in it. */
const sampaiAkhir = (sampai: Day): number =>
  daysBetween(sampai, dayOf(Number(sampai.slice(0, 4)) + 1, 12, 31) ?? sampai);

async function hitung(ctx: Context, berlaku: VolumeBerlaku, versi: string): Promise<void> {
  const { index, volume, peristiwa, libur } = berlaku;
  const last = volume.reduce((a, v) => (v.tanggal > a ? v.tanggal : a), volume[0]!.tanggal);
  const paket = { ...index.paket, volume, peristiwa: peristiwa.map(({ pasti: _p, asumsi: _a, ...p }) => p) };
  const asumsi = peristiwa.flatMap((p) => (p.asumsi === null ? [] : [{ ...p, pengali: p.asumsi }]));
  const task = { jenis: 'prakiraan', libur: [...libur], asumsi, horizon: sampaiAkhir(last) } as const;
  const answer = await ctx.jobs.ask({ paket, sidik: `prakiraan:${versi}`, task });
  if (!answer.ok) throw new Error(`prakiraan: ${answer.error.message.id}`);
  const { db } = ctx;
  await db
    .insertInto('prakiraan')
    .values({ versi, isi: JSON.stringify(answer.value) })
    .onConflict((c) => c.doNothing())
    .execute();
  const old = db.selectFrom('prakiraan').select('versi').orderBy('dibuat', 'desc').offset(DISIMPAN);
  await db.deleteFrom('prakiraan').where('versi', 'in', old).execute();
  await simpanUcapan(db, answer.value);
}
