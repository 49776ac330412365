import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import { inject } from 'vitest';
import { findBinaries } from '../db/embedded/binaries.ts';
import { ensureCluster } from '../db/embedded/cluster.ts';
import type { Connection } from '../db/embedded/index.ts';
import { type Layout, PORT, prepareLayout } from '../db/embedded/layout.ts';
import { livingPostmaster, startPostmaster } from '../db/embedded/postmaster.ts';
import { migrate } from '../db/migrate.ts';
import { type Db, kyselyOf, openPool } from '../db/pool.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgresDir: string;
  }
}

export interface TestDatabase {
  readonly db: Db;
  readonly pool: Pool;
  readonly connection: Connection;
  /** The same database for programs that take DATABASE_URL. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

const ROLE = 'seimbang';
const TEMPLATE = 'seimbang_contoh';

/** A migrated, empty database of its own, on the real PostgreSQL of this test run. */
export async function testDatabase(): Promise<TestDatabase> {
  const host = await runningServer(inject('postgresDir'));
  const name = `uji_${randomBytes(6).toString('hex')}`;
  await asAdmin(host, async (admin) => {
    await admin.query(`create database ${name} template ${TEMPLATE} owner ${ROLE}`);
  });
  const connection = { host, port: PORT, user: ROLE, database: name };
  const pool = openPool(connection, 6);
  const db = kyselyOf(pool);
  const url = `postgres://${ROLE}@/${name}?host=${encodeURIComponent(host)}&port=${PORT}`;
  return { db, pool, connection, url, close: () => db.destroy() };
}

/** Socket directory of the running server; test files in several processes ask at once, one of them starts it. */
async function runningServer(dir: string): Promise<string> {
  chmodSync(dir, 0o755);
  const layout = prepareLayout(join(dir, 'data'));
  if (!layout.ok) throw new Error(layout.error.message.en);
  return exclusively(join(dir, 'kunci'), async () => {
    if (!livingPostmaster(layout.value)) await start(layout.value);
    return layout.value.socketDir;
  });
}

async function start(layout: Layout): Promise<void> {
  const binaries = findBinaries(layout.dataDir, layout.owner);
  if (!binaries.ok) throw new Error(binaries.error.message.en);
  const cluster = ensureCluster(layout, binaries.value);
  if (!cluster.ok) throw new Error(cluster.error.message.en);
  startPostmaster(layout, binaries.value).child.unref();
  await asAdmin(layout.socketDir, async (admin) => {
    await admin.query(`create role ${ROLE} login nosuperuser createdb`);
    await admin.query(`create database ${TEMPLATE} owner ${ROLE}`);
  });
  const pool = openPool({ host: layout.socketDir, port: PORT, user: ROLE, database: TEMPLATE }, 1);
  await migrate(pool);
  await pool.end();
}

async function asAdmin(host: string, work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = await connected(host);
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

async function connected(host: string, tries = 400): Promise<Client> {
  const client = new Client({ host, port: PORT, user: 'postgres', database: 'postgres' });
  try {
    await client.connect();
    return client;
  } catch (cause) {
    if (tries === 0) throw cause;
    await sleep(50);
    return connected(host, tries - 1);
  }
}

async function exclusively<T>(lock: string, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      await sleep(50);
    }
  }
  try {
    return await work();
  } finally {
    rmdirSync(lock);
  }
}
