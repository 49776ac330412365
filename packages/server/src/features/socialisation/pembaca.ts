import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';
import type { RequestKey } from '../../shared/once.ts';

/**
 * For whom a transaction reads what ties people to questions and surveys (row-level security of 0010_sosialisasi.sql): the person, or the
 * program that invites. Answers themselves have no reader: only functions of the database count them.
 */
type Pembaca = { readonly mode: 'diri'; readonly pegawaiId: string } | { readonly mode: 'undang' };

export const UNDANG: Pembaca = { mode: 'undang' };
export const sebagai = (pegawaiId: string): Pembaca => ({ mode: 'diri', pegawaiId });

/** Declares the reader for the rest of this transaction; null takes it back. */
export async function bacaSuara(tx: Tx, pembaca: Pembaca | null): Promise<void> {
  const pegawai = pembaca?.mode === 'diri' ? pembaca.pegawaiId : '';
  await sql`select set_config('seimbang.suara', ${pembaca?.mode ?? ''}, true),
    set_config('seimbang.suara_pegawai', ${pegawai}, true)`.execute(tx);
}

/** A transaction that reads as somebody. */
export const denganSuara = <T>(db: Db, pembaca: Pembaca, work: (tx: Tx) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await bacaSuara(tx, pembaca);
    return work(tx);
  });

/** The key of a request without the fingerprint of its body: that stays beside the owner for days, and five answers are quickly tried out. */
export const kunciButa = (key: RequestKey): RequestKey => ({ ...key, sidik: 'tersegel' });
