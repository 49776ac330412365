import { day } from '@seimbang/core/kernel';
import type { AkunDemo, KonteksMinat, Putaran, PutaranRingkas } from '@seimbang/contract';
import { today } from '../shared/clock.ts';
import type { TestApp } from './app.ts';
import type { Jawab, Tanya } from './usul.ts';

/** People who act on a round through the API, each with a session of their own. */
export interface Arena<A extends Tanya = TestApp> {
  readonly app: A;
  readonly akun: readonly AkunDemo[];
  /** Cookie of a role's first account, or of the ASN behind a person of the data. */
  readonly peran: (peran: AkunDemo['peran']) => Promise<string>;
  readonly asn: (nama: string) => Promise<string>;
  /** GET that must succeed. */
  readonly baca: <T>(cookie: string, url: string) => Promise<T>;
  readonly kirim: (cookie: string, method: 'POST' | 'PUT', url: string, body: object) => Promise<Jawab>;
  /** An act on a round with the version just read; it must succeed. */
  readonly laku: (id: string, act: string, body?: object) => Promise<Putaran>;
  readonly putaran: (body?: object) => Promise<Putaran>;
}

export async function arena<A extends Tanya>(app: A): Promise<Arena<A>> {
  const akun = await app.akun();
  const cookies = new Map<string, Promise<string>>();
  const masuk = (account: AkunDemo | undefined, who: string): Promise<string> => {
    if (!account) throw new Error(`arena: the demo has no account of ${who}.`);
    const key = `${account.akunId} ${account.peran}`;
    const cookie = cookies.get(key) ?? app.signIn(account);
    cookies.set(key, cookie);
    return cookie;
  };
  const peran: Arena['peran'] = (p) =>
    masuk(
      akun.find((a) => a.peran === p),
      p,
    );
  const baca: Arena['baca'] = async <T>(cookie: string, url: string) => {
    const reply = await app.ask('GET', url, { cookie });
    if (reply.statusCode !== 200) throw new Error(`GET ${url}: ${reply.body}`);
    return reply.json<T>();
  };
  const kirim: Arena['kirim'] = (cookie, method, url, body) => app.ask(method, url, { cookie, body });
  return {
    app,
    akun,
    peran,
    asn: (nama) =>
      masuk(
        akun.find((a) => a.peran === 'asn' && a.nama === nama),
        nama,
      ),
    baca,
    kirim,
    laku: async (id, act, body = {}) => {
      const analis = await peran('analis');
      const { versi } = await baca<PutaranRingkas>(analis, `/api/putaran/${id}`);
      const reply = await kirim(analis, 'POST', `/api/putaran/${id}/${act}`, { versi, ...body });
      if (reply.statusCode >= 300) throw new Error(`${act}: ${reply.body}`);
      return reply.json<Putaran>();
    },
    putaran: async (body = {}) => {
      const dials = { nama: 'Putaran uji', buka: today(), tutup: today(), maksimumMutasi: 10, ...body };
      const reply = await kirim(await peran('analis'), 'POST', '/api/putaran', dials);
      if (reply.statusCode !== 201) throw new Error(`putaran: ${reply.body}`);
      return reply.json<Putaran>();
    },
  };
}

/** A day on which a round that closes today may take effect. */
export const TMT_PUTARAN = today() < '2026-12-20' ? day('2027-01-04') : day(`${Number(today().slice(0, 4)) + 1}-02-01`);

/** Wishes for the first `n` lawful places, nearest first. */
export async function minati(a: Arena<Tanya>, cookie: string, putaranId: string, n: number): Promise<KonteksMinat> {
  const konteks = await a.baca<KonteksMinat>(cookie, '/api/saya/minat/konteks');
  const isi = konteks.tempat.slice(0, n).map(({ unorId, jabatanId }) => ({ unorId, jabatanId }));
  const reply = await a.kirim(cookie, 'PUT', '/api/saya/minat', { putaranId, versi: 0, isi, tidakSebelum: null });
  if (reply.statusCode !== 200) throw new Error(`minat: ${reply.body}`);
  return konteks;
}
