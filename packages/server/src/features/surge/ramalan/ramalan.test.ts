import type { AkunDemo, BalasanOf } from '@seimbang/contract';
import { generatePaket } from '@seimbang/core/synthetic';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, type Day } from '@seimbang/core/kernel';
import { today } from '../../../shared/clock.ts';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { siapkanPrakiraan } from './index.ts';

const DISDIK = '33.74-DISDIK';
const SERI = `/api/prakiraan/seri?unorId=${DISDIK}&layananId=VERIFIKASI-SPMB`;
let app: TestApp;
let analis: string;
let kepala: string;
beforeAll(async () => {
  app = await testApp(generatePaket({ scale: 'kecamatan' }));
  analis = await app.signIn('analis');
  const head = (await app.akun()).find((a) => a.peran === 'kepala-unit' && a.unorId === DISDIK);
  kepala = await app.signIn(head as AkunDemo);
}, 60_000);
afterAll(() => app.close());

const get = async <T>(url: string, cookie = analis): Promise<T> => {
  const reply = await app.ask('GET', url, { cookie });
  if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`);
  return reply.json<T>();
};

test('the first reader is not kept waiting: the forecast is made in a thread of its own', async () => {
  const began = performance.now();
  expect((await get<BalasanOf<'prakiraan'>>('/api/prakiraan')).keadaan).toBe('dihitung');
  expect(performance.now() - began).toBeLessThan(2000);
  await siapkanPrakiraan(app.ctx);
  expect((await get<BalasanOf<'prakiraan'>>('/api/prakiraan')).keadaan).toBe('siap');
}, 60_000);

test('next June stands out: which event, how many times the usual, how many people are missing', async () => {
  const { puncak, deret } = await get<BalasanOf<'prakiraan'>>('/api/prakiraan');
  const spmb = puncak.find((p) => p.nama === 'SPMB SMP 2027')!;
  const unit = spmb.unit.find((u) => u.unorId === DISDIK)!;
  expect(spmb).toMatchObject({ mulai: '2027-06-24', selesai: '2027-06-28', pasti: false });
  expect(unit.kurang! > 2 && unit.pengali[1]! > 2.5 && unit.bawah < unit.masuk && unit.masuk < unit.atas).toBe(true);
  const seri = deret.find((d) => d.layananId === 'VERIFIKASI-SPMB')!;
  expect(seri.tahun).toBeGreaterThan(3);
  expect(seri.galat!.ramalan!).toBeLessThan(seri.galat!.tahunLalu!);
});

test('a head reads the own unit and nothing else', async () => {
  const { deret, puncak } = await get<BalasanOf<'prakiraan'>>('/api/prakiraan', kepala);
  expect(new Set(deret.map((d) => d.unorId))).toEqual(new Set([DISDIK]));
  expect(puncak.flatMap((p) => p.unit).every((u) => u.unorId === DISDIK)).toBe(true);
  const other = await app.ask('GET', SERI.replace(DISDIK, '33.74.11.1001'), { cookie: kepala });
  expect(other.statusCode).toBe(404);
});

test('a series shows what came, the days ahead with their interval, the events, and last year beside every month', async () => {
  const seri = await get<BalasanOf<'prakiraanSeri'>>(SERI);
  expect(seri.riwayat.length).toBeGreaterThan(200);
  expect(seri.ramalan.filter((h) => h.buka).every((h) => h.lower < h.mean && h.mean < h.upper)).toBe(true);
  expect(seri.peristiwa.map((p) => p.nama)).toContain('SPMB SD 2027');
  expect(seri.bulan.find((b) => b.bulan === '2027-06')!.tahunLalu).toBeGreaterThan(1000);
});

test('an event that the analyst moves and expects to be stronger moves the forecast, with its reason on record', async () => {
  const { peristiwa } = await get<BalasanOf<'peristiwaDaftar'>>('/api/peristiwa');
  const { peristiwaId } = peristiwa.find((p) => p.unorId === DISDIK && p.nama === 'SPMB SMP 2027')!;
  const geser = {
    peristiwaId,
    nama: 'SPMB SMP 2027',
    mulai: '2027-07-05',
    selesai: '2027-07-09',
    unorId: DISDIK,
    layananId: 'VERIFIKASI-SPMB',
    pengali: 5,
    pasti: true,
    alasan: 'Pengumuman Dinas: mundur dua pekan.',
  };
  expect((await app.ask('POST', '/api/peristiwa', { cookie: analis, body: { ...geser, alasan: '' } })).statusCode).toBe(
    422,
  );
  expect(
    (await app.ask('POST', '/api/peristiwa', { cookie: analis, body: { ...geser, selesai: '2027-07-01' } })).statusCode,
  ).toBe(422);
  expect((await app.ask('POST', '/api/peristiwa', { cookie: analis, body: geser })).statusCode).toBe(200);
  await siapkanPrakiraan(app.ctx);
  const seri = await get<BalasanOf<'prakiraanSeri'>>(SERI);
  const on = (t: string) => seri.ramalan.find((h) => h.tanggal === t)!;
  expect(on('2027-07-06').mean / on('2027-07-06').baseline).toBeGreaterThan(3.5);
  expect(on('2027-06-24').mean / on('2027-06-24').baseline).toBeLessThan(1.3);
  const moved = (await get<BalasanOf<'peristiwaDaftar'>>('/api/peristiwa')).peristiwa.find(
    (p) => p.peristiwaId === peristiwaId,
  )!;
  expect(moved).toMatchObject({ keadaan: 'diumumkan', asumsi: 5, riwayat: [{ alasan: geser.alasan }] });
}, 60_000);

test('what was said is kept on the day it was said, cannot be changed, and is held against what came', async () => {
  const { db } = app.ctx;
  const rows = await db.selectFrom('ramalan_ucapan').select(['hari', 'isi']).execute();
  expect(rows.every((r) => r.hari === today())).toBe(true);
  await expect(sql`update ramalan_ucapan set isi = '[]'`.execute(db)).rejects.toThrow('only grows');
  // A saying of ten weeks ago about the days of October: 40 a day, plus or minus 10.
  const isi = Array.from({ length: 28 }, (_, n) => [addDays('2026-10-01' as Day, n), 40, 30, 50]);
  await db
    .insertInto('ramalan_ucapan')
    .values({
      hari: '2026-09-15' as Day,
      unor_id: DISDIK,
      layanan_id: 'VERIFIKASI-SPMB',
      sampai: '2026-09-14' as Day,
      isi: JSON.stringify(isi),
    })
    .execute();
  const { tersimpan, ujiMundur, tersimpanSejak } =
    await get<BalasanOf<'prakiraanKetepatan'>>('/api/prakiraan/ketepatan');
  expect(tersimpanSejak).toBe('2026-09-15');
  expect(tersimpan!.keseluruhan.hari).toBeGreaterThan(15);
  expect(ujiMundur!.keseluruhan.cakupan).toBeGreaterThan(0.75);
  expect(ujiMundur!.keseluruhan.cakupan).toBeLessThan(0.85);
  const { bawah, atas, di, hari } = ujiMundur!.tepat!;
  expect(bawah < di / hari && di / hari < atas).toBe(true);
});

test('the surge that nobody announced is raised, seen, and judged; the newest judgement stands', async () => {
  const page = await get<BalasanOf<'prakiraanKetepatan'>>('/api/prakiraan/ketepatan', kepala);
  const alarm = page.alarm.find((a) => a.layananId === 'LEGALISIR' && a.mulai.startsWith('2026-09'))!;
  expect(alarm).toMatchObject({ unorId: DISDIK, nilai: null });
  const body = { unorId: DISDIK, layananId: 'LEGALISIR', mulai: alarm.mulai };
  const judge = (putusan: string, alasan?: string) =>
    app.ask('POST', '/api/prakiraan/alarm', { cookie: kepala, body: { ...body, putusan, ...(alasan && { alasan }) } });
  expect((await judge('dilihat')).statusCode).toBe(200);
  const judged = (await judge('nyata', 'Pendaftaran beasiswa')).json<BalasanOf<'alarmNilai'>>();
  expect(judged.alarm.find((a) => a.mulai === alarm.mulai)!.nilai).toMatchObject({ putusan: 'nyata' });
  const elsewhere = { ...body, unorId: '33.74.11.1004', layananId: 'SURAT', putusan: 'nyata' };
  expect((await app.ask('POST', '/api/prakiraan/alarm', { cookie: kepala, body: elsewhere })).statusCode).toBe(404);
});
