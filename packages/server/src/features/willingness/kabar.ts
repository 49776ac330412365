import type { Tx } from '../../db/index.ts';

/** Accounts of people of the data; an account may be nobody's. */
export async function akunOf(tx: Tx, pegawaiId: readonly string[]): Promise<string[]> {
  if (pegawaiId.length === 0) return [];
  const found = await tx
    .selectFrom('akun')
    .select('id')
    .where('pegawai_id', 'in', [...pegawaiId])
    .execute();
  return found.map((a) => a.id);
}

/** Accounts that hold a role. */
export async function akunPeran(tx: Tx, peran: string): Promise<string[]> {
  const found = await tx.selectFrom('akun_peran').select('akun_id').distinct().where('peran', '=', peran).execute();
  return found.map((a) => a.akun_id);
}
