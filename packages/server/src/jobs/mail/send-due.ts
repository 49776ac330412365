import { sql } from 'kysely';
import type { Transporter } from 'nodemailer';
import type { Db } from '../../db/index.ts';
import { type MailSettings, messageOf, type Waiting } from './message.ts';

interface Claimed extends Waiting {
  /** Also the fencing token: a sender that comes back late with an old number changes nothing. */
  readonly percobaan: number;
  readonly jam: number;
}

/** Messages taken at a time. */
const BATCH = 20;
/** After this a claim lapses: its sender has died. Longer than any timeout of the transport. */
const LEASE = '5 minutes';
/** Hours after which a message is given up: by then the deadline is nearer than the mail. */
const LONGEST_HOURS = 24;
/** Seconds before the second attempt; doubled each time, up to an hour. */
const FIRST_DELAY = 60;
const LONGEST_DELAY = 3600;

export const WITHOUT_SMTP = 'tidak dikirim: SMTP belum diatur';

/** Where there is no mail server the rows say so; they are not sent later, when nobody waits any more. */
export async function closeUnsent(db: Db): Promise<void> {
  await db
    .updateTable('surel_keluar')
    .set({ keadaan: 'tidak-dikirim', keterangan: WITHOUT_SMTP })
    .where('keadaan', '=', 'menunggu')
    .execute();
}

/**
 * Sends what is due and returns how many were tried. At least once: a server that dies between the answer of the mail server and its own
 * note sends the message again, under the same Message-ID.
 */
export async function sendDue(
  db: Db,
  transport: Pick<Transporter, 'sendMail'>,
  settings: MailSettings,
): Promise<number> {
  const due = await claim(db);
  for (const message of due) {
    const failure = await transport.sendMail(messageOf(message, settings)).then(
      () => null,
      (cause: unknown) => cause as SmtpFailure,
    );
    await note(db, message, failure);
  }
  return due.length;
}

async function claim(db: Db): Promise<Claimed[]> {
  const { rows } = await sql<Claimed>`
    update surel_keluar set keadaan = 'mengirim', percobaan = percobaan + 1, berikut = now() + ${sql.lit(LEASE)}::interval
    where id in (select id from surel_keluar where keadaan in ('menunggu', 'mengirim') and berikut <= now()
      order by berikut limit ${BATCH} for update skip locked)
    returning id, kepada, tautan, tenggat, percobaan, extract(epoch from now() - dibuat)::float8 / 3600 as jam`.execute(
    db,
  );
  return rows;
}

/** What nodemailer says of a failure. */
interface SmtpFailure {
  readonly code?: string;
  readonly responseCode?: number;
}

/** A 5xx is the final word on this message; a refused password is our own fault and passes when it is put right. */
const isFinal = ({ code, responseCode = 0 }: SmtpFailure): boolean => responseCode >= 500 && code !== 'EAUTH';

async function note(db: Db, { id, percobaan, jam }: Claimed, failure: SmtpFailure | null): Promise<void> {
  const own = db.updateTable('surel_keluar').where('id', '=', id).where('percobaan', '=', percobaan);
  const claimed = own.where('keadaan', '=', 'mengirim');
  if (failure === null) {
    await claimed.set({ keadaan: 'terkirim', terkirim: sql`now()`, keterangan: null }).execute();
    return;
  }
  const sebab = String(failure.responseCode ?? failure.code ?? 'tidak tersambung');
  if (isFinal(failure) || jam >= LONGEST_HOURS) {
    await claimed.set({ keadaan: 'gagal', keterangan: `gagal: ${sebab}` }).execute();
    return;
  }
  const delay = Math.min(LONGEST_DELAY, FIRST_DELAY * 2 ** (percobaan - 1));
  await claimed
    .set({
      keadaan: 'menunggu',
      keterangan: `dicoba lagi: ${sebab}`,
      berikut: sql`now() + make_interval(secs => ${delay})`,
    })
    .execute();
}
