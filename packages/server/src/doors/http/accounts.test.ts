import type { AkunDemo, AkunSaya, Pengguna, PenggunaBerkata, Sesi } from '@seimbang/contract';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cookieOf, type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';

const KEY = 'kunci-uji';
const peran = (name: string, more: object = {}) => ({ peran: name, mulai: '2026-01-01', ...more });

const byPassword = (
  app: TestApp,
  namaMasuk: string,
  kataSandi: string,
  headers = {},
): Promise<LightMyRequestResponse> => app.ask('POST', '/api/sesi', { body: { namaMasuk, kataSandi }, headers });

describe('with the demo', () => {
  let app: TestApp;
  let all: readonly AkunDemo[];
  beforeAll(async () => {
    app = await testApp(paketKecil);
    all = await app.akun();
  });
  afterAll(() => app.close());
  const head = (): AkunDemo => all.find((a) => a.peran === 'kepala-unit' && a.unorId === 'kel-a') as AkunDemo;

  test('one signs in as a certain account, and the session says unit, agency and manner', async () => {
    const sesi = (await app.ask('GET', '/api/sesi', { cookie: await app.signIn(head()) })).json<Sesi>();
    expect(sesi).toMatchObject({
      peran: 'kepala-unit',
      unorId: 'kel-a',
      opdId: 'kec',
      sifat: 'definitif',
      akunId: head().akunId,
    });
    const plt = all.find((a) => a.sifat === 'plt') as AkunDemo;
    expect((await app.ask('GET', '/api/sesi', { cookie: await app.signIn(plt) })).json()).toMatchObject({
      peran: 'ppk',
      sifat: 'plt',
    });
  });

  test('changing the role opens a new session and ends the old one', async () => {
    const cookie = await app.signIn(head());
    const { daftarPeran } = (await app.ask('GET', '/api/sesi', { cookie })).json<Sesi>();
    expect(daftarPeran.map((r) => r.peran)).toEqual(['kepala-unit', 'asn']);
    const peranId = daftarPeran[1]?.peranId;
    const changed = await app.ask('POST', '/api/sesi/peran', { cookie, body: { peranId } });
    expect(changed.json()).toMatchObject({ peran: 'asn', pegawaiId: 'p2', unorId: 'kel-a' });
    expect(cookieOf(changed)).not.toBe(cookie);
    expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(401);
  });

  test('a role of another account cannot be taken', async () => {
    const cookie = await app.signIn('asn');
    const admin = all.find((a) => a.peran === 'admin') as AkunDemo;
    const reply = await app.ask('POST', '/api/sesi/peran', { cookie, body: { peranId: admin.peranId } });
    expect(reply.statusCode).toBe(404);
  });

  test('the key of the terminal opens nothing, right or wrong', async () => {
    for (const kunci of [KEY, 'salah'])
      expect((await app.ask('POST', '/api/sesi/kunci', { body: { kunci } })).json()).toMatchObject({
        status: 403,
        code: 'kunci-tertutup',
      });
  });

  test('demo accounts have no password, are not changed, and one visitor does not sign out the others', async () => {
    const admin = await app.signIn('admin');
    const { akunId } = head();
    const reset = await app.ask('POST', `/api/pengguna/${akunId}/sandi`, { cookie: admin, body: { versi: 1 } });
    expect(reset.json()).toMatchObject({ status: 409, code: 'akun-demo-tetap' });
    const [mine, theirs] = [await app.signIn('auditor'), await app.signIn('auditor')];
    expect((await app.ask('GET', '/api/akun-saya', { cookie: mine })).json<AkunSaya>().sesi).toHaveLength(1);
    await app.ask('DELETE', '/api/akun-saya/sesi', { cookie: mine });
    expect((await app.ask('GET', '/api/akun-saya', { cookie: mine })).statusCode).toBe(401);
    expect((await app.ask('GET', '/api/akun-saya', { cookie: theirs })).statusCode).toBe(200);
  });

  test('an administrator sees accounts, and neither people, nor load, nor plans', async () => {
    const cookie = await app.signIn('admin');
    expect((await app.ask('GET', '/api/pengguna', { cookie })).statusCode).toBe(200);
    for (const url of ['/api/pegawai', '/api/pegawai/p1', '/api/beban', '/api/beranda', '/api/skenario'])
      expect((await app.ask('GET', url, { cookie })).statusCode).toBe(403);
  });
});

describe('with real data', () => {
  let app: TestApp;
  let admin: string;
  beforeAll(async () => {
    app = await testApp(paketKecil);
    await app.ctx.db.updateTable('paket').set({ demo: false }).execute();
  });
  afterAll(() => app.close());

  const create = (cookie: string, body: object, headers = {}): Promise<LightMyRequestResponse> =>
    app.ask('POST', '/api/pengguna', { cookie, body, headers });
  const rows = async (table: 'audit_kejadian' | 'idempotensi' | 'akun' | 'sesi'): Promise<string> =>
    JSON.stringify(await app.ctx.db.selectFrom(table).selectAll().execute());

  /** Signs in with a given password and chooses the own one, as everybody must. */
  async function firstSignIn(namaMasuk: string, given: string, own: string): Promise<string> {
    const entered = await byPassword(app, namaMasuk, given);
    const body = { lama: given, baru: own };
    return cookieOf(await app.ask('PUT', '/api/akun-saya/sandi', { cookie: cookieOf(entered), body }));
  }

  test('demo accounts do not open, by role or by account, and are not offered', async () => {
    expect(await app.akun()).toEqual([]);
    const { id } = await app.ctx.db.selectFrom('akun').select('id').limit(1).executeTakeFirstOrThrow();
    for (const body of [{ peran: 'analis' }, { akunId: id }])
      expect((await app.ask('POST', '/api/sesi/demo', { body })).json()).toMatchObject({
        status: 403,
        code: 'bukan-demo',
      });
  });

  test('a wrong key is refused; the right one lets the analyst in while nobody has an account', async () => {
    expect((await app.ask('GET', '/api/sesi')).json()).toMatchObject({ demo: false, kunciTerbuka: true });
    expect((await app.ask('POST', '/api/sesi/kunci', { body: { kunci: 'salah' } })).json()).toMatchObject({
      code: 'kunci-salah',
    });
    const reply = await app.ask('POST', '/api/sesi/kunci', { body: { kunci: KEY } });
    expect(reply.json()).toMatchObject({ peran: 'analis', akunId: null });
    expect((await app.ask('GET', '/api/pengguna', { cookie: cookieOf(reply) })).statusCode).toBe(403);
  });

  test('the first account must be an administrator; with it the key and its sessions close', async () => {
    const key = cookieOf(await app.ask('POST', '/api/sesi/kunci', { body: { kunci: KEY } }));
    const analis = { namaMasuk: 'nadia', nama: 'Nadia Rekaan', peran: [peran('analis')] };
    expect((await create(key, analis)).json()).toMatchObject({ status: 422, code: 'akun-pertama-admin' });
    const made = await create(key, { ...analis, namaMasuk: 'Yusuf', peran: [peran('admin'), peran('analis')] });
    expect(made.statusCode).toBe(201);
    const { kataSandi, pengguna } = made.json<PenggunaBerkata>();
    expect(pengguna).toMatchObject({ namaMasuk: 'yusuf', gantiSandi: true, punyaSandi: true });
    expect((await app.ask('GET', '/api/beban', { cookie: key })).statusCode).toBe(401);
    expect((await app.ask('POST', '/api/sesi/kunci', { body: { kunci: KEY } })).json()).toMatchObject({
      code: 'kunci-tertutup',
    });
    admin = await firstSignIn('yusuf', kataSandi as string, 'pohon jati di halaman');
  });

  test('a given password opens nothing but its own change', async () => {
    const made = (
      await create(admin, { namaMasuk: 'sari', nama: 'Sari Rekaan', peran: [peran('analis')] })
    ).json<PenggunaBerkata>();
    const entered = await byPassword(app, 'SARI ', made.kataSandi as string);
    expect(entered.json()).toMatchObject({ peran: 'analis', gantiSandi: true });
    const cookie = cookieOf(entered);
    expect((await app.ask('GET', '/api/beban', { cookie })).json()).toMatchObject({ status: 403, code: 'ganti-sandi' });
    const weak = await app.ask('PUT', '/api/akun-saya/sandi', {
      cookie,
      body: { lama: made.kataSandi, baru: 'pendek' },
    });
    expect(weak.json()).toMatchObject({ status: 422, code: 'kata-sandi-lemah' });
    const wrong = await app.ask('PUT', '/api/akun-saya/sandi', {
      cookie,
      body: { lama: 'salah', baru: 'angin di pantai utara' },
    });
    expect(wrong.json()).toMatchObject({ status: 422, code: 'sandi-lama-salah' });
    const changed = await app.ask('PUT', '/api/akun-saya/sandi', {
      cookie,
      body: { lama: made.kataSandi, baru: 'angin di pantai utara' },
    });
    expect((await app.ask('GET', '/api/beban', { cookie: cookieOf(changed) })).statusCode).toBe(200);
    expect((await app.ask('GET', '/api/sesi', { cookie })).json()).toMatchObject({ peran: null });
  });

  test('an unknown name, a wrong password and an inactive account get the same answer', async () => {
    await create(admin, { namaMasuk: 'nonaktif', nama: 'Orang Rekaan', peran: [peran('auditor')] });
    await app.ctx.db.updateTable('akun').set({ aktif: false }).where('nama_masuk', '=', 'nonaktif').execute();
    const replies = await Promise.all(
      ['tidak.ada', 'sari', 'nonaktif'].map((n) => byPassword(app, n, 'sembarang kata')),
    );
    const bodies = replies.map((r) => r.body);
    expect(replies[0]?.json()).toMatchObject({ status: 401, code: 'masuk-salah' });
    expect(new Set(bodies).size).toBe(1);
  });

  test('after five slips the account waits at this address, with the seconds told, and others do not', async () => {
    for (let i = 0; i < 5; i++) await byPassword(app, 'pelupa', 'salah sekali');
    expect((await byPassword(app, 'pelupa', 'salah sekali')).json()).toMatchObject({
      status: 429,
      code: 'tunggu-masuk',
      values: { detik: 15 },
    });
    expect((await byPassword(app, 'sari', 'angin di pantai utara')).statusCode).toBe(200);
  });

  test('signing out everywhere ends every session of the account at once', async () => {
    const headers = { 'user-agent': 'Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile' };
    const phone = cookieOf(await byPassword(app, 'sari', 'angin di pantai utara', headers));
    const desk = cookieOf(await byPassword(app, 'sari', 'angin di pantai utara'));
    const mine = (await app.ask('GET', '/api/akun-saya', { cookie: phone })).json<AkunSaya>();
    expect(mine.sesi.find((s) => s.ini)).toMatchObject({ perangkat: 'Chrome, Android' });
    expect((await app.ask('DELETE', '/api/akun-saya/sesi', { cookie: phone })).statusCode).toBe(204);
    for (const cookie of [phone, desk]) expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(401);
  });

  test('a role that is withdrawn, and an account that is switched off, open nothing from the next request on', async () => {
    const roles = [peran('analis'), peran('auditor')];
    const made = (await create(admin, { namaMasuk: 'dua', nama: 'Dua Peran', peran: roles })).json<PenggunaBerkata>();
    const cookie = await firstSignIn('dua', made.kataSandi as string, 'langit biru sore hari');
    const url = `/api/pengguna/${made.pengguna.akunId}`;
    const change = async (body: object): Promise<Pengguna> =>
      (await app.ask('PATCH', url, { cookie: admin, body })).json();
    const kept = await change({ versi: 1, peran: [roles[0], peran('tpk', { ketua: true })] });
    expect(kept.peran.map((r) => [r.peran, r.ketua])).toEqual([
      ['analis', false],
      ['tpk', true],
    ]);
    expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(200);
    await change({ versi: 2, peran: [roles[1]] });
    expect((await app.ask('GET', '/api/beban', { cookie })).statusCode).toBe(401);
    const again = cookieOf(await byPassword(app, 'dua', 'langit biru sore hari'));
    await change({ versi: 3, aktif: false });
    expect((await app.ask('GET', '/api/beban', { cookie: again })).statusCode).toBe(401);
    expect((await byPassword(app, 'dua', 'langit biru sore hari')).json()).toMatchObject({ code: 'masuk-salah' });
  });

  test('a role whose last day has passed opens nothing', async () => {
    const past = [peran('analis', { mulai: '2020-01-01', selesai: '2020-12-31' })];
    const made = (
      await create(admin, { namaMasuk: 'lewat', nama: 'Sudah Lewat', peran: past })
    ).json<PenggunaBerkata>();
    expect(made.pengguna.peran[0]).toMatchObject({ berlaku: false });
    expect((await byPassword(app, 'lewat', made.kataSandi as string)).json()).toMatchObject({
      status: 403,
      code: 'tanpa-peran',
    });
  });

  test('of two administrators at once the second is told; the last one cannot leave', async () => {
    const { pengguna } = (await app.ask('GET', '/api/pengguna?cari=yusuf', { cookie: admin })).json<{
      pengguna: Pengguna[];
    }>();
    const { akunId, versi } = pengguna[0] as Pengguna;
    const send = (body: object) => app.ask('PATCH', `/api/pengguna/${akunId}`, { cookie: admin, body });
    expect((await send({ versi: versi - 1, nama: 'X' })).json()).toMatchObject({ status: 409, code: 'versi-usang' });
    expect((await send({ versi, aktif: false })).json()).toMatchObject({ status: 409, code: 'admin-terakhir' });
    expect((await send({ versi, peran: [peran('analis')] })).json()).toMatchObject({
      status: 409,
      code: 'admin-terakhir',
    });
  });

  test.each([
    ['kepala-unit', {}, 'pilih unit'],
    ['kepala-unit', { unorId: 'tidak-ada' }, 'tidak ada di data'],
    ['analis', { unorId: 'kel-a' }, 'tanpa unit'],
    ['asn', {}, 'tautkan dahulu'],
    ['tpk', { sifat: 'plt' }, 'Plt'],
    ['ppk', { ketua: true }, 'ketua'],
    ['ppk', { selesai: '2025-01-01' }, 'mendahului'],
  ])('the role %s with %j is refused: %s', async (name, more, reason) => {
    const reply = await create(admin, { namaMasuk: 'salah', nama: 'Salah', peran: [peran(name, more)] });
    expect(reply.json()).toMatchObject({ status: 422, code: 'peran-tidak-sah' });
    expect(reply.json().detail).toContain(reason);
  });

  test('a person is linked by the whole id or NIP, and the head of a unit sees it', async () => {
    const asked = {
      namaMasuk: 'lurah.a',
      nama: 'Bagas Nugraha',
      pegawai: 'p2',
      peran: [peran('kepala-unit', { unorId: 'kel-a' }), peran('asn')],
    };
    expect((await create(admin, { ...asked, pegawai: 'p' })).json()).toMatchObject({
      status: 422,
      code: 'rujukan-tidak-ada',
    });
    const made = (await create(admin, asked)).json<PenggunaBerkata>();
    const cookie = await firstSignIn('lurah.a', made.kataSandi as string, 'bunga anggrek di teras');
    const unit = (await app.ask('GET', '/api/pegawai', { cookie })).json<{ total: number }>();
    expect(unit.total).toBe(2);
    expect((await create(admin, asked)).json()).toMatchObject({ status: 409, code: 'nama-masuk-terpakai' });
  });

  test('ten repeats under one key make one account; its password is in the first answer only', async () => {
    const body = { namaMasuk: 'sekali', nama: 'Sekali Saja', peran: [peran('auditor')] };
    const headers = { 'idempotency-key': 'buat-sekali' };
    const replies = await Promise.all(Array.from({ length: 10 }, () => create(admin, body, headers)));
    const answers = replies.map((r) => r.json<PenggunaBerkata>());
    expect(new Set(answers.map((a) => a.pengguna.akunId)).size).toBe(1);
    expect(answers.filter((a) => a.kataSandi !== null)).toHaveLength(1);
  });

  test('no password, token or key is in the audit, the kept answers or any other row', async () => {
    const body = { namaMasuk: 'rahasia', nama: 'Ujian Rahasia', peran: [peran('auditor')] };
    const made = (await create(admin, body, { 'idempotency-key': 'k1' })).json<PenggunaBerkata>();
    const reset = await app.ask('POST', `/api/pengguna/${made.pengguna.akunId}/sandi`, {
      cookie: admin,
      body: { versi: made.pengguna.versi },
      headers: { 'idempotency-key': 'k2' },
    });
    const given = reset.json<PenggunaBerkata>().kataSandi as string;
    const own = 'kenari-emas-bernyanyi';
    const cookie = await firstSignIn('rahasia', given, own);
    await byPassword(app, 'rahasia', 'kenari-emas-bernyayi');
    await byPassword(app, 'kenari-emas-bernyanyi', 'rahasia');
    const stored = (await Promise.all((['audit_kejadian', 'idempotensi', 'akun', 'sesi'] as const).map(rows))).join(
      '\n',
    );
    const secrets = [made.kataSandi as string, given, own, 'kenari-emas-bernyayi', KEY, cookie.split('=')[1] as string];
    expect(secrets.filter((s) => stored.includes(s))).toEqual([]);
    expect((await rows('audit_kejadian')).includes('argon2')).toBe(false);
    expect(await rows('audit_kejadian')).toContain('reset-sandi');
  });
});
