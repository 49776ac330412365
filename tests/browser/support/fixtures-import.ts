import type { DrafImpor, RiwayatImpor } from '@seimbang/contract';
import { ID, KELURAHAN, type Texts } from './fixture-places.ts';

export const riwayat = (texts: Texts): RiwayatImpor => ({
  impor: [
    {
      id: ID,
      status: 'draf',
      dibuat: '2026-11-22T07:04:00+00:00',
      diterapkan: null,
      oleh: `Ratna Puspitasari${texts.tail}`,
      berkas: [`ekspor_siasn${texts.tail}.csv`, 'abk.xlsx'],
      read: 213,
      accepted: 205,
      repaired: 4,
      rejected: 8,
    },
    {
      id: ID.replace(/1$/, '2'),
      status: 'diterapkan',
      dibuat: '2026-11-20T02:04:00+00:00',
      diterapkan: '2026-11-20T02:09:00+00:00',
      oleh: null,
      berkas: ['duk.xlsx'],
      read: 198,
      accepted: 198,
      repaired: 0,
      rejected: 0,
    },
  ],
});

const notRecognised = (texts: Texts): DrafImpor['lembar'][number] => ({
  indeks: 1,
  berkas: 'abk.xlsx',
  lembar: `Rekap${texts.tail}`,
  jenis: null,
  jenisNama: { id: 'Tidak diambil', en: 'Not taken' },
  keyakinan: 0.2,
  kemungkinan: [],
  unorBawaan: null,
  barisJudul: null,
  jumlahBaris: 0,
  kolom: [],
  pilihan: [],
  pratinjau: [],
});

export function draf(texts: Texts, empty: boolean): DrafImpor {
  const issue = {
    file: `ekspor_siasn${texts.tail}.csv`,
    row: 14,
    column: 'TMT Jabatan',
    value: `31/02/2024${texts.tail}`,
    code: 'tanggal-tidak-ada',
    severity: 'error',
  } as const;
  const message = {
    id: `“31/02/2024” bukan tanggal yang ada. Tulis seperti 2024-02-29${texts.tail}.`,
    en: `“31/02/2024” is not an existing date. Write as 2024-02-29${texts.tail}.`,
  };
  return {
    id: ID,
    status: 'draf',
    dibuat: '2026-11-22T07:04:00+00:00',
    oleh: 'Ratna Puspitasari',
    mode: 'gabungkan',
    berkas: empty ? [] : [{ nama: `ekspor_siasn${texts.tail}.csv`, ukuran: 48_211, sha256: 'ab'.repeat(32) }],
    lembar: empty
      ? []
      : [
          {
            indeks: 0,
            berkas: `ekspor_siasn${texts.tail}.csv`,
            lembar: null,
            jenis: 'siasn-pegawai',
            jenisNama: { id: `Ekspor SIASN (pegawai)${texts.tail}`, en: `SIASN export (people)${texts.tail}` },
            keyakinan: 0.98,
            kemungkinan: ['peta-jabatan'],
            unorBawaan: null,
            barisJudul: 1,
            jumlahBaris: 213,
            kolom: [
              {
                indeks: 0,
                judul: `NIP BARU${texts.tail}`,
                tujuan: 'nip',
                asal: 'dikenali',
                contoh: ['199901012024012999', `2,00E+17${texts.tail}`],
              },
              { indeks: 1, judul: 'NAMA', tujuan: 'nama', asal: 'diingat', contoh: ['Rini Wulandari'] },
              { indeks: 2, judul: 'CATATAN', tujuan: null, asal: 'tidak-ada', contoh: [] },
            ],
            pilihan: [
              { field: 'nip', label: { id: 'NIP', en: 'NIP' }, wajib: false },
              { field: 'nama', label: { id: `Nama${texts.tail}`, en: `Name${texts.tail}` }, wajib: true },
              { field: 'unor', label: { id: 'Unit kerja', en: 'Unit' }, wajib: false },
            ],
            pratinjau: [
              { nip: '199901012024012999', nama: `Rini Wulandari, S.Kom.${texts.tail}` },
              { nip: '', nama: 'Slamet' },
            ],
          },
          notRecognised(texts),
        ],
    jenisLembar: [
      { id: 'siasn-pegawai', label: { id: 'Ekspor SIASN (pegawai)', en: 'SIASN export (people)' } },
      { id: 'peta-jabatan', label: { id: `Peta jabatan${texts.tail}`, en: `Map of posts${texts.tail}` } },
    ],
    pertanyaan: empty
      ? []
      : [
          {
            jenis: 'unor',
            nama: `Kel. Ngesrep${texts.tail}`,
            dipakai: KELURAHAN[7].id,
            diputuskan: false,
            calon: [{ id: KELURAHAN[7].id, nama: KELURAHAN[7].nama + texts.tail }],
          },
          {
            jenis: 'jabatan',
            nama: `Pengelola Kepegawain${texts.tail}`,
            dipakai: null,
            diputuskan: true,
            calon: [
              { id: 'J1', nama: `Pengelola Kepegawaian${texts.tail}` },
              { id: 'J2', nama: `Pengelola Kelembagaan${texts.tail}` },
            ],
          },
        ],
    laporan: {
      read: empty ? 0 : 213,
      accepted: empty ? 0 : 205,
      repaired: empty ? 0 : 4,
      rejected: empty ? 0 : 8,
      issues: empty
        ? []
        : [
            { ...issue, message },
            { ...issue, row: null, column: null, value: null, severity: 'warning', message },
          ],
      quality: { index: empty ? 0 : 96, indicators: [] },
    },
  };
}
