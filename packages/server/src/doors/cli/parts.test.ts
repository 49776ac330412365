import { describe, expect, test } from 'vitest';
import { fileFailure } from './files.ts';
import { angka, persen } from './numbers.ts';
import { outputTo } from './output.ts';
import { suggest } from './suggest.ts';
import { table } from './table.ts';
import type { Call } from './verb.ts';

test.each([
  [1234.5, 2, 'id', '1.234,50'],
  [1234.5, 2, 'en', '1,234.50'],
  [-1_000_000, 0, 'id', '-1.000.000'],
  [-0.001, 2, 'id', '0,00'],
  [0.9999, 2, 'id', '1,00'],
] as const)('%d with %i digits is written %s: %s', (value, digits, bahasa, text) => {
  expect(angka(value, digits, bahasa)).toBe(text);
});

test('a share is written as a percentage with a space', () => {
  expect(persen(0.8754, 1, 'id')).toBe('87,5 %');
});

test.each([
  ['pnal', 'plan'],
  ['plna', 'plan'],
  ['verfy', 'verify'],
  ['gen', 'generate'],
  ['xyz', null],
])('"%s" was probably meant as %s', (typed, meant) => {
  expect(suggest(typed, ['plan', 'verify', 'generate', 'abk'])).toBe(meant);
});

test('columns are as wide as their widest cell, numbers on the right, and no line ends in blanks', () => {
  const plain = outputTo({ write: () => true }, { write: () => true }, {}, 'id', false).paint;
  const text = table(
    [{ title: 'Unit' }, { title: 'Rasio', right: true }, { title: '' }],
    [['Ngesrep', '1,2', '']],
    plain,
  );
  expect(text).toBe('Unit     Rasio\n───────  ─────\nNgesrep    1,2');
});

describe('a file that cannot be used', () => {
  const failure = (code: string): { exit: number; said: string } => {
    let said = '';
    const write = (text: string): void => {
      said += text;
    };
    const out = outputTo({ write }, { write }, {}, 'id', false);
    const exit = fileFailure({ out } as Call, 'x.json', Object.assign(new Error(code), { code }));
    return { exit, said };
  };
  test.each([
    ['EACCES', 8, 'tidak diizinkan'],
    ['EROFS', 8, 'tidak diizinkan'],
    ['ENOENT', 3, 'tidak ditemukan'],
    ['ENOSPC', 75, 'penyimpanan penuh'],
    ['EIO', 1, 'x.json'],
  ])('%s ends with exit code %i', (code, exit, message) => {
    expect(failure(code).exit).toBe(exit);
    expect(failure(code).said).toContain(message);
  });
});
