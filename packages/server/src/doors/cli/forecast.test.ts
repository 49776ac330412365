import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seimbang } from './testing/call.ts';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-forecast-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

interface Said {
  readonly id: string;
  readonly mean: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly model: string;
}

function file(...lines: readonly string[]): string {
  const path = join(dir, 'deret.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

const read = (stdout: string): Said[] =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Said);

const months = Array.from({ length: 48 }, (_, t) => 100 + 30 * Math.sin((2 * Math.PI * t) / 12) + ((t * 7919) % 7));
const line = (id: string, train: readonly (number | null)[], more: object = {}): string =>
  JSON.stringify({ id, start: [2020, 1], train, ...more });

test('one line in, one line out, in the same order, the same with --json', async () => {
  const path = file(line('A', months), '', line('B', [3, null, 5, 4, 4, 6], { test: [9] }));
  const plain = await seimbang(['forecast', path, '--horizon', '6']);
  const json = await seimbang(['forecast', path, '--horizon', '6', '--json']);
  expect([plain.code, plain.stderr]).toEqual([0, '']);
  expect(json.stdout).toBe(plain.stdout);
  const said = read(plain.stdout);
  expect(said.map((s) => s.id)).toEqual(['A', 'B']);
  for (const { mean, lower, upper, model } of said) {
    expect([mean.length, lower.length, upper.length]).toEqual([6, 6, 6]);
    expect(mean.every((v, i) => lower[i]! <= v && v <= upper[i]!)).toBe(true);
    expect(model).toContain('season');
  }
});

test('the season is twelve unless another is asked for', async () => {
  const said = async (...more: string[]): Promise<Said | undefined> =>
    read((await seimbang(['forecast', file(line('A', months)), '--horizon', '12', ...more])).stdout)[0];
  const swing = (s: Said | undefined): number => Math.max(...(s?.mean ?? [])) - Math.min(...(s?.mean ?? []));
  expect(swing(await said())).toBeGreaterThan(45);
  expect(await said('--season', '12')).toEqual(await said());
  expect(swing(await said('--season', '1'))).toBeLessThan(45);
});

test('4: bad lines are named with what is wrong, good ones are answered', async () => {
  const path = file(
    '\uFEFF{"id": 1, "train": [NaN, 4, 5, Infinity, 6]}',
    'bukan JSON',
    '{"id":"x"}',
    '[1,2]',
    '{"id":"y","train":[1,"2"]}',
    '{"id":"z","train":[null]}',
    '{"id":{},"train":[1]}',
    '{"train":[7,7,7,7]}\r',
  );
  const { code, stdout, stderr } = await seimbang(['forecast', path, '--horizon', '2']);
  expect(code).toBe(4);
  expect(read(stdout).map((s) => s.id)).toEqual(['1', '8']);
  for (const [n, what] of [
    [2, 'objek JSON'],
    [3, '"train"'],
    [4, 'objek JSON'],
    [5, 'nilai ke-2 dalam "train" bukan angka: "2"'],
    [6, 'satu angka pun'],
    [7, '"id"'],
  ])
    expect(stderr).toMatch(new RegExp(`baris ${n}: .*${what}`));
  expect(stderr).toContain('2 deret diramalkan, 6 baris dilewati.');
  const en = await seimbang(['forecast', path, '--horizon', '2', '--bahasa', 'en', '--quiet']);
  expect(en.stderr).toContain('line 5: value 2 of "train" is no number: "2". Write null where there is none.');
});

test('"-" reads stdin', async () => {
  const { code, stdout } = await seimbang(['forecast', '-', '--horizon', '1'], {
    stdin: '{"id":"s","train":[2,2,2,2]}\n',
  });
  expect([code, read(stdout)[0]?.mean]).toEqual([0, [2]]);
});

test.each<[string, string[], number]>([
  ['2: no horizon', ['x.jsonl'], 2],
  ['2: a horizon of nothing', ['x.jsonl', '--horizon', '0'], 2],
  ['2: a season in words', ['x.jsonl', '--horizon', '3', '--season', 'tahun'], 2],
  ['3: a file that is not there', ['/tidak/ada.jsonl', '--horizon', '3'], 3],
  ['1: a folder', ['/', '--horizon', '3'], 1],
])('%s', async (_, words, wanted) => {
  const { code, stdout, stderr } = await seimbang(['forecast', ...words]);
  expect([code, stdout]).toEqual([wanted, '']);
  expect(stderr).toMatch(/^seimbang: /);
});

test('4: an empty file is no answer; 130: Ctrl-C stops between two series', async () => {
  const empty = await seimbang(['forecast', file(''), '--horizon', '3']);
  expect([empty.code, empty.stdout]).toEqual([4, '']);
  const path = file(line('A', months));
  expect((await seimbang(['forecast', path, '--horizon', '3'], { interrupted: true })).code).toBe(130);
});
