import { ok } from '@seimbang/core/kernel';
import type { Db, Tx } from '../db/index.ts';
import { type Outcome, type Problem, problem } from './problem.ts';

/** Whose key, which key, and the fingerprint of what was asked under it. */
export interface RequestKey {
  readonly pemilik: string;
  readonly kunci: string;
  readonly sidik: string;
}

/** Carries an expected failure out of a transaction, so that everything written before it is undone. */
class Undo extends Error {
  readonly reason: Problem;
  constructor(reason: Problem) {
    super(reason.code);
    this.reason = reason;
  }
}

/** One command, one transaction: state, record of the act and idempotency row are stored together, or not at all. */
export async function command<T>(db: Db, work: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await db.transaction().execute(async (tx) => {
      const outcome = await work(tx);
      if (!outcome.ok) throw new Undo(outcome.error);
      return outcome;
    });
  } catch (cause) {
    if (cause instanceof Undo) return { ok: false, error: cause.reason };
    throw cause;
  }
}

/**
 * The same, with one effect for all repeats under the same key: a repeat gets the first answer. A repeat that arrives while the first
 * is at work waits for it at the primary key. Without a key every call counts.
 */
export async function once<T>(
  db: Db,
  key: RequestKey | null,
  work: (tx: Tx) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  if (!key) return command(db, work);
  return command<T>(db, async (tx) => {
    const earlier = await claim(tx, key);
    if (earlier) return earlier.sidik === key.sidik ? ok(earlier.isi as T) : problem('kunci-ulang-beda');
    const outcome = await work(tx);
    if (outcome.ok) await keep(tx, key, outcome.value);
    return outcome;
  });
}

const DAYS_KEPT = 2;

async function claim(tx: Tx, key: RequestKey): Promise<{ sidik: string; isi: unknown } | null> {
  const old = new Date(Date.now() - DAYS_KEPT * 86_400_000);
  await tx.deleteFrom('idempotensi').where('pemilik', '=', key.pemilik).where('dibuat', '<', old).execute();
  const mine = await tx
    .insertInto('idempotensi')
    .values(key)
    .onConflict((c) => c.doNothing())
    .returning('kunci')
    .executeTakeFirst();
  if (mine) return null;
  const { sidik, isi } = await tx
    .selectFrom('idempotensi')
    .select(['sidik', 'isi'])
    .where('pemilik', '=', key.pemilik)
    .where('kunci', '=', key.kunci)
    .executeTakeFirstOrThrow();
  return { sidik, isi: isi?.isi };
}

const keep = (tx: Tx, key: RequestKey, isi: unknown): Promise<unknown> =>
  tx
    .updateTable('idempotensi')
    .set({ isi: JSON.stringify({ isi }) })
    .where('pemilik', '=', key.pemilik)
    .where('kunci', '=', key.kunci)
    .execute();
