import type { Day } from '@seimbang/core/kernel';

/** Where mail goes out, from the environment. */
export interface MailSettings {
  /** `smtp://user:password@host:587`; null = this office sends no mail, which is no fault. */
  readonly smtpUrl: string | null;
  readonly dari: string;
  /** Address of this Seimbang as people open it, for the link. */
  readonly alamat: string | null;
}

export const mailSettings = (env: Readonly<Record<string, string | undefined>>): MailSettings => ({
  smtpUrl: env['SEIMBANG_SMTP_URL'] || null,
  dari: env['SEIMBANG_MAIL_FROM'] || 'Seimbang <seimbang@localhost>',
  alamat: env['SEIMBANG_URL']?.replace(/\/+$/, '') || null,
});

export interface Waiting {
  readonly id: string;
  readonly kepada: string;
  readonly tautan: string;
  readonly tenggat: Day | null;
}

/** Says that something waits, where, and until when; never what or about whom, since mail is read on many screens. */
export function messageOf({ id, kepada, tautan, tenggat }: Waiting, { dari, alamat }: MailSettings) {
  const until = tenggat === null ? [] : [`Tenggat / Deadline: ${tenggat.split('-').reverse().join('/')}`];
  return {
    from: dari,
    to: kepada,
    // The same at every attempt: a mailbox that got the message twice can tell.
    messageId: `<${id}@seimbang>`,
    subject: 'Ada yang menunggu Anda di Seimbang',
    text: [
      'Ada yang menunggu Anda di Seimbang.',
      'Something waits for you in Seimbang.',
      '',
      alamat === null ? tautan : alamat + tautan,
      ...until,
    ].join('\n'),
  };
}
