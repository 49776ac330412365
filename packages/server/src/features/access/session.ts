import { createHash, randomBytes } from 'node:crypto';
import type { Peran } from '@seimbang/contract';
import { sql } from 'kysely';
import type { Db, Skema, Tx } from '../../db/index.ts';

/** A signed-in session as stored; the token itself is only in the cookie. */
export interface Session {
  readonly peran: Peran;
  readonly nama: string;
  readonly pegawaiId: string | null;
  readonly unorId: string | null;
  readonly opdId: string | null;
  readonly asal: 'demo' | 'kunci';
  readonly pemilik: string;
}

/** OWASP ASVS 5.0 V7.3: ends after 30 idle minutes and after 12 hours in any case. */
const IDLE = '30 minutes';
const LONGEST = '12 hours';

const fingerprint = (token: string): Buffer => createHash('sha256').update(token).digest();

type NewSession = Omit<Skema['sesi'], 'sidik_token' | 'dibuat' | 'terakhir'>;

/** Opens a session and returns its token: 256 random bits, of which the database keeps only the hash. */
export async function openSession(tx: Tx, who: NewSession): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx.deleteFrom('sesi').where(expired).execute();
  await tx
    .insertInto('sesi')
    .values({ ...who, sidik_token: fingerprint(token) })
    .execute();
  return token;
}

const expired = sql<boolean>`terakhir < now() - ${sql.lit(IDLE)}::interval or dibuat < now() - ${sql.lit(LONGEST)}::interval`;

/** How exact the idle time is: a write for every request would cost a disk flush each. */
const TOUCH_SECONDS = 60;

/** The living session of a token, or null. */
export async function sessionOf(db: Db, token: string): Promise<Session | null> {
  const sidik = fingerprint(token);
  const row = await db
    .selectFrom('sesi')
    .select(['peran', 'nama', 'pegawai_id', 'unor_id', 'opd_id', 'asal'])
    .select(sql<number>`extract(epoch from now() - terakhir)::float8`.as('idle'))
    .where('sidik_token', '=', sidik)
    .where(sql<boolean>`not (${expired})`)
    .executeTakeFirst();
  if (row && row.idle > TOUCH_SECONDS)
    await db.updateTable('sesi').set({ terakhir: sql`now()` }).where('sidik_token', '=', sidik).execute();
  if (!row) return null;
  return {
    peran: row.peran as Peran,
    nama: row.nama,
    pegawaiId: row.pegawai_id,
    unorId: row.unor_id,
    opdId: row.opd_id,
    asal: row.asal,
    pemilik: sidik.toString('hex').slice(0, 32),
  };
}

export const closeSession = async (db: Db, token: string): Promise<void> => {
  await db.deleteFrom('sesi').where('sidik_token', '=', fingerprint(token)).execute();
};
