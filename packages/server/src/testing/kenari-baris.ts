import { sql } from 'kysely';
import type { Db, Tx } from '../db/index.ts';
import { dengan, diri } from '../features/willingness/pembaca.ts';

/** What somebody may have in confidence: a list, a protection asked for and granted, an objection, a wish to exchange. */
const TABEL = ['minat_putaran', 'lindungan', 'lindungan_berlaku', 'keberatan', 'tukar_minat'] as const;

/**
 * Takes the secrets of somebody who has one of each kind away and puts them back, as often as asked. Both ways write the same rows and let
 * the package be read anew; only the last step differs.
 */
export async function rahasiaOrang(db: Db, pegawaiId: string): Promise<(present: boolean) => Promise<void>> {
  const rows = new Map<string, string>();
  await dengan(db, diri(pegawaiId), async (tx) => {
    for (const t of TABEL) {
      const found = await sql<{ r: string }>`select row_to_json(x)::text as r from ${sql.table(t)} x
        where pegawai_id = ${pegawaiId}`.execute(tx);
      const [only] = found.rows;
      if (!only || found.rows.length > 1) throw new Error(`rahasiaOrang: ${pegawaiId} should have one row in ${t}.`);
      rows.set(t, only.r);
    }
  });
  const clear = async (tx: Tx): Promise<void> => {
    for (const t of TABEL) await sql`delete from ${sql.table(t)} where pegawai_id = ${pegawaiId}`.execute(tx);
  };
  const put = async (tx: Tx): Promise<void> => {
    for (const [t, row] of rows)
      await sql`insert into ${sql.table(t)} select * from json_populate_record(null::${sql.table(t)}, ${row})`.execute(
        tx,
      );
  };
  return (present) =>
    dengan(db, diri(pegawaiId), async (tx) => {
      await clear(tx);
      await put(tx);
      if (!present) await clear(tx);
      await sql`update paket set versi = versi + 1`.execute(tx);
    });
}
