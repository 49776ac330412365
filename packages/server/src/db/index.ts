import { err, ok, type Result } from '@seimbang/core/kernel';
import type { Pool } from 'pg';
import { defaultDataDir, openEmbedded, type StartProblem } from './embedded/index.ts';
import { startProblem } from './embedded/problem.ts';
import { migrate } from './migrate.ts';
import { type Db, kyselyOf, openPool } from './pool.ts';

export { defaultDataDir, type StartProblem } from './embedded/index.ts';
export { loadPaket, type PaketMeta, savePaket } from './paket-store.ts';
export { type Db, kyselyOf } from './pool.ts';
export { type Reach, SEMUA, type Tx, withReach } from './reach.ts';
export type { Skema } from './skema.ts';

export interface DatabaseOptions {
  /** Directory of the embedded database; default as `defaultDataDir`. Not used with `databaseUrl`. */
  readonly dataDir?: string | undefined;
  /** A site's PostgreSQL, version 15 or newer. */
  readonly databaseUrl?: string | undefined;
}

export interface Database {
  readonly db: Db;
  readonly pool: Pool;
  /** True when this process alone owns the database (embedded): nobody else can be working on its jobs. */
  readonly soleOwner: boolean;
  readonly adopted: boolean;
  readonly close: () => Promise<void>;
}

const OLDEST_SERVER = 150_000;

/** Opens the database and brings its schema up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Result<Database, StartProblem>> {
  if (options.databaseUrl) return openServer(options.databaseUrl);
  const embedded = await openEmbedded(options.dataDir ?? defaultDataDir());
  if (!embedded.ok) return embedded;
  const { connection, adopted, stop } = embedded.value;
  const pool = openPool(connection);
  try {
    await migrate(pool);
  } catch (cause) {
    await pool.end();
    await stop();
    throw cause;
  }
  const db = kyselyOf(pool);
  const close = async (): Promise<void> => {
    await db.destroy();
    await stop();
  };
  return ok({ db, pool, soleOwner: true, adopted, close });
}

async function openServer(url: string): Promise<Result<Database, StartProblem>> {
  const pool = openPool(url);
  const version = await versionOf(pool);
  if (!version.ok || version.value < OLDEST_SERVER) {
    await pool.end();
    return version.ok ? err(tooOld(version.value)) : version;
  }
  await migrate(pool);
  const db = kyselyOf(pool);
  return ok({ db, pool, soleOwner: false, adopted: false, close: () => db.destroy() });
}

async function versionOf(pool: Pool): Promise<Result<number, StartProblem>> {
  try {
    const { rows } = await pool.query<{ v: string }>(`select current_setting('server_version_num') as v`);
    return ok(Number(rows[0]?.v));
  } catch (cause) {
    return err(notReachable(cause instanceof Error ? cause.message : String(cause)));
  }
}

const notReachable = (why: string): StartProblem =>
  startProblem(
    'server-unreachable',
    75,
    `Server PostgreSQL pada DATABASE_URL tidak dapat dihubungi (${why}). Tidak ada yang diubah. Periksa alamat, nama pengguna, dan jaringan, lalu ulangi.`,
    `The PostgreSQL server in DATABASE_URL cannot be reached (${why}). Nothing was changed. Check address, user and network, then try again.`,
  );

const tooOld = (version: number): StartProblem =>
  startProblem(
    'server-too-old',
    1,
    `Server PostgreSQL pada DATABASE_URL terlalu lama (${version}). Tidak ada yang diubah. Pakai versi 15 atau lebih baru.`,
    `The PostgreSQL server in DATABASE_URL is too old (${version}). Nothing was changed. Use version 15 or newer.`,
  );
