import { describe, expect, it } from 'vitest';
import type { Issue } from '../issue.ts';
import type { RawCell } from './raw.ts';
import { parsePaket } from './parse-paket.ts';

const unor = [
  ['unor_id', 'nama'],
  ['u', 'Unit'],
];
const jabatan = [
  ['jabatan_id', 'nama', 'jenis'],
  ['j', 'Jabatan', 'pelaksana'],
];
const base: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  unor: { unor_id: 'u', nama: 'Unit' },
  jabatan: { jabatan_id: 'j', nama: 'Jabatan', jenis: 'pelaksana' },
  pegawai: { pegawai_id: 'p', nama: 'Dummi', status: 'PNS', unor_id: 'u', jabatan_id: 'j', tmt_jabatan: '2020-01-01' },
  formasi: { unor_id: 'u', jabatan_id: 'j' },
  tugas: { unor_id: 'u', jabatan_id: 'j', uraian: 'x', volume: '1', norma_menit: '1' },
  kerabat: { pegawai_id_a: 'p', pegawai_id_b: 'p2' },
  volume: { unor_id: 'u', layanan_id: 'l', tanggal: '2025-06-10', masuk: '1' },
  peristiwa: { peristiwa_id: 'e', nama: 'SPMB', mulai: '2025-06-10', selesai: '2025-06-14' },
  minat: { pegawai_id: 'p', urutan: '1' },
  kunci: { pegawai_id: 'p', tindakan: 'tetap' },
};
const person = base.pegawai as Readonly<Record<string, string>>;
const pegawai = [Object.keys(person), Object.values(person), Object.values({ ...person, pegawai_id: 'p2' })];

/** One row of one file with one column set: what the column became, and the codes of what was said about it. */
function readOne(
  file: string,
  column: string,
  cell: RawCell,
): { value: unknown; codes: string[]; issues: readonly Issue[] } {
  const cells: Record<string, RawCell> = { ...base[file], [column]: cell };
  const table = (name: string, rows: readonly (readonly RawCell[])[]) => ({
    name,
    file: `${name}.csv`,
    rows,
    firstRow: 1,
  });
  const own = table(file, [Object.keys(cells), Object.values(cells)]);
  const others = [table('unor', unor), table('jabatan', jabatan), table('pegawai', pegawai)].filter(
    (t) => t.name !== file,
  );
  const { paket, report } = parsePaket({ tables: [...others, own], kebijakan: null, notes: [] });
  const issues = report.issues.filter((i) => i.file === `${file}.csv`);
  const rows: readonly unknown[] = paket?.[file as 'unor'] ?? [];
  const row = rows[0] as Record<string, unknown> | undefined;
  const key = column.replaceAll(/_([a-z0-9])/g, (_, c: string) => c.toUpperCase());
  return { value: row?.[key], codes: issues.map((i) => i.code).filter((c) => c !== 'no-workload'), issues };
}

const LEFT_OUT = undefined;

describe('each column at its borders', () => {
  it.each<[string, string, RawCell, unknown, string[]]>([
    ['unor', 'unor_id', 'u', 'u', []],
    ['unor', 'unor_id', ' u ', 'u', []],
    ['unor', 'unor_id', 3374, '3374', []],
    ['unor', 'unor_id', '', LEFT_OUT, ['value-missing']],
    ['unor', 'unor_id', 1.5e17, LEFT_OUT, ['id-lossy']],
    ['unor', 'nama', 'x'.repeat(20_001), LEFT_OUT, ['text-too-long']],
    ['unor', 'nama', 'a\u0007b', LEFT_OUT, ['text-control']],
    ['unor', 'nama', '-', '-', []],
    ['unor', 'lat', '-6,98', -6.98, []],
    ['unor', 'lat', -7, -7, []],
    ['unor', 'lat', '110.4', LEFT_OUT, ['number-out-of-range']],
    ['unor', 'lat', '-', null, ['dash-as-empty']],
    ['unor', 'lon', '-6.98', -6.98, ['place-outside']],
    ['unor', 'lon', '181', LEFT_OUT, ['number-out-of-range']],
    ['jabatan', 'jenis', 'Struktural', 'struktural', ['choice-repaired']],
    ['jabatan', 'jenis', 'JFU', 'pelaksana', ['choice-repaired']],
    ['jabatan', 'jenis', 'lain', LEFT_OUT, ['choice-unknown']],
    ['jabatan', 'kelas', '17', 17, []],
    ['jabatan', 'kelas', '18', LEFT_OUT, ['number-out-of-range']],
    ['jabatan', 'kelas', '0', LEFT_OUT, ['number-out-of-range']],
    ['jabatan', 'kelas', '9,0', 9, []],
    ['jabatan', 'kelas', '9,5', LEFT_OUT, ['number-not-whole']],
    ['jabatan', 'eselon', 'IVa', 'IV.a', ['choice-repaired']],
    ['jabatan', 'eselon', 'lurah', 'lurah', ['eselon-odd']],
    ['jabatan', 'golongan_min', '3b', 'III/b', ['choice-repaired']],
    ['jabatan', 'pendidikan_min', 'SMA', 'SLTA', ['choice-repaired']],
    ['jabatan', 'jurusan', 'Hukum; Administrasi;', ['Hukum', 'Administrasi'], []],
    ['jabatan', 'kompetensi', 'manajerial:2;teknis:khusus:3', { manajerial: 2, 'teknis:khusus': 3 }, []],
    ['jabatan', 'kompetensi', 'manajerial:6', LEFT_OUT, ['levels-unreadable']],
    ['jabatan', 'kompetensi', 'manajerial', LEFT_OUT, ['levels-unreadable']],
    ['jabatan', 'kompetensi', 'a:1;a:2', LEFT_OUT, ['levels-unreadable']],
    ['pegawai', 'nip', "'197901242001092901", '197901242001092901', ['nip-cleaned']],
    ['pegawai', 'nip', '19790124 200109 2 901', '197901242001092901', ['nip-cleaned']],
    ['pegawai', 'nip', 197901242001092900, LEFT_OUT, ['id-lossy']],
    ['pegawai', 'nip', '1,97901E+17', LEFT_OUT, ['id-lossy']],
    ['pegawai', 'nip', '', null, []],
    ['pegawai', 'status', 'PPPK Paruh Waktu', 'PPPK_PW', ['choice-repaired']],
    ['pegawai', 'status', 'honorer', LEFT_OUT, ['choice-unknown']],
    ['pegawai', 'kedudukan_hukum', '', '01', []],
    ['pegawai', 'kedudukan_hukum', 1, '01', ['choice-repaired']],
    ['pegawai', 'kedudukan_hukum', 'Aktif', '01', ['choice-repaired']],
    ['pegawai', 'kedudukan_hukum', '51', '51', []],
    ['pegawai', 'golongan', 'ix', 'IX', ['choice-repaired']],
    ['pegawai', 'pendidikan', 'S-1/Sarjana', 'S1', ['choice-repaired']],
    ['pegawai', 'tmt_jabatan', '1 April 2019', '2019-04-01', []],
    ['pegawai', 'tmt_jabatan', 43_556, '2019-04-01', []],
    ['pegawai', 'tmt_jabatan', ['d', '2019-04-01'], '2019-04-01', []],
    ['pegawai', 'tmt_jabatan', '31/02/2024', LEFT_OUT, ['date-unreadable']],
    ['pegawai', 'tmt_jabatan', ['e', '#REF!'], LEFT_OUT, ['formula-error']],
    ['pegawai', 'tmt_jabatan', '#N/A', LEFT_OUT, ['formula-error']],
    ['pegawai', 'tanggal_lahir', '2021-01-01', '2021-01-01', ['order-wrong']],
    ['pegawai', 'kinerja_1', 'sangat baik', 'Sangat Baik', ['choice-repaired']],
    ['pegawai', 'proses_disiplin', 'tidak', false, ['choice-repaired']],
    ['pegawai', 'proses_disiplin', true, true, []],
    ['pegawai', 'proses_disiplin', '', false, []],
    ['pegawai', 'proses_disiplin', '2', LEFT_OUT, ['choice-unknown']],
    ['pegawai', 'jam_per_minggu', '', 37.5, []],
    ['pegawai', 'jam_per_minggu', '18,75', 18.75, []],
    ['pegawai', 'jam_per_minggu', '0', LEFT_OUT, ['number-out-of-range']],
    ['pegawai', 'unor_id', 'x', LEFT_OUT, ['reference-missing']],
    ['formasi', 'kebutuhan', '1,5', 1.5, []],
    ['formasi', 'kebutuhan', '1.500', 1.5, ['number-unsure']],
    ['formasi', 'minimum', '', 0, []],
    ['formasi', 'minimum', '-1', LEFT_OUT, ['number-out-of-range']],
    ['formasi', 'kritis', 'Ya', true, ['choice-repaired']],
    ['tugas', 'volume', '0', 0, []],
    ['tugas', 'volume', '1e308', LEFT_OUT, ['number-out-of-range']],
    ['tugas', 'volume', '1.234.567', 1_234_567, ['number-grouped']],
    ['tugas', 'periode', '', 'tahun', []],
    ['tugas', 'periode', 'Per Bulan', 'bulan', ['choice-repaired']],
    ['tugas', 'wke_menit', '1250', 1250, ['denominator-odd']],
    ['tugas', 'wke_menit', '0', LEFT_OUT, ['number-out-of-range']],
    ['kerabat', 'derajat', '', 1, []],
    ['kerabat', 'pegawai_id_b', 'p', LEFT_OUT, ['same-person']],
    ['volume', 'masuk', '-1', LEFT_OUT, ['number-out-of-range']],
    ['peristiwa', 'selesai', '2025-06-09', LEFT_OUT, ['order-wrong']],
    ['peristiwa', 'selesai', '2025-06-10', '2025-06-10', []],
    ['minat', 'urutan', '0', LEFT_OUT, ['number-out-of-range']],
    ['minat', 'unor_id', '', null, []],
    ['kunci', 'tindakan', 'TETAP', 'tetap', ['choice-repaired']],
    ['kunci', 'jabatan_id', 'zz', LEFT_OUT, ['reference-missing']],
  ])('%s.%s = %j becomes %j and says %j', (file, column, cell, value, codes) => {
    const read = readOne(file, column, cell);
    expect(read.value).toEqual(value);
    expect(read.codes).toEqual(codes);
  });

  it('a message has its place, its value, what happened to the row and what to do, in both languages', () => {
    const { issues } = readOne('pegawai', 'tmt_jabatan', '31/02/2024');
    expect(issues[0]).toEqual({
      file: 'pegawai.csv',
      row: 2,
      column: 'tmt_jabatan',
      value: '31/02/2024',
      code: 'date-unreadable',
      severity: 'error',
      message: {
        id: 'Baris 2, kolom "tmt_jabatan": "31/02/2024" bukan tanggal yang ada. Tulis seperti 2024-02-29 atau 29/02/2024. Baris ini dilewati; 0 baris lain di berkas ini tetap masuk.',
        en: 'Row 2, column "tmt_jabatan": "31/02/2024" is no date that exists. Write it like 2024-02-29 or 29/02/2024. This row was left out; 0 other rows of this file were taken.',
      },
    });
  });
});
