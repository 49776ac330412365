import type { Transporter } from 'nodemailer';
import type { Db } from '../../db/index.ts';
import type { MailSettings } from './message.ts';
import { closeUnsent, sendDue } from './send-due.ts';

/** Sends waiting mail in the background until it is stopped. */
interface Mailer {
  readonly stop: () => Promise<void>;
}

/** How often the table is looked at; the table is the queue, so nothing is lost between two looks. */
const EVERY_MS = 30_000;
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

export function startMailer(db: Db, settings: MailSettings, onError: (e: Error) => void): Mailer {
  const transport = settings.smtpUrl === null ? null : transportTo(settings.smtpUrl);
  const pass = async (): Promise<void> => {
    if (transport === null) return closeUnsent(db);
    while ((await sendDue(db, await transport, settings)) > 0);
  };
  let running = Promise.resolve();
  let stopped = false;
  const look = (): void => {
    running = running.then(() => (stopped ? undefined : pass())).catch(onError);
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  look();
  return {
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      (await transport)?.close();
      await running;
    },
  };
}

/** An office without a mail server does not load the code for one. */
async function transportTo(url: string): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({ url, ...TIMEOUTS });
}
