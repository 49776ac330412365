import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('launch.js', import.meta.url));
const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-proses-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

const start = (argv: readonly string[], env = process.env): ChildProcess =>
  spawn(process.execPath, [MAIN, ...argv], { env, stdio: ['ignore', 'pipe', 'pipe'] });

function ended(child: ChildProcess): Promise<Ended> {
  const began = performance.now();
  const said = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk) => (said.stdout += String(chunk)));
  child.stderr?.on('data', (chunk) => (said.stderr += String(chunk)));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, ...said, ms: performance.now() - began }));
  });
}

/** A program that has not loaded yet dies of the signal; on a busy machine it is given more time. */
async function interruptedPlan(city: string): Promise<Ended> {
  let last: Ended | null = null;
  for (const patience of [1000, 2500, 5000]) {
    const child = start(['plan', city, '--max-moves', '700', '--json']);
    const running = ended(child);
    await new Promise((resolve) => setTimeout(resolve, patience));
    child.kill('SIGINT');
    last = await running;
    if (last.code !== null) break;
  }
  return last as Ended;
}

describe('the real program', () => {
  test('writes nothing but the document to a pipe, and the same bytes twice', async () => {
    const argv = ['plan', SAMPLE, '--max-moves', '10', '--json'];
    const once = await ended(start(argv));
    const again = await ended(start(argv));
    expect([once.code, once.stderr]).toEqual([0, '']);
    expect(again.stdout).toBe(once.stdout);
    expect(JSON.parse(once.stdout)).toMatchObject({ status: 'optimal' });
    process.stdout.write(
      `kecamatan plan in the terminal: ${once.ms.toFixed(0)} ms and ${again.ms.toFixed(0)} ms wall\n`,
    );
  });
  test('ends quietly when its reader has seen enough', async () => {
    const child = start(['generate', '--scale', 'kecamatan', '--out', join(dir, 'pipa')]);
    child.stdout?.destroy();
    const { code, stderr } = await ended(child);
    expect([code, stderr]).toEqual([0, '']);
  });
  test('75: a database server that does not answer can be tried again later', async () => {
    const env = { ...process.env, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/tidakada' };
    const { code, stdout } = await ended(start(['export', join(dir, 'ekspor')], env));
    expect([code, stdout]).toEqual([75, '']);
  });
  test('hears Ctrl-C while the solver computes, stops and keeps the plan', async () => {
    const city = join(dir, 'kota');
    await ended(start(['generate', '--scale', 'kota', '--out', city]));
    const { code, stdout, stderr } = await interruptedPlan(city);
    expect(code).toBe(130);
    expect(stderr).toContain('menyimpan hasil terbaik');
    expect(JSON.parse(stdout)).toMatchObject({ status: 'stopped' });
  });
});
