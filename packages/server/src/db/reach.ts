import { sql, type Transaction } from 'kysely';
import type { Db } from './pool.ts';
import type { Skema } from './skema.ts';

export type Tx = Transaction<Skema>;

/** How far a transaction sees people: everyone, the people of some units, or one person (row-level security of 0001_paket.sql). */
export type Reach =
  | { readonly lingkup: 'semua' }
  | { readonly lingkup: 'unit'; readonly unor: readonly string[] }
  | { readonly lingkup: 'diri'; readonly pegawaiId: string };

export const SEMUA: Reach = { lingkup: 'semua' };

/** Declares the reach for the rest of this transaction only: a pooled connection carries nothing over to the next request. */
export async function declareReach(tx: Tx, reach: Reach): Promise<void> {
  const unor = JSON.stringify(reach.lingkup === 'unit' ? reach.unor : []);
  const pegawai = reach.lingkup === 'diri' ? reach.pegawaiId : '';
  await sql`select set_config('seimbang.lingkup', ${reach.lingkup}, true), set_config('seimbang.unor', ${unor}, true),
    set_config('seimbang.pegawai', ${pegawai}, true)`.execute(tx);
}

/** A transaction that sees people as far as `reach`. */
export const withReach = <T>(db: Db, reach: Reach, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await declareReach(tx, reach);
    return work(tx);
  });
