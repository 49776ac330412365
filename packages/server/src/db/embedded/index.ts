import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '@seimbang/core/kernel';
import { Client } from 'pg';
import { type Binaries, findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { type Layout, PORT, prepareLayout } from './layout.ts';
import { livingPostmaster, logTail, type Postmaster, startPostmaster, stopPostmaster } from './postmaster.ts';
import { type StartProblem, startProblem } from './problem.ts';

export { defaultDataDir } from './owner.ts';
export type { StartProblem } from './problem.ts';

/** How to reach a database; `user` owns it and is no superuser, so that row-level security binds it. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** The PostgreSQL of one data directory, owned by this process until `stop`. */
export interface Embedded {
  readonly connection: Connection;
  /** True when a postmaster left behind by a killed server was taken over. */
  readonly adopted: boolean;
  readonly stop: () => Promise<void>;
}

const DATABASE = 'seimbang';
/** Key of the advisory lock that the living owner of a data directory holds. */
const OWNER_LOCK = 7_374_001;
const START_SECONDS = 40;

/**
 * Opens the PostgreSQL in `dataDir`: creates it on first use, adopts a postmaster that outlived a killed server, starts one otherwise.
 * One process owns a data directory; a second one gets `directory-in-use` (exit 7) and changes nothing.
 */
export async function openEmbedded(dataDir: string): Promise<Result<Embedded, StartProblem>> {
  const layout = prepareLayout(dataDir);
  if (!layout.ok) return layout;
  const binaries = findBinaries(layout.value.dataDir, layout.value.owner);
  if (!binaries.ok) return binaries;
  const cluster = ensureCluster(layout.value, binaries.value);
  if (!cluster.ok) return cluster;
  const owned = await own(layout.value, binaries.value);
  if (!owned.ok) return owned;
  return ok(guarded(layout.value, binaries.value, owned.value));
}

interface Owned {
  readonly postmaster: Postmaster;
  readonly lock: Client;
}

/** A running postmaster and the lock on it. Two starts at once race for the pid file and then for the lock: one of them wins both. */
async function own(layout: Layout, binaries: Binaries): Promise<Result<Owned, StartProblem>> {
  const deadline = Date.now() + START_SECONDS * 1000;
  while (Date.now() < deadline) {
    const postmaster = livingPostmaster(layout) ?? startPostmaster(layout, binaries).postmaster;
    const lock = await connect(layout, postmaster, deadline);
    const got = lock && (await tryLock(lock));
    if (lock && got) return ok({ postmaster, lock });
    if (got === false) return err(inUse(layout.dataDir));
  }
  return err(startFailed(layout));
}

/** False when another process holds the lock; null when the database went away while it was asked. */
async function tryLock(lock: Client): Promise<boolean | null> {
  try {
    const { rows } = await lock.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [OWNER_LOCK]);
    const got = rows[0]?.got ?? false;
    if (!got) await lock.end();
    return got;
  } catch {
    return null;
  }
}

/** Waits until the postmaster answers; null when it has died meanwhile. */
async function connect(layout: Layout, postmaster: Postmaster, deadline: number): Promise<Client | null> {
  while (Date.now() < deadline) {
    try {
      await ensureDatabase(postmaster);
      return await clientOf(postmaster, DATABASE);
    } catch {
      await sleep(50);
      const living = livingPostmaster(layout);
      if (living === null && !isRunning(postmaster.pid)) return null;
      if (living !== null && living.pid !== postmaster.pid) return null;
    }
  }
  return null;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function clientOf(postmaster: Postmaster, database: string, user = 'postgres'): Promise<Client> {
  const client = new Client({
    host: postmaster.socketDir,
    port: PORT,
    user,
    database,
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** The application's account and database; both are made once and are there after any interruption. */
async function ensureDatabase(postmaster: Postmaster): Promise<void> {
  const admin = await clientOf(postmaster, 'postgres');
  try {
    const { rows } = await admin.query<{ role: boolean; base: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $1) as base`,
      [DATABASE],
    );
    if (!rows[0]?.role) await admin.query(`create role ${DATABASE} login nosuperuser`);
    if (!rows[0]?.base) await admin.query(`create database ${DATABASE} owner ${DATABASE}`);
  } finally {
    await admin.end();
  }
}

/** Keeps the promise of one owner while the database restarts underneath: when the lock connection breaks, it is won again. */
function guarded(layout: Layout, binaries: Binaries, first: Owned): Embedded {
  let owned = first;
  let stopping = false;
  const watch = (): void => {
    owned.lock.once('end', () => void (stopping ? undefined : recover()));
  };
  const recover = async (): Promise<void> => {
    const again = await own(layout, binaries);
    if (!again.ok) return void process.emitWarning(again.error.message.en, 'DatabaseLost');
    owned = again.value;
    if (stopping) return void (await stopPostmaster(layout, owned.postmaster));
    watch();
  };
  watch();
  return {
    connection: { host: first.postmaster.socketDir, port: PORT, user: DATABASE, database: DATABASE },
    adopted: first.postmaster.adopted,
    stop: async () => {
      stopping = true;
      await stopPostmaster(layout, owned.postmaster);
    },
  };
}

const inUse = (dir: string): StartProblem =>
  startProblem(
    'directory-in-use',
    7,
    `Direktori data ${dir} sedang dipakai Seimbang lain yang masih berjalan. Tidak ada yang diubah. Hentikan yang itu dahulu, atau pilih direktori lain dengan --data.`,
    `The data directory ${dir} is in use by another running Seimbang. Nothing was changed. Stop that one first, or choose another directory with --data.`,
  );

const startFailed = (layout: Layout): StartProblem =>
  startProblem(
    'start-failed',
    75,
    `Basis data di ${layout.dataDir} tidak siap dalam ${START_SECONDS} detik. Data tidak diubah. Catatan terakhir: ${logTail(layout)}`,
    `The database in ${layout.dataDir} was not ready within ${START_SECONDS} seconds. The data were not changed. Last log lines: ${logTail(layout)}`,
  );
