/** A calendar day as ISO text `YYYY-MM-DD`: sorts as text, survives JSON, has no time zone. */
export type Day = string & { readonly __day: true };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Number of days in month `m` (1-12) of year `y`. */
export const daysInMonth = (y: number, m: number): number => (m === 2 && isLeap(y) ? 29 : (DAYS[m - 1] ?? 0));

/** The day, or null when the three numbers name no day of the calendar (31 February). */
export function dayOf(y: number, m: number, d: number): Day | null {
  if (!Number.isInteger(y) || y < 1800 || y > 2200 || m < 1 || m > 12 || d < 1 || d > daysInMonth(y, m)) return null;
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` as Day;
}

/** Reads ISO text; null when it is not a day that exists. */
export function parseIsoDay(text: string): Day | null {
  const m = ISO.exec(text);
  return m ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** A day written in code; throws on a day that does not exist. */
export function day(text: string): Day {
  const parsed = parseIsoDay(text);
  if (!parsed) throw new Error(`day: "${text}" is no calendar day. Write YYYY-MM-DD.`);
  return parsed;
}

export interface DayParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** Two digits of a day from position `at` on: a city asks for millions of them, and no text is cut out for it. */
const twoDigits = (day: Day, at: number): number => 10 * day.charCodeAt(at) + day.charCodeAt(at + 1) - 11 * 48;

export const dayParts = (day: Day): DayParts => ({
  y: 100 * twoDigits(day, 0) + twoDigits(day, 2),
  m: twoDigits(day, 5),
  d: twoDigits(day, 8),
});

/** Days since 1970-01-01 (proleptic Gregorian); the algorithm of Hinnant's `days_from_civil`. */
export function dayNumber(day: Day): number {
  const { y: year, m, d } = dayParts(day);
  const y = m <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  const doe = yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy;
  return era * 146_097 + doe - 719_468;
}

/** The inverse of `dayNumber`. */
export function dayFromNumber(n: number): Day {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const doe = z - era * 146_097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36_524) - Math.floor(doe / 146_096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const m = mp < 10 ? mp + 3 : mp - 9;
  const d = doy - Math.floor((153 * mp + 2) / 5) + 1;
  return dayOf(yoe + era * 400 + (m <= 2 ? 1 : 0), m, d) as Day;
}

export const addDays = (day: Day, n: number): Day => dayFromNumber(dayNumber(day) + n);
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** The same day `n` months later; the last day of the month where that day does not exist (31 January + 1 = 28/29 February). */
export function addMonths(day: Day, n: number): Day {
  const { y, m, d } = dayParts(day);
  const index = y * 12 + (m - 1) + n;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayOf(year, month, Math.min(d, daysInMonth(year, month))) as Day;
}

/** Whole months served from `from` up to `to`; a start on the 29th-31st completes on the 1st where the month is shorter. Negative when `to` is before `from`. */
export function completedMonths(from: Day, to: Day): number {
  const a = dayParts(from);
  const b = dayParts(to);
  const months = (b.y - a.y) * 12 + (b.m - a.m);
  return b.d >= a.d ? months : months - 1;
}

/** Whole years from `from` up to `to`: age, service, term in post. */
export const completedYears = (from: Day, to: Day): number => Math.floor(completedMonths(from, to) / 12);

/** 1 = Monday ... 7 = Sunday. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
