import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Beranda, Skenario } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareLayout } from '../../db/embedded/layout.ts';
import { livingPostmaster } from '../../db/embedded/postmaster.ts';

const CHILD = fileURLToPath(new URL('../../testing/serve-child.ts', import.meta.url));

interface Ready {
  readonly url: string;
  readonly firstStart: boolean;
  readonly adopted: boolean;
  readonly code?: string;
}

interface Running {
  readonly child: ChildProcess;
  readonly ready: Ready;
  readonly seconds: number;
}

const children: ChildProcess[] = [];
let root: string;
let dataDir: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'seimbang-serve-'));
  chmodSync(root, 0o755);
  dataDir = join(root, 'data');
});
afterAll(async () => {
  for (const child of children) if (child.exitCode === null) child.kill('SIGTERM');
  await Promise.all(children.map(ended));
  rmSync(root, { recursive: true, force: true });
});

async function start(dir = dataDir): Promise<Running> {
  const begun = performance.now();
  const child = spawn(process.execPath, [CHILD, dir], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  const line = await new Promise<string>((resolve, fail) => {
    lines.once('line', resolve);
    child.once('exit', (code) => fail(new Error(`ended with ${code} before it was ready`)));
  });
  return { child, ready: JSON.parse(line) as Ready, seconds: (performance.now() - begun) / 1000 };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
  return child.exitCode;
}

const layout = () => {
  const made = prepareLayout(dataDir);
  if (!made.ok) throw new Error(made.error.message.en);
  return made.value;
};

async function signIn(url: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${url}/api/sesi/demo`, { method: 'POST', headers, body: '{"peran":"analis"}' });
  return { cookie: reply.headers.get('set-cookie')?.split(';')[0] ?? '', ...headers };
}

/** Asks until the answer is as wanted; a database that comes back takes a moment. */
async function eventually<T>(ask: () => Promise<T>, wanted: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await ask();
    if (wanted(answer) || tries > 150) return answer;
    await sleep(200);
  }
}

const scenarioNames = async (url: string, headers: Record<string, string>): Promise<string[]> => {
  const reply = await fetch(`${url}/api/skenario`, { headers });
  const { skenario } = (await reply.json()) as { skenario?: Skenario[] };
  return (skenario ?? []).map((s) => s.nama);
};

test('the first start loads the demo, and the first screen soon has a plan to show', async () => {
  const { ready, child, seconds } = await start();
  expect(ready).toMatchObject({ firstStart: true, adopted: false });
  expect(seconds).toBeLessThan(60);
  const headers = await signIn(ready.url);
  const beranda = await eventually(
    async () => (await (await fetch(`${ready.url}/api/beranda`, { headers })).json()) as Beranda,
    (b) => b.pembuka?.keadaan === 'selesai',
  );
  expect(beranda.temuan?.pindahan).toBeGreaterThan(0);
  expect(beranda.temuan?.simpangan.after).toBeLessThan(beranda.temuan?.simpangan.before ?? 0);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  expect(livingPostmaster(layout())).toBeNull();
});

test('killed in the middle of its work it loses nothing that was acknowledged, and the next start adopts its database', async () => {
  const first = await start();
  const headers = await signIn(first.ready.url);
  const acknowledged: string[] = [];
  const writing = (async () => {
    for (let i = 0; ; i++) {
      const body = JSON.stringify({ nama: `S${i}`, maksimumMutasi: 1 });
      const reply = await fetch(`${first.ready.url}/api/skenario`, { method: 'POST', headers, body }).catch(() => null);
      if (!reply?.ok) return;
      acknowledged.push(`S${i}`);
    }
  })();
  await sleep(600);
  first.child.kill('SIGKILL');
  await writing;
  const orphan = livingPostmaster(layout());
  expect(orphan).not.toBeNull();
  const second = await start();
  expect(second.ready).toMatchObject({ firstStart: false, adopted: true });
  expect(second.seconds).toBeLessThan(10);
  expect(livingPostmaster(layout())?.pid).toBe(orphan?.pid);
  const names = await scenarioNames(second.ready.url, headers);
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(names).toEqual(expect.arrayContaining(acknowledged));
  second.child.kill('SIGTERM');
  expect(await ended(second.child)).toBe(0);
});

test('a second start on the same data says who has them, ends with 7, and leaves the first one alone', async () => {
  const first = await start();
  const second = await start();
  expect(second.ready.code).toBe('directory-in-use');
  expect(await ended(second.child)).toBe(7);
  expect((await fetch(`${first.ready.url}/api/kesehatan`)).status).toBe(200);
  first.child.kill('SIGTERM');
  expect(await ended(first.child)).toBe(0);
});

test('when the database itself is killed, the server says 503 for a while and then goes on', async () => {
  const { ready, child } = await start();
  const headers = await signIn(ready.url);
  const postmaster = livingPostmaster(layout());
  process.kill(postmaster?.pid ?? 0, 'SIGKILL');
  const status = async (): Promise<number> => (await fetch(`${ready.url}/api/skenario`, { headers })).status;
  const seen = new Set<number>();
  await eventually(status, (s) => (seen.add(s), s === 200 && livingPostmaster(layout())?.pid !== postmaster?.pid));
  expect([...seen].filter((s) => s !== 200 && s !== 503)).toEqual([]);
  expect(await status()).toBe(200);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
});

test.skipIf(process.platform !== 'linux')(
  'the database listens on no network, behind a directory that others cannot enter',
  async () => {
    const { child } = await start();
    const { socketDir, pgDir } = layout();
    expect(statSync(socketDir).mode & 0o777).toBe(0o700);
    expect(statSync(pgDir).mode & 0o777).toBe(0o700);
    const args = readFileSync(`/proc/${livingPostmaster(layout())?.pid}/cmdline`, 'utf8').split('\0');
    expect(args).toContain('listen_addresses=');
    expect(args).toContain('fsync=on');
    child.kill('SIGTERM');
    await ended(child);
  },
);

test.skipIf(process.getuid?.() !== 0)(
  'a directory that the database account cannot enter is refused, and nothing is made in it',
  async () => {
    const closed = join(root, 'tertutup');
    mkdirSync(closed, { mode: 0o700 });
    const { ready, child } = await start(join(closed, 'data'));
    expect(ready.code).toBe('directory-unreachable');
    expect(await ended(child)).toBe(1);
    expect(statSync(closed).nlink).toBe(2);
  },
);
