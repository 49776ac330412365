import { expect, test } from 'vitest';
import { day } from '../kernel/index.ts';
import { ATURAN_POIN, entriJatuhTempo, kebalSampai, poinBulan } from './poin.ts';

const mulai = day('2027-01-04');
const dinas = { dasar: true, tambahanPersen: 0 };

test.each([
  ['2027-02-03', 0, 0, 'a day short of a month'],
  ['2027-02-04', 0, 1, 'one month'],
  ['2027-04-04', 1, 2, 'what is in the ledger is not entered again'],
  ['2026-12-01', 0, 0, 'before it began'],
  ['2035-01-04', 0, ATURAN_POIN.bulanPalingBanyak, 'no more than the most'],
])('on %s with %i months entered, %i are due (%s)', (hariIni, tercatat, wanted) => {
  expect(entriJatuhTempo({ mulai, kmTambahan: 0, ...dinas }, tercatat, day(hariIni))).toHaveLength(wanted);
});

test('a month is worth a point, and a tenth for each kilometre that it adds; a nearer place costs nothing', () => {
  const [far] = entriJatuhTempo({ mulai, kmTambahan: 4.26, ...dinas }, 0, day('2027-02-10'));
  expect(far).toEqual({ bulanKe: 1, tanggal: '2027-02-04', poin: 1.43 });
  expect(entriJatuhTempo({ mulai, kmTambahan: -3, ...dinas }, 0, day('2027-02-10'))[0]?.poin).toBe(1);
});

test('however often one looks, the entries are the same', () => {
  const all = entriJatuhTempo({ mulai, kmTambahan: 1, ...dinas }, 0, day('2028-01-04'));
  const bits = [
    ...entriJatuhTempo({ mulai, kmTambahan: 1, ...dinas }, 0, day('2027-06-04')),
    ...entriJatuhTempo({ mulai, kmTambahan: 1, ...dinas }, 5, day('2028-01-04')),
  ];
  expect(bits).toEqual(all);
});

test('whoever was placed is not designated again for two years', () => {
  expect(kebalSampai(mulai)).toBe('2029-01-04');
});

test.each([
  [true, 0, 10, 2, 'need of service, no package'],
  [true, 25, 10, 2.5, 'need of service with a package of a quarter'],
  [false, 25, 10, 0.5, 'of the own will: the quarter alone'],
  [false, 0, 10, 0, 'of the own will without a package'],
])('dasar %s, package %i %%, %i km more: %d points a month (%s)', (dasar, tambahanPersen, kmTambahan, wanted) => {
  expect(poinBulan({ dasar, tambahanPersen, kmTambahan })).toBe(wanted);
});
