import { describe, expect, it } from 'vitest';
import { type DecimalMark, decimalMarkOf, readNumber } from './number.ts';

describe('a number with decimal point or comma', () => {
  it.each<[string, DecimalMark | null, string, number | null]>([
    // written   the file shows   kind      value
    ['1250', null, 'number', 1250],
    ['-6', null, 'number', -6],
    ['1250,5', null, 'number', 1250.5],
    ['1250.5', null, 'number', 1250.5],
    ['0,550', null, 'number', 0.55],
    ['0.550', ',', 'number', 0.55],
    ['.5', null, 'number', 0.5],
    ['5,', null, 'number', 5],
    ['1.234,5', null, 'grouped', 1234.5],
    ['1,234.5', null, 'grouped', 1234.5],
    ['1.234.567', null, 'grouped', 1_234_567],
    ['1,234,567', null, 'grouped', 1_234_567],
    ['1.234', null, 'unsure', 1.234],
    ['1,234', null, 'unsure', 1.234],
    ['1.234', '.', 'number', 1.234],
    ['1.234', ',', 'grouped', 1234],
    ['1,234', '.', 'grouped', 1234],
    ['12.3456', null, 'number', 12.3456],
    ['1e21', null, 'number', 1e21],
    ['1.5e-7', null, 'number', 1.5e-7],
    ['1.23.4', null, 'none', null],
    ['1.234,5,6', null, 'none', null],
    ['10 menit', null, 'none', null],
    ['0x10', null, 'none', null],
    ['NaN', null, 'none', null],
    ['Infinity', null, 'none', null],
    ['', null, 'none', null],
  ])('"%s" in a file with mark %s is %s %s', (text, mark, kind, value) => {
    expect(readNumber(text, () => mark)).toEqual(value === null ? { kind } : { kind, value });
  });

  it('the file shows its mark by any number that leaves no doubt', () => {
    expect(decimalMarkOf(['1.234', '850', '0,5'])).toBe(',');
    expect(decimalMarkOf(['1.234.567'])).toBe(',');
    expect(decimalMarkOf(['-6.984'])).toBe(null);
    expect(decimalMarkOf(['-6.98'])).toBe('.');
  });

  it('a file with both marks shows none', () => {
    expect(decimalMarkOf(['0,5', '0.5'])).toBe(null);
  });
});
