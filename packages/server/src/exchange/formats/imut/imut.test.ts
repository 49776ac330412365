import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { day } from '@seimbang/core/kernel';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSheets, type Sheet, writeSheets } from '../../sheets/index.ts';
import type { ImutBaris, ImutTempat } from './data.ts';
import { imutSheets } from './index.ts';

const lurah: ImutTempat = {
  jabatan: 'Lurah',
  jenisJabatan: 'struktural',
  unor: 'Kelurahan Contoh',
  jabatanId: 'lurah',
  unorId: 'kel-1',
  eselon: 'IV.a',
  kelas: 9,
};
const staf: ImutTempat = {
  ...lurah,
  jabatan: 'Pengadministrasi',
  jenisJabatan: 'pelaksana',
  jabatanId: 'adm',
  eselon: null,
  kelas: 5,
};

const baris = (ubah: Partial<ImutBaris> = {}): ImutBaris => ({
  no: 1,
  nama: 'Rini Contoh',
  nip: '198503122010011004',
  status: 'PNS',
  kedudukanHukum: '01',
  golongan: 'III/c',
  kinerja: ['Baik', 'Sangat Baik'],
  lama: staf,
  baru: lurah,
  tmtJabatanLama: day('2021-03-01'),
  tmt: day('2027-01-04'),
  jenis: 'promosi',
  alasan: ['Jabatan lurah kosong.', 'Memenuhi syarat pangkat.'],
  aturan: [
    {
      id: 'EL-05',
      verdict: 'allowed',
      pasal: 'PP 11/2017 Pasal 190 ayat (3)',
      penjelasan: '70 bulan di jabatan sekarang.',
    },
    { id: 'EL-18', verdict: 'needs-consent', pasal: 'PP 17/2018 Pasal 26', penjelasan: 'Atas usul sekretaris daerah.' },
  ],
  syarat: 'Usul Sekda 800/12/2026',
  antarInstansi: false,
  ...ubah,
});

const JAHAT = '=HYPERLINK("http://jahat.example","klik")';
const data = {
  instansi: 'Pemerintah Kota Semarang',
  usul: 'Penataan Banyumanik',
  tanggal: day('2026-11-23'),
  beritaAcara: { nomor: 'BA/017/TPK/2026', tanggal: day('2026-11-02') },
  sidik: 'a'.repeat(64),
  demo: true,
  baris: [
    baris(),
    baris({
      no: 2,
      nama: JAHAT,
      nip: null,
      lama: staf,
      baru: { ...staf, unorId: 'kel-2', unor: '@SUM(A1)' },
      jenis: 'mutasi',
    }),
    baris({ no: 3, nama: '+62\u0000812', status: 'PPPK', golongan: 'IX', antarInstansi: true, alasan: ['-1+1'] }),
  ],
};

let dir: string;
let sheets: readonly Sheet[];
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'seimbang-imut-'));
  await writeSheets(join(dir, 'imut.xlsx'), imutSheets(data));
  const read = await readSheets(join(dir, 'imut.xlsx'));
  if (!read.ok) throw new Error(read.error.code);
  sheets = read.value;
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const rows = (name: string): string[][] =>
  sheets.find((s) => s.sheet === name)?.rows.map((row) => row.map((c) => (c.kind === 'empty' ? '' : c.text))) ?? [];
const column = (name: string, title: string): string[] => {
  const [head = [], ...rest] = rows(name);
  return rest.map((row) => row[head.indexOf(title)] ?? '');
};

describe('the package for I-MUT', () => {
  test('gives each move the codes of SIASN: MJ for another post, MU for another unit only', () => {
    expect(column('Usul', 'Kode jenis mutasi')).toEqual(['MJ', 'MU', 'MJ']);
    expect(column('Usul', 'Kode golongan')).toEqual(['33', '33', '']);
    expect(column('Usul', 'Kode eselon baru')).toEqual(['41', '99', '41']);
    expect(column('Usul', 'Kode jenis jabatan baru')).toEqual(['1', '4', '1']);
    expect(column('Usul', 'Kode kedudukan hukum')).toEqual(['01', '01', '01']);
    expect(column('Usul', 'NIP')).toEqual(['198503122010011004', '', '198503122010011004']);
  });

  test('keeps the day of the old post where only the unit changes', () => {
    expect(column('Riwayat jabatan SIASN', 'tmtJabatan')).toEqual(['2027-01-04', '2021-03-01', '2027-01-04']);
    expect(column('Riwayat jabatan SIASN', 'jabatanFungsionalUmumId')).toEqual(['', 'adm', '']);
  });

  test('carries the reasons and the checklist of rules of every line', () => {
    expect(column('Alasan', 'Alasan').slice(0, 2)).toEqual(['Jabatan lurah kosong.', 'Memenuhi syarat pangkat.']);
    expect(rows('Daftar periksa')).toHaveLength(1 + 3 * 2);
    expect(column('Daftar periksa', 'Hasil').slice(0, 2)).toEqual(['terpenuhi', 'perlu persetujuan']);
    expect(column('Daftar periksa', 'Penyelesaian').slice(0, 2)).toEqual(['', 'Usul Sekda 800/12/2026']);
  });

  test('asks for the ten documents of Peraturan BKN 5/2019 Pasal 3 only between instansi', () => {
    const perlu = column('Dokumen', 'Keperluan');
    expect(perlu).toHaveLength(30);
    expect(perlu.slice(0, 10).some((p) => p.startsWith('wajib'))).toBe(false);
    expect(perlu.slice(20).every((p) => p.startsWith('wajib'))).toBe(true);
  });

  test('ships the code tables', () => {
    const kode = rows('Kode').map((row) => row.join(' '));
    for (const isi of [
      'jenisMutasi MJ Mutasi jabatan',
      'kedudukanHukum 01 Aktif',
      'golongan 45 IV/e Pembina Utama',
      'eselon 99 Non-eselon',
    ]) {
      expect(kode).toContain(isi);
    }
  });

  test('no text of the data becomes a formula or a broken file', () => {
    expect(column('Usul', 'Nama')).toEqual(['Rini Contoh', JAHAT, '+62 812']);
    const parts = Object.entries(unzipSync(readFileSync(join(dir, 'imut.xlsx'))));
    for (const [name, bytes] of parts) if (name.includes('worksheets/')) expect(strFromU8(bytes)).not.toMatch(/<f[ >]/);
  });

  test('says that it is demo data', () => {
    expect(rows('Petunjuk')[0]).toEqual(['Bahan isian I-MUT', 'DATA DEMO - BUKAN DATA RESMI']);
  });
});
