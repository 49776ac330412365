import type { AddressInfo } from 'node:net';
import { day } from '@seimbang/core/kernel';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { record, SISTEM } from '../../shared/audit.ts';
import { enqueueMail, notify } from '../../shared/surel.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { startMailer } from './mailer.ts';
import { mailSettings } from './message.ts';
import { closeUnsent, sendDue, WITHOUT_SMTP } from './send-due.ts';

let base: TestDatabase;
let server: SMTPServer;
let url: string;
/** What the mail server answers next; nothing left = accepted. */
let answers: number[] = [];
let received: string[] = [];
let slow = false;
beforeAll(async () => {
  base = await testDatabase();
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, _session, done) {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString()));
      stream.on('end', () => {
        if (slow) return;
        const code = answers.shift();
        if (code === undefined) received.push(text);
        done(code === undefined ? null : Object.assign(new Error('planted'), { responseCode: code }));
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  answers = [];
  received = [];
  slow = false;
  await base.db.deleteFrom('surel_keluar').execute();
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed));
  await base.close();
});

const settings = () => mailSettings({ SEIMBANG_SMTP_URL: url, SEIMBANG_URL: 'https://seimbang.example/' });
const mail = {
  peristiwa: 'usul:1:tanggapan',
  kepada: ['lurah@example.id'],
  tautan: '/usulan/1',
  tenggat: day('2026-11-30'),
};
const put = (m: typeof mail = mail): Promise<void> => base.db.transaction().execute((tx) => enqueueMail(tx, m));
const send = (): Promise<number> => sendDue(base.db, createTransport({ url, socketTimeout: 500 }), settings());
const row = () => base.db.selectFrom('surel_keluar').selectAll().executeTakeFirstOrThrow();
/** As if the given time had passed. */
const later = (wait: string, age = '0 s'): Promise<unknown> =>
  base.pool.query(`update surel_keluar set berikut = berikut - $1::interval, dibuat = dibuat - $2::interval`, [
    wait,
    age,
  ]);

test('mail stands with the act or not at all, once for each occasion and addressee', async () => {
  await put();
  await put({ ...mail, kepada: ['LURAH@example.id ', 'camat@example.id', ''] });
  await expect(
    base.db.transaction().execute(async (tx) => {
      await record(tx, SISTEM, { tindakan: 'uji', objek: 'uji', objekId: null });
      await enqueueMail(tx, { ...mail, peristiwa: 'lain', tenggat: null });
      throw new Error('planted');
    }),
  ).rejects.toThrow('planted');
  const rows = await base.db.selectFrom('surel_keluar').select('kepada').orderBy('kepada').execute();
  expect(rows.map((r) => r.kepada)).toEqual(['camat@example.id', 'lurah@example.id']);
});

test('an account is told where it has an address and is active', async () => {
  const ids = ['a', 'b', 'c'].map((c) => `00000000-0000-4000-8000-00000000000${c}`);
  const [told, silent, gone] = ids as [string, string, string];
  const rows = [
    { id: told, nama_masuk: 'a', surel: 'a@example.id', aktif: true },
    { id: silent, nama_masuk: 'b', surel: null, aktif: true },
    { id: gone, nama_masuk: 'c', surel: 'c@example.id', aktif: false },
  ];
  await base.db
    .insertInto('akun')
    .values(rows.map((r) => ({ ...r, nama: 'Uji', jabatan: 'Uji' })))
    .execute();
  await base.db.transaction().execute((tx) => notify(tx, { peristiwa: 'p', tautan: '/', akun: ids }));
  expect(await row()).toMatchObject({ kepada: 'a@example.id', keadaan: 'menunggu' });
  expect(await send()).toBe(1);
});

test('a message says that something waits, where and until when, and nothing of what it is about', async () => {
  await put();
  expect(await send()).toBe(1);
  expect(received).toHaveLength(1);
  expect(received[0]).toContain('https://seimbang.example/usulan/1');
  expect(received[0]).toContain('30/11/2026');
  expect(received[0]).toContain(`Message-ID: <${(await row()).id}@seimbang>`);
  expect(await row()).toMatchObject({ keadaan: 'terkirim', percobaan: 1 });
  expect(await send()).toBe(0);
});

test('a mail server that cannot now is asked again after a growing wait, under the same Message-ID', async () => {
  await put();
  answers = [451, 421];
  await send();
  expect(await row()).toMatchObject({ keadaan: 'menunggu', keterangan: 'dicoba lagi: 451', percobaan: 1 });
  expect(await send()).toBe(0);
  await later('61 s');
  await send();
  await later('61 s');
  expect(await send()).toBe(0);
  await later('61 s');
  expect(await send()).toBe(1);
  expect(received).toHaveLength(1);
  expect(await row()).toMatchObject({ keadaan: 'terkirim', percobaan: 3 });
});

test('a mail server that hangs counts as one that cannot now', async () => {
  await put();
  slow = true;
  await send();
  expect(await row()).toMatchObject({ keadaan: 'menunggu' });
});

test('a refusal for good ends it; so does a day without success', async () => {
  await put();
  answers = [550];
  await send();
  expect(await row()).toMatchObject({ keadaan: 'gagal', keterangan: 'gagal: 550' });
  await base.db.deleteFrom('surel_keluar').execute();
  await put();
  answers = [451];
  await later('0 s', '25 h');
  await send();
  expect(await row()).toMatchObject({ keadaan: 'gagal', keterangan: 'gagal: 451' });
});

test('several senders at once send each message once', async () => {
  for (let i = 0; i < 12; i++) await put({ ...mail, peristiwa: `usul:${i}` });
  await Promise.all([send(), send(), send()]);
  while ((await send()) > 0);
  expect(received).toHaveLength(12);
});

test('the message of a sender that died is taken up when its claim lapses', async () => {
  await put();
  await base.pool.query(
    `update surel_keluar set keadaan = 'mengirim', percobaan = 1, berikut = now() - interval '1 s'`,
  );
  expect(await send()).toBe(1);
  expect(await row()).toMatchObject({ keadaan: 'terkirim', percobaan: 2 });
});

test('without a mail server nothing breaks, and the row says why nothing was sent', async () => {
  await put();
  const mailer = startMailer(base.db, mailSettings({}), (e) => {
    throw e;
  });
  await mailer.stop();
  await closeUnsent(base.db);
  expect(await row()).toMatchObject({ keadaan: 'tidak-dikirim', keterangan: WITHOUT_SMTP, percobaan: 0 });
});

test('a mail server that is not there leaves the message waiting', async () => {
  await put();
  const gone = createTransport({ url: 'smtp://127.0.0.1:1', connectionTimeout: 500 });
  await sendDue(base.db, gone, settings());
  expect(await row()).toMatchObject({ keadaan: 'menunggu', keterangan: 'dicoba lagi: ESOCKET' });
});
