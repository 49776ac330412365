import { addDays, dayFromNumber, dayNumber, dayOf, dayParts, parseIsoDay, weekday } from '../kernel/index.ts';

/** The step of a series. A period is a whole number: months since year 0, or weeks since the one that holds 1 January 1970. */
export type Langkah = 'bulan' | 'pekan';

export interface Masa {
  readonly langkah: Langkah;
  readonly n: number;
}

/** Periods in a year: how far back the same weeks or months of last year lie. */
export const setahun = (langkah: Langkah): number => (langkah === 'bulan' ? 12 : 52);

const weekOf = (dayNo: number): number => Math.floor((dayNo + 3) / 7);

/** Reads `2026-06` (month), `2026-W23` (ISO week) or `2026-06-01` (the week that holds the day); null when it is none of them. */
export function bacaMasa(text: string): Masa | null {
  const month = /^(\d{4})-(\d{2})$/.exec(text);
  if (month) {
    const [y, m] = [Number(month[1]), Number(month[2])];
    return dayOf(y, m, 1) === null ? null : { langkah: 'bulan', n: y * 12 + m - 1 };
  }
  const week = /^(\d{4})-?W(\d{2})$/i.exec(text);
  if (week) return isoWeek(Number(week[1]), Number(week[2]));
  const day = parseIsoDay(text);
  return day === null ? null : { langkah: 'pekan', n: weekOf(dayNumber(day)) };
}

/** ISO 8601: week 1 holds 4 January. */
function isoWeek(y: number, w: number): Masa | null {
  const fourth = dayOf(y, 1, 4);
  const next = dayOf(y + 1, 1, 4);
  if (fourth === null || next === null) return null;
  const n = weekOf(dayNumber(fourth)) + w - 1;
  return w >= 1 && n < weekOf(dayNumber(next)) ? { langkah: 'pekan', n } : null;
}

/** The inverse of `bacaMasa`: `2026-06` or `2026-W23`. */
export function tulisMasa({ langkah, n }: Masa): string {
  if (langkah === 'bulan') return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`;
  const monday = dayFromNumber(n * 7 - 3);
  const { y } = dayParts(addDays(monday, 4 - weekday(monday)));
  const first = weekOf(dayNumber(dayOf(y, 1, 4) ?? monday));
  return `${y}-W${String(n - first + 1).padStart(2, '0')}`;
}
