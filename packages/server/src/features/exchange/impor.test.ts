import { mkdtempSync, rmSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Beranda, HasilImpor, Sesi } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writePaket } from '../../exchange/paket/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil, pegawai } from '../../testing/paket.ts';
import { uploader } from '../../testing/upload.ts';

let app: TestApp;
let cookie: string;
let upload: ReturnType<typeof uploader>;
let workbook: Buffer;
const dir = mkdtempSync(join(tmpdir(), 'seimbang-impor-'));
const own = {
  ...paketKecil,
  pegawai: [...paketKecil.pegawai, pegawai('p7', 'Wulan Safitri', 'kel-a', 'adm')],
  minat: [],
};

beforeAll(async () => {
  app = await testApp(paketKecil);
  cookie = await app.signIn('analis');
  upload = uploader(app, cookie);
  await writePaket(own, join(dir, 'paket.xlsx'));
  workbook = await readFile(join(dir, 'paket.xlsx'));
});
afterAll(async () => {
  await app.close();
  rmSync(dir, { recursive: true, force: true });
});

const apply = async (id: string): Promise<HasilImpor> =>
  (await app.ask('POST', `/api/impor/${id}/terapkan`, { cookie, body: {} })).json() as HasilImpor;
const versi = async (): Promise<number> =>
  (await app.ctx.db.selectFrom('paket').select('versi').executeTakeFirstOrThrow()).versi;

test('an upload is a draft: it shows what it would do and changes nothing', async () => {
  const before = await versi();
  const { status, draf } = await upload([['Data Pegawai.xlsx', workbook]]);
  expect([status, draf.status, draf.mode]).toEqual([201, 'draf', 'gantikan']);
  expect(draf.berkas[0]).toMatchObject({ nama: 'Data Pegawai.xlsx', ukuran: workbook.length });
  expect(draf.laporan).toMatchObject({ rejected: 0 });
  expect(await versi()).toBe(before);
});

test('the same upload under one key is one draft', async () => {
  const headers = { 'idempotency-key': 'unggah-1' };
  const [a, b] = [await upload([['p.xlsx', workbook]], headers), await upload([['p.xlsx', workbook]], headers)];
  expect(a.draf.id).toBe(b.draf.id);
});

test('a draft that is thrown away is gone', async () => {
  const { draf } = await upload([['p.xlsx', workbook]]);
  expect((await app.ask('DELETE', `/api/impor/${draf.id}`, { cookie })).statusCode).toBe(204);
  expect((await app.ask('GET', `/api/impor/${draf.id}`, { cookie })).statusCode).toBe(404);
});

test('a file that cannot be read ends in a message, and nothing of it is stored', async () => {
  const before = await versi();
  const { status, draf } = await upload([['rusak.xlsx', workbook.subarray(0, 900)]]);
  expect(status).toBe(201);
  expect(draf.laporan.issues.some((i) => i.severity === 'error' && i.file === 'rusak.xlsx')).toBe(true);
  const applied = await app.ask('POST', `/api/impor/${draf.id}/terapkan`, { cookie, body: {} });
  expect(applied.json()).toMatchObject({ status: 422, code: 'impor-tanpa-baris' });
  expect(await versi()).toBe(before);
});

test('an upload without a file says so', async () => {
  expect(await upload([])).toMatchObject({ status: 422, draf: { code: 'berkas-tidak-ada' } });
});

test('own data take the place of the demo: its accounts close, its scenarios go, the analyst stays signed in', async () => {
  const head = await app.signIn('kepala-unit');
  const { draf } = await upload([['Data Pegawai.xlsx', workbook]]);
  expect(await apply(draf.id)).toMatchObject({ berubah: true, rejected: 0 });
  const beranda = (await app.ask('GET', '/api/beranda', { cookie })).json() as Beranda;
  expect(beranda).toMatchObject({ demo: false, jumlah: { pegawai: 7 } });
  expect((await app.ask('GET', '/api/beban', { cookie: head })).statusCode).toBe(401);
  const demo = await app.ask('POST', '/api/sesi/demo', { body: { peran: 'analis' } });
  expect(demo.json()).toMatchObject({ status: 403, code: 'bukan-demo' });
  expect(((await app.ask('GET', '/api/sesi', { cookie })).json() as Sesi).peran).toBe('analis');
});

test('importing the same file again changes nothing, not even the version', async () => {
  const before = await versi();
  const { draf } = await upload([['Data Pegawai.xlsx', workbook]]);
  expect(draf.mode).toBe('gabungkan');
  expect(await apply(draf.id)).toMatchObject({ berubah: false });
  expect(await versi()).toBe(before);
});

test('an applied draft is closed, keeps its report, and forgets the rows', async () => {
  const { draf } = await upload([['Data Pegawai.xlsx', workbook]]);
  await apply(draf.id);
  const again = await app.ask('POST', `/api/impor/${draf.id}/terapkan`, { cookie, body: {} });
  expect(again.json()).toMatchObject({ status: 409, code: 'impor-sudah-diterapkan' });
  const row = await app.ctx.db
    .selectFrom('impor')
    .select(['draf', 'laporan'])
    .where('id', '=', draf.id)
    .executeTakeFirstOrThrow();
  expect(row.draf).toBeNull();
  expect(row.laporan).toMatchObject({ rejected: 0 });
});

test('the history names every import, newest first', async () => {
  const reply = await app.ask('GET', '/api/impor', { cookie });
  const { impor } = reply.json() as { impor: { status: string; berkas: string[] }[] };
  expect(impor[0]).toMatchObject({ status: 'diterapkan', berkas: ['Data Pegawai.xlsx'] });
});

test('no uploaded file is left on the disk', async () => {
  expect(await readdir(app.ctx.temporaryDir)).toEqual([]);
});
