import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { linear, ticks, valueAt } from './scale.ts';
import { matches, nextSort, sortRows } from './table-state.ts';

describe('a table in order', () => {
  const rows = [
    { nama: 'Ngesrep', rasio: 0.79 },
    { nama: 'Jabungan', rasio: null },
    { nama: 'Pudakpayung', rasio: 1.42 },
  ];
  const columns = [{ key: 'rasio', sort: (row: (typeof rows)[number]) => row.rasio }];
  const names = (urut: string): readonly string[] => sortRows(rows, columns, urut).map((row) => row.nama);

  it('keeps units without a ratio at the end in both directions', () => {
    expect(names('rasio')).toEqual(['Ngesrep', 'Pudakpayung', 'Jabungan']);
    expect(names('-rasio')).toEqual(['Pudakpayung', 'Ngesrep', 'Jabungan']);
  });
  it('keeps the original order for an order it does not know', () =>
    expect(names('kue')).toEqual(rows.map((row) => row.nama)));
  it('goes rising, falling, original with each press', () => {
    expect([nextSort('', 'rasio'), nextSort('rasio', 'rasio'), nextSort('-rasio', 'rasio')]).toEqual([
      'rasio',
      '-rasio',
      '',
    ]);
  });
  it('finds a row by any words of it, whatever their case', () => {
    expect(matches(['Kelurahan Srondol Wetan'], 'wetan SRON')).toBe(true);
    expect(matches(['Kelurahan Srondol Wetan'], 'kulon')).toBe(false);
  });
});

describe('a table as a file', () => {
  it('uses semicolons and decimal commas, and quotes what needs it', () => {
    expect(toCsv(['Unit', 'Rasio'], [['Seksi "A"; B', 1.42]])).toBe('\uFEFFUnit;Rasio\r\n"Seksi ""A""; B";1,42\r\n');
  });
  it('disarms a text that a spreadsheet would run as a formula', () => {
    expect(toCsv(['x'], [['=1+1'], ['-3'], [-3]])).toBe("\uFEFFx\r\n'=1+1\r\n'-3\r\n-3\r\n");
  });
});

describe('a picture to scale', () => {
  it('sets round ticks', () => {
    expect(ticks(0, 20, 4)).toEqual([0, 5, 10, 15, 20]);
    expect(ticks(0, 0.21, 4)).toEqual([0, 0.1, 0.2]);
    expect(ticks(3, 3, 4)).toEqual([3]);
  });
  it('maps ends to ends and reads a curve between its points', () => {
    expect(linear(0, 10, 100, 200)(5)).toBe(150);
    const curve = [
      { x: 0, y: 0.2 },
      { x: 10, y: 0.1 },
    ];
    expect(valueAt(curve, 5)).toBeCloseTo(0.15);
    expect(valueAt(curve, 11)).toBeNull();
  });
});
