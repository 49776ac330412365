import { gunzipSync } from 'node:zlib';
import { type BalasanOf, type NamaRute, PERAN, problems, sentences } from '@seimbang/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, cookieOf, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';

let app: TestApp;
let analis: string;
let kepala: string;
let asn: string;
beforeAll(async () => {
  app = await testApp(paketKecil);
  analis = await app.signIn('analis');
  kepala = await app.signIn('kepala-unit');
  asn = await app.signIn('asn');
});
afterAll(() => app.close());

const json = async <N extends NamaRute>(url: string, cookie: string): Promise<NonNullable<BalasanOf<N>>> =>
  (await app.ask('GET', url, { cookie })).json();

describe('signing in', () => {
  test('before signing in nobody is anybody, and the demo is offered', async () => {
    const reply = await app.ask('GET', '/api/sesi');
    expect(reply.json()).toMatchObject({ peran: null, demo: true, adaData: true, bahasa: 'id' });
  });

  test('every demo role has accounts with fictional names, a panel of seven with one chair, and an acting PPK', async () => {
    const { akun } = await json<'sesiAkunDemo'>('/api/sesi/demo', '');
    expect(new Set(akun.map((a) => a.peran))).toEqual(new Set(PERAN));
    expect(akun.filter((a) => a.peran === 'tpk').map((a) => a.ketua)).toEqual([true, ...Array(6).fill(false)]);
    expect(akun.filter((a) => a.peran === 'ppk').map((a) => a.sifat)).toEqual(['definitif', 'plt']);
  });

  test('every person of the demo has an account, and every unit with a structural head has its head', async () => {
    const { akun } = await json<'sesiAkunDemo'>('/api/sesi/demo', '');
    expect(akun.filter((a) => a.peran === 'asn')).toHaveLength(6);
    const heads = akun.filter((a) => a.peran === 'kepala-unit').map((a) => [a.nama, a.unorNama]);
    expect(heads).toEqual([
      ['Bagas Nugraha', 'Kelurahan Anggrek'],
      ['Sekar Wulandari', 'Kecamatan Contoh'],
    ]);
  });

  test('the cookie is out of reach of scripts and of other sites', async () => {
    const reply = await app.ask('POST', '/api/sesi/demo', { body: { peran: 'auditor' } });
    expect(reply.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  test('the database keeps a hash of the token, never the token', async () => {
    const reply = await app.ask('POST', '/api/sesi/demo', { body: { peran: 'auditor' } });
    const token = reply.cookies[0]?.value ?? '';
    const rows = await app.ctx.db.selectFrom('sesi').select('sidik_token').execute();
    expect(rows.some((r) => r.sidik_token.toString('utf8').includes(token))).toBe(false);
  });

  test('signing out ends the session at once', async () => {
    const cookie = await app.signIn('ppk');
    expect((await app.ask('DELETE', '/api/sesi', { cookie })).statusCode).toBe(204);
    expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(401);
  });

  test('a session idle for half an hour has ended', async () => {
    const cookie = await app.signIn('tpk');
    await app.ctx.db
      .updateTable('sesi')
      .set({ terakhir: new Date(Date.now() - 31 * 60_000) })
      .where('peran_id', 'in', (q) => q.selectFrom('akun_peran').select('id').where('peran', '=', 'tpk'))
      .execute();
    expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(401);
  });

  test('a session ends after twelve hours, however busy it is', async () => {
    const cookie = await app.signIn('pyb');
    await app.ctx.db
      .updateTable('sesi')
      .set({ dibuat: new Date(Date.now() - 12.1 * 3_600_000), terakhir: new Date() })
      .where('peran_id', 'in', (q) => q.selectFrom('akun_peran').select('id').where('peran', '=', 'pyb'))
      .execute();
    expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(401);
  });

  test('a request that another site sends with the cookie is refused', async () => {
    const headers = { origin: 'https://lain.example' };
    const reply = await app.ask('POST', '/api/skenario', { cookie: analis, body: { nama: 'x' }, headers });
    expect(reply.json()).toMatchObject({ status: 403, code: 'asal-ditolak' });
  });
});

describe('problems', () => {
  test('are RFC 9457 in Indonesian, with both languages inside', async () => {
    const reply = await app.ask('GET', '/api/pegawai/tidak-ada', { cookie: analis });
    expect(reply.headers['content-type']).toContain('application/problem+json');
    expect(reply.json()).toMatchObject({
      status: 404,
      code: 'tidak-ditemukan',
      title: 'Tidak ditemukan',
      pesan: { en: { title: 'Not found' } },
    });
  });

  test('are in English for whoever chose English', async () => {
    const chosen = await app.ask('PUT', '/api/sesi/bahasa', { body: { bahasa: 'en' } });
    const cookie = `${analis}; ${cookieOf(chosen)}`;
    const reply = await app.ask('GET', '/api/pegawai/tidak-ada', { cookie });
    expect(reply.json().title).toBe('Not found');
  });

  test('name the entry that does not fit, and why, in both languages', async () => {
    const reply = await app.ask('POST', '/api/skenario', { cookie: analis, body: { nama: '', maksimumMutasi: 3 } });
    const { status, values, detail } = reply.json();
    expect([status, values.kolom]).toEqual([422, 'nama']);
    expect(detail).toContain('Tidak ada yang disimpan');
    expect(values.alasan).not.toBe(values.reason);
  });

  test('half a JSON body is told as such', async () => {
    const headers = { 'content-type': 'application/json', cookie: analis };
    const reply = await app.http.inject({ method: 'POST', url: '/api/skenario', headers, payload: '{"nama":' });
    expect(reply.json()).toMatchObject({ status: 400, code: 'isi-tidak-terbaca' });
  });

  test('an address that does not exist is a problem too', async () => {
    expect((await app.ask('GET', '/api/tidak-ada')).json()).toMatchObject({ status: 404 });
  });

  test.each(Object.keys(problems) as (keyof typeof problems)[])('"%s" says something else in each language', (code) => {
    const [id, en] = [sentences(code, 'id', {}), sentences(code, 'en', {})];
    expect(id.title).not.toBe(en.title);
    expect(id.detail).not.toBe(en.detail);
    expect(problems[code].status).toBeGreaterThanOrEqual(400);
  });
});

describe('reach', () => {
  test('the analyst sees every unit; a head sees the own one and what is under it', async () => {
    const all = await json<'beban'>('/api/beban', analis);
    expect(all.daftarUnor).toHaveLength(3);
    const own = await json<'beban'>('/api/beban', kepala);
    expect(own.daftarUnor.map((u) => u.unorId)).toEqual(['kel-a']);
    expect(own.totals.bezetting).toBe(2);
  });

  test('a head cannot open another unit, and is not told that it exists', async () => {
    expect((await app.ask('GET', '/api/beban/unor/kel-a', { cookie: kepala })).statusCode).toBe(200);
    expect((await app.ask('GET', '/api/beban/unor/kel-b', { cookie: kepala })).statusCode).toBe(404);
  });

  test('a head sees posts and terms of the own people, never performance or protection', async () => {
    const own = await json<'pegawai'>('/api/pegawai/p3', kepala);
    expect(own).toMatchObject({ nama: 'Laras Kinanti', bulanJabatan: 84 });
    expect(Object.keys(own)).not.toEqual(expect.arrayContaining(['kinerja1']));
    expect(Object.keys(own)).not.toEqual(expect.arrayContaining(['lindungSampai']));
    expect((await app.ask('GET', '/api/pegawai/p4', { cookie: kepala })).statusCode).toBe(404);
  });

  test('an ASN sees the own record with home, and nobody else', async () => {
    expect(await json<'pegawai'>('/api/pegawai/p3', asn)).toMatchObject({
      kinerja1: 'Baik',
      domisili: { lat: -7.06, lon: 110.4 },
    });
    expect((await app.ask('GET', '/api/pegawai/p2', { cookie: asn })).statusCode).toBe(404);
  });

  test('coordinates of a home leave the server for its owner only', async () => {
    const seen = await json<'pegawai'>('/api/pegawai/p3', analis);
    expect(seen.kmRumah).toBe(1.6);
    expect(Object.keys(seen)).not.toContain('domisili');
  });

  test('lists and searches end at the same border', async () => {
    expect((await json<'pegawaiDaftar'>('/api/pegawai', kepala)).total).toBe(2);
    expect((await json<'cari'>('/api/cari?q=a', kepala)).hasil.every((h) => ['kel-a', 'p2', 'p3'].includes(h.id))).toBe(
      true,
    );
    expect((await json<'cari'>('/api/cari?q=bakung', analis)).hasil[0]).toMatchObject({ jenis: 'unor', id: 'kel-b' });
  });

  test('a percent sign in a search is a letter', async () => {
    expect((await json<'pegawaiDaftar'>('/api/pegawai?cari=%25', analis)).total).toBe(0);
  });
});

describe('on the line', () => {
  test('long answers come compressed to whoever can unpack them, and nobody keeps them', async () => {
    const reply = await app.ask('GET', '/api/aturan', { cookie: analis, headers: { 'accept-encoding': 'gzip' } });
    expect(reply.headers).toMatchObject({ 'content-encoding': 'gzip', 'cache-control': 'no-store' });
    const whole = JSON.parse(gunzipSync(reply.rawPayload).toString('utf8')) as object;
    expect(whole).toEqual(await json<'aturan'>('/api/aturan', analis));
  });

  test('pages may load nothing from elsewhere and be framed by nobody', async () => {
    const { headers } = await app.ask('GET', '/api/kesehatan');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  });
});

describe('screens', () => {
  test('the first screen counts what anybody can recount in the package', async () => {
    const { temuan, jumlah, instansi } = await json<'beranda'>('/api/beranda', analis);
    expect(instansi).toBe('Kecamatan Contoh');
    expect(jumlah).toMatchObject({ unor: 3, pegawai: 6 });
    expect(temuan).toMatchObject({ lurahKosong: 1, strukturalKosong: 1, unitTerberat: { unorId: 'kel-a' } });
  });

  test('a unit page carries the factors of each need', async () => {
    const page = await json<'bebanUnor'>('/api/beban/unor/kel-a', analis);
    const [tugas] = page.tugas;
    expect(tugas).toMatchObject({ volumeHitung: 10_000, normaMenit: 30, wkeMenit: 75_000, menit: 300_000, need: 4 });
    expect(page.jalur).toEqual([{ unorId: 'kec', nama: 'Kecamatan Contoh' }]);
    expect(page.formasi.map((f) => f.sumber)).toEqual(['struktural', 'tugas']);
  });

  test('the rules say of one move what each of them finds', async () => {
    const found = await json<'kelayakan'>('/api/kelayakan?pegawaiId=p4&unorId=kel-a&jabatanId=adm', analis);
    expect(found.verdict).toBe('allowed');
    expect(found.rules.map((r) => r.id)).toContain('EL-05');
    expect(found.asal).toMatchObject({ unorNama: 'Kelurahan Bakung', jabatanNama: 'Pengadministrasi' });
  });

  test('the catalogue names what is checked and why the rest is not', async () => {
    const { aturan } = await json<'aturan'>('/api/aturan', asn);
    expect(aturan.some((a) => a.diperiksa)).toBe(true);
    expect(aturan.filter((a) => !a.diperiksa).every((a) => a.alasan)).toBe(true);
  });
});
