import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ok, type Result } from '@seimbang/core/kernel';
import { type Database, type DatabaseOptions, defaultDataDir, openDatabase, type StartProblem } from '../db/index.ts';
import { kembalikanOtomatis } from '../features/approval/index.ts';
import { jalankanHarian } from '../features/willingness/index.ts';
import { prepareWork } from '../features/planning/index.ts';
import { undangDenyut } from '../features/socialisation/index.ts';
import { siapkanPrakiraan } from '../features/surge/index.ts';
import { mailSettings, openJobs, startMailer } from '../jobs/index.ts';
import type { Context } from '../shared/context.ts';
import { paketSource } from '../shared/current-paket.ts';
import { faultLine } from '../shared/fault.ts';
import { signInGuard } from '../shared/sign-in-guard.ts';
import { checkAuditTail } from './self-check.ts';

/** A running application: what use cases need, and how to end it. */
export interface App {
  readonly ctx: Context;
  readonly database: Database;
  /** Stops jobs, then the database; what was acknowledged is stored. */
  readonly close: () => Promise<void>;
}

/** How often the calendar is looked at: assignments that end, deadlines, protection, points. A reader never waits for it. */
const HOUR = 3_600_000;
/** The first page is served before the calendar is looked at. */
const FIRST_LOOK = 10_000;

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
  const onError = (e: Error): void => process.emitWarning(faultLine(e), 'JobQueue');
  const jobs = await openJobs({ db, pool, soleOwner, prepare: prepareWork(db, paket), onError });
  const mailer = startMailer(db, mailSettings(process.env), onError);
  const temporaryDir = privateDir(options);
  const loginKey = randomBytes(18).toString('base64url');
  const ctx: Context = { db, paket, jobs, temporaryDir, loginKey, penjaga: signInGuard() };
  const calendar = tick(async () => {
    await kembalikanOtomatis(ctx);
    await jalankanHarian(ctx);
  }, onError);
  const invitations = setInterval(() => void undangDenyut(ctx).catch(onError), HOUR).unref();
  const forecasts = tick(() => siapkanPrakiraan(ctx), onError);
  const close = async (): Promise<void> => {
    await calendar.stop();
    clearInterval(invitations);
    await Promise.all([jobs.stop(), mailer.stop(), forecasts.stop()]);
    rmSync(temporaryDir, { recursive: true, force: true });
    await database.close();
  };
  return ok({ ctx, database, close });
}

/** Runs by the clock: soon after the start, so that days without a server are made up for, then every hour. Ends with the run under way. */
function tick(run: () => Promise<void>, onError: (e: Error) => void): { readonly stop: () => Promise<void> } {
  let running = Promise.resolve();
  const look = (): void => {
    running = running.then(run).catch(onError);
  };
  const first = setTimeout(look, FIRST_LOOK).unref();
  const every = setInterval(look, HOUR).unref();
  return {
    stop: async () => {
      clearTimeout(first);
      clearInterval(every);
      await running;
    },
  };
}

/** For uploads on their way in; emptied at each start, since a killed server leaves its files behind. */
function privateDir({ dataDir, databaseUrl }: DatabaseOptions): string {
  if (databaseUrl) return mkdtempSync(join(tmpdir(), 'seimbang-'));
  const dir = join(resolve(dataDir ?? defaultDataDir()), 'sementara');
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return dir;
}
