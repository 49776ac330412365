import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Pool, PoolClient } from 'pg';

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));
/** Key of the advisory lock under which one process at a time migrates. */
const MIGRATION_LOCK = 7_374_002;

interface Step {
  readonly name: string;
  readonly sql: string;
  readonly sidik: string;
}

/** The forward-only steps, in order of their names. */
export function migrations(): Step[] {
  const names = readdirSync(FOLDER).filter((n) => n.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(FOLDER + name, 'utf8');
    return { name, sql, sidik: createHash('sha256').update(sql).digest('hex') };
  });
}

/**
 * Brings the schema up to date, each step in its own transaction: a kill in the middle leaves whole steps. Throws when an applied step
 * has been edited since, because then nobody knows what the database looks like. Returns the names of the steps it applied.
 */
export async function migrate(pool: Pool): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await applyMissing(client);
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    client.release();
  }
}

async function applyMissing(client: PoolClient): Promise<string[]> {
  await client.query(
    'create table if not exists migrasi (nama text primary key, sidik text not null, pada timestamptz not null default now())',
  );
  const { rows } = await client.query<{ nama: string; sidik: string }>('select nama, sidik from migrasi');
  const done = new Map(rows.map((r) => [r.nama, r.sidik]));
  const applied: string[] = [];
  for (const step of migrations()) {
    const sidik = done.get(step.name);
    if (sidik !== undefined && sidik !== step.sidik)
      throw new Error(`migrate: ${step.name} was edited after it had been applied. Write a new step instead.`);
    if (sidik !== undefined) continue;
    await apply(client, step);
    applied.push(step.name);
  }
  return applied;
}

async function apply(client: PoolClient, step: Step): Promise<void> {
  await client.query('begin');
  try {
    await client.query(step.sql);
    await client.query('insert into migrasi (nama, sidik) values ($1, $2)', [step.name, step.sidik]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw cause;
  }
}
