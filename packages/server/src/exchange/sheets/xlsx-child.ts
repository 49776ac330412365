/**
 * The disposable process that parses one .xlsx: arguments are the path and the limits, the answer is one JSON document on stdout.
 * It has no network use, writes no file and keeps no state; the parent kills it when it takes too long or too much.
 */
import { readFileSync } from 'node:fs';
import { EncryptedFileError } from 'hucre';
import { type CellValue, readXlsx, type Sheet as HucreSheet } from 'hucre/xlsx';
import { FileRefused } from './problems.ts';
import type { RawCell } from '@seimbang/core/domain';
import type { RawSheet, ReadLimits } from './sheet.ts';
import type { ChildAnswer } from './wire.ts';
import { checkZip } from './zip-check.ts';

const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)$/;

async function answer(path: string, limits: ReadLimits): Promise<ChildAnswer> {
  try {
    const bytes = readFileSync(path);
    checkZip(bytes, limits);
    const book = await readXlsx(bytes);
    return { ok: true, sheets: compact(book.sheets, limits) };
  } catch (error) {
    return { ok: false, ...refusalOf(error) };
  }
}

function refusalOf(error: unknown): { code: FileRefused['code']; facts: FileRefused['facts'] } {
  if (error instanceof FileRefused) return { code: error.code, facts: error.facts };
  if (error instanceof EncryptedFileError) return { code: 'xlsx-password', facts: {} };
  // Two far cells span a rectangle that nobody can hold; hucre says so before it allocates.
  const span = error instanceof Error ? /over the (\d+) limit/.exec(error.message) : null;
  if (span) return { code: 'table-too-large', facts: { max: Number(span[1]), unitId: 'sel', unitEn: 'cells' } };
  const detailEn = error instanceof Error ? error.message.slice(0, 160) : 'no reason given';
  return { code: 'xlsx-damaged', facts: { detailId: `keterangan teknis: ${detailEn}`, detailEn } };
}

function compact(sheets: readonly HucreSheet[], limits: ReadLimits): RawSheet[] {
  let cells = 0;
  return sheets.map((sheet) => {
    const rows = sheet.rows.map((row, r) => trimEnd(row.map((value, c) => cellOf(value, sheet, r, c))));
    while (rows.length > 0 && (rows[rows.length - 1] as RawCell[]).length === 0) rows.pop();
    for (const row of rows) cells += row.length;
    if (cells > limits.maxCells)
      throw new FileRefused('table-too-large', { max: limits.maxCells, unitId: 'sel', unitEn: 'cells' });
    return {
      sheet: sheet.name,
      rows,
      firstRow: 1,
      merges: (sheet.merges ?? []).map((m) => ({
        row: m.startRow,
        column: m.startCol,
        rows: m.endRow - m.startRow + 1,
        columns: m.endCol - m.startCol + 1,
      })),
      hidden: Boolean(sheet.hidden ?? sheet.veryHidden),
    };
  });
}

function trimEnd(row: RawCell[]): RawCell[] {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return length === row.length ? row : row.slice(0, length);
}

function cellOf(value: CellValue, sheet: HucreSheet, row: number, column: number): RawCell {
  if (value === null || value === '') return missingResult(sheet, row, column);
  if (typeof value === 'string') return FORMULA_ERROR.test(value) ? ['e', value] : value;
  if (value instanceof Date) return dateCell(value);
  return typeof value === 'number' && !Number.isFinite(value) ? ['e', '#NUM!'] : value;
}

/** A formula that was never calculated has no value to read; silence would turn it into an empty cell. */
function missingResult(sheet: HucreSheet, row: number, column: number): RawCell {
  const cell = sheet.cells?.get(`${row},${column}`);
  return cell?.formula !== undefined && cell.value === null ? ['e', '#KOSONG'] : null;
}

function dateCell(value: Date): RawCell {
  const iso = Number.isNaN(value.getTime()) ? null : value.toISOString();
  return iso && iso.length === 24 ? ['d', iso.slice(0, 10)] : ['e', '#NUM!'];
}

const [path, limits] = process.argv.slice(2);
if (path === undefined || limits === undefined) throw new Error('xlsx-child: needs a path and the limits as JSON.');
process.stdout.write(JSON.stringify(await answer(path, JSON.parse(limits) as ReadLimits)));
