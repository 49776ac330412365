import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { indexPaket, type Paket } from '@seimbang/core/domain';
import { day } from '@seimbang/core/kernel';
import type { AkunDemo, Peran } from '@seimbang/contract';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { kyselyOf, savePaket } from '../db/index.ts';
import { apiHandlers, buildHttp } from '../doors/http/index.ts';
import { storeDemoAccounts } from '../features/access/index.ts';
import { prepareWork } from '../features/planning/index.ts';
import { openJobs } from '../jobs/index.ts';
import type { Context } from '../shared/context.ts';
import { paketSource } from '../shared/current-paket.ts';
import { signInGuard } from '../shared/sign-in-guard.ts';
import { testDatabase } from './database.ts';

/** The whole server on a database of its own, asked without a network. */
export interface TestApp {
  readonly ctx: Context;
  readonly http: FastifyInstance;
  /** The cookie of a fresh demo session: of the first account of a role, or of one of `akun`. */
  readonly signIn: (who: Peran | AkunDemo) => Promise<string>;
  /** The demo accounts with their roles: `(await app.akun()).filter((a) => a.peran === 'tpk')`. */
  readonly akun: () => Promise<readonly AkunDemo[]>;
  readonly ask: (method: Method, url: string, options?: AskOptions) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

interface AskOptions {
  readonly cookie?: string;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Starts with the given package as demo data; null starts empty. `heard` is told every statement as it is sent, `logged` every line of the
 * log at its most talkative.
 */
export async function testApp(
  paket: Paket | null,
  heard?: (sql: string) => void,
  logged?: (line: string) => void,
): Promise<TestApp> {
  const base = await testDatabase();
  const { pool } = base;
  const db = heard ? kyselyOf(pool, heard) : base.db;
  if (paket) {
    await db.transaction().execute(async (tx) => {
      await savePaket(tx, paket, { demo: true, dataPer: day('2026-11-20'), mutu: null, temuan: [] });
      await storeDemoAccounts(tx, indexPaket(paket));
    });
  }
  const source = paketSource(db);
  const jobs = await openJobs({
    db,
    pool,
    soleOwner: true,
    prepare: prepareWork(db, source),
    onError: () => undefined,
  });
  const temporaryDir = mkdtempSync(join(tmpdir(), 'seimbang-uji-app-'));
  const ctx: Context = { db, paket: source, jobs, temporaryDir, loginKey: 'kunci-uji', penjaga: signInGuard() };
  const log = logged !== undefined && ({ level: 'trace', stream: { write: logged } } as const);
  const http = await buildHttp(ctx, apiHandlers, { log, ratePerMinute: 100_000, webDir: null });
  const ask: TestApp['ask'] = (method, url, { cookie, body, headers } = {}) =>
    http.inject({ method, url, headers: { ...headers, ...(cookie && { cookie }) }, ...(body && { payload: body }) });
  return {
    ctx,
    http,
    ask,
    signIn: async (who) => {
      const body = typeof who === 'string' ? { peran: who } : { akunId: who.akunId, peran: who.peran };
      return cookieOf(await ask('POST', '/api/sesi/demo', { body }));
    },
    akun: async () => (await ask('GET', '/api/sesi/demo')).json<{ akun: AkunDemo[] }>().akun,
    close: async () => {
      await http.close();
      await jobs.stop();
      rmSync(temporaryDir, { recursive: true, force: true });
      await base.close();
    },
  };
}

export function cookieOf(reply: LightMyRequestResponse): string {
  const [cookie] = reply.cookies;
  if (!cookie) throw new Error(`no session cookie in the reply: ${reply.body}`);
  return `${cookie.name}=${cookie.value}`;
}
