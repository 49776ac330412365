import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDelimited, sniffDelimiter } from './delimited.ts';
import { guardText, unguardText } from './guard.ts';
import { defaultLimits } from './sheet.ts';
import { csvText } from './write.ts';

const rowsOf = (text: string, delimiter?: string) => parseDelimited(text, defaultLimits, delimiter).rows;

describe('a CSV is read as RFC 4180 says', () => {
  it.each<[string, string, string[][]]>([
    [
      'quoted separators and line ends stay in their field',
      'a,"b,c"\r\n"d\ne",f\r\n',
      [
        ['a', 'b,c'],
        ['d\ne', 'f'],
      ],
    ],
    ['doubled quotation marks are one', '"a ""b"" c",""\n', [['a "b" c', '']]],
    ['a mark inside an unquoted field is text', 'pipa 5",x\n', [['pipa 5"', 'x']]],
    ['text after a closing mark is kept', '"a"b,c\n', [['ab', 'c']]],
    ['blank rows keep their place', 'a,b\n\n,,\nc,d\n\n\n', [['a', 'b'], [], [], ['c', 'd']]],
    [
      'old line ends are read',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a last row without line end counts',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty fields at the end are kept',
      'a,b,c\nd,,\n',
      [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    ],
    ['the separator line of Excel is obeyed and dropped', 'sep=;\na;b,c\n', [['a', 'b,c']]],
    ['a byte order mark is no text', '\ufeffa,b\n', [['a', 'b']]],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text)).toEqual(rows);
  });

  it('as csv-parse reads it, for whatever rows are written', () => {
    const field = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom('"', ',', '\n', '\r\n', ';', '|', 'a"b', '=1', "'"),
    );
    const row = fc.array(field, { minLength: 2, maxLength: 4 }).filter((r) => r.some((f) => f.trim() !== ''));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = csvText(rows);
        const oracle = parse(text, { relax_column_count: true });
        expect(rowsOf(text, ',')).toEqual(
          oracle.map((r) => r.map((f) => f.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the separator is found by content', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ','],
    ['a;b;c\n1,5;2,5;3,5\n', ';'],
    ['a|b\n1,5|2;3\n', '|'],
    ['a\tb\n1,5\t2\n', '\t'],
    ['Judul laporan\n\na;b;c\n1;2;3\n4;5;6\n', ';'],
    ['nama,kompetensi\n"a;b;c","x;y"\n"d;e;f","z;w"\n', ','],
    ['nama;catatan\n"dua\nbaris|satu";x\n"dua\nbaris|satu";y\n', ';'],
    ['satu\ndua\n', ','],
  ])('%j -> %j', (text, delimiter) => {
    expect(sniffDelimiter(text)).toBe(delimiter);
  });
});

describe('no text of ours becomes a formula in a spreadsheet', () => {
  it('and guarding loses nothing', () => {
    const risky = fc
      .tuple(fc.constantFrom('', "'", "''"), fc.constantFrom('=', '+', '-', '@', '\t', 'a', ''), fc.string())
      .map((p) => p.join(''));
    fc.assert(
      fc.property(risky, (text) => {
        expect(unguardText(guardText(text))).toBe(text);
        expect(guardText(text)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
