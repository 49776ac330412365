import type { AkunDemo, Hitungan, Peran, RencanaTampil, Skenario, Usul } from '@seimbang/contract';
import type { LightMyRequestResponse } from 'fastify';
import { addDays, day } from '@seimbang/core/kernel';
import { today } from '../shared/clock.ts';
import type { TestApp } from './app.ts';

/** A reply, as far as the scripts read it. */
export interface Jawab {
  readonly statusCode: number;
  readonly body: string;
  readonly json: LightMyRequestResponse['json'];
}

/** A server to ask: in this process, or over the network. */
export interface Tanya extends Pick<TestApp, 'akun' | 'signIn'> {
  readonly ask: (...args: Parameters<TestApp['ask']>) => Promise<Jawab>;
}

/** People who act on cases through the API, each with a session of their own. */
export interface Panggung {
  readonly app: Tanya;
  /** Cookie of the `n`th demo account of a role, or of one account. */
  readonly masuk: (who: Peran | AkunDemo, n?: number) => Promise<string>;
  readonly akun: readonly AkunDemo[];
  readonly lihat: (cookie: string, id: string) => Promise<Usul>;
  /** One act with the version the caller has just read; the reply as it came. */
  readonly coba: (
    cookie: string,
    usul: Pick<Usul, 'id' | 'versi'>,
    act: string,
    body?: object,
    key?: string,
  ) => Promise<Jawab>;
  /** The same, which must succeed. */
  readonly laku: (cookie: string, usul: Pick<Usul, 'id'>, act: string, body?: object) => Promise<Usul>;
  readonly buat: (cookie: string, body: object) => Promise<Usul>;
}

export async function panggung(app: Tanya): Promise<Panggung> {
  const akun = await app.akun();
  const cookies = new Map<string, Promise<string>>();
  const masuk: Panggung['masuk'] = (who, n = 0) => {
    const account = typeof who === 'string' ? akun.filter((a) => a.peran === who)[n] : who;
    if (!account) throw new Error(`panggung: the demo has no account ${n} of ${String(who)}.`);
    const key = `${account.akunId} ${account.peran}`;
    const cookie = cookies.get(key) ?? app.signIn(account);
    cookies.set(key, cookie);
    return cookie;
  };
  const lihat: Panggung['lihat'] = async (cookie, id) => {
    const reply = await app.ask('GET', `/api/usul/${id}`, { cookie });
    if (reply.statusCode !== 200) throw new Error(`GET usul: ${reply.body}`);
    return reply.json<Usul>();
  };
  const coba: Panggung['coba'] = (cookie, { id, versi }, act, body = {}, key) =>
    app.ask('POST', `/api/usul/${id}/${act}`, {
      cookie,
      body: { versi, ...body },
      ...(key && { headers: { 'idempotency-key': key } }),
    });
  return {
    app,
    akun,
    masuk,
    lihat,
    coba,
    laku: async (cookie, { id }, act, body) => {
      const reply = await coba(cookie, await lihat(cookie, id), act, body);
      if (reply.statusCode !== 200) throw new Error(`${act}: ${reply.body}`);
      return reply.json<Usul>();
    },
    buat: async (cookie, body) => {
      const reply = await app.ask('POST', '/api/usul', { cookie, body });
      if (reply.statusCode !== 201) throw new Error(`usul: ${reply.body}`);
      return reply.json<Usul>();
    },
  };
}

/** A computed plan of so many moves. */
export async function rencanaBaru(app: Tanya, cookie: string, dials: object): Promise<RencanaTampil> {
  const made = await app.ask('POST', '/api/skenario', { cookie, body: { nama: 'Uji usul', tmt: TMT, ...dials } });
  if (made.statusCode !== 201) throw new Error(`skenario: ${made.body}`);
  const started = await app.ask('POST', `/api/skenario/${made.json<Skenario>().id}/hitung`, { cookie });
  const { hitunganId } = started.json<{ hitunganId: string }>();
  const stream = await app.ask('GET', `/api/hitungan/${hitunganId}/aliran`, { cookie });
  const ended = JSON.parse((stream.body.trim().split('\n\n').at(-1) ?? '').replace(/^data: /, '')) as Hitungan;
  return (await app.ask('GET', `/api/rencana/${ended.rencanaId}`, { cookie })).json<RencanaTampil>();
}

/** A day a decree may still take effect on: the demo's own while that lies ahead. */
export const TMT = addDays(today(), 14) < '2027-01-04' ? day('2027-01-04') : addDays(today(), 41);

/** Last day for answers in the tests: a week from now. */
export const TENGGAT = addDays(today(), 7);

/** All heads answer; `keberatan` names the lines (by number) their origin objects to. Nobody answers on his own move. */
export async function jawabSemua(p: Panggung, usul: Usul, keberatan: readonly number[] = []): Promise<void> {
  const heads = p.akun.filter((a) => a.peran === 'kepala-unit');
  for (const head of heads) {
    const cookie = await p.masuk(head);
    const reply = await p.app.ask('GET', `/api/usul/${usul.id}`, { cookie });
    if (reply.statusCode !== 200) continue;
    for (const b of reply.json<Usul>().baris)
      for (const s of b.sisi) {
        if (!s.milikSaya || s.jawaban !== null || b.tentangSaya) continue;
        const objects = keberatan.includes(b.nomor) && s.sisi === 'asal';
        const word = objects
          ? { jawaban: 'keberatan', alasan: 'Loket tinggal dua orang.', data: 'Rata-rata 41 pemohon sehari.' }
          : { jawaban: 'dapat', alasan: '', data: '' };
        await p.laku(cookie, usul, 'tanggapan', { barisId: [b.id], sisi: s.sisi, ...word });
      }
  }
}

/** Settles whatever the checklist still asks: consents by a document, objections by a written answer. */
export async function bereskan(p: Panggung, cookie: string, id: string): Promise<Usul> {
  let usul = await p.lihat(cookie, id);
  for (const b of usul.baris) {
    for (const a of b.periksa.aturan.filter((x) => x.verdict === 'needs-consent' && x.syarat === null))
      usul = await p.laku(cookie, usul, 'syarat', {
        barisId: b.id,
        aturan: a.id,
        nomorDokumen: `800/${b.nomor}/2026`,
        catatan: 'Surat persetujuan.',
      });
    for (const s of b.sisi.filter((x) => x.jawaban === 'keberatan' && x.jawabanPanitia === null))
      usul = await p.laku(cookie, usul, 'jawab-keberatan', {
        barisId: b.id,
        sisi: s.sisi,
        alasan: 'Pengganti datang pada hari yang sama.',
      });
  }
  return usul;
}

/** So many members sit down, the chair first. */
export async function bersidang(p: Panggung, id: string, anggota = 5): Promise<string[]> {
  const members = await Promise.all(Array.from({ length: anggota }, (_, n) => p.masuk('tpk', n)));
  for (const cookie of members) await p.laku(cookie, { id }, 'hadir', { hadir: true });
  return members;
}

/** Every member votes the same on these lines (all where none is named). */
export async function suarakan(
  p: Panggung,
  members: readonly string[],
  id: string,
  suara: 'setujui' | 'tolak' | 'tinjau-ulang' = 'setujui',
  barisId?: readonly string[],
): Promise<Usul> {
  let usul: Usul | null = null;
  for (const cookie of members) {
    const lines = barisId ?? (await p.lihat(cookie, id)).baris.map((b) => b.id);
    usul = await p.laku(cookie, { id }, 'suara', { barisId: lines, suara, alasan: 'Sesuai pertimbangan panel.' });
  }
  if (!usul) throw new Error('suarakan: nobody voted.');
  return usul;
}

/** From a draft to the open meeting. */
export async function sampaiPanel(p: Panggung, usul: Usul, keberatan: readonly number[] = []): Promise<Usul> {
  const analis = await p.masuk('analis');
  await p.laku(analis, usul, 'ajukan', { tenggat: TENGGAT });
  await jawabSemua(p, usul, keberatan);
  await p.laku(analis, usul, 'tutup-tanggapan');
  await bereskan(p, analis, usul.id);
  return p.laku(analis, usul, 'verifikasi');
}

/** From a closed meeting to the ppk's desk. */
export async function sampaiPpk(p: Panggung, id: string): Promise<Usul> {
  const [analis, pyb] = [await p.masuk('analis'), await p.masuk('pyb')];
  await p.laku(pyb, { id }, 'setujui-pyb', { alasan: 'Sesuai kebutuhan organisasi.' });
  await p.laku(analis, { id }, 'kirim-imut', { tanggal: today() });
  return p.laku(analis, { id }, 'rekomendasi', { nomor: 'R-26-1/2026', tanggal: today() });
}
