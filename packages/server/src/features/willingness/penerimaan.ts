import type { HasilPutaran } from '@seimbang/contract';
import { wilson } from '@seimbang/core/willingness';
import type { Db, Tx } from '../../db/index.ts';

/** Offers that somebody decided, and those that were accepted: the base rate, of all rounds. Nothing about who or why. */
async function diputus(db: Db | Tx): Promise<{ readonly n: number; readonly ya: number }> {
  const rows = await db
    .selectFrom('tawaran')
    .select(['keadaan', ({ fn }) => fn.countAll<number>().as('n')])
    .where('jenis', '=', 'tawaran')
    .where('keadaan', 'in', ['bersedia', 'bersyarat', 'tidak'])
    .groupBy('keadaan')
    .execute();
  const count = (yes: boolean): number =>
    rows.filter((r) => (r.keadaan !== 'tidak') === yes).reduce((sum, r) => sum + Number(r.n), 0);
  return { n: count(true) + count(false), ya: count(true) };
}

export async function penerimaanOf(db: Db | Tx): Promise<HasilPutaran['penerimaan']> {
  const { n, ya } = await diputus(db);
  const share = wilson(ya, n);
  return share && { diputus: n, bersedia: ya, ...share };
}

/** Where nobody has decided yet: neither hope nor fear. */
const TANPA_PENGALAMAN = 0.5;

/** Chance of a yes, for sizing backups only. */
export const laju = async (db: Db | Tx): Promise<number> => (await penerimaanOf(db))?.perkiraan ?? TANPA_PENGALAMAN;
