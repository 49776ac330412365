import { assert, integer, property, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day } from '../kernel/index.ts';
import { addWorkingDays, isHariKerja, workingDaysBetween } from './index.ts';

const NONE: ReadonlySet<Day> = new Set();
/** Holidays of a made-up calendar: a Wednesday, a Thursday, and a Sunday that changes nothing. */
const LIBUR: ReadonlySet<Day> = new Set([day('2027-03-10'), day('2027-03-11'), day('2027-03-14')]);

test.each([
  ['five working days from a Monday end on the next Monday', '2027-03-01', 5, NONE, '2027-03-08'],
  ['from a Friday the first working day is Monday', '2027-03-05', 1, NONE, '2027-03-08'],
  ['from a Saturday the first working day is Monday', '2027-03-06', 1, NONE, '2027-03-08'],
  ['two holidays push the end back by two days', '2027-03-08', 3, LIBUR, '2027-03-15'],
  ['zero working days is the day itself', '2027-03-06', 0, NONE, '2027-03-06'],
  ['across the new year', '2026-12-30', 3, new Set([day('2027-01-01')]), '2027-01-05'],
] as const)('%s', (_, from, n, libur, to) => {
  expect(addWorkingDays(day(from), n, libur)).toBe(to);
});

test.each([
  ['Monday to Friday of one week', '2027-03-01', '2027-03-05', NONE, 4],
  ['a weekend adds nothing', '2027-03-05', '2027-03-07', NONE, 0],
  ['the first day does not count, the last one does', '2027-03-05', '2027-03-08', NONE, 1],
  ['holidays do not count', '2027-03-08', '2027-03-15', LIBUR, 3],
  ['the same day', '2027-03-08', '2027-03-08', NONE, 0],
  ['backwards', '2027-03-08', '2027-03-01', NONE, 0],
] as const)('working days between: %s', (_, from, to, libur, n) => {
  expect(workingDaysBetween(day(from), day(to), libur)).toBe(n);
});

test('adding working days and counting them are inverse, and the last one is a working day', () => {
  const start = day('2026-11-02');
  assert(
    property(
      integer({ min: 0, max: 400 }),
      integer({ min: 1, max: 60 }),
      uniqueArray(integer({ min: 0, max: 500 })),
      (at, n, off) => {
        const libur = new Set(off.map((k) => addDays(start, k)));
        const from = addDays(start, at);
        const to = addWorkingDays(from, n, libur);
        expect(isHariKerja(to, libur)).toBe(true);
        expect(workingDaysBetween(from, to, libur)).toBe(n);
        expect(workingDaysBetween(from, addDays(to, -1), libur)).toBe(n - 1);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});

test('a number that is no count of days is a mistake of the caller', () => {
  expect(() => addWorkingDays(day('2027-03-01'), -1, NONE)).toThrow('no number of days');
  expect(() => addWorkingDays(day('2027-03-01'), 1.5, NONE)).toThrow('no number of days');
});
