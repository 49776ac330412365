import { expect, test } from 'vitest';
import { type Day, day } from '../kernel/index.ts';
import { batasKeberatan, batasPenyampaian, batasPutusanKeberatan, jamImut } from './index.ts';

const NONE: ReadonlySet<Day> = new Set();

test.each([
  ['2027-03-01', 0, false],
  ['2027-03-05', 4, false],
  ['2027-03-07', 4, false],
  ['2027-03-08', 5, false],
  ['2027-03-09', 6, true],
] as const)('sent on Monday 1 March, on %s it is working day %i and silence counts: %s', (today, hariKe, diam) => {
  expect(jamImut(day('2027-03-01'), day(today), NONE)).toEqual({
    hariKe,
    batas: '2027-03-08',
    diamMulai: '2027-03-09',
    diam,
  });
});

test('a holiday moves the silence of BKN back, and a weekend after the last day too', () => {
  expect(jamImut(day('2027-03-01'), day('2027-03-09'), new Set([day('2027-03-03')]))).toMatchObject({
    batas: '2027-03-09',
    diamMulai: '2027-03-10',
    diam: false,
  });
  expect(jamImut(day('2027-03-05'), day('2027-03-14'), NONE)).toMatchObject({
    batas: '2027-03-12',
    diamMulai: '2027-03-15',
    diam: false,
  });
});

test('a decision is delivered within 5 working days, a decision about many within 10', () => {
  expect(batasPenyampaian(day('2027-03-01'), false, NONE)).toBe('2027-03-08');
  expect(batasPenyampaian(day('2027-03-01'), true, NONE)).toBe('2027-03-15');
});

test('an objection may come within 14 working days of receipt and is decided within 21', () => {
  expect(batasKeberatan(day('2027-03-01'), NONE)).toBe('2027-03-19');
  expect(batasPutusanKeberatan(day('2027-03-01'), NONE)).toBe('2027-03-30');
});
