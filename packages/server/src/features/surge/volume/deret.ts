import type { Volume } from '@seimbang/core/domain';
import { addDays, addMonths, type Day, day, weekday } from '@seimbang/core/kernel';
import type { BulanDikatakan, VolumeBerlaku } from './berlaku.ts';

/** One service of one unor: what was counted by the day, what was stated by the month. */
export interface Deret {
  readonly unorId: string;
  readonly layananId: string;
  /** In the order of the days. */
  readonly hari: readonly Volume[];
  readonly dikatakan: ReadonlyMap<Day, BulanDikatakan>;
  /** Days on which the unit served but nobody counted this service. */
  readonly hilang: readonly Day[];
}

export interface NilaiBulan {
  readonly bulan: string;
  readonly jumlah: number | null;
  readonly asal: 'harian' | 'formulir' | 'api' | 'berkas';
  readonly hariTercatat: number;
  readonly hariHilang: number;
}

const counted = new WeakMap<VolumeBerlaku, Deret[]>();

/** Every series of the volumes, by unor and service; counted once for the same volumes. */
export function deretSemua(berlaku: VolumeBerlaku): readonly Deret[] {
  const known = counted.get(berlaku);
  if (known) return known;
  const all = susunDeret(berlaku);
  counted.set(berlaku, all);
  return all;
}

function susunDeret({ volume, bulan, libur }: VolumeBerlaku): Deret[] {
  const byKey = new Map<string, { hari: Volume[]; dikatakan: Map<Day, BulanDikatakan> }>();
  const put = (unorId: string, layananId: string): { hari: Volume[]; dikatakan: Map<Day, BulanDikatakan> } => {
    const key = JSON.stringify([unorId, layananId]);
    const found = byKey.get(key) ?? { hari: [] as Volume[], dikatakan: new Map<Day, BulanDikatakan>() };
    byKey.set(key, found);
    return found;
  };
  for (const v of volume) put(v.unorId, v.layananId).hari.push(v);
  for (const b of bulan) put(b.unorId, b.layananId).dikatakan.set(b.bulan, b);
  const served = servedDays(volume);
  return [...byKey.keys()].sort().map((key) => {
    const [unorId, layananId] = JSON.parse(key) as [string, string];
    const { hari, dikatakan } = byKey.get(key)!;
    const sorted = hari.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
    return { unorId, layananId, hari: sorted, dikatakan, hilang: missing(sorted, served.get(unorId)!, libur) };
  });
}

/** Services counted on each day of each unor. */
function servedDays(volume: readonly Volume[]): Map<string, Map<Day, number>> {
  const byUnor = new Map<string, Map<Day, number>>();
  for (const { unorId, tanggal } of volume) {
    const days = byUnor.get(unorId) ?? new Map<Day, number>();
    byUnor.set(unorId, days.set(tanggal, (days.get(tanggal) ?? 0) + 1));
  }
  return byUnor;
}

/**
 * A usual weekday without a figure, no holiday: missing where another service of the unit was counted, or where the unit counts one service
 * only. A day without any figure of several services was a closed day.
 */
function missing(
  hari: readonly Volume[],
  served: ReadonlyMap<Day, number> | undefined,
  libur: ReadonlySet<Day>,
): Day[] {
  const [first, last] = [hari[0], hari.at(-1)];
  if (first === undefined || last === undefined || served === undefined) return [];
  const own = new Set(hari.map((v) => v.tanggal));
  const alone = [...served.values()].every((n) => n === 1) && served.size === own.size;
  const all: Day[] = [];
  for (let t = first.tanggal; t < last.tanggal; t = addDays(t, 1)) all.push(t);
  const counted = [0, 0, 0, 0, 0, 0, 0, 0];
  const seen = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const t of all) {
    seen[weekday(t)]!++;
    if (own.has(t)) counted[weekday(t)]!++;
  }
  const usual = (t: Day): boolean => counted[weekday(t)]! > 0.5 * seen[weekday(t)]!;
  return all.filter((t) => !own.has(t) && usual(t) && !libur.has(t) && (alone || served.has(t)));
}

export const bulanOf = (tanggal: Day): string => tanggal.slice(0, 7);
export const awalBulan = (bulan: string): Day => day(`${bulan}-01`);
export const geser = (bulan: string, by: number): string => bulanOf(addMonths(awalBulan(bulan), by));

/** A month of a series: what was stated, else the sum of its days; null = nothing is known of it. */
export function nilaiBulan(deret: Deret, bulan: string): NilaiBulan | null {
  const days = deret.hari.filter((v) => v.tanggal.startsWith(bulan));
  const said = deret.dikatakan.get(awalBulan(bulan));
  if (days.length === 0 && said === undefined) return null;
  const hariHilang = deret.hilang.filter((t) => t.startsWith(bulan)).length;
  const counted = { bulan, hariTercatat: days.length, hariHilang };
  if (said !== undefined) return { ...counted, jumlah: said.masuk, asal: said.asal };
  return { ...counted, jumlah: jumlahHari(days), asal: 'harian' };
}

const jumlahHari = (days: readonly Volume[]): number => days.reduce((sum, v) => sum + v.masuk, 0);

/** Sum of the days of a month that were counted; null = none was. */
export function dariHarian(deret: Deret | undefined, bulan: string): number | null {
  const days = deret?.hari.filter((v) => v.tanggal.startsWith(bulan)) ?? [];
  return days.length === 0 ? null : jumlahHari(days);
}

/** Months of a series with a figure, oldest first. */
export function bulanSemua(deret: Deret): NilaiBulan[] {
  const months = new Set([
    ...deret.hari.map((v) => bulanOf(v.tanggal)),
    ...Array.from(deret.dikatakan.keys(), bulanOf),
  ]);
  return [...months].sort().flatMap((b) => nilaiBulan(deret, b) ?? []);
}

/** Median of the figures of the twelve months before; null where none is known. */
export function bulanBiasa(deret: Deret | undefined, bulan: string): number | null {
  if (!deret) return null;
  const some = Array.from({ length: 12 }, (_, n) => nilaiBulan(deret, geser(bulan, -n - 1))?.jumlah ?? null);
  return median(some.filter((v) => v !== null));
}

/** Median of the last 250 days; null where none is known. */
export const hariBiasa = (deret: Deret | undefined): number | null =>
  median((deret?.hari ?? []).slice(-250).map((v) => v.masuk));

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}
