import type { Teks } from '@seimbang/core/kernel';
import type { Sheet } from '../sheets/index.ts';
import { type Context, contextOf, isLabelRow } from './context.ts';
import { type Field, type Vocabulary, vocabulary } from './field.ts';
import { findLayout, type Match, matchAt } from './layout.ts';
import { type TableRows, tableRows, type TableSpec } from './record.ts';

export type FormatId =
  | 'paket-data'
  | 'siasn-ekspor'
  | 'siasn-api'
  | 'duk'
  | 'daftar-pegawai'
  | 'abk-formulir'
  | 'abk-tabel'
  | 'peta-jabatan';

/** What one row of the format becomes. */
export type RowKind = 'pegawai' | 'tugas' | 'formasi' | 'paket';

/** One table of a sheet: header, the rows that belong to it, and what the lines above it say. */
export interface Table {
  readonly match: Match;
  /** First row after the table, 0-based. */
  readonly end: number;
  readonly context: Context;
}

export interface Recognition {
  /** 0-1; below 0.4 the sheet is shown to the user as not recognised. */
  readonly score: number;
  readonly tables: readonly Table[];
}

/** One shape of file. A new shape is one new file beside this one and one line in `index.ts`. */
export interface Format {
  readonly id: FormatId;
  readonly label: Teks;
  readonly rows: RowKind;
  readonly fields: readonly Field[];
  /** Without one field of each group the rows cannot be read. */
  readonly required: readonly (readonly string[])[];
  readonly spec: TableSpec;
  /** How sure the format is that a sheet is its own; null when it is not. */
  recognise(sheet: Sheet): Recognition | null;
  /** The table(s) of the sheet when the user says so, whatever the score. */
  tablesOf(sheet: Sheet): readonly Table[];
}

interface TableFormat extends Omit<Format, 'recognise' | 'tablesOf'> {
  /** 0-1: how much this sheet, with these columns and titles, looks like this format and not like its siblings. */
  readonly likeness: (match: Match, context: Context) => number;
  /** Several forms below one another in one sheet. */
  readonly repeats?: boolean;
}

/** A format that is a table under a header: found by what its columns are called, in any order, anywhere in the sheet. */
export function tableFormat(given: TableFormat): Format {
  const words = vocabulary(given.fields);
  const tablesOf = (sheet: Sheet): readonly Table[] => findTables(sheet, words, given.repeats === true);
  return {
    ...given,
    tablesOf,
    recognise(sheet) {
      const tables = tablesOf(sheet);
      const first = tables[0];
      if (!first) return null;
      const has = new Set(Array.from(first.match.hits.values(), (h) => h.field));
      if (!given.required.every((group) => group.some((f) => has.has(f)))) return null;
      const likeness = given.likeness(first.match, first.context);
      return likeness > 0 ? { score: score(first.match, likeness), tables } : null;
    },
  };
}

/** Half for having the required columns, the rest for how many columns are understood and how typical they are. */
function score(match: Match, likeness: number): number {
  const sure = Array.from(match.hits.values()).reduce((sum, h) => sum + h.confidence, 0);
  const coverage = sure / Math.max(1, match.columns.length);
  return Math.round((0.5 + 0.2 * coverage + 0.3 * likeness) * 1000) / 1000;
}

function findTables(sheet: Sheet, words: Vocabulary, repeats: boolean): readonly Table[] {
  const first = findLayout(sheet, words);
  if (!first) return [];
  const matches = repeats ? [first, ...furtherHeaders(sheet, words, first)] : [first];
  let above = 0;
  return matches.map((match, i) => {
    const context = contextOf(sheet, above, match.from);
    const end = endOf(sheet, match, matches[i + 1]);
    above = end;
    return { match, end, context };
  });
}

/** A form ends where the lines of the next one begin. */
function endOf(sheet: Sheet, match: Match, next: Match | undefined): number {
  if (!next) return sheet.rows.length;
  for (let r = match.to + 1; r < next.from; r++) if (isLabelRow(sheet, r)) return r;
  return next.from;
}

/** Headers of further forms in the same sheet: rows that name at least as many fields as two thirds of the first header. */
function furtherHeaders(sheet: Sheet, words: Vocabulary, first: Match): Match[] {
  const found: Match[] = [];
  const height = first.to - first.from;
  for (let r = first.to + 1; r + height < sheet.rows.length; r++) {
    const match = matchAt(sheet, r, r + height, words, false);
    if (match.hits.size * 3 < first.hits.size * 2 || match.hits.size < 3) continue;
    found.push(matchAt(sheet, r, r + height, words, true));
    r += height;
  }
  return found;
}

/** The rows of one table under a mapping of columns to fields. */
export const readTable = (
  sheet: Sheet,
  table: Table,
  format: Format,
  fieldOf: (index: number) => string | null,
): TableRows => tableRows(sheet, table.match, table.end, (c) => fieldOf(c.index), format.spec);
