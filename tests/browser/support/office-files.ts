import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Random, random } from '../../../packages/core/src/kernel/index.ts';
import { writeSheets } from '../../../packages/server/src/exchange/sheets/index.ts';

const UNITS = ['Pudakpayung', 'Gedawang', 'Jabungan', 'Pedalangan', 'Ngesrep', 'Sumurboto'];
const POSTS = ['Pengadministrasi Perkantoran', 'Pengelola Layanan Operasional'];
const FIRST = ['SAMPEL', 'REKAAN', 'MISALAN', 'TIRUAN', 'DUMMI'];
const LAST = ['SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA', 'ENAM', 'TUJUH'];

const two = (n: number): string => String(n).padStart(2, '0');

/** One fictional person as the export writes it: day-month-year, an apostrophe before long numbers, a NIP that agrees with the dates. */
function person(dice: Random, serial: number, unit: string, post: string): Record<string, string> {
  const born = [1975 + dice.below(20), 1 + dice.below(12), 1 + dice.below(28)] as const;
  const cpns = [born[0] + 25, 1 + dice.below(12)] as const;
  const woman = dice.below(2);
  const nip = `${born[0]}${two(born[1])}${two(born[2])}${cpns[0]}${two(cpns[1])}${1 + woman}${900 + serial}`;
  const term = 2015 + dice.below(8);
  return {
    'PNS ID': dice.fork(`id-${serial}`).next().toString(16).slice(2).toUpperCase(),
    'NIP BARU': `'${nip}`,
    NAMA: `${dice.pick(FIRST)} ${dice.pick(LAST)} ${serial}`,
    'TANGGAL LAHIR': `${two(born[2])}-${two(born[1])}-${born[0]}`,
    'JENIS KELAMIN': woman ? 'F' : 'M',
    'AGAMA NAMA': '',
    'KEDUDUKAN HUKUM ID': "'01",
    'KEDUDUKAN HUKUM NAMA': 'Aktif',
    'STATUS CPNS PNS': 'P',
    'JENIS PEGAWAI NAMA': 'PNS Daerah',
    'TMT CPNS': `01-${two(cpns[1])}-${cpns[0]}`,
    'GOL AKHIR NAMA': 'III/a',
    'JENIS JABATAN NAMA': 'Jabatan Pelaksana',
    'JABATAN NAMA': post,
    'TMT JABATAN': `01-${two(1 + dice.below(12))}-${term}`,
    'TINGKAT PENDIDIKAN NAMA': dice.pick(['SLTA', 'Diploma III/Sarjana Muda', 'S-1/Sarjana']),
    'UNOR NAMA': `Kelurahan ${unit}`,
    'SATUAN KERJA KERJA NAMA': 'Kecamatan Banyumanik',
  };
}

function shuffled<T>(dice: Random, items: readonly T[]): T[] {
  return items
    .map((item) => ({ item, key: dice.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

/** A pipe export with its columns in any order, two blank lines, a line without a name, and one NIP that a spreadsheet has spoilt. */
export function writeSiasnExport(folder: string, seed: string): string {
  const dice = random(seed);
  const people = UNITS.flatMap((unit, u) =>
    POSTS.flatMap((post, p) =>
      Array.from({ length: u < 2 ? 4 : 2 }, (_, i) => person(dice, u * 10 + p * 5 + i, unit, post)),
    ),
  );
  const columns = shuffled(dice, Object.keys(people[0] ?? {}));
  const spoilt: Record<string, string> = {
    ...person(dice, 98, 'Ngesrep', POSTS[0] as string),
    'NIP BARU': '1,97901E+17',
  };
  const rows = shuffled(dice, [...people, spoilt]);
  const lines = [columns, ...rows.map((row) => columns.map((c) => row[c] ?? '')), columns.map(() => '')];
  const path = join(folder, `ekspor ${seed}.csv`);
  writeFileSync(path, `\ufeff${lines.map((line) => line.join('|')).join('\r\n')}\r\n\r\n`);
  return path;
}

/** One ABK form for each unit and post, the small units with far more work than people. */
export async function writeAbkWorkbook(folder: string, seed: string): Promise<string> {
  const dice = random(`${seed}/abk`);
  const sheets = UNITS.flatMap((unit, u) =>
    POSTS.map((post, p) => ({
      name: `${unit.slice(0, 20)} ${p + 1}`,
      rows: [
        ['FORMULIR BEBAN KERJA UNTUK KEBUTUHAN PEGAWAI'],
        [],
        ['1.', 'NAMA JABATAN', ':', post],
        ['2.', 'UNIT KERJA', ':', `Kelurahan ${unit}`],
        [],
        [
          'NO',
          'URAIAN TUGAS',
          'SATUAN HASIL',
          'WAKTU PENYELESAIAN (MENIT)',
          'WAKTU KERJA EFEKTIF (MENIT)',
          'BEBAN KERJA',
        ],
        [1, 2, 3, 4, 5, 6],
        [
          1,
          'Melayani surat pengantar',
          'Surat',
          15,
          75_000,
          Math.round((u < 2 ? 7000 : 14_000) * (0.9 + dice.next() / 5)),
        ],
        [2, 'Mengarsipkan berkas', 'Berkas', 5, 75_000, 2000 + dice.below(1500)],
        ['JUMLAH'],
      ],
    })),
  );
  const path = join(folder, `abk ${seed}.xlsx`);
  await writeSheets(
    path,
    sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => cell ?? null)) })),
  );
  return path;
}
