import { expect, test } from 'vitest';
import { type Day, day } from '../kernel/index.ts';
import { hariKerjaSisa, jalurOf, jamKeberatan } from './keberatan.ts';

const NONE: ReadonlySet<Day> = new Set();

test('a suspicion of punishment goes to the inspectorate, everything else to the case team', () => {
  expect(jalurOf('dugaan-hukuman')).toBe('inspektorat');
  for (const jenis of ['kesehatan', 'jarak-biaya', 'prosedur', 'lain']) expect(jalurOf(jenis)).toBe('tim-kasus');
});

test('an objection is open for 14 working days after the notice; a holiday adds one', () => {
  const notice = day('2027-03-01');
  expect(jamKeberatan(notice, day('2027-03-19'), NONE)).toMatchObject({ batasMasuk: '2027-03-19', lewat: false });
  expect(jamKeberatan(notice, day('2027-03-20'), NONE).lewat).toBe(true);
  expect(jamKeberatan(notice, day('2027-03-22'), new Set([day('2027-03-11')])).lewat).toBe(false);
});

test.each([
  ['2027-03-01', 4],
  ['2027-03-05', 0],
  ['2027-03-08', -1],
])('on %s a decision due on Friday 5 March has %i working days left', (hariIni, left) => {
  expect(hariKerjaSisa(day(hariIni), day('2027-03-05'), NONE)).toBe(left);
});
