import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFromNumber, dayParts } from '../../kernel/index.ts';
import { daySerial, readDay } from './date.ts';

describe('a day as an office writes it', () => {
  it.each([
    ['2019-04-01', '2019-04-01'],
    ['01-04-2019', '2019-04-01'],
    ['1/4/2019', '2019-04-01'],
    ['01.04.2019', '2019-04-01'],
    ['1 April 2019', '2019-04-01'],
    ['31 Agustus 2024', '2024-08-31'],
    ['5 Agt 2024', '2024-08-05'],
    ['5-Ags-2024', '2024-08-05'],
    ['2 Peb 2020', '2020-02-02'],
    ['17 Nop 2021', '2021-11-17'],
    ['3 Des. 2021', '2021-12-03'],
    ['1-Jan-2020', '2020-01-01'],
    ['9 December 2021', '2021-12-09'],
    ['20190401', '2019-04-01'],
    ['43556', '2019-04-01'],
    ['43556,75', '2019-04-01'],
    ['2019-04-01T00:00:00.000Z', '2019-04-01'],
    ['2019-04-01 00:00:00', '2019-04-01'],
    ['29/02/2024', '2024-02-29'],
    ['31/02/2024', null],
    ['29-02-2023', null],
    ['2024-13-01', null],
    ['04/25/2019', null],
    ['1-4-19', null],
    ['12', null],
    ['1 Aprilia 2019', null],
    ['April 2019', null],
    ['0000-00-00', null],
    ['99999', null],
    ['', null],
  ])('"%s" is %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it('every day from 1910 to 2100 is read back from each way of writing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -21_914, max: 47_481 }), (n) => {
        const day = dayFromNumber(n);
        const { y, m, d } = dayParts(day);
        for (const text of [day, `${d}/${m}/${y}`, `${d}-${m}-${y}`, String(n + 25_569)])
          expect(readDay(text)).toBe(day);
        expect(daySerial(n + 25_569)).toBe(day);
      }),
    );
  });
});
