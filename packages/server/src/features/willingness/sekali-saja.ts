import type { Db, Tx } from '../../db/index.ts';
import { notify, type Surel } from '../../shared/surel.ts';

/** One thing that the calendar brings, and what it does. Key: kind, object, moment. */
interface Peristiwa {
  readonly kunci: string;
  readonly jalankan: (tx: Tx) => Promise<void>;
}

/**
 * Does each thing once: its key and what it does are one transaction, so a repeat, a second machine or a kill in the middle leaves it done
 * once or not yet. Returns how many were done now.
 */
export async function sekaliSaja(db: Db, list: readonly Peristiwa[]): Promise<number> {
  if (list.length === 0) return 0;
  const seen = await db
    .selectFrom('peristiwa_kalender')
    .select('kunci')
    .where(
      'kunci',
      'in',
      list.map((p) => p.kunci),
    )
    .execute();
  const known = new Set(seen.map((s) => s.kunci));
  let done = 0;
  for (const { kunci, jalankan } of list) {
    if (known.has(kunci)) continue;
    const isMine = await db.transaction().execute(async (tx) => {
      const mine = await tx
        .insertInto('peristiwa_kalender')
        .values({ kunci })
        .onConflict((c) => c.doNothing())
        .returning('kunci')
        .executeTakeFirst();
      if (mine) await jalankan(tx);
      return mine !== undefined;
    });
    if (isMine) done++;
  }
  return done;
}

/** A message as such a thing; whom it goes to is looked up when it is sent. */
export const pesanSekali = (
  { peristiwa, ...rest }: Omit<Surel, 'kepada'>,
  akun: (tx: Tx) => Promise<string[]>,
): Peristiwa => ({
  kunci: peristiwa,
  jalankan: async (tx) => notify(tx, { peristiwa, ...rest, akun: await akun(tx) }),
});
