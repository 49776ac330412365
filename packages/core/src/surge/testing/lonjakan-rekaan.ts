import type { Volume } from '../../domain/index.ts';
import { addDays, type Day, day, random, weekday } from '../../kernel/index.ts';
import type { Lonjakan } from '../lonjakan.ts';

/** Two years of a counter with one surge of twice the work that nobody announced. */
export interface LonjakanRekaan {
  readonly volume: readonly Volume[];
  readonly mulai: Day;
  readonly selesai: Day;
}

export function lonjakanRekaan(seed: string): LonjakanRekaan {
  const dice = random(`lonjakan-rekaan/${seed}`);
  const size = Math.exp(dice.normal(4.2, 0.6));
  const week = [1.25, 1.05, 0.95, 1, 0.7].map((v) => v * Math.exp(dice.normal(0, 0.1)));
  const from = day('2024-01-01');
  const start = 120 + dice.below(560);
  const length = 7 + dice.below(14);
  const volume: Volume[] = [];
  let wander = 0;
  for (let n = 0; n < 730; n++) {
    const tanggal = addDays(from, n);
    wander = 0.9 * wander + dice.normal(0, 0.05);
    if (weekday(tanggal) > 5 || dice.next() < 0.04) continue;
    const year = 1 + 0.15 * Math.sin((2 * Math.PI * n) / 365 + size);
    const mean = size * (week[weekday(tanggal) - 1] ?? 1) * year * Math.exp(wander + dice.normal(0, 0.1));
    const today = mean * (n >= start && n < start + length ? 2 : 1);
    const masuk = Math.max(0, Math.round(today + Math.sqrt(today) * dice.normal(0, 1)));
    volume.push({ unorId: 'U', layananId: 'L', tanggal, masuk, selesai: null, antre: null, ekstra: {} });
  }
  return { volume, mulai: addDays(from, start), selesai: addDays(from, start + length - 1) };
}

/** Open days from the first day of the surge to the alarm; null where none came in time. False alarms are those that have nothing to do with it. */
export function judge(
  town: LonjakanRekaan,
  found: readonly Lonjakan[],
): { readonly delay: number | null; readonly falseAlarms: number } {
  const hit = found.find((l) => l.diketahui >= town.mulai && l.diketahui <= town.selesai);
  const delay = hit ? town.volume.filter((v) => v.tanggal >= town.mulai && v.tanggal < hit.diketahui).length : null;
  const after = addDays(town.selesai, 14);
  return { delay, falseAlarms: found.filter((l) => l.sampai < town.mulai || l.mulai > after).length };
}
