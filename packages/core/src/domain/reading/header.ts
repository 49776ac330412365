import type { Column } from './column.ts';
import type { Findings } from './findings.ts';
import type { RawCell, RawTable } from './raw.ts';

/** Where the columns of a file are. */
export interface Header {
  /** Index of the header in `RawTable.rows`. */
  readonly index: number;
  /** Position of each column of the schema, in its order; -1 = absent. */
  readonly positions: readonly number[];
  readonly extras: readonly { readonly name: string; readonly at: number }[];
  /** Number of header cells up to the last filled one. */
  readonly width: number;
}

/** Titles and letterheads may stand above the header; further down it is not looked for. */
const SEARCHED_ROWS = 10;

const nameOf = (cell: RawCell): string => (cell === null || typeof cell === 'object' ? '' : String(cell).trim());

/** `Unor ID`, `unorId` and `unor-id` all name the column `unor_id`. */
const normal = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

/** Finds the header; null after it told `findings` why the whole file cannot be used. */
export function readHeader(
  columns: readonly (readonly [string, Column<unknown>])[],
  table: RawTable,
  findings: Findings,
): Header | null {
  const index = headerRow(columns, table);
  const names = (table.rows[index] ?? []).map(nameOf);
  const at = { row: table.firstRow + index };
  if (reportMerged(table, index, findings) || reportDoubled(columns, names, findings, at)) return null;
  const positions = columns.map(([, column]) => positionOf(column.name, names));
  if (reportMissing(columns, positions, names, findings, at)) return null;
  reportRenamed(columns, positions, names, findings, at);
  const extras = extrasOf(positions, names, table);
  for (const { name } of extras) findings.about('column-unknown', 'info', { column: name }, { ...at, column: name });
  return { index, positions, extras, width: Math.max(names.length, ...extras.map((e) => e.at + 1)) };
}

/** The first of the top rows that has every required column; otherwise the first filled row, so that messages name what it lacks. */
function headerRow(columns: readonly (readonly [string, Column<unknown>])[], table: RawTable): number {
  const top = table.rows.slice(0, SEARCHED_ROWS).map((row) => row.map(nameOf));
  const complete = top.findIndex((names) =>
    columns.every(([, c]) => c.absent !== undefined || positionOf(c.name, names) >= 0),
  );
  return complete >= 0
    ? complete
    : Math.max(
        0,
        top.findIndex((names) => names.some((n) => n !== '')),
      );
}

function positionOf(wanted: string, names: readonly string[]): number {
  const exact = names.indexOf(wanted);
  return exact >= 0 ? exact : names.findIndex((name) => normal(name) === wanted);
}

function reportMerged(table: RawTable, index: number, findings: Findings): boolean {
  const merge = table.merges?.find((m) => m.row + m.rows > index);
  if (!merge) return false;
  const from = table.firstRow + merge.row;
  findings.about('cells-merged', 'error', { from, to: from + merge.rows - 1 }, { row: from });
  return true;
}

type At = { readonly row: number };

function reportDoubled(
  columns: readonly (readonly [string, Column<unknown>])[],
  names: readonly string[],
  findings: Findings,
  at: At,
): boolean {
  const known = new Set(columns.map(([, c]) => c.name));
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = known.has(normal(name)) ? normal(name) : name;
    if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const doubled = [...counts].find(([, count]) => count > 1);
  if (doubled)
    findings.about(
      'column-duplicate',
      'error',
      { column: doubled[0], count: doubled[1] },
      { ...at, column: doubled[0] },
    );
  return doubled !== undefined;
}

function reportMissing(
  columns: readonly (readonly [string, Column<unknown>])[],
  positions: readonly number[],
  names: readonly string[],
  findings: Findings,
  at: At,
): boolean {
  const missing = columns.filter(([, c], i) => c.absent === undefined && (positions[i] as number) < 0);
  const found = shorten(names.filter((n) => n !== '').join(', '));
  const column = missing.map(([, c]) => c.name).join(', ');
  if (missing.length > 0) findings.about('column-required', 'error', { column, found }, { ...at, column });
  return missing.length > 0;
}

const shorten = (text: string): string => (text.length > 120 ? `${text.slice(0, 117)}...` : text || '-');

function reportRenamed(
  columns: readonly (readonly [string, Column<unknown>])[],
  positions: readonly number[],
  names: readonly string[],
  findings: Findings,
  at: At,
): void {
  columns.forEach(([, { name }], i) => {
    const written = names[positions[i] as number];
    if (written === undefined || written === name) return;
    findings.about('column-renamed', 'info', { column: written, read: name }, { ...at, column: written });
  });
}

/** Columns the contract does not know; one without a header counts only when something stands in it. */
function extrasOf(positions: readonly number[], names: readonly string[], table: RawTable): Header['extras'] {
  const taken = new Set(positions);
  return names.flatMap((name, at) => {
    if (taken.has(at)) return [];
    if (name !== '') return [{ name, at }];
    return table.rows.some((row) => nameOf(row[at] ?? null) !== '') ? [{ name: `kolom_${at + 1}`, at }] : [];
  });
}
