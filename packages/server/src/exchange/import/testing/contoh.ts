import type { Random } from '@seimbang/core/kernel';
import { day } from '@seimbang/core/kernel';
import type { Cell, Merge, Sheet } from '../../sheets/index.ts';
import { draftSheet } from '../draft-sheet.ts';
import { type ImportDraft, type KnownMappings, nothingKnown } from '../types.ts';

export type Isi = string | number | null;

/** A sheet made by hand: texts, numbers, blanks. */
export function sheetOf(
  rows: readonly (readonly Isi[])[],
  options: { file?: string; sheet?: string; merges?: readonly Merge[] } = {},
): Sheet {
  const { file = 'contoh.csv', sheet = null, merges = [] } = options;
  return { file, sheet, rows: rows.map((row) => row.map(cell)), firstRow: 1, merges, hidden: false, notes: [] };
}

function cell(value: Isi): Cell {
  if (value === null || value === '') return { kind: 'empty' };
  return typeof value === 'number'
    ? { kind: 'number', number: value, text: String(value) }
    : { kind: 'text', text: value };
}

export const HARI_INI = day('2026-11-23');

export const draftOfSheets = (sheets: readonly Sheet[], known: KnownMappings = nothingKnown): ImportDraft => ({
  hariIni: HARI_INI,
  lembar: sheets.map((s, i) => draftSheet(s, i, known)),
  kebijakan: [],
  nama: known.nama,
  issues: [],
});

/** A fictional person as a list would show him or her. */
export interface Orang {
  readonly id: string;
  readonly nama: string;
  readonly gelar: string;
  readonly nip: string;
  readonly lahir: string;
  readonly cpns: string;
  readonly golongan: string;
  readonly kode: string;
  readonly pangkat: string;
  readonly jabatan: string;
  readonly jenis: string;
  readonly tmt: string;
  readonly unor: string;
  readonly induk: string;
}

const KATA = ['Dummi', 'Rekaan', 'Misalan', 'Ujicoba', 'Contoh', 'Tiruan', 'Sampel', 'Fiktif', 'Andaian', 'Khayal'];
const ANGKA = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh', 'Delapan', 'Sembilan', 'Sepuluh'];
const KELURAHAN = ['Pudakpayung', 'Gedawang', 'Jabungan', 'Padangsari', 'Srondol Wetan', 'Tinjomoyo'];
const PELAKSANA = ['Pengadministrasi Umum', 'Pengelola Kepegawaian', 'Penata Layanan Operasional', 'Pengelola Data'];
const GOL: readonly (readonly [string, string, string])[] = [
  ['31', 'III/a', 'Penata Muda'],
  ['32', 'III/b', 'Penata Muda Tk. I'],
  ['33', 'III/c', 'Penata'],
  ['34', 'III/d', 'Penata Tk. I'],
];

const two = (n: number): string => String(n).padStart(2, '0');

/** People of a few kelurahan: one lurah each, the rest pelaksana; every number belongs to its dates. */
export function orang(rng: Random, n: number): Orang[] {
  return Array.from({ length: n }, (_, i) => {
    const y = 1972 + rng.below(25);
    const m = 1 + rng.below(12);
    const d = 1 + rng.below(28);
    const masuk = y + 22 + rng.below(4);
    const bulan = 1 + rng.below(12);
    const [kode, golongan, pangkat] = rng.pick(GOL);
    const lurah = i < KELURAHAN.length;
    const unor = lurah ? (KELURAHAN[i] as string) : rng.pick(KELURAHAN);
    return {
      id: `ORANG-${i}`,
      nama: `${rng.pick(KATA)} ${rng.pick(ANGKA)} ${i + 1}`,
      gelar: rng.next() < 0.5 ? 'S.Sos.' : '',
      nip: `${y}${two(m)}${two(d)}${masuk}${two(bulan)}${1 + rng.below(2)}${String(i + 1).padStart(3, '0')}`,
      lahir: `${y}-${two(m)}-${two(d)}`,
      cpns: `${masuk}-${two(bulan)}-01`,
      golongan,
      kode,
      pangkat,
      jabatan: lurah ? 'Lurah' : rng.pick(PELAKSANA),
      jenis: lurah ? 'Jabatan Struktural' : 'Jabatan Pelaksana',
      tmt: `${2020 + rng.below(5)}-${two(1 + rng.below(12))}-${two(1 + rng.below(28))}`,
      unor: `Kelurahan ${unor}`,
      induk: 'Kecamatan Banyumanik',
    };
  });
}

const dashed = (iso: string): string => iso.split('-').reverse().join('-');
const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
];
function inWords(iso: string): string {
  const [y, m, d] = iso.split('-').map(Number) as [number, number, number];
  return `${d} ${BULAN[m - 1]} ${y}`;
}

export function shuffled<T>(rng: Random, items: readonly T[]): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = rng.below(i + 1);
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

type Kolom = readonly [header: string, value: (o: Orang, i: number) => Isi];

/** Spellings under which SIASN-like exports name their columns. */
export const siasnColumns = (rng: Random): readonly Kolom[] => [
  [rng.pick(['PNS ID', 'pns_id', 'Id PNS']), (o) => o.id],
  [rng.pick(['NIP BARU', 'NIP', 'Nip Baru']), (o) => `'${o.nip}`],
  [rng.pick(['NAMA', 'Nama Pegawai', 'NAMA LENGKAP']), (o) => o.nama.toUpperCase()],
  ['GELAR BELAKANG', (o) => o.gelar],
  [rng.pick(['TANGGAL LAHIR', 'Tgl. Lahir']), (o) => dashed(o.lahir)],
  ['JENIS KELAMIN', (o) => (Number(o.nip.charAt(14)) === 1 ? 'M' : 'F')],
  ['AGAMA NAMA', () => rng.pick(['Islam', 'Kristen', 'Katolik', 'Hindu'])],
  ['NOMOR HP', (_, i) => `0812${String(10_000_000 + i)}`],
  [rng.pick(['JENIS PEGAWAI NAMA', 'STATUS KEPEGAWAIAN']), () => 'PNS Daerah'],
  ['KEDUDUKAN HUKUM ID', () => "'01"],
  [rng.pick(['TMT CPNS', 'tmtCpns']), (o) => dashed(o.cpns)],
  ['GOL AKHIR ID', (o) => `'${o.kode}`],
  [rng.pick(['GOL AKHIR NAMA', 'GOL. RUANG AKHIR']), (o) => o.golongan],
  ['JENIS JABATAN NAMA', (o) => o.jenis],
  [rng.pick(['JABATAN NAMA', 'NAMA JABATAN', 'Jabatan']), (o) => o.jabatan],
  [rng.pick(['TMT JABATAN', 'TMT Jab.', 'Tmt Jabatan Terakhir']), (o) => dashed(o.tmt)],
  [rng.pick(['TINGKAT PENDIDIKAN NAMA', 'PENDIDIKAN TERAKHIR']), () => 'S-1/Sarjana'],
  [rng.pick(['UNOR NAMA', 'UNIT KERJA', 'Unit Organisasi']), (o) => o.unor],
  [rng.pick(['UNOR INDUK NAMA', 'SATUAN KERJA KERJA NAMA']), (o) => o.induk],
  ['CATATAN BKPP', (_, i) => (i % 3 === 0 ? `berkas ${i}` : null)],
];

export function siasnSheet(
  rng: Random,
  people: readonly Orang[],
  columns: readonly Kolom[] = siasnColumns(rng),
): Sheet {
  const titles: Isi[][] = rng.next() < 0.5 ? [] : [['DATA PEGAWAI'], [`Diunduh ${1 + rng.below(28)} Oktober 2026`], []];
  return sheetOf([
    ...titles,
    columns.map(([h]) => h),
    ...people.map((o, i) => columns.map(([, value]) => value(o, i))),
  ]);
}

/** A DUK as a CSV would have it: no merges, titles, two header rows, column numbers, groups, a signature. */
export function dukSheet(rng: Random, people: readonly Orang[]): Sheet {
  const withUnit = rng.next() < 0.5;
  const rows: Isi[][] = [
    ['DAFTAR URUT KEPANGKATAN PEGAWAI NEGERI SIPIL'],
    ['KECAMATAN BANYUMANIK KOTA SEMARANG'],
    [],
    [
      'NO',
      'N A M A / N I P',
      'PANGKAT',
      null,
      'JABATAN',
      null,
      'PENDIDIKAN',
      null,
      ...(withUnit ? ['UNIT KERJA'] : []),
      'KET',
    ],
    [
      null,
      null,
      'GOL/RUANG',
      'T.M.T',
      'NAMA',
      'TMT',
      'TINGKAT IJAZAH',
      'LULUS TAHUN',
      ...(withUnit ? [null] : []),
      null,
    ],
    [1, 2, 3, 4, 5, 6, 7, 8, ...(withUnit ? [9] : []), withUnit ? 10 : 9],
  ];
  for (const [group, jenis] of [
    ['I. STRUKTURAL', 'Jabatan Struktural'],
    ['II. PELAKSANA', 'Jabatan Pelaksana'],
  ] as const) {
    rows.push([group]);
    people
      .filter((o) => o.jenis === jenis)
      .forEach((o, i) => {
        const nip = `NIP. ${o.nip.slice(0, 8)} ${o.nip.slice(8, 14)} ${o.nip.slice(14, 15)} ${o.nip.slice(15)}`;
        const gelar = o.gelar === '' ? '' : `, ${o.gelar}`;
        rows.push([
          i + 1,
          `${o.nama}${gelar}\n${nip}`,
          `${o.pangkat} (${o.golongan})`,
          inWords(o.cpns),
          o.jabatan,
          inWords(o.tmt),
          'S1',
          2001,
          ...(withUnit ? [o.unor] : []),
          null,
        ]);
      });
  }
  rows.push(
    [],
    [null, null, null, null, null, 'Semarang,    Januari 2027'],
    [null, null, null, null, null, 'CAMAT'],
    [null, null, null, null, null, 'NIP. 19700101 199501 1 999'],
  );
  return sheetOf(rows, { file: 'duk.csv' });
}

export interface TugasContoh {
  readonly unor: string;
  readonly jabatan: string;
  readonly uraian: string;
  readonly volume: number;
  readonly norma: number;
}

export function tugasContoh(rng: Random): TugasContoh[] {
  return KELURAHAN.flatMap((k) =>
    PELAKSANA.slice(0, 2).flatMap((jabatan) =>
      Array.from({ length: 3 }, (_, i) => ({
        unor: `Kelurahan ${k}`,
        jabatan,
        uraian: `Mengerjakan berkas jenis ${i + 1}`,
        volume: 100 + rng.below(5000),
        norma: 5 + rng.below(60),
      })),
    ),
  );
}

const indo = (n: number): string => n.toFixed(4).replace('.', ',');

/** Forms of all posts of a list of tasks below one another in one sheet. */
export function abkForms(tasks: readonly TugasContoh[], wke: number): Sheet {
  const rows: Isi[][] = [];
  const keys = Array.from(new Set(tasks.map((t) => `${t.unor}|${t.jabatan}`)));
  for (const key of keys) {
    const own = tasks.filter((t) => `${t.unor}|${t.jabatan}` === key);
    const [unor, jabatan] = key.split('|') as [string, string];
    rows.push(['FORMULIR BEBAN KERJA'], [`1. NAMA JABATAN : ${jabatan}`], ['2.', 'UNIT KERJA', ':', unor], []);
    rows.push([
      'NO',
      'URAIAN TUGAS',
      'SATUAN HASIL',
      'WAKTU PENYELESAIAN (MENIT)',
      'WAKTU KERJA EFEKTIF (MENIT)',
      'BEBAN KERJA',
      'PEGAWAI YANG DIBUTUHKAN',
    ]);
    rows.push([1, 2, 3, 4, 5, 6, 7]);
    own.forEach((t, i) =>
      rows.push([i + 1, ` ${t.uraian} `, 'Berkas', t.norma, wke, t.volume, indo((t.volume * t.norma) / wke)]),
    );
    rows.push(
      ['JUMLAH', null, null, null, null, null, indo(own.reduce((s, t) => s + (t.volume * t.norma) / wke, 0))],
      [],
    );
  }
  return sheetOf(rows, { file: 'abk.xlsx', sheet: 'Formulir' });
}

/** The same tasks as one table, columns in any order. */
export function abkTable(rng: Random, tasks: readonly TugasContoh[], wke: number): Sheet {
  const columns = shuffled<readonly [string, (t: TugasContoh) => Isi]>(rng, [
    ['Unit Organisasi', (t) => t.unor],
    ['Nama Jabatan', (t) => t.jabatan],
    ['Uraian Tugas', (t) => t.uraian],
    ['Satuan', () => 'Berkas'],
    ['Volume Kerja', (t) => t.volume.toLocaleString('id-ID')],
    ['Norma Waktu (menit)', (t) => t.norma],
    ['WKE', () => wke],
  ]);
  return sheetOf([columns.map(([h]) => h), ...tasks.map((t) => columns.map(([, v]) => v(t)))], {
    file: 'abk-tabel.csv',
  });
}
