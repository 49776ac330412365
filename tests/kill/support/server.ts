import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Peran } from '@seimbang/contract';
import { Client } from 'pg';
import { PORT, prepareLayout } from '../../../packages/server/src/db/embedded/layout.ts';

const CHILD = join(import.meta.dirname, '../../../packages/server/src/testing/serve-child.ts');

/** One request of an act, as it is repeated after a kill: same key, same body. */
export interface Permintaan {
  readonly peran: Peran;
  readonly method: 'POST' | 'PATCH' | 'DELETE' | 'PUT';
  readonly path: string;
  readonly body?: object;
  readonly kunci: string;
}

/** An answer that arrived whole. */
export interface Jawaban {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** The real server on a data directory of its own, in a process that can be killed. */
export class Peladen {
  readonly root = mkdtempSync(join(tmpdir(), 'seimbang-kill-'));
  readonly #dataDir = join(this.root, 'data');
  readonly #cookies = new Map<Peran, string>();
  #next: ChildProcess | null = null;
  #child: ChildProcess | null = null;
  #url = '';

  get address(): string {
    return this.#url;
  }

  /** Starts, or starts again. The process after this one already loads its code, so that a restart costs no second of that. */
  async start(): Promise<void> {
    // As root the database runs under another user, who must be able to pass through.
    chmodSync(this.root, 0o755);
    const child = this.#next ?? this.#spawn();
    this.#child = child;
    const line = firstLine(child);
    child.stdin?.write('mulai\n');
    this.#url = (JSON.parse(await line) as { url: string }).url;
    this.#next = this.#spawn();
  }

  #spawn(): ChildProcess {
    const env = { ...process.env, NODE_COMPILE_CACHE: join(this.root, 'kode') };
    return spawn(process.execPath, [CHILD, this.#dataDir, 'quiet', 'tunggu'], {
      env,
      stdio: ['pipe', 'pipe', 'inherit'],
    });
  }

  async kill(): Promise<void> {
    const child = this.#child;
    if (!child) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Ends everything in order, so that no database is left running. */
  async close(): Promise<void> {
    this.#next?.kill('SIGKILL');
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
    rmSync(this.root, { recursive: true, force: true });
  }

  async signIn(peran: Peran): Promise<void> {
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${this.#url}/api/sesi/demo`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ peran }),
    });
    const cookie = reply.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`signIn: ${peran}: ${await reply.text()}`);
    this.#cookies.set(peran, cookie);
  }

  /** Null when no whole answer arrived: then nobody knows whether the act was done. */
  async send({ peran, method, path, body, kunci }: Permintaan): Promise<Jawaban | null> {
    const cookie = this.#cookies.get(peran) ?? '';
    try {
      const reply = await fetch(this.#url + path, {
        method,
        headers: { cookie, 'idempotency-key': kunci, ...(body && { 'content-type': 'application/json' }) },
        ...(body && { body: JSON.stringify(body) }),
      });
      const text = await reply.text();
      return { status: reply.status, body: text === '' ? null : (JSON.parse(text) as Jawaban['body']) };
    } catch {
      return null;
    }
  }

  /** Waits until nothing is computed any more: the first plan is made once, not again after every kill. Returns the plans. */
  async settle(): Promise<string[]> {
    const client = await this.look();
    const open = `select from hitungan where keadaan in ('antre', 'berjalan') union all
      select where not exists (select from rencana)`;
    for (let tries = 0; tries < 300 && (await client.query(open)).rowCount !== 0; tries++) await sleep(200);
    const { rows } = await client.query<{ id: string }>('select id from rencana');
    await client.end();
    return rows.map((row) => row.id);
  }

  /** A connection beside the server, to look at what is stored. */
  async look(): Promise<Client> {
    const layout = prepareLayout(this.#dataDir);
    if (!layout.ok) throw new Error(layout.error.message.en);
    const client = new Client({ host: layout.value.socketDir, port: PORT, user: 'seimbang', database: 'seimbang' });
    await client.connect();
    return client;
  }
}

async function firstLine(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  return new Promise((resolve, fail) => {
    lines.once('line', resolve);
    child.once('exit', (code) => fail(new Error(`the server ended with ${code} before it was ready`)));
  });
}
