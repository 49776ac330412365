import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seimbang } from './testing/call.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));
const WEEK = ['--from', '2027-06-14', '--to', '2027-06-18', '--time', '3'];
let dir: string;
let plan: string;

beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-surge-'));
  plan = join(dir, 'lonjakan.json');
});
afterAll(() => rmSync(dir, { recursive: true }));

test('a week of registration: shortage per day, who helps whom, the queues, and how far from the best at most', async () => {
  const said = await seimbang(['surge', SAMPLE, ...WEEK, '--out', plan, '--json']);
  const document = JSON.parse(said.stdout) as Record<'status' | 'bound' | 'gap' | 'service', unknown> & {
    days: { tanggal: string }[];
    assignments: Record<string, unknown>[];
  };
  expect(document.days.map((d) => d.tanggal)).toContain('2027-06-14');
  expect(Object.keys(document.assignments[0] ?? {})).toEqual(
    expect.arrayContaining(['pegawaiId', 'from', 'to', 'mulai', 'selesai', 'porsi']),
  );
  expect(said.code).toBe(document.status === 'optimal' ? 0 : 6);
  expect(document).toMatchObject({ bound: expect.any(Number), gap: expect.any(Number), service: expect.any(Object) });
});

test('who helped last week has days off: the plan after it sends other people', async () => {
  const later = ['--from', '2027-06-24', '--to', '2027-06-28', '--time', '3', '--after', plan, '--json'];
  const said = await seimbang(['surge', SAMPLE, ...later]);
  const ids = (text: string): string[] =>
    (JSON.parse(text) as { assignments: { pegawaiId: string }[] }).assignments.map((a) => a.pegawaiId);
  const helped = ids(readFileSync(plan, 'utf8'));
  expect(ids(said.stdout).filter((id) => helped.includes(id))).toEqual([]);
});

test('the text speaks both languages', async () => {
  expect((await seimbang(['surge', SAMPLE, ...WEEK])).stdout).toContain('orang membantu');
  expect((await seimbang(['surge', SAMPLE, ...WEEK, '--bahasa', 'en'])).stdout).toContain('people help');
});

test('a surge of one unit is played through, the same for the same seed, and only that unit is helped', async () => {
  const one = ['surge', SAMPLE, ...WEEK, '--unor', '33.74-DISDIK'];
  const played = await seimbang([...one, '--simulate', 'benih-uji']);
  expect(played.stdout).toContain('SIMULASI');
  const again = await seimbang([...one, '--simulate', 'benih-uji']);
  const figures = (text: string): string => text.slice(0, text.indexOf('orang membantu'));
  expect(figures(again.stdout)).toBe(figures(played.stdout));
  const plain = JSON.parse((await seimbang([...one, '--json'])).stdout) as {
    assignments: { to: { unorId: string } }[];
  };
  expect(new Set(plain.assignments.map((a) => a.to.unorId))).toEqual(new Set(['33.74-DISDIK']));
  expect((await seimbang(['surge', SAMPLE, ...WEEK, '--simulate', 'x'])).code).toBe(2);
});

test('4: a package without volumes cannot say what is missing on which day', async () => {
  const bare = join(dir, 'tanpa-volume');
  cpSync(SAMPLE, bare, { recursive: true });
  rmSync(join(bare, 'volume.csv'));
  const said = await seimbang(['surge', bare, ...WEEK]);
  expect([said.code, said.stdout]).toEqual([4, '']);
  expect(said.stderr).toContain('volume.csv');
});

test('3 and 4: a volunteer who is not in the package, and an earlier plan that is none, are named', async () => {
  const list = join(dir, 'relawan.txt');
  writeFileSync(list, 'P00034\nTIDAK-ADA\n');
  const volunteers = await seimbang(['surge', SAMPLE, ...WEEK, '--volunteers', list]);
  expect([volunteers.code, volunteers.stderr.includes('TIDAK-ADA')]).toEqual([3, true]);
  const other = join(dir, 'lain.json');
  writeFileSync(other, '{"moves":[]}');
  expect((await seimbang(['surge', SAMPLE, ...WEEK, '--after', other])).code).toBe(4);
});

test.each([
  ['without a window', []],
  ['with a day that does not exist', ['--from', '2027-02-30', '--to', '2027-03-05']],
  ['with a window that ends before it begins', ['--from', '2027-06-18', '--to', '2027-06-14']],
])('2: %s', async (_, argv) => {
  const said = await seimbang(['surge', SAMPLE, ...argv]);
  expect([said.code, said.stdout]).toEqual([2, '']);
});
