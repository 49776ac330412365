import type { BalasanOf } from '@seimbang/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../testing/app.ts';
import { paketKecil } from '../../testing/paket.ts';

type Daftar = BalasanOf<'auditDaftar'>;

let app: TestApp;
let analis: string;
let auditor: string;
let skenario: { id: string; versi: number };
beforeAll(async () => {
  app = await testApp(paketKecil);
  analis = await app.signIn('analis');
  auditor = await app.signIn('auditor');
  skenario = (
    await app.ask('POST', '/api/skenario', { cookie: analis, body: { nama: 'Uji', maksimumMutasi: 1 } })
  ).json();
});
afterAll(() => app.close());

const list = async (cookie: string, query = ''): Promise<Daftar> =>
  (await app.ask('GET', `/api/audit${query}`, { cookie })).json();

test('the auditor reads every act, the analyst all but accounts and sessions', async () => {
  const [all, some] = [await list(auditor), await list(analis)];
  expect(all.objek).toContain('akun');
  expect(some.objek).not.toContain('akun');
  expect(some.catatan.map((c) => c.objek)).not.toContain('akun');
  expect(all.total).toBeGreaterThan(some.total);
});

test('acts are found by object, by part of a name, and by day', async () => {
  expect((await list(auditor, '?objek=skenario')).catatan.map((c) => c.tindakan)).toEqual(['buat']);
  const { pelaku, saat } = (await list(auditor, '?objek=skenario')).catatan[0] as Daftar['catatan'][number];
  expect(
    (await list(auditor, `?pelaku=${encodeURIComponent(pelaku.slice(1, 6).toUpperCase())}`)).total,
  ).toBeGreaterThan(0);
  expect((await list(auditor, '?pelaku=%25')).total).toBe(0);
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Jakarta' }).format(new Date(saat));
  expect((await list(auditor, `?objek=skenario&dari=${day}&sampai=${day}`)).total).toBe(1);
  expect((await list(auditor, '?sampai=2020-01-01')).total).toBe(0);
});

test('the next page starts below the last number', async () => {
  const [first] = (await list(auditor)).catatan;
  const rest = await list(auditor, `?sebelumNomor=${first?.nomor}`);
  expect(rest.catatan[0]?.nomor).toBe((first?.nomor ?? 0) - 1);
});

test('an object has its history, with what changed', async () => {
  const body = { versi: skenario.versi, nama: 'Baru', maksimumMutasi: 2 };
  await app.ask('PATCH', `/api/skenario/${skenario.id}`, { cookie: analis, body });
  const reply = await app.ask('GET', `/api/skenario/${skenario.id}/riwayat`, { cookie: analis });
  const { catatan } = reply.json<BalasanOf<'riwayatSkenario'>>();
  expect(catatan.map((c) => c.tindakan)).toEqual(['ubah', 'buat']);
  expect(catatan[0]).toMatchObject({
    sebelum: { nama: 'Uji', maksimumMutasi: 1 },
    sesudah: { nama: 'Baru', maksimumMutasi: 2 },
  });
});

test('the chain is checked when somebody asks, and everybody sees when that was', async () => {
  expect((await app.ask('GET', '/api/audit/rantai', { cookie: auditor })).json()).toMatchObject({ diperiksa: null });
  const checked = (await app.ask('POST', '/api/audit/periksa', { cookie: analis })).json();
  expect(checked).toMatchObject({ utuh: true, rusak: null, diperiksa: expect.any(String) });
  expect((await app.ask('GET', '/api/audit/rantai', { cookie: auditor })).json()).toEqual(checked);
});

test('the auditor downloads the audit as lines that begin with the head', async () => {
  const reply = await app.ask('GET', '/api/audit/jejak.jsonl', { cookie: auditor });
  const [kop, ...rows] = reply.body.trimEnd().split('\n');
  expect(JSON.parse(kop ?? '')).toMatchObject({ format: 'seimbang-audit', kepala: { nomor: rows.length } });
});
