import type { Merge, Sheet } from '../sheets/index.ts';
import { lineOf } from './cell.ts';
import { LEVEL } from './header-name.ts';
import type { FieldHit, Vocabulary } from './field.ts';

/** One column of a table: its header as in the file, upper rows first for a header of several rows. */
export interface Column {
  /** 0-based position in the rows. */
  readonly index: number;
  readonly header: string;
}

/** Where the header of a table stands: 0-based positions in `Sheet.rows`, both inclusive. */
export interface Layout {
  readonly from: number;
  readonly to: number;
  readonly columns: readonly Column[];
}

export interface Match extends Layout {
  /** Field by column index; each field at most once. */
  readonly hits: ReadonlyMap<number, FieldHit>;
}

/** A header stands within the first rows; titles and form fields above it seldom take more than a screen. */
const SEARCH_ROWS = 60;
const MAX_HEIGHT = 3;

/** The header rows that name most fields of the vocabulary; of equals the one with fewest rows, then the first. */
export function findLayout(sheet: Sheet, vocabulary: Vocabulary, start = 0): Match | null {
  let best: Match | null = null;
  const end = Math.min(sheet.rows.length, start + SEARCH_ROWS);
  for (let from = start; from < end; from++) {
    for (let height = 1; height <= MAX_HEIGHT && from + height <= sheet.rows.length; height++) {
      const match = matchAt(sheet, from, from + height - 1, vocabulary, false);
      if (isBetter(match, best)) best = match;
    }
  }
  return best && matchAt(sheet, best.from, best.to, vocabulary, true);
}

/** One named column is no header: titles contain words like "jabatan" too. */
function isBetter(match: Match, best: Match | null): boolean {
  const size = match.hits.size;
  if (!best) return size > 1;
  return size > best.hits.size || (size === best.hits.size && match.to - match.from < best.to - best.from);
}

export function matchAt(sheet: Sheet, from: number, to: number, vocabulary: Vocabulary, lenient: boolean): Match {
  const layout = layoutAt(sheet, from, to);
  return { ...layout, hits: matchColumns(layout.columns, vocabulary, lenient) };
}

/** Field of each column. Where two columns claim a field, the commoner spelling has it, then the left one. */
function matchColumns(columns: readonly Column[], vocabulary: Vocabulary, lenient: boolean): Map<number, FieldHit> {
  const owner = new Map<string, { index: number; hit: FieldHit }>();
  for (const { index, header } of columns) {
    const hit = vocabulary.lookup(header, lenient);
    if (!hit) continue;
    const place = hit.many ? `${hit.field} ${index}` : hit.field;
    const held = owner.get(place);
    const better =
      !held ||
      hit.confidence > held.hit.confidence ||
      (hit.confidence === held.hit.confidence && hit.rank < held.hit.rank);
    if (better) owner.set(place, { index, hit });
  }
  return new Map(Array.from(owner.values(), ({ index, hit }) => [index, hit]));
}

/** Columns under the header rows `from..to`. A cell over several columns, merged or followed by blanks, heads each of them. */
function layoutAt(sheet: Sheet, from: number, to: number): Layout {
  const width = Math.max(...sheet.rows.slice(from, to + 1).map((row) => row.length), 0);
  const grid: string[][] = [];
  for (let r = from; r <= to; r++) grid.push(headerRow(sheet, r, width, r < to));
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    header: pathOf(grid.map((row) => row[index] ?? '')),
  }));
  const covered = new Set(sheet.merges.flatMap((m) => (endsHeader(m, from, to) ? rightOf(m) : [])));
  return { from, to, columns: columns.filter((c) => c.header !== '' && !covered.has(c.index)) };
}

/** A heading merged over several columns down to the last header row heads one column; its data stand in the first of them. */
const endsHeader = (m: Merge, from: number, to: number): boolean =>
  m.columns > 1 && m.row >= from && m.row <= to && m.row + m.rows - 1 >= to;
const rightOf = (m: Merge): number[] => Array.from({ length: m.columns - 1 }, (_, i) => m.column + i + 1);

function headerRow(sheet: Sheet, r: number, width: number, upper: boolean): string[] {
  const texts = Array.from({ length: width }, (_, c) => headerText(lineOf(sheet.rows[r]?.[c])));
  for (const merge of sheet.merges) spread(merge, r, texts);
  if (upper && !sheet.merges.some((m) => m.row === r && m.columns > 1)) fillRight(sheet, r, texts);
  return texts;
}

/** Numbers are data or column numbers, never a heading; a sentence is a title. */
const headerText = (text: string): string => (/^\(?\d+([.,]\d+)?\)?$/.test(text) || text.length > 80 ? '' : text);

function spread(merge: Merge, r: number, texts: string[]): void {
  if (merge.row !== r || merge.columns < 2) return;
  const text = texts[merge.column] ?? '';
  for (let c = merge.column; c < Math.min(texts.length, merge.column + merge.columns); c++) texts[c] = text;
}

/** Without merges (a DUK saved as CSV) a blank beside a heading belongs to it when the row below names both columns. */
function fillRight(sheet: Sheet, r: number, texts: string[]): void {
  const below = (c: number): boolean => headerText(lineOf(sheet.rows[r + 1]?.[c])) !== '';
  for (let c = 1; c < texts.length; c++) if (texts[c] === '' && below(c) && below(c - 1)) texts[c] = texts[c - 1] ?? '';
}

const pathOf = (texts: readonly string[]): string => texts.filter((t, i) => t !== '' && t !== texts[i - 1]).join(LEVEL);
