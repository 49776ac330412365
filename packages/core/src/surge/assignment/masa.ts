import { addDays, type Day, daysBetween, weekday } from '../../kernel/index.ts';
import type { Peristiwa } from '../../domain/index.ts';
import type { BatasBantuan } from './batas.ts';
import { daysIn, tahunOf } from './orang.ts';

/** Terms that an assignment may have: first and last open day by position, sorted by first, then last. */
export interface Masa {
  readonly langkah: 'harian' | 'pekanan';
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** First open day, by position, on which the same person may begin again. */
  readonly freeAgain: Int32Array;
  /** Calendar days by year of the window, at [term * years + year]. */
  readonly hari: Int32Array;
}

/** Up to so many open days a term may begin and end on any of them. */
const HARIAN = 25;

/**
 * All terms within the limits. In a long window they begin on the first open day of a week or of an event and end on the last of one:
 * letters of assignment do not change daily, and three months have not four thousand terms.
 */
export function masaOf(hari: readonly Day[], peristiwa: readonly Peristiwa[], batas: BatasBantuan): Masa {
  const langkah = hari.length <= HARIAN ? 'harian' : 'pekanan';
  const starts = langkah === 'harian' ? hari.map(() => true) : edges(hari, peristiwa, 'mulai');
  const ends = langkah === 'harian' ? starts : edges(hari, peristiwa, 'selesai');
  const shortest = Math.min(batas.hariMinimum, daysBetween(hari[0]!, hari.at(-1)!) + 1);
  const pairs: [number, number][] = [];
  for (let a = 0; a < hari.length; a++)
    for (let b = a; b < hari.length && starts[a]; b++) {
      const length = daysBetween(hari[a]!, hari[b]!) + 1;
      if (ends[b] && length >= shortest && length <= batas.hariMaksimum) pairs.push([a, b]);
    }
  const years = tahunOf(hari[0]!, hari.at(-1)!);
  return {
    langkah,
    first: Int32Array.from(pairs, ([a]) => a),
    last: Int32Array.from(pairs, ([, b]) => b),
    freeAgain: Int32Array.from(pairs, ([, b]) => positionFrom(hari, addDays(hari[b]!, batas.jedaHari + 1))),
    hari: Int32Array.from(
      pairs.flatMap(([a, b]) => years.map((y) => daysIn({ mulai: hari[a]!, selesai: hari[b]! }, y))),
    ),
  };
}

/** Position of the first open day on or after a day; the number of open days when there is none. */
export function positionFrom(hari: readonly Day[], day: Day): number {
  const at = hari.findIndex((t) => t >= day);
  return at < 0 ? hari.length : at;
}

function edges(hari: readonly Day[], peristiwa: readonly Peristiwa[], side: 'mulai' | 'selesai'): boolean[] {
  const step = side === 'mulai' ? -1 : 1;
  const inside = (p: Peristiwa, t: Day | undefined): boolean => t !== undefined && t >= p.mulai && t <= p.selesai;
  return hari.map((t, i) => {
    const beside = hari[i + step];
    const newWeek = beside === undefined || mondayOf(beside) !== mondayOf(t);
    return newWeek || peristiwa.some((p) => inside(p, t) && !inside(p, beside));
  });
}

const mondayOf = (t: Day): Day => addDays(t, 1 - weekday(t));
