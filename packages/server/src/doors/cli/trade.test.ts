import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seimbang } from './testing/call.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));
let dir: string;
let plan: string;
let wishing: string;

interface Traded {
  readonly assignments: readonly { pegawaiId: string; unorId: string; jabatanId: string; label: string }[];
  readonly cycles: readonly { members: readonly { pegawaiId: string }[] }[];
  readonly issues: readonly { code: string; file: string; row: number }[];
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-trade-'));
  plan = join(dir, 'rencana.json');
  await seimbang(['plan', SAMPLE, '--max-moves', '10', '--out', plan]);
  wishing = join(dir, 'berminat');
  cpSync(SAMPLE, wishing, { recursive: true });
  writeFileSync(join(wishing, 'minat.csv'), swapOfTwo());
});
afterAll(() => rmSync(dir, { recursive: true }));

/** Two lurah who would rather have the other's kelurahan; one of them also names a place twice and one that is not there. */
function swapOfTwo(): string {
  const [a, b] = lurah();
  const rows = [`${a?.id},1,${b?.unor},LURAH`, `${a?.id},2,${b?.unor},LURAH`, `${b?.id},1,${a?.unor},LURAH`];
  return ['pegawai_id,urutan,unor_id,jabatan_id', ...rows, `${a?.id},3,33.74.11,LURAH`, ''].join('\n');
}

/** Lurah with at least two years in post whom the plan leaves where they are. */
function lurah(): { id: string; unor: string }[] {
  const moved = (JSON.parse(readFileSync(plan, 'utf8')) as { moves: { pegawaiId: string }[] }).moves;
  const [head = '', ...rows] = readFileSync(join(SAMPLE, 'pegawai.csv'), 'utf8').split(/\r?\n/);
  const at = (name: string): number => head.split(',').indexOf(name);
  return rows
    .map((row) => row.split(','))
    .filter((row) => row[at('jabatan_id')] === 'LURAH' && (row[at('tmt_jabatan')] ?? '9') < '2024-12')
    .map((row) => ({ id: row[at('pegawai_id')] ?? '', unor: row[at('unor_id')] ?? '' }))
    .filter(({ id }) => moved.every((m) => m.pegawaiId !== id));
}

test('two lurah who want each other’s kelurahan trade them; the rows that cannot count are named', async () => {
  const said = await seimbang(['trade', wishing, plan, '--json']);
  expect(said.code).toBe(0);
  const traded = JSON.parse(said.stdout) as Traded;
  const [a, b] = lurah();
  const of = (id?: string): unknown => traded.assignments.find((x) => x.pegawaiId === id);
  expect(of(a?.id)).toMatchObject({ unorId: b?.unor, jabatanId: 'LURAH', label: 'sukarela' });
  expect(of(b?.id)).toMatchObject({ unorId: a?.unor, jabatanId: 'LURAH', label: 'sukarela' });
  expect(traded.cycles.map((c) => c.members.map((m) => m.pegawaiId).sort())).toEqual([[a?.id, b?.id].sort()]);
  expect(traded.issues.map((i) => [i.code, i.row])).toEqual([
    ['minat-ganda', 3],
    ['minat-tempat-tidak-ada', 5],
  ]);
});

test('without wishes everybody keeps the default placement, and whom the plan designated is labelled so', async () => {
  const { stdout, code } = await seimbang(['trade', SAMPLE, plan, '--json']);
  expect(code).toBe(0);
  const { assignments, cycles } = JSON.parse(stdout) as Traded;
  expect(cycles).toEqual([]);
  const { moves } = JSON.parse(readFileSync(plan, 'utf8')) as { moves: { pegawaiId: string; to: object }[] };
  for (const m of moves)
    expect(assignments.find((a) => a.pegawaiId === m.pegawaiId)).toMatchObject({ ...m.to, label: 'kebutuhan-dinas' });
  expect(assignments.filter((a) => a.label !== 'tetap')).toHaveLength(moves.length);
});

test('the text is in both languages and calls no placement an offer', async () => {
  const id = await seimbang(['trade', wishing, plan]);
  const en = await seimbang(['trade', wishing, plan, '--bahasa', 'en']);
  expect(id.stdout).toContain('pindahan sesudah pertukaran, 1 siklus.');
  expect(en.stdout).toContain('moves after the trade, 1 cycles.');
  expect(`${id.stdout}${en.stdout}`).not.toMatch(/tawaran|offer/i);
  expect(id.stderr).toContain('minat.csv');
});

test('a trace is written without names or ids, runs again without the package, and a changed one is refused', async () => {
  const trace = join(dir, 'jejak.json');
  expect((await seimbang(['trade', wishing, plan, '--trace', trace, '--unit-totals'])).code).toBe(0);
  const text = readFileSync(trace, 'utf8');
  expect(text).not.toMatch(/P\d{5}/);
  expect((await seimbang(['trade', '--replay', trace])).code).toBe(0);
  const document = JSON.parse(text) as { result: number[] };
  document.result = document.result.map((c, i) => document.result[(i + 1) % document.result.length] ?? c);
  const forged = join(dir, 'jejak-palsu.json');
  writeFileSync(forged, JSON.stringify(document));
  const said = await seimbang(['trade', '--replay', forged]);
  expect([said.code, said.stdout.includes('DITOLAK')]).toEqual([9, true]);
});

test('9: a plan of another package is not traded', async () => {
  const other = join(dir, 'lain');
  cpSync(SAMPLE, other, { recursive: true });
  const file = join(other, 'pegawai.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace('P00001', 'P99999'));
  const said = await seimbang(['trade', other, plan]);
  expect(said.code).toBe(9);
  expect(said.stderr).toContain('paket data lain');
  expect(said.stdout).toBe('');
});

test.each<[string, readonly string[], number]>([
  ['2: a plan is missing', ['trade', SAMPLE], 2],
  ['2: a replay takes no package', ['trade', SAMPLE, '--replay', 'x'], 2],
  ['3: a plan that is not there', ['trade', SAMPLE, '/tidak/ada.json'], 3],
  ['3: a trace that is not there', ['trade', '--replay', '/tidak/ada.json'], 3],
])('%s', async (_, argv, code) => {
  expect((await seimbang(argv)).code).toBe(code);
});
