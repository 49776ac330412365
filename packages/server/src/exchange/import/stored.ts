import { parseIsoDay } from '@seimbang/core/kernel';
import type { Cell, RawCell, Sheet } from '../sheets/index.ts';
import type { StoredSheet } from './types.ts';

export type RawRow = readonly RawCell[];

/** The sheet as small JSON: a draft of 15,000 people must fit in one database row. */
export const storedOf = (sheet: Sheet): StoredSheet => ({
  firstRow: sheet.firstRow,
  merges: sheet.merges,
  rows: sheet.rows.map((row) => row.map(rawOf)),
});

/** The sheet again, for the readers of the formats. */
export const sheetOf = (stored: StoredSheet, file: string, sheet: string | null): Sheet => ({
  file,
  sheet,
  firstRow: stored.firstRow,
  merges: stored.merges,
  rows: stored.rows.map((row) => row.map(cellOf)),
  hidden: false,
  notes: [],
});

function rawOf(cell: Cell): RawCell {
  switch (cell.kind) {
    case 'empty':
      return null;
    case 'text':
      return cell.text;
    case 'number':
      return cell.number;
    case 'boolean':
      return cell.value;
    case 'date':
      return ['d', cell.day];
    case 'error':
      return ['e', cell.text];
  }
}

function cellOf(raw: RawCell): Cell {
  if (raw === null) return { kind: 'empty' };
  if (typeof raw === 'string') return { kind: 'text', text: raw };
  if (typeof raw === 'number') return { kind: 'number', number: raw, text: String(raw) };
  if (typeof raw === 'boolean') return { kind: 'boolean', value: raw, text: raw ? 'TRUE' : 'FALSE' };
  if (raw[0] === 'e') return { kind: 'error', text: raw[1] };
  const day = parseIsoDay(raw[1]);
  return day ? { kind: 'date', day, text: raw[1] } : { kind: 'text', text: raw[1] };
}
