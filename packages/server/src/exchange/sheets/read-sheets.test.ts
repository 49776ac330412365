import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cell, readSheets, writeSheets } from './index.ts';

const shown = (cell: Cell): string => (cell.kind === 'empty' ? '' : cell.text);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lembar-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function cellsOf(name: string, bytes: Buffer | string): Promise<{ cells: string[][]; notes: string[] }> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  const read = await readSheets(path);
  if (!read.ok) throw new Error(read.error.code);
  const [sheet] = read.value;
  return { cells: (sheet?.rows ?? []).map((row) => row.map(shown)), notes: (sheet?.notes ?? []).map((n) => n.code) };
}

describe('a text file in any encoding an office uses', () => {
  const text = 'nama;kota\nRené;Semarang\n';
  const expected = [
    ['nama', 'kota'],
    ['René', 'Semarang'],
  ];
  it.each<[string, Buffer, string[]]>([
    ['UTF-8', Buffer.from(text), []],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`), []],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${text}`, 'utf16le'), []],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), ['encoding-guessed']],
    ['Windows-1252', Buffer.from(text, 'latin1'), ['encoding-guessed']],
  ])('%s', async (_, bytes, notes) => {
    expect(await cellsOf('teks.xlsx', bytes)).toEqual({ cells: expected, notes });
  });
});

describe('a workbook', () => {
  it('gives text, numbers and empty cells as they were written', async () => {
    const path = join(folder, 'buku.xlsx');
    await writeSheets(path, [{ name: 'satu', rows: [['=1+1', '007', 197901242001092900, null, '-'], [], [1.5]] }]);
    const read = await readSheets(path);
    expect(read.ok && read.value[0]?.rows).toEqual([
      [
        { kind: 'text', text: '=1+1' },
        { kind: 'text', text: '007' },
        { kind: 'number', number: 197901242001092900, text: '197901242001092900' },
        { kind: 'empty' },
        { kind: 'text', text: '-' },
      ],
      [],
      [{ kind: 'number', number: 1.5, text: '1.5' }],
    ]);
  });

  it.each<[string, object, string]>([
    ['time', { timeoutMs: 10 }, 'xlsx-too-slow'],
    ['memory', { maxMemoryMb: 60 }, 'xlsx-too-hungry'],
    ['cells', { maxCells: 1000 }, 'table-too-large'],
    ['size on disk', { maxXlsxBytes: 1000 }, 'file-too-large'],
    ['size unpacked', { maxUnpackedBytes: 100_000 }, 'xlsx-bomb'],
  ])('that needs more %s than allowed is refused, and this process lives on', async (_, limits, code) => {
    const path = join(folder, `besar-${code}.xlsx`);
    await writeSheets(path, [
      { name: 'a', rows: Array.from({ length: 20_000 }, (__, r) => [`teks ${r}`, r, `lain ${r}`]) },
    ]);
    const read = await readSheets(path, { limits });
    expect(read.ok ? 'read' : read.error.code).toBe(code);
  });
});

const samples = new URL('../../../../../../shared/data/hr_samples/', import.meta.url);

describe.skipIf(!existsSync(samples))('the shapes of real exports (skipped where ../shared/data is absent)', () => {
  it.each<[string, number, string]>([
    ['01_siasn_export_pipe.csv', 25, 'PNS ID'],
    ['02_siasn_api_fields_semicolon.csv', 25, 'nipBaru'],
    ['03_duk_merged_header.xlsx', 36, 'DAFTAR URUT KEPANGKATAN (DUK) PEGAWAI NEGERI SIPIL'],
    ['04_abk_form_messy.xlsx', 15, 'FORMULIR BEBAN KERJA UNTUK KEBUTUHAN PEGAWAI'],
    ['05_peta_jabatan_bezetting.csv', 71, 'REKAPITULASI ANALISIS BEBAN KERJA'],
  ])('%s has %i rows and begins with "%s"', async (name, rows, first) => {
    const read = await readSheets(new URL(name, samples).pathname);
    const sheet = read.ok ? read.value[0] : undefined;
    expect(sheet?.rows.length).toBe(rows);
    expect(shown(sheet?.rows[0]?.[0] as Cell)).toBe(first);
  });
});
