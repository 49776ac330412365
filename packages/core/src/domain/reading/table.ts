import type { Ekstra } from '../paket.ts';
import type { Column } from './column.ts';
import { Findings } from './findings.ts';
import type { RawCell, RawTable } from './raw.ts';
import type { FileSchema } from './schema.ts';
import { type Header, readHeader } from './header.ts';

/** A typed row and where it stood in the file, for messages that only arise later. */
export interface Placed<Row> {
  readonly row: Row;
  readonly line: number;
}

export interface TableReading<Row> {
  readonly rows: readonly Placed<Row>[];
  readonly findings: Findings;
  /** Data rows met, blank ones not counted. */
  readonly read: number;
  /** True when the file as a whole cannot be used: a required column is missing, a header is doubled, cells are merged. */
  readonly broken: boolean;
}

const FORMULA_ERROR = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/;
const NO_EXTRAS: Ekstra = Object.freeze({});
const DASH = /^[-\u2013\u2014]$/;

/** Rows of one file with their types, and everything noticed on the way. */
export function readTable<Row extends { readonly ekstra: Ekstra }>(
  schema: FileSchema<Row>,
  table: RawTable,
): TableReading<Row> {
  const columns = Object.entries(schema.columns) as unknown as readonly (readonly [string, Column<unknown>])[];
  let header: Header | null = null;
  const findings = new Findings(table.file, () => (header ? numericTexts(columns, header, table) : []));
  header = readHeader(columns, table, findings);
  const filled = (r: number): boolean => (table.rows[r] ?? []).some(isFilled);
  const from = (header?.index ?? 0) + 1;
  // A copy of an object with all its properties costs half of one that grows property by property.
  const template = { ...Object.fromEntries(columns.map(([key]) => [key, null])), ekstra: NO_EXTRAS };
  let read = 0;
  const rows: Placed<Row>[] = [];
  for (let r = from; r < table.rows.length; r++) {
    if (!filled(r)) continue;
    read++;
    if (!header) continue;
    findings.row = table.firstRow + r;
    const row = readRow(columns, header, template, table.rows[r] as readonly RawCell[], findings) as Row | null;
    if (row) rows.push({ row, line: findings.row });
  }
  if (read === 0 && schema.required && header) findings.about('file-no-rows', 'error');
  return { rows, findings, read, broken: header === null };
}

const isFilled = (cell: RawCell): boolean => (typeof cell === 'string' ? cell.trim() !== '' : cell !== null);

function readRow(
  columns: readonly (readonly [string, Column<unknown>])[],
  header: Header,
  template: Readonly<Record<string, unknown>>,
  cells: readonly RawCell[],
  findings: Findings,
): Record<string, unknown> | null {
  if (cells.length > header.width && cells.slice(header.width).some(isFilled)) return tooWide(header, cells, findings);
  const before = findings.rejectedRows.size;
  const row: Record<string, unknown> = { ...template };
  for (let c = 0; c < columns.length; c++) {
    const [key, column] = columns[c] as readonly [string, Column<unknown>];
    const at = header.positions[c] as number;
    row[key] = at < 0 ? column.absent : readCell(column, cells[at] ?? null, findings);
  }
  row.ekstra = readExtras(header, cells);
  return findings.rejectedRows.size > before ? null : row;
}

/** Its cells have slid to the right: what the columns would say about them helps nobody. */
function tooWide(header: Header, cells: readonly RawCell[], findings: Findings): null {
  findings.at(findings.row, null, null).reject('row-too-wide', { got: cells.length, want: header.width });
  return null;
}

function readCell(column: Column<unknown>, cell: RawCell, findings: Findings): unknown {
  const raw = plain(cell);
  findings.column = column.name;
  if (raw === '') {
    if (column.absent !== undefined) return column.absent;
    findings.value = null;
    return findings.reject('value-missing');
  }
  findings.value = typeof raw === 'string' ? raw : String(raw);
  if (Array.isArray(cell) && cell[0] === 'e') return findings.reject('formula-error');
  if (typeof raw === 'string') {
    if (raw.charCodeAt(0) === 35 && FORMULA_ERROR.test(raw)) return findings.reject('formula-error');
    if (raw.length === 1 && DASH.test(raw) && isDashEmpty(column)) return emptyByDash(column, findings);
  }
  return column.read(raw, findings);
}

/** Text, or a number as it is; a date cell is its ISO day, a truth value 1 or 0. */
function plain(cell: RawCell): string | number {
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return cell;
  if (cell === null) return '';
  return typeof cell === 'boolean' ? Number(cell) : cell[1];
}

/** Clerks write "-" for "nothing"; in a free text it may be meant. */
const isDashEmpty = (column: Column<unknown>): boolean => column.type !== 'text' && column.type !== 'id';

function emptyByDash(column: Column<unknown>, findings: Findings): unknown {
  if (column.absent === undefined) return findings.reject('value-missing');
  findings.repair('dash-as-empty');
  return column.absent;
}

function readExtras(header: Header, cells: readonly RawCell[]): Ekstra {
  if (header.extras.length === 0) return NO_EXTRAS;
  const entries: [string, string][] = [];
  for (const { name, at } of header.extras) {
    const text = String(plain(cells[at] ?? null));
    if (text !== '') entries.push([name, text]);
  }
  return entries.length === 0 ? NO_EXTRAS : Object.fromEntries(entries);
}

function* numericTexts(
  columns: readonly (readonly [string, Column<unknown>])[],
  header: Header,
  table: RawTable,
): Generator<string> {
  const positions = header.positions.filter((at, c) => at >= 0 && columns[c]?.[1].type === 'number');
  for (let r = header.index + 1; r < table.rows.length; r++)
    for (const at of positions) {
      const cell = table.rows[r]?.[at];
      if (typeof cell === 'string') yield cell.trim();
    }
}
