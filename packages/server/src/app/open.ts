import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ok, type Result } from '@seimbang/core/kernel';
import { type Database, type DatabaseOptions, defaultDataDir, openDatabase, type StartProblem } from '../db/index.ts';
import { kembalikanOtomatis } from '../features/approval/index.ts';
import { prepareWork } from '../features/planning/index.ts';
import { undangDenyut } from '../features/socialisation/index.ts';
import { siapkanPrakiraan } from '../features/surge/index.ts';
import { mailSettings, openJobs, startMailer } from '../jobs/index.ts';
import type { Context } from '../shared/context.ts';
import { paketSource } from '../shared/current-paket.ts';
import { signInGuard } from '../shared/sign-in-guard.ts';
import { checkAuditTail } from './self-check.ts';

/** A running application: what use cases need, and how to end it. */
export interface App {
  readonly ctx: Context;
  readonly database: Database;
  /** Stops jobs, then the database; what was acknowledged is stored. */
  readonly close: () => Promise<void>;
}

/** How often assignments whose last day has passed are ended; a reader of such a case never waits for it. */
const HOUR = 3_600_000;

/** Opens database, queue and solver threads. */
export async function openApp(options: DatabaseOptions): Promise<Result<App, StartProblem>> {
  const opened = await openDatabase(options);
  if (!opened.ok) return opened;
  const database = opened.value;
  const { db, pool, soleOwner } = database;
  const checked = await checkAuditTail(db);
  if (!checked.ok) {
    await database.close();
    return checked;
  }
  const paket = paketSource(db);
  const onError = (e: Error): void => process.emitWarning(e.message, 'JobQueue');
  const jobs = await openJobs({ db, pool, soleOwner, prepare: prepareWork(db, paket), onError });
  const mailer = startMailer(db, mailSettings(process.env), onError);
  const temporaryDir = privateDir(options);
  const loginKey = randomBytes(18).toString('base64url');
  const ctx: Context = { db, paket, jobs, temporaryDir, loginKey, penjaga: signInGuard() };
  const returns = setInterval(() => void kembalikanOtomatis(ctx).catch(onError), HOUR).unref();
  const invitations = setInterval(() => void undangDenyut(ctx).catch(onError), HOUR).unref();
  const forecasts = setInterval(() => void siapkanPrakiraan(ctx).catch(onError), HOUR).unref();
  const close = async (): Promise<void> => {
    clearInterval(returns);
    clearInterval(forecasts);
    clearInterval(invitations);
    await Promise.all([jobs.stop(), mailer.stop()]);
    rmSync(temporaryDir, { recursive: true, force: true });
    await database.close();
  };
  return ok({ ctx, database, close });
}

/** For uploads on their way in; emptied at each start, since a killed server leaves its files behind. */
function privateDir({ dataDir, databaseUrl }: DatabaseOptions): string {
  if (databaseUrl) return mkdtempSync(join(tmpdir(), 'seimbang-'));
  const dir = join(resolve(dataDir ?? defaultDataDir()), 'sementara');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return dir;
}
