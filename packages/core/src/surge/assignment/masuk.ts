import type { Paket } from '../../domain/index.ts';
import { addDays, type Day, daysBetween, weekday } from '../../kernel/index.ts';
import { forecastDaily } from '../ramal.ts';

/** Pieces per (unor, service) and day of the window: as written down where the day is past, as forecast where it is ahead. */
export interface Masuk {
  /** Days of the window on which somebody is served. */
  readonly hari: readonly Day[];
  readonly has: (unorId: string, layananId: string | null) => boolean;
  readonly of: (unorId: string, layananId: string) => Float64Array;
  /** Last day with a row; days after it are forecast. */
  readonly sampai: Day;
}

/** Longest look ahead, days. */
export const TERJAUH = 800;

/** Null where the package has no volume at all. `libur`: days ahead on which nobody is served. The window must begin within `TERJAUH` days of the last row. */
export function masukOf(paket: Paket, from: Day, to: Day, libur: Iterable<Day> = []): Masuk | null {
  if (paket.volume.length === 0) return null;
  const sampai = paket.volume.reduce((last, v) => (v.tanggal > last ? v.tanggal : last), from.slice(0, 0) as Day);
  const byKey = new Map<string, Map<Day, number>>();
  const put = (unorId: string, layananId: string, tanggal: Day, pieces: number): void => {
    const key = keyOf(unorId, layananId);
    let days = byKey.get(key);
    if (!days) byKey.set(key, (days = new Map()));
    if (tanggal >= from && tanggal <= to) days.set(tanggal, Math.round(pieces * 1e6) / 1e6);
  };
  for (const v of paket.volume) put(v.unorId, v.layananId, v.tanggal, v.masuk);
  const ahead = daysBetween(sampai, to);
  if (ahead > 0)
    for (const r of forecastDaily(paket.volume, paket.peristiwa, ahead, { libur }))
      for (const h of r.hari) put(r.unorId, r.layananId, h.tanggal, h.mean);
  const hari = openDays(byKey, from, to);
  return {
    hari,
    sampai,
    has: (unorId, layananId) => layananId !== null && byKey.has(keyOf(unorId, layananId)),
    of: (unorId, layananId) => Float64Array.from(hari, (t) => byKey.get(keyOf(unorId, layananId))?.get(t) ?? 0),
  };
}

const keyOf = (unorId: string, layananId: string): string => `${unorId}\u001f${layananId}`;

/** Days on which at least one service has work; where none has in the whole window, Monday to Friday. */
function openDays(byKey: ReadonlyMap<string, ReadonlyMap<Day, number>>, from: Day, to: Day): Day[] {
  const all = Array.from({ length: daysBetween(from, to) + 1 }, (_, n) => addDays(from, n));
  const open = all.filter((t) => [...byKey.values()].some((days) => (days.get(t) ?? 0) > 0));
  return open.length > 0 ? open : all.filter((t) => weekday(t) <= 5);
}
