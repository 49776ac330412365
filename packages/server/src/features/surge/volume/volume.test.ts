import type { AkunDemo, BalasanOf } from '@seimbang/contract';
import { generatePaket } from '@seimbang/core/synthetic';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../../../testing/app.ts';
import { multipart } from '../../../testing/upload.ts';
import { volumeBerlaku } from './index.ts';

const KELURAHAN = '33.74.11.1005';
let app: TestApp;
let analis: string;
let lurah: string;
beforeAll(async () => {
  app = await testApp(generatePaket({ scale: 'kecamatan' }));
  analis = await app.signIn('analis');
  const heads = (await app.akun()).filter((a) => a.peran === 'kepala-unit');
  lurah = await app.signIn(heads.find((a) => a.jabatan.includes('Banyumanik') || a.unorId === KELURAHAN) as AkunDemo);
}, 60_000);
afterAll(() => app.close());

const send = async <T>(url: string, body: object, cookie = analis): Promise<T> => {
  const reply = await app.ask('POST', url, { cookie, body });
  if (reply.statusCode >= 300) throw new Error(`${url}: ${reply.statusCode} ${reply.body}`);
  return reply.json<T>();
};
const masukPada = async (tanggal: string): Promise<number | undefined> =>
  (await volumeBerlaku(app.ctx))?.volume.find((v) => v.unorId === KELURAHAN && v.tanggal === tanggal)?.masuk;

describe('rows sent by another system', () => {
  const baris = [
    { unorId: KELURAHAN, layananId: 'SURAT', tanggal: '2026-11-02', masuk: 71, selesai: 70, antre: 1 },
    { unorId: KELURAHAN, layananId: 'SURAT', tanggal: '2026-11-03', masuk: 0 },
    { unorId: 'tidak-ada', layananId: 'SURAT', tanggal: '2026-11-03', masuk: 5 },
    { unorId: KELURAHAN, layananId: 'SURAT', tanggal: '2026-02-30', masuk: 5 },
    { unorId: KELURAHAN, layananId: 'SURAT', tanggal: '2199-01-01', masuk: 5 },
    { unorId: KELURAHAN, layananId: 'SURAT', tanggal: '2026-11-04', masuk: -1 },
    { unorId: KELURAHAN, layananId: 'SURAT', bulan: '2026-10', masuk: 99_999 },
  ];

  test('good ones are stored, each bad one is named, a doubtful one is stored with its doubt', async () => {
    const hasil = await send<BalasanOf<'volumeKirim'>>('/api/volume', { baris });
    expect(hasil).toMatchObject({ diterima: 3, sama: 0, ditolak: 4 });
    expect(hasil.baris.filter((b) => b.status === 'ditolak').map((b) => b.nomor)).toEqual([3, 4, 5, 6]);
    expect(hasil.baris.find((b) => b.nomor === 4)?.pesan.id).toContain('bukan tanggal yang ada');
    expect(hasil.baris.find((b) => b.nomor === 7)?.pesan.id).toContain('10 kali biasanya');
    expect([await masukPada('2026-11-02'), await masukPada('2026-11-03')]).toEqual([71, 0]);
  });
  test('sent again they change nothing', async () => {
    const before = (await volumeBerlaku(app.ctx))?.versi;
    expect(await send('/api/volume', { baris })).toMatchObject({ diterima: 0, sama: 3, ditolak: 4 });
    expect((await volumeBerlaku(app.ctx))?.versi).toBe(before);
  });
  test('a row without a figure takes a wrong one back: not counted is not zero', async () => {
    await send('/api/volume', {
      baris: [{ unorId: KELURAHAN, layananId: 'SURAT', tanggal: '2026-11-03', masuk: null }],
    });
    expect(await masukPada('2026-11-03')).toBeUndefined();
  });
  test('what was said before stays on record, and nobody can change it', async () => {
    const seri = await app.ask('GET', `/api/volume/seri?unorId=${KELURAHAN}&layananId=SURAT`, { cookie: analis });
    const { catatan } = seri.json<BalasanOf<'volumeSeri'>>();
    expect(catatan.filter((c) => c.tanggal === '2026-11-03').map((c) => c.masuk)).toEqual([null, 0]);
    await expect(sql`update volume_catatan set masuk = 1`.execute(app.ctx.db)).rejects.toThrow('only grows');
    await expect(sql`delete from volume_catatan`.execute(app.ctx.db)).rejects.toThrow('only grows');
  });
});

describe('the form of a head', () => {
  const formulir = async (bulan: string): Promise<BalasanOf<'volumeFormulir'>> =>
    (await app.ask('GET', `/api/volume/formulir?bulan=${bulan}`, { cookie: lurah })).json();

  test('shows the own services with the month before and the year before', async () => {
    const { unorId, layanan } = await formulir('2026-09');
    expect(unorId).toBe(KELURAHAN);
    const surat = layanan.find((l) => l.layananId === 'SURAT');
    expect(surat).toMatchObject({ ditegaskan: null, hariTercatat: 22, satuan: 'berkas' });
    expect(surat!.dariHarian! > 500 && surat!.bulanLalu! > 500 && surat!.tahunLalu! > 500).toBe(true);
    expect(layanan.map((l) => l.layananId)).toContain('ADUAN');
  });
  test('takes ten times the usual with a doubt on record, and a correction after it; both stay in the history', async () => {
    const isi = (jumlah: number | null, alasan?: string) =>
      send<BalasanOf<'volumeIsi'>>(
        '/api/volume/formulir',
        { bulan: '2026-09', isian: [{ layananId: 'SURAT', jumlah, ...(alasan && { alasan }) }] },
        lurah,
      );
    await isi(14_560);
    const { layanan } = await isi(1456, 'salah ketik');
    const surat = layanan.find((l) => l.layananId === 'SURAT')!;
    expect(surat.jumlah).toBe(1456);
    expect(surat.riwayat.map((r) => [r.masuk, r.alasan, r.peringatan !== null])).toEqual([
      [1456, 'salah ketik', false],
      [14_560, null, true],
    ]);
  });
  test('waits in the inbox until every service of the last month is confirmed', async () => {
    const inbox = async () =>
      (await app.ask('GET', '/api/kotak-masuk', { cookie: lurah }))
        .json<BalasanOf<'kotakMasuk'>>()
        .urusan.filter((u) => u.halaman === 'volume');
    expect(await inbox()).toMatchObject([{ jenis: 'tugas', pesan: { id: expect.stringContaining('layanan') } }]);
    const { bulan, layanan } = await formulir('');
    const isian = layanan.map(({ layananId }) => ({ layananId, jumlah: 10 }));
    await send('/api/volume/formulir', { bulan, isian }, lurah);
    expect(await inbox()).toEqual([]);
  });
  test('tells a closed month from a month in which nobody came', async () => {
    const { layanan } = await send<BalasanOf<'volumeIsi'>>(
      '/api/volume/formulir',
      {
        bulan: '2026-08',
        isian: [
          { layananId: 'ADUAN', jumlah: null },
          { layananId: 'SURAT', jumlah: 0 },
        ],
      },
      lurah,
    );
    const said = layanan.filter((l) => l.ditegaskan !== null).map((l) => [l.layananId, l.jumlah]);
    expect(said).toEqual([
      ['ADUAN', null],
      ['SURAT', 0],
    ]);
  });
  test('refuses the month that is not over, and services of other units', async () => {
    const now = { bulan: new Date().toISOString().slice(0, 7), isian: [{ layananId: 'SURAT', jumlah: 5 }] };
    expect((await app.ask('POST', '/api/volume/formulir', { cookie: lurah, body: now })).statusCode).toBe(422);
    const other = { bulan: '2026-08', isian: [{ layananId: 'LEGALISIR', jumlah: 5 }] };
    expect((await app.ask('POST', '/api/volume/formulir', { cookie: lurah, body: other })).statusCode).toBe(404);
  });
});

describe('a service log as a file', () => {
  const unggah = async (name: string, content: string): Promise<BalasanOf<'volumeUnggah'>> => {
    const { payload, type } = multipart([[name, content]]);
    const reply = await app.http.inject({
      method: 'POST',
      url: '/api/volume/berkas',
      headers: { 'content-type': type, cookie: analis },
      payload,
    });
    expect(reply.statusCode).toBe(201);
    return reply.json();
  };
  const HARIAN = [
    'LAPORAN LAYANAN LOKET;;;;',
    'Unit Kerja: Kelurahan Jabungan;;;;',
    'No;Tgl;Jenis Layanan;Jml Pemohon;Selesai',
    '1;02/11/2026;Surat;48;48',
    '2;3-11-2026;Surat;1.020 orang;40',
    '3;Rabu, 4 November 2026;Surat;libur;',
    '4;31/11/2026;Surat;50;50',
    '5;06/11/2026;Surat;lima puluh;50',
    'Jumlah;;;1.118;',
  ].join('\n');
  const LEBAR = [
    'REKAPITULASI PERMOHONAN TAHUN 2025,,,,,',
    'Kelurahan,Layanan,Jan,Feb,Maret,Apr',
    'Gedawang,Aduan,12,9,-,14',
    ',Adminduk,"1.204",980,1010,0',
    'Antah Berantah,Aduan,1,2,3,4',
    'TOTAL,,1217,991,1013,18',
  ].join('\n');

  test('days under a header in any words: good rows come in, the others are named with row and reason', async () => {
    const draf = await unggah('loket.csv', HARIAN);
    expect(draf.lembar).toMatchObject([{ jenis: 'harian', baris: 5, nilai: 2 }]);
    expect(draf).toMatchObject({ status: 'draf', dibaca: 5, diterima: 2, ditolak: 2 });
    const errors = draf.temuan.filter((t) => t.severity === 'error').map((t) => [t.row, t.column]);
    expect(errors).toEqual([
      [7, 'tanggal'],
      [8, 'masuk'],
    ]);
    expect(draf.temuan.map((t) => t.code)).toEqual(
      expect.arrayContaining(['volume-satuan-dibuang', 'volume-meragukan']),
    );
  });
  test('months as columns: units named once, totals left out, an empty month is not zero', async () => {
    const draf = await unggah('rekap.csv', LEBAR);
    expect(draf.lembar).toMatchObject([{ jenis: 'bulanan-lebar', baris: 3, nilai: 7 }]);
    expect(draf).toMatchObject({ diterima: 7, ditolak: 1 });
    expect(draf.pratinjau[0]).toMatchObject({
      unorNama: 'Kelurahan Gedawang',
      layananId: 'ADUAN',
      tanggal: '2025-01',
      masuk: 12,
    });
    expect(draf.pratinjau.find((p) => p.layananId === 'ADMINDUK')).toMatchObject({ masuk: 1204 });
  });
  test('nothing is stored before it is applied; applied once, and the same file again changes nothing', async () => {
    const draf = await unggah('rekap.csv', LEBAR);
    const versi = (await volumeBerlaku(app.ctx))?.versi;
    const applied = await send<BalasanOf<'volumeTerapkan'>>(`/api/volume/berkas/${draf.id}/terapkan`, {});
    expect(applied).toMatchObject({ status: 'diterapkan', diterima: 7 });
    expect((await volumeBerlaku(app.ctx))?.versi).not.toBe(versi);
    expect((await app.ask('POST', `/api/volume/berkas/${draf.id}/terapkan`, { cookie: analis })).statusCode).toBe(409);
    expect(await unggah('rekap.csv', LEBAR)).toMatchObject({ diterima: 0, sama: 7 });
  });
  test('a file that is no service log says so and stores nothing', async () => {
    const draf = await unggah('surat.csv', 'Nomor,Perihal\n1,Undangan\n2,Nota\n');
    expect(draf).toMatchObject({ diterima: 0, lembar: [{ jenis: 'tidak-dikenali' }] });
  });
});

test('the analyst sees every series, a head the own ones, with the days that were not counted', async () => {
  const all = (await app.ask('GET', '/api/volume', { cookie: analis })).json<BalasanOf<'volumeDaftar'>>();
  const own = (await app.ask('GET', '/api/volume', { cookie: lurah })).json<BalasanOf<'volumeDaftar'>>();
  expect(new Set(own.deret.map((d) => d.unorId))).toEqual(new Set([KELURAHAN]));
  const disdik = all.deret.find((d) => d.layananId === 'LEGALISIR')!;
  expect(disdik.hariTercatat).toBeGreaterThan(800);
  expect(disdik.hariHilang).toBeGreaterThan(0);
  expect(disdik.hariHilang).toBeLessThan(30);
});
