import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { join } from 'node:path';
import { type LaporanDraf, type NamaRute, type Rute, rute, type Usul } from '@seimbang/contract';
import { addDays } from '@seimbang/core/kernel';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { prepareLayout } from '../../db/embedded/layout.ts';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { alamatBaca, type Bacaan, bacaSemua } from '../../testing/baca-semua.ts';
import { harus, KENARI, lindungi, paketKenari, sampaiTawaran, tanamKenari } from '../../testing/kenari.ts';
import { bantuanFor } from '../../testing/objek.ts';
import { evaluasiFor } from '../../testing/objek-evaluasi.ts';
import { type Arena, arena, TMT_PUTARAN } from '../../testing/putaran.ts';
import { jawabSemua, panggung, TENGGAT } from '../../testing/usul.ts';

/** The head over everybody with a secret, and the administrator: neither has a part in any case. */
const LUAR = ['kepala-unit', 'admin'] as const;
type Luar = (typeof LUAR)[number];

let app: TestApp;
let a: Arena;
let ids: Record<string, string>;
const cookies = {} as Record<Luar, string>;
const sent: string[] = [];
/** The log at its most talkative, from the first act on. */
const lines: string[] = [];

beforeAll(async () => {
  app = await testApp(
    paketKenari(),
    (q) => sent.push(q),
    (line) => lines.push(line),
  );
  process.on('warning', warned);
  a = await arena(app);
  const camat = a.akun.find((x) => x.peran === 'kepala-unit' && x.nama === 'Sekar Wulandari');
  if (!camat) throw new Error('the small package has no camat.');
  cookies['kepala-unit'] = await app.signIn(camat);
  cookies.admin = await a.peran('admin');
  const putaran = (await a.putaran({ maksimumMutasi: 2 })).id;
  await a.laku(putaran, 'buka');
  await sampaiTawaran(a, putaran);
  // Everybody has signed in: the administrator sees when, and that is no secret.
  for (const { nama } of a.akun.filter((x) => x.peran === 'asn')) await a.asn(nama);
  const akunId = a.akun.find((x) => x.nama === 'Dimas Prakoso')?.akunId ?? '';
  ids = { putaran, akunId, evaluasi: await evaluasiFor(app, 'kel-b'), bantuan: await bantuanFor(app, 'kel-b') };
}, 60_000);
afterAll(async () => {
  process.off('warning', warned);
  await app.close();
});
const warned = (w: Error): void => void lines.push(`${w.name} ${w.message}`);

/** Everything both can ask, but the health of the server, which has a clock in it. */
async function semua(): Promise<Record<Luar, Bacaan[]>> {
  const addresses = alamatBaca(ids).filter(({ nama }) => nama !== 'kesehatan');
  const read = (peran: Luar): Promise<Bacaan[]> => bacaSemua(app, cookies[peran], addresses, sent);
  return { 'kepala-unit': await read('kepala-unit'), admin: await read('admin') };
}

/** How many answers there are of each kind is told to everybody. */
const tanpaJumlah = (b: Bacaan): Bacaan =>
  b.nama === 'putaran' ? { ...b, isi: JSON.stringify({ ...JSON.parse(b.isi), jawaban: null }) } : b;

const berbeda = (x: readonly Bacaan[], y: readonly Bacaan[]): string[] =>
  x.filter((b, i) => JSON.stringify(tanpaJumlah(b)) !== JSON.stringify(tanpaJumlah(y[i] as Bacaan))).map((b) => b.url);

let kini: Record<Luar, Bacaan[]> | null = null;

/** Addresses that answer otherwise after an act, or by other statements. */
async function berubah(act: () => Promise<unknown>): Promise<Record<Luar, string[]>> {
  // What is drawn or counted once is kept, so that only a second reading compares with a third.
  if (kini === null) await semua();
  const before = kini ?? (await semua());
  await act();
  await semua();
  const after = (kini = await semua());
  return {
    'kepala-unit': berbeda(before['kepala-unit'], after['kepala-unit']),
    admin: berbeda(before.admin, after.admin),
  };
}

describe('a head over everybody, and the administrator', () => {
  test('get the same bytes by the same statements, whether or not people answer, object and ask for protection', async () => {
    expect(await berubah(() => tanamKenari(a))).toEqual({ 'kepala-unit': [], admin: [] });
  });

  test('learn of a granted protection that the rules leave no place open now, as with any other rule that forbids', async () => {
    expect(await berubah(() => lindungi(a))).toEqual({ 'kepala-unit': ['/api/pegawai/p4/tujuan'], admin: [] });
    const url = '/api/pegawai/p4/tujuan';
    const reply = await app.ask('GET', url, { cookie: cookies['kepala-unit'] });
    expect(reply.json()).toMatchObject({ pegawaiId: 'p4', tujuan: [] });
    expect(reply.body).not.toMatch(/lindung|EL-31|2027-12-31/i);
  });

  test('are not told which rule speaks against a person under protection when they propose to move him', async () => {
    const line = { pegawaiId: 'p4', unorId: 'kel-a', jabatanId: 'adm' };
    const body = { bentuk: 'kepala', judul: 'Bantuan loket', tmt: TMT_PUTARAN, baris: [line] };
    const made = await a.kirim(cookies['kepala-unit'], 'POST', '/api/usul', body);
    const { id, versi, baris } = made.json<Usul>();
    expect(baris[0]?.periksa).toEqual({ verdict: 'forbidden', aturan: [] });
    const act = { versi, tenggat: TENGGAT };
    const proposed = await a.kirim(cookies['kepala-unit'], 'POST', `/api/usul/${id}/ajukan`, act);
    expect(proposed.statusCode).toBe(200);
    for (const reply of [made, proposed]) expect(reply.body).not.toMatch(/lindung|EL-31|2027-12-31/i);
  });

  test('find nobody by a secret', async () => {
    const found = async (url: string): Promise<unknown> =>
      (await app.ask('GET', url, { cookie: cookies['kepala-unit'] })).json();
    for (const q of KENARI) expect(await found(`/api/cari?q=${q}`)).toEqual({ hasil: [] });
    expect(await found('/api/cari?q=Dimas')).toMatchObject({ hasil: [{ jenis: 'pegawai', id: 'p4' }] });
    const listed = kini?.['kepala-unit'].filter(({ url, status }) => /KENARI/.test(url) && status === 200) ?? [];
    expect(listed.map(({ nama }) => nama).sort()).toEqual(['cari', 'pegawaiDaftar', 'usulDaftar']);
    for (const { isi } of listed) expect(isi).not.toContain('Dimas');
  });
});

describe('every file', () => {
  const berkas = (Object.keys(rute) as NamaRute[]).filter((n) => rute[n].balasan.jenis === 'berkas');
  const boleh = (peran: Luar, nama: NamaRute): boolean => {
    const { izin }: Rute = rute[nama];
    return izin.anonim === true || izin.peran[peran] !== undefined;
  };

  beforeAll(async () => {
    ids = { ...ids, ...(await suratTugas()), jenis: 'orientasi', triwulan: await laporan() };
  }, 60_000);

  test('that a route of the contract gives them was opened: letters, leaflet, sheet, report, description', () => {
    const named = LUAR.map((peran) => berkas.filter((n) => boleh(peran, n)));
    expect(named).toEqual([
      ['surat', 'selebaranPdf', 'bantuanSurat', 'publikLaporanPdf', 'openapi'],
      ['publikLaporanPdf', 'openapi'],
    ]);
  });

  test.each(LUAR)('for the %s holds no reason and no evidence; the others are refused', async (peran) => {
    const addresses = alamatBaca(ids).filter(({ nama }) => berkas.includes(nama));
    const read = await bacaSemua(app, cookies[peran], addresses);
    const statuses = read.map(({ nama, status }) => [nama, status]);
    expect(statuses).toEqual(addresses.map(({ nama }) => [nama, boleh(peran, nama) ? 200 : 403]));
    for (const { nama, isi } of read) {
      expect([nama, isi.length > 100]).toEqual([nama, true]);
      expect([nama, KENARI.filter((k) => isi.includes(k))]).toEqual([nama, []]);
    }
    if (peran === 'kepala-unit') expect(read.find((b) => b.nama === 'surat')?.isi).toContain('Dimas Prakoso');
  });

  test('with the trace of a trade is for the ASN who lead nobody, also under their account as an ASN', async () => {
    const load = async (nama: string): Promise<number> => {
      const cookie = await a.asn(nama);
      return (await app.ask('GET', `/api/putaran/${ids['putaran']}/jejak.json`, { cookie })).statusCode;
    };
    expect([await load('Sekar Wulandari'), await load('Dimas Prakoso')]).toEqual([403, 200]);
  });

  test('that describes the API has examples of nobody', async () => {
    const described = await app.ask('GET', '/api/openapi.json');
    const told = a.akun.filter(({ nama }) => described.body.includes(nama));
    expect(told).toEqual([]);
    expect(described.body).not.toMatch(/"examples?":/);
  });
});

describe('the log', () => {
  test('at its most talkative holds no word of what people wrote, said in requests that failed, or searched for', async () => {
    const before = lines.length;
    expect(await gagal()).toEqual([400, 422, 413, 415, 403, 400, 404, 422, 500]);
    await salahBaca();
    app.http.log.error(new Error('KENARI', { cause: new SyntaxError('"KENARI" is not valid JSON') }));
    app.http.log.warn({ err: Object.assign(new Error('KENARI'), { detail: 'KENARI', rawPacket: 'KENARI' }) });
    app.http.log.info({ body: { isi: 'KENARI' }, headers: { cookie: 'KENARI' } }, 'GET:/api/cari?q=KENARI was slow');
    const told = lines.slice(before).join('');
    expect(told).toContain('"table":"lindungan"');
    expect(told).toContain('request failed');
    expect(told).toContain('SyntaxError');
    expect(told).toContain('was slow');
    const all = lines.join('\n');
    expect(all).not.toMatch(/KENARI|Dimas/);
    expect(all).not.toContain([...Buffer.from('KENARI')].join());
    for (const cookie of Object.values(cookies)) expect(all).not.toContain(cookie.split('=')[1]);
  });

  test('of the database does not hold one either', () => {
    const layout = prepareLayout(join(inject('postgresDir'), 'data'));
    if (!layout.ok) throw new Error(layout.error.message.en);
    const log = readFileSync(layout.value.logFile, 'utf8');
    expect(log).toContain('lindungan_uji');
    for (const k of [...KENARI, ISI]) expect(log).not.toContain(k);
  });
});

const ISI = 'KENARI-CATATAN';

/** Requests that fail in every way a body, an address or a header can, each with a canary in it; the status of each. */
async function gagal(): Promise<number[]> {
  const cookie = await a.asn('Dimas Prakoso');
  const url = '/api/saya/lindungan';
  const post = (payload: string, headers: object = {}) =>
    app.http.inject({
      method: 'POST',
      url,
      headers: { cookie, 'content-type': 'application/json', 'idempotency-key': ISI, ...headers },
      payload,
    });
  const fact = { jenis: 'kesehatan', bukti: ISI, sampai: '2028-01-01' };
  await sql`alter table lindungan add constraint lindungan_uji check (bukti not like ${sql.lit(`${ISI}%`)}) not valid`.execute(
    app.ctx.db,
  );
  const replies = [
    await post(`{"bukti": "${ISI}`),
    await post(JSON.stringify({ ...fact, jenis: ISI })),
    await post(JSON.stringify({ ...fact, bukti: ISI.repeat(100_000) })),
    await post(ISI, { 'content-type': `text/${ISI}` }),
    await post(JSON.stringify(fact), { origin: `https://${ISI}.example` }),
    await app.ask('GET', `/api/pegawai/${ISI}%zz`, { cookie }),
    await app.ask('GET', `/api/${ISI}?alasan=${ISI}`, { cookie }),
    await app.ask('GET', `/api/pegawai?halaman=${ISI}`, { cookie: await a.peran('analis') }),
    await post(JSON.stringify(fact)),
  ];
  return replies.map((r) => r.statusCode);
}

/** Bytes that are no HTTP: Node hands the whole of them to the log. */
async function salahBaca(): Promise<void> {
  await app.http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.http.server.address() as AddressInfo;
  const socket = connect(port, '127.0.0.1', () => socket.write(`POST ${ISI}\r\n${ISI}\r\n\r\n`));
  socket.resume();
  await once(socket, 'close');
  expect(lines.join('')).toContain('client error');
}

/** Dimas is lent to Kelurahan Anggrek: the letter, and the sheet of the helper. */
async function suratTugas(): Promise<Record<string, string>> {
  const p = await panggung(app);
  const lurah = await p.masuk(a.akun.find((x) => x.peran === 'kepala-unit' && x.nama === 'Bagas Nugraha') ?? 'admin');
  const mulai = addDays(TENGGAT, 3);
  const who = { unorId: 'kel-a', ketuaPegawaiId: 'p4', baris: [{ pegawaiId: 'p4' }] };
  const about = {
    bentuk: 'penugasan',
    judul: 'Bantuan loket',
    uraian: 'Melayani loket.',
    mulai,
    selesai: addDays(mulai, 9),
  };
  const usul = await p.buat(lurah, { ...about, ...who });
  await p.laku(lurah, usul, 'ajukan', { tenggat: TENGGAT });
  await jawabSemua(p, usul);
  await p.laku(await p.masuk('analis'), usul, 'tutup-tanggapan');
  const { id, surat }: Usul = await p.laku(await p.masuk('pyb'), usul, 'tugaskan', { alasan: 'Antrean.' });
  const helper = { usul_id: id, pegawai_id: 'p4', nama: 'Dimas Prakoso', dari_unor: 'kel-b' };
  const share = { bantuan_id: ids['bantuan'] as string, porsi: 1, relawan: false, km: 2 };
  await app.ctx.db
    .insertInto('bantuan_orang')
    .values({ ...helper, ...share })
    .execute();
  return { usul: id, usulId: id, suratId: surat[0]?.id ?? '' };
}

/** The report of this quarter is published. */
async function laporan(): Promise<string> {
  const triwulan = `${today().slice(0, 4)}-T${Math.ceil(Number(today().slice(5, 7)) / 3)}`;
  const ppk = await a.peran('ppk');
  const { sidik } = await a.baca<LaporanDraf>(ppk, `/api/laporan/${triwulan}`);
  await harus(a.kirim(ppk, 'POST', `/api/laporan/${triwulan}/terbitkan`, { sidik }));
  return triwulan;
}
