import type { BalasanOf } from '@seimbang/contract';
import { addDays } from '@seimbang/core/kernel';
import { PERNYATAAN_DENYUT, PERNYATAAN_SIKAP } from '@seimbang/core/listening';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { today } from '../../shared/clock.ts';
import { type TestApp, testApp } from '../../testing/app.ts';
import { pegawai, paketKecil } from '../../testing/paket.ts';
import { skBerlaku } from '../../testing/perintah.ts';
import { type Arena, arena } from '../../testing/putaran.ts';
import { undangDenyut } from './denyut-undang.ts';

type Kampanye = BalasanOf<'kampanye'>;
type Saya = BalasanOf<'sosialisasiSaya'>;
type Suara = BalasanOf<'suaraSaya'>;

const NAMA = ['Arum', 'Bayu', 'Citra', 'Danu', 'Elok', 'Fajar', 'Galuh', 'Hesti'];
/** Six in Anggrek beside its lurah, six in Bakung, a camat. */
const paket = {
  ...paketKecil,
  pegawai: [
    ...paketKecil.pegawai,
    ...NAMA.map((n, i) => pegawai(`q${i}`, `${n} Rekaan`, i < 5 ? 'kel-a' : 'kel-b', 'adm')),
  ],
};
const besok = addDays(today(), 1);
const kemarin = addDays(today(), -1);

let app: TestApp;
let a: Arena;
let analis: string;
beforeAll(async () => {
  app = await testApp(paket);
  a = await arena(app);
  analis = await a.peran('analis');
}, 60_000);
afterAll(() => app.close());

async function buat(body: object = {}): Promise<Kampanye> {
  const reply = await a.kirim(analis, 'POST', '/api/sosialisasi', {
    judul: 'Mengapa beban diratakan',
    tujuan: 'Semua paham cara mutasi direncanakan',
    isi: 'Bulan depan putaran dibuka.',
    mulai: today(),
    selesai: besok,
    unit: ['kel-a', 'kel-b'],
    ...body,
  });
  expect([reply.statusCode, reply.body]).toEqual([201, reply.body]);
  return reply.json<Kampanye>();
}

const laku = async (id: string, act: string, body: object): Promise<Kampanye> => {
  const reply = await a.kirim(analis, 'POST', `/api/sosialisasi/${id}/${act}`, body);
  expect([reply.statusCode, reply.body]).toEqual([200, reply.body]);
  return reply.json<Kampanye>();
};
const saya = async (nama: string): Promise<Saya> => a.baca<Saya>(await a.asn(nama), '/api/saya/sosialisasi');
const nilai = (pernyataan: readonly { kode: string }[], n: number) =>
  Object.fromEntries(pernyataan.map(({ kode }) => [kode, n]));

describe('a campaign', () => {
  test('is seen by the people of the invited units and by nobody else', async () => {
    const { id, pegawai: n } = await buat({ unit: ['kel-a'] });
    expect(n).toBe(7);
    expect((await saya('Laras Kinanti')).kampanye.map((k) => k.id)).toContain(id);
    expect((await saya('Dimas Prakoso')).kampanye.map((k) => k.id)).not.toContain(id);
  });

  test('that invites the kecamatan reaches its kelurahan', async () => {
    const { id, pegawai: n } = await buat({ unit: ['kec'] });
    expect(n).toBe(paket.pegawai.length);
    expect((await saya('Dimas Prakoso')).kampanye.map((k) => k.id)).toContain(id);
  });

  test.each([
    [{ selesai: kemarin }, 'kampanye-kalender'],
    [{ mulai: besok, selesai: today() }, 'kampanye-kalender'],
    [{ unit: ['tidak-ada'] }, 'unit-tidak-diundang'],
    [{ putaranId: '00000000-0000-4000-8000-000000000000' }, 'tidak-ditemukan'],
  ])('with %j is refused: %s', async (body, code) => {
    const before = (await a.baca<BalasanOf<'kampanyeDaftar'>>(analis, '/api/sosialisasi')).kampanye.length;
    const whole = { judul: 'abc', tujuan: 'abc', isi: 'abc', mulai: today(), selesai: besok, unit: ['kel-a'], ...body };
    const reply = await a.kirim(analis, 'POST', '/api/sosialisasi', whole);
    expect(reply.json()).toMatchObject({ code });
    expect((await a.baca<BalasanOf<'kampanyeDaftar'>>(analis, '/api/sosialisasi')).kampanye).toHaveLength(before);
  });

  test('shows a meeting to its unit only', async () => {
    const { id } = await buat();
    await laku(id, 'pertemuan', { unorId: 'kel-a', tanggal: besok, jam: '09:30', tempat: 'Aula kelurahan' });
    const meetings = async (nama: string) => (await saya(nama)).kampanye.find((k) => k.id === id)?.pertemuan;
    expect(await meetings('Laras Kinanti')).toMatchObject([{ jam: '09.30', tempat: 'Aula kelurahan' }]);
    expect(await meetings('Dimas Prakoso')).toEqual([]);
    const other = await a.kirim(analis, 'POST', `/api/sosialisasi/${id}/pertemuan`, {
      unorId: 'kec',
      tanggal: besok,
      jam: '10.00',
      tempat: 'Pendopo',
    });
    expect(other.json()).toMatchObject({ code: 'unit-tidak-diundang' });
  });
});

describe('a question', () => {
  test('is seen by others when it is answered, and points to another answer where it is the same', async () => {
    const { id } = await buat();
    const ask = async (nama: string, isi: string, tanpaNama: boolean) =>
      a.kirim(await a.asn(nama), 'POST', '/api/saya/sosialisasi', { kampanyeId: id, isi, tanpaNama });
    expect((await ask('Laras Kinanti', 'Apakah TPP saya turun?', false)).statusCode).toBe(201);
    expect((await ask('Dimas Prakoso', 'TPP bagaimana?', true)).statusCode).toBe(201);
    const seen = async (nama: string) => (await saya(nama)).kampanye.find((k) => k.id === id);
    expect((await seen('Ratih Anindya'))?.tanyaJawab).toEqual([]);
    const { tanya } = await a.baca<Kampanye>(analis, `/api/sosialisasi/${id}`);
    expect(tanya.map((q) => q.nama)).toEqual(['Laras Kinanti', null]);
    await laku(id, 'jawab', { pertanyaanId: tanya[0]?.id, jawaban: 'TPP mengikuti kelas jabatan.' });
    await laku(id, 'jawab', { pertanyaanId: tanya[1]?.id, samaDengan: tanya[0]?.id });
    expect((await seen('Ratih Anindya'))?.tanyaJawab).toMatchObject([{ nama: 'Laras Kinanti', serupa: 1 }]);
    expect((await seen('Dimas Prakoso'))?.pertanyaanSaya).toMatchObject([{ nama: null, samaDengan: tanya[0]?.id }]);
    expect((await seen('Laras Kinanti'))?.pertanyaanSaya).toHaveLength(1);
    const again = await a.kirim(analis, 'POST', `/api/sosialisasi/${id}/jawab`, {
      pertanyaanId: tanya[0]?.id,
      jawaban: 'Lain.',
    });
    expect(again.json()).toMatchObject({ code: 'pertanyaan-berubah' });
  });

  test('to a campaign that does not invite the asker is refused as if there were none', async () => {
    const { id } = await buat({ unit: ['kel-a'] });
    const reply = await a.kirim(await a.asn('Dimas Prakoso'), 'POST', '/api/saya/sosialisasi', {
      kampanyeId: id,
      isi: 'Bolehkah?',
      tanpaNama: false,
    });
    expect(reply.statusCode).toBe(404);
  });
});

describe('the survey', () => {
  const orang = ['Laras Kinanti', 'Arum Rekaan', 'Bayu Rekaan', 'Citra Rekaan', 'Danu Rekaan', 'Elok Rekaan'];

  /** A wave as if it had run until yesterday: the days are moved once people have answered. */
  async function tutup(kampanyeId: string, gelombang: 'sebelum' | 'sesudah'): Promise<void> {
    await app.ctx.db
      .updateTable('survei')
      .set({
        mulai: addDays(today(), gelombang === 'sebelum' ? -9 : -5),
        selesai: addDays(today(), gelombang === 'sebelum' ? -7 : -1),
      })
      .where('kampanye_id', '=', kampanyeId)
      .where('gelombang', '=', gelombang)
      .execute();
  }
  const jawab = async (nama: string, id: string, n: number) =>
    a.kirim(await a.asn(nama), 'POST', '/api/saya/suara', { jenis: 'survei', id, jawaban: nilai(PERNYATAAN_SIKAP, n) });

  test('waits for each person once; results come after its end, and hide a unit of four', async () => {
    const { id } = await buat();
    const { survei } = await laku(id, 'survei', { gelombang: 'sebelum', mulai: today(), selesai: today() });
    const wave = survei[0]?.id as string;
    const waiting = await a.baca<Suara>(await a.asn('Laras Kinanti'), '/api/saya/suara');
    expect(waiting.menunggu.filter((w) => w.id === wave)).toMatchObject([{ jenis: 'survei', gelombang: 'sebelum' }]);
    for (const [i, nama] of orang.entries()) expect((await jawab(nama, wave, i < 4 ? 5 : 2)).statusCode).toBe(200);
    for (const nama of ['Dimas Prakoso', 'Ratih Anindya', 'Yoga Pratama', 'Fajar Rekaan']) await jawab(nama, wave, 1);
    expect((await jawab('Laras Kinanti', wave, 1)).json()).toMatchObject({ code: 'suara-tertutup' });
    const read = () => a.baca<BalasanOf<'kampanyeHasil'>>(analis, `/api/sosialisasi/${id}/hasil`);
    expect((await read()).gelombang).toEqual([]);
    await tutup(id, 'sebelum');
    const { gelombang, pernyataan, unit } = await read();
    expect(gelombang).toMatchObject([{ gelombang: 'sebelum', diundang: 13, n: 10 }]);
    expect(pernyataan[0]).toMatchObject({ kode: 'paham', sebelum: { nilai: 0.4 }, sesudah: null });
    expect(pernyataan[0]?.daya?.naik).toBeGreaterThan(0.4);
    // Four of Bakung are hidden, so Anggrek is hidden too: the total minus Anggrek would be Bakung.
    expect(unit.map((u) => u.gelombang[0])).toMatchObject([
      { tersembunyi: true, n: null },
      { tersembunyi: true, n: null },
    ]);
  });

  test('after the campaign says whether anything changed, and mostly cannot tell', async () => {
    const { id } = await buat({ unit: ['kel-a'] });
    const before = await laku(id, 'survei', { gelombang: 'sebelum', mulai: today(), selesai: today() });
    for (const [i, nama] of orang.entries()) await jawab(nama, before.survei[0]?.id as string, i < 2 ? 4 : 2);
    await tutup(id, 'sebelum');
    const after = await laku(id, 'survei', { gelombang: 'sesudah', mulai: today(), selesai: today() });
    const wave = after.survei.find((s) => s.gelombang === 'sesudah')?.id as string;
    for (const [i, nama] of orang.entries()) await jawab(nama, wave, i < 4 ? 4 : 2);
    await tutup(id, 'sesudah');
    const { pernyataan } = await a.baca<BalasanOf<'kampanyeHasil'>>(analis, `/api/sosialisasi/${id}/hasil`);
    expect(pernyataan[1]?.perubahan?.putusan).toBe('belum-pasti');
    expect(pernyataan[1]?.perubahan?.selisih.nilai).toBeCloseTo(1 / 3, 6);
  });

  test.each([
    [{ gelombang: 'sebelum', mulai: besok, selesai: today() }],
    [{ gelombang: 'sebelum', mulai: kemarin, selesai: kemarin }],
  ])('with the days %j is not scheduled', async (body) => {
    const { id } = await buat();
    expect((await a.kirim(analis, 'POST', `/api/sosialisasi/${id}/survei`, body)).json()).toMatchObject({
      code: 'survei-kalender',
    });
  });

  test('wants every statement answered, and answers of people who are not invited are refused', async () => {
    const { id } = await buat({ unit: ['kel-a'] });
    const { survei } = await laku(id, 'survei', { gelombang: 'sebelum', mulai: today(), selesai: today() });
    const wave = survei[0]?.id as string;
    const part = await a.kirim(await a.asn('Arum Rekaan'), 'POST', '/api/saya/suara', {
      jenis: 'survei',
      id: wave,
      jawaban: { adil: 3 },
    });
    expect(part.json()).toMatchObject({ code: 'suara-tidak-lengkap' });
    expect((await jawab('Dimas Prakoso', wave, 3)).json()).toMatchObject({ code: 'suara-tertutup' });
  });
});

describe('Denyut', () => {
  const jawab = async (nama: string, n: number) => {
    const cookie = await a.asn(nama);
    const { menunggu } = await a.baca<Suara>(cookie, '/api/saya/suara');
    const mine = menunggu.find((w) => w.jenis === 'denyut');
    return a.kirim(cookie, 'POST', '/api/saya/suara', {
      jenis: 'denyut',
      id: mine?.id,
      jawaban: nilai(PERNYATAAN_DENYUT, n),
    });
  };
  const hasil = () => a.baca<BalasanOf<'denyutHasil'>>(analis, '/api/denyut');
  const sel = async (kelompok: string) => (await hasil()).sel.find((s) => s.hari === 30 && s.kelompok === kelompok);

  test('asks movers, receivers and donors 31 days after a decree took effect, once, and repeats nothing', async () => {
    const line = { pegawaiId: 'p4', nama: 'Dimas Prakoso', dari: 'kel-b', ke: 'kel-a', jabatanId: 'adm' };
    await skBerlaku(app.ctx.db, [line], 31);
    await skBerlaku(app.ctx.db, [line], 70);
    expect(await undangDenyut(app.ctx)).toBe(13);
    expect(await undangDenyut(app.ctx)).toBe(0);
    const { menunggu } = await a.baca<Suara>(await a.asn('Dimas Prakoso'), '/api/saya/suara');
    expect(menunggu.filter((w) => w.jenis === 'denyut')).toMatchObject([{ hari: 30, kelompok: 'pindah' }]);
    expect((await sel('penerima'))?.diundang).toBe(7);
    const inbox = await a.baca<BalasanOf<'kotakMasuk'>>(await a.asn('Dimas Prakoso'), '/api/kotak-masuk');
    expect(inbox.urusan.filter((u) => u.halaman === 'suara')).toMatchObject([{ jenis: 'tugas', terlambat: false }]);
  });

  test('releases a group when five have answered, and never fewer than five more', async () => {
    const receivers = ['Laras Kinanti', 'Arum Rekaan', 'Bayu Rekaan', 'Citra Rekaan', 'Danu Rekaan', 'Elok Rekaan'];
    for (const nama of receivers.slice(0, 4)) expect((await jawab(nama, 5)).statusCode).toBe(200);
    expect(await sel('penerima')).toMatchObject({ n: null, terbit: null });
    await jawab(receivers[4] as string, 1);
    expect(await sel('penerima')).toMatchObject({ n: 5, terbit: today() });
    await jawab(receivers[5] as string, 1);
    expect(await sel('penerima')).toMatchObject({ n: 5 });
    expect((await sel('penerima'))?.bagian[0]?.bagian?.nilai).toBe(0.8);
  });

  test('keeps the one mover hidden for good', async () => {
    await jawab('Dimas Prakoso', 1);
    expect(await sel('pindah')).toMatchObject({ diundang: 1, n: null });
  });

  test('takes no second answer', async () => {
    expect((await jawab('Dimas Prakoso', 5)).json()).toMatchObject({ status: 422 });
    const { menunggu } = await a.baca<Suara>(await a.asn('Dimas Prakoso'), '/api/saya/suara');
    expect(menunggu.filter((w) => w.jenis === 'denyut')).toEqual([]);
  });
});
