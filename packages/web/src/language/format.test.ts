import { describe, expect, it } from 'vitest';
import { clock, elapsed, fixed, longDate, nip, number, percent, quotient, signed, signedFixed } from './format.ts';

describe('figures, the Indonesian way', () => {
  it('writes 1.234,56 with a point for thousands and a comma for decimals', () => {
    expect(fixed(1234.56, 2)).toBe('1.234,56');
    expect(number(75_000)).toBe('75.000');
    expect(number(4.2)).toBe('4,2');
  });
  it('keeps two decimals of a ratio, also for 1,00', () => expect(fixed(1, 2)).toBe('1,00'));
  it('gives a gap its sign, and none to zero', () => {
    expect(signed(2)).toBe('+2');
    expect(signed(-1.19)).toBe('−1,19');
    expect(signed(0.001)).toBe('0');
    expect(signed(-0.001)).toBe('0');
    expect([signedFixed(2, 2), signedFixed(-1.8, 2), signedFixed(-0.001, 2)]).toEqual(['+2,00', '−1,80', '0,00']);
  });
  it('writes a share as 12,5 % with a space that does not break', () => expect(percent(0.125)).toBe('12,5\u00a0%'));
});

describe('a division written out', () => {
  it('shows as many decimals as it takes to come to its result', () => {
    expect(quotient(14.2, 10, (x) => fixed(x, 2))).toBe('14,2 ÷ 10 = 1,42');
    expect(quotient(164_160, 75_000, number, 0)).toBe('164.160 ÷ 75.000 = 2,19');
    expect(quotient(2.1849, 0.5, (x) => fixed(x, 2))).toBe('2,185 ÷ 0,5 = 4,37');
  });
});

describe('days and times', () => {
  it('writes 23 November 2026 in both languages', () => {
    expect(longDate('2026-11-23', 'id')).toBe('23 November 2026');
    expect(longDate('2026-11-23', 'en')).toBe('23 November 2026');
    expect(longDate('2027-05-04', 'id')).toBe('4 Mei 2027');
  });
  it('takes an instant to the day and the hour in western Indonesia', () => {
    expect(longDate('2026-11-22T20:30:00+00:00', 'id')).toBe('23 November 2026');
    expect(clock('2026-11-22T07:04:00+00:00')).toBe('14.04 WIB');
  });
  it('shows a text that is no date as it stands', () => expect(longDate('kemarin', 'id')).toBe('kemarin'));
  it('counts minutes and seconds like a clock', () => expect(elapsed(83_400)).toBe('01.23'));
});

describe('NIP', () => {
  it('is grouped 8-6-1-3', () => expect(nip('199901012024012999')).toBe('19990101 202401 2 999'));
  it('is shown as it is when it has not 18 digits', () => expect(nip('1,99E+17')).toBe('1,99E+17'));
});
