import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registry } from './registry.ts';
import { seimbang } from './testing/call.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));
let dir: string;
let plan: string;

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-cli-'));
  plan = join(dir, 'rencana.json');
  await seimbang(['plan', SAMPLE, '--max-moves', '10', '--out', plan]);
});
afterAll(() => rmSync(dir, { recursive: true }));

/** The sample with one file changed. */
function changed(name: string, file: string, edit: (text: string) => string): string {
  const copy = join(dir, name);
  cpSync(SAMPLE, copy, { recursive: true });
  const path = join(copy, file);
  let text = '';
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    // The file is new.
  }
  writeFileSync(path, edit(text));
  return copy;
}

describe('help', () => {
  test.each(['id', 'en'])('the first page in %s is as agreed', async (bahasa) => {
    const { stdout, code } = await seimbang(['--help', '--bahasa', bahasa]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(`testing/help.${bahasa}.golden.txt`);
  });
  test.each(registry.map((v) => v.name))(
    '%s explains itself with an example, on stdout, in both languages',
    async (verb) => {
      const id = await seimbang([verb, '--help']);
      const en = await seimbang([verb, '-h', '--bahasa', 'en']);
      expect([id.code, en.code, id.stderr, en.stderr]).toEqual([0, 0, '', '']);
      expect(id.stdout).toContain(`Contoh:\n  # `);
      expect(en.stdout).toContain(`seimbang ${verb}`);
      await expect(`${id.stdout}\n${en.stdout}`).toMatchFileSnapshot(`testing/help-${verb}.golden.txt`);
    },
  );
  test('without a verb the help comes on stderr, since nothing was asked', async () => {
    const { code, stdout, stderr } = await seimbang([]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Pemakaian:');
  });
});

describe('exit codes', () => {
  test.each<[string, string[], number, string]>([
    ['a misspelt verb names the right one', ['pnal'], 2, 'Maksud Anda "plan"?'],
    ['a misspelt option names the right one', ['plan', SAMPLE, '--max-move', '3'], 2, 'Maksud Anda --max-moves?'],
    ['an option without its value', ['plan', SAMPLE, '--time'], 2, '--time S'],
    ['a package is missing', ['abk'], 2, 'argumen kurang'],
    ['a budget that is no number', ['plan', SAMPLE, '--max-moves', '-3'], 2, '--max-moves'],
    ['a package that is not there', ['abk', '/tidak/ada'], 3, 'tidak ditemukan'],
    ['a policy that is not there', ['plan', SAMPLE, '--policy', '/tidak/ada.json'], 3, 'tidak ditemukan'],
    [
      'a person who is not there',
      ['eligibility', SAMPLE, '--pegawai', 'X', '--unor', '33.74.11', '--jabatan', 'PAP'],
      3,
      '"X"',
    ],
  ])('%s', async (_, argv, code, message) => {
    const said = await seimbang(argv);
    expect(said.code).toBe(code);
    expect(said.stdout).toBe('');
    expect(said.stderr).toContain(message);
  });

  test('4: a package with an unreadable row is reported and no plan is made on it', async () => {
    const bad = changed('bad', 'pegawai.csv', (text) => text.replace('2022-', '2022-99-'));
    const checked = await seimbang(['check', bad, '--json']);
    expect(checked.code).toBe(4);
    expect(JSON.parse(checked.stdout)).toMatchObject({
      rejected: 1,
      issues: [{ file: 'pegawai.csv', column: 'tmt_jabatan' }],
    });
    expect((await seimbang(['plan', bad])).code).toBe(4);
    expect((await seimbang(['plan', bad, '--max-moves', '3', '--skip-bad-rows'])).code).toBe(0);
    expect((await seimbang(['abk', bad])).code).toBe(4);
  });
  test('5: a lock that no lawful plan can keep is infeasible, and the person is named', async () => {
    const locked = changed(
      'locked',
      'kunci.csv',
      () => 'pegawai_id,tindakan,unor_id,jabatan_id\nP00001,wajib,33.74.11.1001,PAP\n',
    );
    const said = await seimbang(['plan', locked, '--json']);
    expect(said.code).toBe(5);
    expect(JSON.parse(said.stdout)).toMatchObject({ status: 'infeasible', unplaced: ['P00001'], moves: [] });
  });
  test('6: a plan stopped by the clock is kept and says that it is not proven', async () => {
    const said = await seimbang(['plan', SAMPLE, '--max-moves', '25', '--time', '0.0001', '--json']);
    expect(said.code).toBe(6);
    expect(JSON.parse(said.stdout)).toMatchObject({ status: 'stopped' });
    const kept = join(dir, 'belum-terbukti.json');
    writeFileSync(kept, said.stdout);
    expect((await seimbang(['verify', SAMPLE, kept])).code).toBe(0);
  });
  test('130: Ctrl-C keeps the best plan so far', async () => {
    const out = join(dir, 'terhenti.json');
    const said = await seimbang(['plan', SAMPLE, '--max-moves', '25', '--out', out], { interrupted: true });
    expect(said.code).toBe(130);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ status: 'stopped' });
  });
  test('7: an existing package is not overwritten unless forced', async () => {
    const target = join(dir, 'baru');
    const argv = ['generate', '--scale', 'kecamatan', '--seed', '4', '--out', target];
    expect((await seimbang(argv)).code).toBe(0);
    expect((await seimbang(argv)).code).toBe(7);
    expect((await seimbang([...argv, '--force'])).code).toBe(0);
  });
  test('9: a tampered plan is refused, and is not explained either', async () => {
    const forged = join(dir, 'palsu.json');
    const document = JSON.parse(readFileSync(plan, 'utf8')) as { objective: number };
    writeFileSync(forged, JSON.stringify({ ...document, objective: document.objective - 1 }));
    expect((await seimbang(['verify', SAMPLE, plan])).code).toBe(0);
    expect((await seimbang(['verify', SAMPLE, forged])).code).toBe(9);
    expect((await seimbang(['explain', SAMPLE, forged, '--pegawai', 'P00078'])).code).toBe(9);
  });
  test('1: a policy that the planner cannot keep is refused in words', async () => {
    const policy = join(dir, 'kebijakan.json');
    writeFileSync(policy, JSON.stringify({ batas: { keluarMaksimumPerUnor: 0.1 } }));
    const said = await seimbang(['plan', SAMPLE, '--policy', policy]);
    expect(said.code).toBe(1);
    expect(said.stderr).toContain('keluarMaksimumPerUnor');
  });
  test('3: a plan cannot be kept in a folder that is not there', async () => {
    const said = await seimbang(['plan', SAMPLE, '--max-moves', '1', '--out', join(dir, 'tidak', 'ada.json')]);
    expect(said.code).toBe(3);
  });
});

describe('JSON has the keys of the contract', () => {
  const keysOf = async (argv: readonly string[]): Promise<string[]> =>
    Object.keys(JSON.parse((await seimbang([...argv, '--json'])).stdout) as object);
  test.each<[string, string[]]>([
    ['check', ['read', 'accepted', 'repaired', 'rejected', 'issues', 'quality']],
    ['abk', ['wkeMenit', 'formasi', 'unor', 'totals', 'balance', 'issues']],
    [
      'plan',
      'status proof objective bound gap moves gerbong before after rulesChecked rulesNotChecked assumptions prices branches inputHash planHash seed'.split(
        ' ',
      ),
    ],
    ['curve --points 3', ['points']],
  ])('%s', async (verb, keys) => {
    const [name = '', ...options] = verb.split(' ');
    expect(await keysOf([name, SAMPLE, ...options])).toEqual(expect.arrayContaining(keys));
  });
  test('verify', async () => {
    expect(await keysOf(['verify', SAMPLE, plan])).toEqual([
      'ok',
      'checks',
      'objective',
      'bound',
      'gap',
      'restsOnHighs',
    ]);
  });
  test('eligibility', async () => {
    const argv = ['eligibility', SAMPLE, '--pegawai', 'P00040', '--unor', '33.74.11.1002', '--jabatan', 'LURAH'];
    const judged = JSON.parse((await seimbang([...argv, '--json'])).stdout) as { verdict: string; rules: object[] };
    expect(judged.verdict).toBe('forbidden');
    expect(judged.rules[0]).toMatchObject({
      id: expect.any(String),
      verdict: expect.any(String),
      facts: {},
      article: expect.any(String),
    });
  });
  test('explain', async () => {
    const moved =
      (JSON.parse(readFileSync(plan, 'utf8')) as { moves: { pegawaiId: string }[] }).moves[0]?.pegawaiId ?? '';
    expect(await keysOf(['explain', SAMPLE, plan, '--pegawai', moved])).toEqual(
      expect.arrayContaining(['kind', 'move', 'sentences', 'loss']),
    );
  });
  test('the file of --out is what stdout says', async () => {
    const out = join(dir, 'sama.json');
    const { stdout } = await seimbang(['plan', SAMPLE, '--max-moves', '10', '--json', '--out', out]);
    expect(readFileSync(out, 'utf8')).toBe(stdout);
    expect(stdout).toBe(readFileSync(plan, 'utf8'));
  });
});

describe('for people', () => {
  test('the plan says what it does, that it is proven, and in which numbers', async () => {
    const { stdout } = await seimbang(['plan', SAMPLE, '--max-moves', '10']);
    expect(stdout).toMatch(/^10 pindahan, simpangan 0,\d{3} → 0,\d{3}\. {2}Optimal terbukti\.\n/);
    expect(stdout).toMatch(/Objektif \d{3}\.\d{3}\.\d{3} poin/);
    expect((await seimbang(['plan', SAMPLE, '--max-moves', '10', '--bahasa', 'en'])).stdout).toContain(
      'Proven optimal.',
    );
  });
  test('colour codes only on a terminal that wants them', async () => {
    const escape = '\u001b[';
    expect((await seimbang(['abk', SAMPLE])).stdout).not.toContain(escape);
    expect((await seimbang(['abk', SAMPLE], { tty: true })).stdout).toContain(escape);
    expect((await seimbang(['abk', SAMPLE], { tty: true, env: { NO_COLOR: '1' } })).stdout).not.toContain(escape);
    expect((await seimbang(['abk', SAMPLE], { tty: true, env: { TERM: 'dumb' } })).stdout).not.toContain(escape);
  });
  test('a policy on the command line stands in for that of the package', async () => {
    const policy = join(dir, 'sejabatan.json');
    writeFileSync(policy, JSON.stringify({ lintasJabatan: 'sejabatan', maksimumMutasi: 2 }));
    const { stdout } = await seimbang(['plan', SAMPLE, '--policy', policy, '--json']);
    const made = JSON.parse(stdout) as { maxMoves: number; moves: { kind: string }[] };
    expect(made.maxMoves).toBe(2);
    expect(made.moves.every((m) => m.kind === 'mutasi')).toBe(true);
  });
  test('a directory that is no package ends with one clear message', async () => {
    const empty = join(dir, 'kosong');
    mkdirSync(empty);
    const said = await seimbang(['abk', empty]);
    expect(said.code).toBe(4);
    expect(said.stderr).toContain('pegawai.csv');
  });
});
