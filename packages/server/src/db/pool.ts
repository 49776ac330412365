import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type PoolConfig, types } from 'pg';
import type { Connection } from './embedded/index.ts';
import type { Skema } from './skema.ts';

export type Db = Kysely<Skema>;

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/** A bigint that a JavaScript number holds exactly; anything larger is a bug worth a stop, not a wrong figure. */
export function int8(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new Error(`int8: ${text} does not fit a number exactly.`);
  return n;
}

/** Days stay text (a Date would shift with the time zone), numeric stays text (it has more digits than a number). */
const parserOf = (oid: number, format?: 'text' | 'binary'): ((value: string) => unknown) => {
  if (oid === INT8) return int8;
  if (oid === DATE || oid === NUMERIC) return (text) => text;
  return types.getTypeParser(oid, format as 'text');
};

/**
 * The pool of this process. A connection that breaks is replaced; the error is no reason to end the process, neither of an idle one nor of
 * one that waits in the middle of a transaction: its next statement fails and says so.
 */
export function openPool(target: string | Connection, max = 10): Pool {
  const where: PoolConfig = typeof target === 'string' ? { connectionString: target } : { ...target };
  const pool = new Pool({
    ...where,
    max,
    application_name: 'seimbang',
    connectionTimeoutMillis: 5000,
    types: { getTypeParser: parserOf as typeof types.getTypeParser },
  });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** `heard` is told every statement as it is sent. */
export const kyselyOf = (pool: Pool, heard?: (sql: string) => void): Db =>
  new Kysely<Skema>({ dialect: new PostgresDialect({ pool }), log: (event) => heard?.(event.query.sql) });
