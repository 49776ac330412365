import type { Issue } from '@seimbang/core/domain';
import { describe, expect, it } from 'vitest';
import type { Sheet } from '../sheets/index.ts';
import { applyImport } from './index.ts';
import { draftOfSheets, type Isi, sheetOf } from './testing/contoh.ts';

const run = (...sheets: readonly Sheet[]) => applyImport(draftOfSheets(sheets), {}, null);
const kindOf = (sheet: Sheet) => draftOfSheets([sheet]).lembar[0]?.jenis;
const problems = (issues: readonly Issue[]): string[] => issues.filter((i) => i.severity !== 'info').map((i) => i.code);

describe('peta jabatan as clerks draw it', () => {
  it('a heading row names the unit of the rows below it; B, K and +/- as headings; subtotals', () => {
    const sheet = sheetOf([
      ['PETA JABATAN'],
      ['PEMERINTAH KOTA SEMARANG'],
      ['No.', 'Jabatan', 'Kelas Jabatan', 'B', 'K', '+/-'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
      ['A.', 'KELURAHAN GEDAWANG'],
      [1, 'Lurah', 9, 1, 1, 0],
      [2, 'Pengadministrasi Umum', 5, '-', '1,75', '-1,75'],
      ['JUMLAH', null, null, 1, '2,75', null],
      ['B.', 'KELURAHAN JABUNGAN'],
      [1, 'Lurah', 9, null, 1, -1],
      ['JUMLAH', null, null, 0, 1, null],
    ]);
    expect(kindOf(sheet)).toBe('peta-jabatan');
    const { paket, report } = run(sheet);
    expect(paket.formasi.map((f) => [f.unorId, f.jabatanId, f.kebutuhan])).toEqual([
      ['kelurahan-gedawang', 'lurah', 1],
      ['kelurahan-gedawang', 'pengadministrasi-umum', 1.75],
      ['kelurahan-jabungan', 'lurah', 1],
    ]);
    expect(problems(report.issues)).toEqual([]);
  });

  it('two header rows, the unit merged over its rows, the rest of the sheet signed', () => {
    const rows: Isi[][] = [
      ['UNIT ORGANISASI', 'NAMA JABATAN', 'JUMLAH PEGAWAI', null, 'KET'],
      [null, null, 'BEZETTING', 'KEBUTUHAN', null],
      ['Kelurahan Gedawang', 'Lurah', 1, 1, null],
      [null, 'Pengelola Data', 2, 2.4, 'usulan'],
      [],
      [null, null, null, 'Semarang, 2 Januari 2027', null],
      [null, null, null, 'NIP. 19700101 199501 1 999', null],
    ];
    const merges = [
      { row: 0, column: 2, rows: 1, columns: 2 },
      { row: 0, column: 0, rows: 2, columns: 1 },
      { row: 2, column: 0, rows: 2, columns: 1 },
    ];
    const { paket, report } = run(sheetOf(rows, { merges, sheet: 'Peta', file: 'peta.xlsx' }));
    expect(paket.formasi.map((f) => [f.jabatanId, f.kebutuhan, f.ekstra.keterangan])).toEqual([
      ['lurah', 1, undefined],
      ['pengelola-data', 2.4, 'usulan'],
    ]);
    expect(report.read).toBe(2);
  });

  it('one post twice in a unit: equal rows count once, different needs are added and pointed out', () => {
    const header: Isi[] = ['Nama Unit', 'Nama Jabatan', 'Kelas', 'Kebutuhan'];
    const { paket, report } = run(
      sheetOf([
        header,
        ['Kelurahan X', 'Pengelola Data', 6, '1,5'],
        ['Kelurahan X', 'Pengelola Data', 6, '1,5'],
        ['Kelurahan X', 'Pengelola Data', 7, '2'],
      ]),
    );
    expect(paket.formasi).toMatchObject([{ kebutuhan: 3.5 }]);
    expect(problems(report.issues).toSorted()).toEqual(['formasi-ganda', 'kelas-beda']);
  });
});

describe('ABK as clerks write it', () => {
  const head: Isi[][] = [
    ['Nama Jabatan', ':', 'Pengelola Data'],
    ['Unit Kerja', ':', 'Kelurahan Gedawang'],
  ];

  it('a column of minutes called beban kerja is told from one of pieces by the printed need', () => {
    const sheet = sheetOf([
      ...head,
      ['No', 'Uraian Tugas', 'Waktu Penyelesaian', 'Waktu Kerja Efektif', 'Beban Kerja', 'Kebutuhan Pegawai'],
      [1, 'Memeriksa berkas', 30, 75_000, 15_000, '0,2000'],
      [2, 'Menyusun laporan', 120, 75_000, 7200, '0,0960'],
    ]);
    const { paket, report } = run(sheet);
    expect(paket.tugas.map((t) => [t.volume, t.normaMenit])).toEqual([
      [500, 30],
      [60, 120],
    ]);
    expect(report.issues.map((i) => i.code)).toContain('beban-sebagai-menit');
  });

  it('hours in the heading, a working time above the table, durations in words', () => {
    const sheet = sheetOf([
      ...head,
      ['WAKTU KERJA EFEKTIF : 72.000 MENIT'],
      ['No', 'Uraian Tugas', 'Volume per Bulan', 'Norma Waktu (jam)'],
      [1, 'Memeriksa berkas', 40, '0,5'],
      [2, 'Menyusun laporan', 2, '1 jam 30 menit'],
    ]);
    const { paket } = run(sheet);
    expect(paket.tugas.map((t) => [t.volume, t.periode, t.normaMenit, t.wkeMenit])).toEqual([
      [40, 'bulan', 30, 72_000],
      [2, 'bulan', 90, 72_000],
    ]);
  });

  it('thousands points in a column of whole numbers, and a working time of 1.250 beside minutes', () => {
    const sheet = sheetOf([
      ...head,
      ['Uraian', 'Satuan', 'Volume', 'Norma Waktu (menit)', 'WKE'],
      ['Melayani', 'Orang', '1.850', 10, '1.250'],
      ['Mencatat', 'Buku', 'banyak', 10, null],
      ['Menutup', 'Hari', 5, 0, null],
    ]);
    const { paket, report } = run(sheet);
    expect(paket.tugas).toMatchObject([{ volume: 1850, wkeMenit: 1250 }]);
    expect(problems(report.issues).toSorted()).toEqual(['norma-rusak', 'volume-rusak', 'wke-janggal']);
    expect(report).toMatchObject({ read: 3, accepted: 1, rejected: 2 });
  });

  it('a form without jabatan or unit takes nothing and says which line is missing', () => {
    const { paket, report } = run(
      sheetOf([
        ['Uraian Tugas', 'Volume', 'Norma Waktu'],
        ['Melayani', 10, 10],
      ]),
    );
    expect(paket.tugas).toEqual([]);
    expect(problems(report.issues)).toEqual(['beban-unit-kosong', 'beban-jabatan-kosong']);
  });

  it('a new form replaces the old tasks of its post and leaves other posts alone', () => {
    const form = (jabatan: string, tasks: readonly Isi[][]) =>
      sheetOf([
        ['NAMA JABATAN', ':', jabatan],
        ['UNIT KERJA', ':', 'Kelurahan Gedawang'],
        ['URAIAN TUGAS', 'VOLUME', 'NORMA WAKTU'],
        ...tasks,
      ]);
    const first = run(
      form('Pengelola Data', [
        ['Lama', 1, 1],
        ['Tetap', 2, 2],
      ]),
      form('Pengadministrasi Umum', [['Lain', 3, 3]]),
    );
    const next = applyImport(
      draftOfSheets([
        form('Pengelola Data', [
          ['Tetap', 2, 2],
          ['Baru', 4, 4],
        ]),
      ]),
      {},
      first.paket,
    );
    expect(next.paket.tugas.map((t) => t.uraian).toSorted()).toEqual(['Baru', 'Lain', 'Tetap']);
    expect(next.report.issues.map((i) => i.code)).toContain('tugas-diganti');
  });
});

describe('lists of people as offices keep them', () => {
  it('names, numbers and units in separate columns under unit headings, place and day of birth in one cell', () => {
    const sheet = sheetOf([
      ['DAFTAR NOMINATIF PEGAWAI KECAMATAN BANYUMANIK'],
      [
        'No',
        'Nama Lengkap',
        'NIP',
        'Tempat, Tanggal Lahir',
        'L/P',
        'Pangkat / Gol. Ruang',
        'Jabatan',
        'TMT Jabatan',
        'Pendidikan Terakhir',
      ],
      [null, 'KELURAHAN GEDAWANG'],
      [
        1,
        'Drs. DUMMI SATU, M.M.',
        '196903182000031001',
        'Semarang, 18 Maret 1969',
        'L',
        'Pembina, IV/a',
        'Lurah Gedawang',
        '2 Jan 2023',
        'S-2',
      ],
      [null, 'KELURAHAN JABUNGAN'],
      [
        2,
        'REKAAN DUA',
        '199002162015011002',
        'Demak, 16-02-1990',
        'P',
        'Penata Muda Tingkat I - III/b',
        'Pengelola Data',
        '45292',
        'SMA/SMK',
      ],
    ]);
    expect(kindOf(sheet)).toBe('daftar-pegawai');
    const { paket } = run(sheet);
    expect(paket.pegawai).toMatchObject([
      {
        nama: 'DUMMI SATU',
        golongan: 'IV/a',
        unorId: 'kelurahan-gedawang',
        jabatanId: 'lurah',
        tanggalLahir: '1969-03-18',
        tmtJabatan: '2023-01-02',
        pendidikan: 'S2',
        ekstra: { gelar_depan: 'Drs.', gelar_belakang: 'M.M.' },
      },
      {
        nama: 'REKAAN DUA',
        golongan: 'III/b',
        unorId: 'kelurahan-jabungan',
        tmtJabatan: '2024-01-01',
        pendidikan: 'SLTA',
        tanggalLahir: '1990-02-16',
      },
    ]);
    expect(JSON.stringify(paket)).not.toContain('Demak');
  });

  it('part-time PPPK, hours, contract end, performance and legal status', () => {
    const sheet = sheetOf([
      [
        'NI PPPK',
        'Nama',
        'Jabatan',
        'TMT Jabatan',
        'Unit Kerja',
        'Status Kepegawaian',
        'Jam Kerja per Minggu',
        'Akhir Kontrak',
        'Predikat Kinerja',
        'Kedudukan Hukum',
        'Golongan',
      ],
      [
        '199102162025211003',
        'Tiruan Tiga',
        'Operator Layanan',
        '2025-03-01',
        'Kelurahan Gedawang',
        'PPPK Paruh Waktu',
        '18,75',
        '28/02/2027',
        'Baik',
        'PPPK Aktif',
        'V',
      ],
      [
        '199102162015011004',
        'Tiruan Empat',
        'Operator Layanan',
        '2020-03-01',
        'Kelurahan Gedawang',
        'PNS',
        null,
        null,
        'Hebat',
        'Masa Persiapan Pensiun',
        'II/c',
      ],
    ]);
    const { paket, report } = run(sheet);
    expect(paket.pegawai).toMatchObject([
      {
        status: 'PPPK_PW',
        jamPerMinggu: 18.75,
        kontrakSampai: '2027-02-28',
        kinerja1: 'Baik',
        kedudukanHukum: '01',
        golongan: 'V',
      },
      { status: 'PNS', kinerja1: null, kedudukanHukum: '20', golongan: 'II/c' },
    ]);
    expect(problems(report.issues)).toEqual(['kinerja-asing']);
  });
});
