import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entries } from './bundle.ts';
import { pack } from './pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
let dir: string;
let program: string;

/** As somebody who types `npm install seimbang`; from npm's own cache, so that no network is needed. */
function install(tarball: string, into: string): void {
  mkdirSync(into);
  writeFileSync(join(into, 'package.json'), '{"private":true}');
  const options = ['--offline', '--no-audit', '--no-fund', '--omit=optional', '--ignore-scripts'];
  if (spawnSync('npm', ['install', ...options, tarball], { cwd: into }).status === 0) return;
  // The cache does not hold every dependency: unpack, and let the program find them where the repository has them.
  const home = join(into, 'node_modules/seimbang');
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['xzf', tarball, '-C', home, '--strip-components=1']);
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));
}

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-paket-'));
  const tarball = await pack(dir);
  install(tarball, join(dir, 'pengguna'));
  program = join(dir, 'pengguna/node_modules/seimbang/bin/seimbang.cjs');
}, 240_000);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const call = (argv: readonly string[], nodeOptions: readonly string[] = []) =>
  spawnSync(process.execPath, [...nodeOptions, program, ...argv], { encoding: 'utf8', cwd: dir });

describe('the packed program', () => {
  test('knows every thread and child process of the server', () => {
    expect(entries(ROOT)).toEqual(
      expect.arrayContaining([
        'packages/server/src/doors/cli/main.ts',
        'packages/server/src/doors/cli/thread-main.ts',
        'packages/server/src/exchange/sheets/xlsx-child.ts',
        'packages/server/src/jobs/solver-worker.ts',
      ]),
    );
  });
  test('is plain JavaScript with a launcher, the sample and the migrations', () => {
    const listed = execFileSync('tar', ['tzf', join(dir, 'seimbang-0.1.0.tgz')], { encoding: 'utf8' });
    expect(listed).not.toMatch(/\.tsx?$/m);
    for (const path of ['bin/seimbang.cjs', 'lib/main.js', 'samples/banyumanik/pegawai.csv', 'LICENSE']) {
      expect(listed).toContain(`package/${path}\n`);
    }
    expect(listed).toMatch(/packages\/server\/src\/db\/migrations\/\d+.*\.sql/);
  });
  test('plans the sample with proof and verifies its own plan', () => {
    const sample = join(ROOT, 'samples/banyumanik');
    const planned = call(['plan', sample, '--max-moves', '10', '--out', 'rencana.json']);
    expect([planned.status, planned.stderr]).toEqual([0, expect.not.stringContaining('Error')]);
    expect(planned.stdout).toContain('Optimal terbukti.');
    expect(JSON.parse(readFileSync(join(dir, 'rencana.json'), 'utf8'))).toMatchObject({ status: 'optimal' });
    expect(call(['verify', sample, 'rencana.json']).status).toBe(0);
    expect(call(['abk', sample, '--json']).status).toBe(0);
  });
  test('says in both languages which Node it needs, on one that is too old', () => {
    const old = join(dir, 'node-lama.cjs');
    writeFileSync(old, "Object.defineProperty(process, 'versions', { value: { node: '20.1.0' } });\n");
    const said = call(['--version'], ['--require', old]);
    expect([said.status, said.stdout]).toEqual([1, '']);
    expect(said.stderr).toContain('perlu Node.js 22.19 atau lebih baru; yang terpasang 20.1.0');
    expect(said.stderr).toContain('Node.js 22.19 or newer is needed');
  });
});
