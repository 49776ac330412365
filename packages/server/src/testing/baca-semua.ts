import { alamat, metodeOf, type NamaRute, type Rute, rute } from '@seimbang/contract';
import { strFromU8, unzipSync } from 'fflate';
import { halamanPdf } from '../letters/testing/baca.ts';
import type { TestApp } from './app.ts';

/** One address of a route, as somebody may ask it. */
interface Alamat {
  readonly nama: NamaRute;
  readonly url: string;
}

/** What a reader got. */
export interface Bacaan extends Alamat {
  readonly status: number;
  /** Text of the answer; a workbook, a letter or a PDF is looked into, not at. */
  readonly isi: string;
  /** Statements sent to the database for it, sorted: some are sent side by side. */
  readonly sql: readonly string[];
}

const TIADA = '00000000-0000-4000-8000-000000000000';
const UMUM: Readonly<Record<string, string>> = {
  pegawaiId: 'p4',
  unorId: 'kel-b',
  jabatanId: 'adm',
  layananId: 'SURAT',
  bahasa: 'id',
  format: 'pdf',
  mulai: '2027-06-14',
  selesai: '2027-06-18',
  q: 'KENARI',
  cari: 'KENARI',
};

/**
 * Every GET route of the contract with ids of things that exist: `ids` by parameter, or by the first word of the address where that is `id`
 * (`saya` for the pages of one person). What takes a text to search is asked twice, for a canary and for the name of somebody with a secret.
 */
export function alamatBaca(ids: Readonly<Record<string, string>>): Alamat[] {
  const names = (Object.keys(rute) as NamaRute[]).filter((n) => metodeOf(n) === 'GET' && n !== 'hitunganAliran');
  return names.flatMap((nama) => {
    const spec: Rute = rute[nama];
    const path = alamat[nama].slice(4);
    const word = path.split('/')[2] ?? '';
    const valueOf = (key: string): string => (key === 'id' ? ids[word] : (ids[key] ?? UMUM[key])) ?? TIADA;
    const url = path.replace(/\{(\w+)\}/g, (_, key: string) => encodeURIComponent(valueOf(key)));
    const asked = Object.keys(spec.query?.shape ?? {}).filter((key) => UMUM[key] !== undefined);
    const query = (over: Readonly<Record<string, string>>): string =>
      new URLSearchParams(asked.map((key): [string, string] => [key, over[key] ?? valueOf(key)])).toString();
    if (asked.length === 0) return [{ nama, url }];
    const searches = asked.includes('q') || asked.includes('cari') ? [{}, { q: 'Dimas', cari: 'Dimas' }] : [{}];
    return searches.map((over) => ({ nama, url: `${url}?${query(over)}` }));
  });
}

/** Asks one address after the other; `sent` is where `testApp` writes down the statements it hears. */
export async function bacaSemua(
  app: TestApp,
  cookie: string | null,
  addresses: readonly Alamat[],
  sent: string[] = [],
): Promise<Bacaan[]> {
  const read: Bacaan[] = [];
  for (const { nama, url } of addresses) {
    sent.length = 0;
    const reply = await app.ask('GET', url, cookie === null ? {} : { cookie });
    const isi = await terbaca(reply.rawPayload, String(reply.headers['content-type'] ?? ''));
    read.push({ nama, url, status: reply.statusCode, isi, sql: sent.filter((q) => !LAZIM.test(q)).toSorted() });
  }
  return read;
}

/** That a session is still used is written down once a minute, whatever is asked. */
const LAZIM = /^update "sesi" set "terakhir"/;

/** The text in a file. */
async function terbaca(bytes: Buffer, tipe: string): Promise<string> {
  if (tipe.includes('officedocument'))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  if (tipe.includes('pdf')) return (await halamanPdf(bytes)).join('\n');
  return bytes.toString('utf8');
}
