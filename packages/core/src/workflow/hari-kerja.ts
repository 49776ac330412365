import { addDays, type Day, daysBetween, weekday } from '../kernel/index.ts';

/** Public holidays and joint leave days, given in by the agency; weekends need not be listed. */
export type HariLibur = ReadonlySet<Day>;

const SABTU = 6;

/** Monday to Friday and no holiday. */
export const isHariKerja = (day: Day, libur: HariLibur): boolean => weekday(day) < SABTU && !libur.has(day);

/** The `n`th working day after `day`, which does not count itself (n >= 0); for n = 0 the day itself, working or not. */
export function addWorkingDays(day: Day, n: number, libur: HariLibur): Day {
  if (!Number.isInteger(n) || n < 0) throw new Error(`addWorkingDays: ${n} is no number of days.`);
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (isHariKerja(at, libur)) left--;
  }
  return at;
}

/** Working days after `from` up to and including `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: Day, to: Day, libur: HariLibur): number {
  let count = 0;
  const days = daysBetween(from, to);
  for (let k = 1; k <= days; k++) if (isHariKerja(addDays(from, k), libur)) count++;
  return count;
}
