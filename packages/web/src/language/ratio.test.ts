import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadState, ratio } from './ratio.ts';

describe('a load ratio and its mark', () => {
  it.each([
    // ratio, as printed, mark
    [1, '1,00', 'level'],
    [1.144, '1,14', 'level'],
    [1.1488, '1,149', 'level'],
    [1.149999, '1,149999', 'level'],
    [1.15, '1,15', 'level'],
    [3.45 / 3, '1,15', 'level'],
    [1.150001, '1,150001', 'over'],
    [1.1503, '1,1503', 'over'],
    [1.1512, '1,151', 'over'],
    [1.155, '1,16', 'over'],
    [1.156, '1,16', 'over'],
    [12.5, '12,50', 'over'],
    [1234.5, '1.234,50', 'over'],
    [0.856, '0,86', 'level'],
    [0.8512, '0,851', 'level'],
    [0.85, '0,85', 'level'],
    [2.55 / 3, '0,85', 'level'],
    [0.8496, '0,8496', 'slack'],
    [0.849, '0,849', 'slack'],
    [0.844, '0,84', 'slack'],
    [0, '0,00', 'slack'],
  ] as const)('%d is printed %s and marked %s', (rasio, printed, mark) => {
    expect([ratio(rasio), loadState(rasio)]).toEqual([printed, mark]);
  });

  it('is none where nobody is there, never zero', () => expect(loadState(null)).toBe('none'));

  it('never prints two ratios alike that are marked differently', () => {
    const near = fc
      .constantFrom(0.85, 1.15)
      .chain((border) => fc.double({ min: border - 0.02, max: border + 0.02, noNaN: true }));
    fc.assert(
      fc.property(near, (rasio) => {
        expect(loadState(Number(ratio(rasio).replace(',', '.')))).toBe(loadState(rasio));
      }),
    );
  });
});
