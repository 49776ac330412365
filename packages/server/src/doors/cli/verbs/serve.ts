import { serve as startServer, type Serving } from '../../http/index.ts';
import { databaseFailure, databaseOf, databaseOption } from '../database.ts';
import { EXIT, type ExitCode } from '../exit.ts';
import type { Call, Verb } from '../verb.ts';

export const serve: Verb = {
  name: 'serve',
  usage: '[--host HOST] [--port PORT] [--data DIR] [--no-demo] [--log] [--json]',
  about: {
    id: 'Menjalankan aplikasi web dan API sampai dihentikan dengan Ctrl-C. Basis data kosong diisi demo Kecamatan Banyumanik.',
    en: 'Runs the web app and the API until stopped with Ctrl-C. An empty database is filled with the demo of Kecamatan Banyumanik.',
  },
  words: [0, 0],
  options: {
    host: {
      type: 'string',
      value: 'HOST',
      help: { id: 'alamat jaringan (bawaan: 127.0.0.1)', en: 'network address (default: 127.0.0.1)' },
    },
    port: {
      type: 'string',
      value: 'PORT',
      help: { id: 'nomor port (bawaan: 8080; 0 = bebas)', en: 'port number (default: 8080; 0 = any)' },
    },
    'no-demo': { type: 'boolean', help: { id: 'jangan isi demo', en: 'do not load the demo' } },
    log: { type: 'boolean', help: { id: 'catat setiap permintaan', en: 'log every request' } },
    ...databaseOption,
  },
  examples: [
    ['seimbang serve', { id: 'di komputer ini, port 8080', en: 'on this machine, port 8080' }],
    ['seimbang serve --host 0.0.0.0 --port 80 --data /srv/seimbang', { id: 'untuk kantor', en: 'for the office' }],
  ],
  stopping: { id: 'Menutup server ...', en: 'Closing the server ...' },
  run: runServe,
};

async function runServe(call: Call): Promise<ExitCode> {
  const { out, text, flag, interrupt } = call;
  const port = Number(text('port') ?? process.env['PORT'] ?? 8080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    out.error({ id: '--port harus bilangan 0 sampai 65535.', en: '--port must be a number from 0 to 65535.' });
    return EXIT.usage;
  }
  const host = text('host') ?? '127.0.0.1';
  try {
    const started = await startServer({ ...databaseOf(call), host, port, demo: !flag('no-demo'), log: flag('log') });
    if (!started.ok) return databaseFailure(call, started.error);
    announce(started.value, call);
    await new Promise<void>((resolve) => {
      if (interrupt.requested()) resolve();
      interrupt.signal.addEventListener('abort', () => resolve());
    });
    await started.value.stop();
    return EXIT.ok;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    out.error({
      id: `port ${port} sudah dipakai program lain. Pilih yang lain dengan --port.`,
      en: `port ${port} is used by another program. Choose another with --port.`,
    });
    return EXIT.conflict;
  }
}

/** The address is the data of this verb; who may sign in is for the reader. */
function announce({ url, firstStart, adopted, akun, loginKey }: Serving, { out, flag, bahasa }: Call): void {
  if (flag('json')) out.json({ url, firstStart, adopted });
  else out.data(`Seimbang: ${out.paint.bold(url)}`);
  if (firstStart)
    out.note({ id: 'Demo Kecamatan Banyumanik dimuat.', en: 'The demo of Kecamatan Banyumanik is loaded.' });
  if (adopted) {
    out.note({
      id: 'Basis data dari server yang berhenti mendadak diambil alih; tidak ada yang hilang.',
      en: 'The database of a server that ended suddenly was taken over; nothing is lost.',
    });
  }
  if (akun.length > 0) {
    const people = firstOfEach(akun).map((a) => `  ${a.peran.padEnd(12)} ${a.nama}, ${a.unorNama ?? a.jabatan}`);
    const title =
      bahasa === 'id' ? 'Akun demo (pilih di halaman masuk):' : 'Demo accounts (choose on the sign-in page):';
    out.note({ id: [title, ...people].join('\n'), en: [title, ...people].join('\n') });
  } else if (loginKey !== null)
    out.note({
      id: `Belum ada akun. Kunci masuk untuk membuat akun pertama: ${loginKey}`,
      en: `Nobody has an account yet. Sign-in key to make the first one: ${loginKey}`,
    });
  out.note({ id: 'Ctrl-C untuk berhenti.', en: 'Ctrl-C to stop.' });
}

/** One account of each role; the sign-in page has them all. */
const firstOfEach = (akun: Serving['akun']): Serving['akun'] =>
  akun.filter((a, i) => akun.findIndex((b) => b.peran === a.peran) === i);
