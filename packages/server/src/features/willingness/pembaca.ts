import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';

/**
 * For whom a transaction reads wishes, reasons and protected facts (row-level security of 0007_kesediaan.sql): the person, the case team,
 * the inspectorate, or the trade itself. Without a declaration nobody sees a row.
 */
export type Pembaca =
  | { readonly mode: 'diri'; readonly pegawaiId: string }
  | { readonly mode: 'tim-kasus' }
  | { readonly mode: 'inspektorat' }
  | { readonly mode: 'tukar' };

export const TUKAR: Pembaca = { mode: 'tukar' };
export const diri = (pegawaiId: string): Pembaca => ({ mode: 'diri', pegawaiId });

/** Declares the reader for the rest of this transaction; `null` takes it back. */
export async function bacaSebagai(tx: Tx, pembaca: Pembaca | null): Promise<void> {
  const pegawai = pembaca?.mode === 'diri' ? pembaca.pegawaiId : '';
  await sql`select set_config('seimbang.kesediaan', ${pembaca?.mode ?? ''}, true),
    set_config('seimbang.kesediaan_pegawai', ${pegawai}, true), set_config('seimbang.kesediaan_temuan', '', true)`.execute(
    tx,
  );
}

/** A transaction that reads as somebody. */
export const dengan = <T>(db: Db, pembaca: Pembaca, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await bacaSebagai(tx, pembaca);
    return work(tx);
  });
