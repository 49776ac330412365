import { createHash, randomBytes } from 'node:crypto';
import type { Peran, Sifat } from '@seimbang/contract';
import { sql } from 'kysely';
import type { Db, Tx } from '../../db/index.ts';
import { roleIsCurrent } from './role.ts';

/** A signed-in session as it stands now; the token itself is only in the cookie. */
export interface Session {
  readonly akunId: string | null;
  readonly peranId: number | null;
  readonly peran: Peran;
  readonly sifat: Sifat;
  readonly ketua: boolean;
  readonly nama: string;
  readonly pegawaiId: string | null;
  /** Unit the role is held for; null = the whole agency. */
  readonly unorId: string | null;
  readonly asal: 'demo' | 'kunci' | 'sandi';
  /** Nothing else may be done before the password has been changed. */
  readonly gantiSandi: boolean;
  readonly pemilik: string;
}

/** OWASP ASVS 5.0 V7.3: ends after 30 idle minutes and after 12 hours in any case. */
const IDLE = '30 minutes';
const LONGEST = '12 hours';

/** What the database knows a token by. */
export const fingerprint = (token: string): Buffer => createHash('sha256').update(token).digest();

export interface NewSession {
  readonly akun_id: string | null;
  readonly peran_id: number | null;
  readonly asal: Session['asal'];
  readonly perangkat: string | null;
}

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

const expired = sql<boolean>`sesi.terakhir < now() - ${sql.lit(IDLE)}::interval or sesi.dibuat < now() - ${sql.lit(LONGEST)}::interval`;

/** True while the data are the fictional demo. */
export const dataAreDemo = sql<boolean>`exists (select from paket where demo)`;
/** True as soon as a real person has an account: from then on the key of the terminal opens nothing. */
export const somebodyHasAccount = sql<boolean>`exists (select from akun where not demo)`;

/** What each way in rests on must still hold: demo data, no account yet, an active account in a role of today. */
const stillOpen = sql<boolean>`case sesi.asal
  when 'kunci' then not ${somebodyHasAccount} and not ${dataAreDemo}
  else akun.aktif and ${roleIsCurrent} and (not akun.demo or ${dataAreDemo}) end`;

/** How exact the idle time is: a write for every request would cost a disk flush each. */
const TOUCH_SECONDS = 60;
const KEY_NAME = 'Analis (kunci terminal)';

/** The living session of a token, or null. A role that was withdrawn a second ago no longer opens anything. */
export async function sessionOf(db: Db, token: string): Promise<Session | null> {
  const sidik = fingerprint(token);
  const row = await db
    .selectFrom('sesi')
    .leftJoin('akun', 'akun.id', 'sesi.akun_id')
    .leftJoin('akun_peran', 'akun_peran.id', 'sesi.peran_id')
    .select(['sesi.akun_id', 'sesi.peran_id', 'sesi.asal', 'akun.nama', 'akun.pegawai_id', 'akun.ganti_sandi'])
    .select(['akun_peran.peran', 'akun_peran.sifat', 'akun_peran.ketua', 'akun_peran.unor_id'])
    .select(sql<number>`extract(epoch from now() - sesi.terakhir)::float8`.as('idle'))
    .where('sesi.sidik_token', '=', sidik)
    .where(sql<boolean>`not (${expired})`)
    .where(stillOpen)
    .executeTakeFirst();
  if (!row) return null;
  if (row.idle > TOUCH_SECONDS)
    await db.updateTable('sesi').set({ terakhir: sql`now()` }).where('sidik_token', '=', sidik).execute();
  return {
    akunId: row.akun_id,
    peranId: row.peran_id,
    peran: (row.peran ?? 'analis') as Peran,
    sifat: (row.sifat ?? 'definitif') as Sifat,
    ketua: row.ketua ?? false,
    nama: row.nama ?? KEY_NAME,
    pegawaiId: row.pegawai_id,
    unorId: row.unor_id,
    asal: row.asal,
    gantiSandi: row.ganti_sandi ?? false,
    pemilik: sidik.toString('hex').slice(0, 32),
  };
}

export const closeSession = async (db: Db | Tx, token: string): Promise<void> => {
  await db.deleteFrom('sesi').where('sidik_token', '=', fingerprint(token)).execute();
};

/** Ends every session of an account. */
export const closeAll = async (tx: Tx, akunId: string): Promise<void> => {
  await tx.deleteFrom('sesi').where('akun_id', '=', akunId).execute();
};
