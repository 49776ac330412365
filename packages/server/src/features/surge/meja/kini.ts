import { indexPaket, type PaketIndex } from '@seimbang/core/domain';
import { addDays, type Day, daysBetween } from '@seimbang/core/kernel';
import { masaDepan, type MasaDepan, type Peringatan, peringatanLonjakan } from '@seimbang/core/surge';
import type { Context } from '../../../shared/context.ts';
import type { CurrentPaket } from '../../../shared/current-paket.ts';
import { type VolumeBerlaku, volumeBerlaku } from '../volume/index.ts';

/** How far the calendar looks ahead, days. */
const SETAHUN = 364;
/** A forecast beyond this many days after the last figure says nothing. */
const TERJAUH = 800;

const merged = new WeakMap<VolumeBerlaku, PaketIndex>();
const holidays = new WeakMap<PaketIndex, ReadonlySet<Day>>();

/** The package with volumes and events as they stand now: what people have counted, moved and announced since it was read. */
export async function mejaKini(ctx: Context): Promise<CurrentPaket | null> {
  const current = await ctx.paket();
  const berlaku = await volumeBerlaku(ctx);
  if (!current || !berlaku) return null;
  const { volume, peristiwa, libur } = berlaku;
  const index = merged.get(berlaku) ?? indexPaket({ ...current.index.paket, volume, peristiwa });
  merged.set(berlaku, index);
  holidays.set(index, libur);
  return { ...current, index };
}

const liburOf = (index: PaketIndex): ReadonlySet<Day> => holidays.get(index) ?? new Set();

/** What has been worked out about a package: the same questions come with every page. */
const known = new WeakMap<PaketIndex, Map<string, unknown>>();

export function ingat<T>(index: PaketIndex, key: string, work: () => T): T {
  const held = known.get(index) ?? new Map<string, unknown>();
  known.set(index, held);
  if (!held.has(key)) held.set(key, work());
  return held.get(key) as T;
}

/** The last day with a figure; null where there are no daily volumes. */
export const volumeSampai = (index: PaketIndex): Day | null =>
  ingat(index, 'sampai', () =>
    index.paket.volume.reduce<Day | null>((a, v) => (a === null || v.tanggal > a ? v.tanggal : a), null),
  );

/** The work of these days; null without volumes, or so far after the last one that nobody can say. */
export function masaAntara(index: PaketIndex, mulai: Day, selesai: Day): MasaDepan | null {
  const sampai = volumeSampai(index);
  if (sampai === null || daysBetween(sampai, selesai) > TERJAUH) return null;
  return ingat(index, `masa ${mulai} ${selesai}`, () => masaDepan(index, mulai, selesai, liburOf(index)));
}

export const setahun = (index: PaketIndex, hariIni: Day): MasaDepan | null =>
  masaAntara(index, hariIni, addDays(hariIni, SETAHUN));

/** Warnings of the year from today on. */
export function peringatanKini(index: PaketIndex, hariIni: Day): readonly Peringatan[] {
  const masa = setahun(index, hariIni);
  return masa === null
    ? []
    : ingat(index, `peringatan ${hariIni}`, () => peringatanLonjakan(index, masa, liburOf(index)));
}
