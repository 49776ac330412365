import type { Dikirim, DrafImpor, HasilImpor } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPaket } from '../../db/index.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';
import { uploader } from '../../testing/upload.ts';

let app: TestApp;
let cookie: string;
let upload: ReturnType<typeof uploader>;
beforeAll(async () => {
  app = await testApp(paketKecil);
  cookie = await app.signIn('analis');
  upload = uploader(app, cookie);
});
afterAll(() => app.close());

const correct = async (id: string, body: Dikirim<'imporPemetaan'>['body']): Promise<DrafImpor> =>
  (await app.ask('PUT', `/api/impor/${id}/pemetaan`, { cookie, body })).json() as DrafImpor;
const apply = async (id: string): Promise<HasilImpor> =>
  (await app.ask('POST', `/api/impor/${id}/terapkan`, { cookie, body: {} })).json() as HasilImpor;
const units = async (): Promise<string[]> => ((await loadPaket(app.ctx.db))?.paket.unor ?? []).map((u) => u.unorId);
const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\n');

/** Headings of an office's own list that no known shape has. */
const ODD = csv([
  ['Kode', 'Orang', 'Pekerjaan', 'Mulai', 'Catatan'],
  ['198503182012032001', 'Dummi Satu', 'Pengadministrasi Umum', '2021-03-01', 'a'],
  ['199002162015011002', 'Rekaan Dua', 'Lurah', '01/02/2022', 'b'],
  ['198703182012032003', 'Dummi Tiga', 'Pengelola Data', '2021-03-01', 'c'],
]);
const kolom = { '0': 'nip', '1': 'nama', '2': 'jabatan', '3': 'tmt_jabatan' };

test('a draft names every kind a sheet may be read as', async () => {
  const { draf } = await upload([['daftar.csv', ODD]]);
  expect(draf.lembar[0]).toMatchObject({ jenis: null, jumlahBaris: 0 });
  expect(draf.jenisLembar).toContainEqual({
    id: 'daftar-pegawai',
    label: { id: 'Daftar pegawai', en: 'Staff list' },
  });
  expect((await app.ask('DELETE', `/api/impor/${draf.id}`, { cookie })).statusCode).toBe(204);
});

test('an unknown sheet takes the kind, columns and unit the user gives, and the next one is known', async () => {
  const { draf } = await upload([['daftar.csv', ODD]]);
  const mapped = await correct(draf.id, { lembar: [{ indeks: 0, jenis: 'daftar-pegawai', kolom }] });
  expect(mapped.lembar[0]).toMatchObject({ jenis: 'daftar-pegawai', jumlahBaris: 3, unorBawaan: null });
  expect(mapped.laporan).toMatchObject({ accepted: 0, rejected: 3 });
  const placed = await correct(draf.id, { lembar: [{ indeks: 0, unorBawaan: ' Kelurahan Gedawang ' }] });
  expect(placed.lembar[0]).toMatchObject({ jenis: 'daftar-pegawai', unorBawaan: 'Kelurahan Gedawang' });
  expect(placed.laporan).toMatchObject({ accepted: 3, rejected: 0 });
  expect(await apply(draf.id)).toMatchObject({ accepted: 3, berubah: true });
  const again = (await upload([['daftar lagi.csv', ODD]])).draf;
  expect(again.lembar[0]).toMatchObject({ jenis: 'daftar-pegawai', keyakinan: 1 });
  const same = await correct(again.id, { lembar: [{ indeks: 0, unorBawaan: 'Kel. Gedawang' }] });
  expect(same.laporan).toMatchObject({ accepted: 3, rejected: 0 });
  expect(await apply(again.id)).toMatchObject({ berubah: false });
});

test('a sheet the user leaves out gives no row, and can be taken back', async () => {
  const { draf } = await upload([['daftar.csv', ODD]]);
  const without = await correct(draf.id, { lembar: [{ indeks: 0, jenis: null }] });
  expect(without.lembar[0]).toMatchObject({ jenis: null, jumlahBaris: 0 });
  expect(without.laporan).toMatchObject({ read: 0, accepted: 0 });
  const back = await correct(draf.id, { lembar: [{ indeks: 0, jenis: 'daftar-pegawai', kolom }] });
  expect(back.lembar[0]).toMatchObject({ jumlahBaris: 3 });
});

test('a kind that does not exist is refused, and a list does not become a data package', async () => {
  const { draf } = await upload([['daftar.csv', ODD]]);
  const body = { lembar: [{ indeks: 0, jenis: 'tidak-ada' }] };
  const refused = await app.ask('PUT', `/api/impor/${draf.id}/pemetaan`, { cookie, body });
  expect(refused.json()).toMatchObject({ status: 422, code: 'rujukan-tidak-ada' });
  const paket = await correct(draf.id, { lembar: [{ indeks: 0, jenis: 'paket-data' }] });
  expect(paket.lembar[0]).toMatchObject({ jenis: null });
});

/** Two units whose names differ in one letter: no one can tell without asking. */
const TWINS = csv([
  ['NIP', 'NAMA', 'JABATAN', 'TMT JABATAN', 'UNIT KERJA', 'UNIT KERJA INDUK'],
  ['198503182012032011', 'Dummi Empat', 'Pengelola Data', '2021-03-01', 'Kelurahan Jabungan', 'Kecamatan Banyumanik'],
  ['198503182012032012', 'Dummi Lima', 'Pengelola Data', '2021-03-01', 'Kelurahan Jabungam', 'Kecamatan Banyumanik'],
]);

test('a name that may be two is asked, the answer is applied, remembered and can be changed', async () => {
  const { draf } = await upload([['kembar.csv', TWINS]]);
  const question = draf.pertanyaan.find((q) => q.jenis === 'unor');
  expect(question).toMatchObject({ dipakai: null, diputuskan: false });
  const [nama, id] = [question?.nama ?? '', question?.calon[0]?.id ?? ''];
  const answered = await correct(draf.id, { nama: [{ jenis: 'unor', nama, id }] });
  expect(answered.pertanyaan).toMatchObject([{ nama, dipakai: id, diputuskan: true }]);
  const changed = await correct(draf.id, { nama: [{ jenis: 'unor', nama, id: null }] });
  expect(changed.pertanyaan).toMatchObject([{ nama, dipakai: null, diputuskan: true }]);
  await correct(draf.id, { nama: [{ jenis: 'unor', nama, id }] });
  expect(await apply(draf.id)).toMatchObject({ accepted: 2, berubah: true });
  expect((await units()).filter((unorId) => unorId.startsWith('kelurahan-jabunga'))).toEqual([id]);
  const again = (await upload([['kembar.csv', TWINS]])).draf;
  expect(again.pertanyaan).toMatchObject([{ nama, dipakai: id, diputuskan: true }]);
  expect(await apply(again.id)).toMatchObject({ berubah: false });
});
