import { type Format, likelyTable, type Table } from '../formats/index.ts';
import type { Sheet } from '../sheets/index.ts';

/** The tables of a sheet under a format; where the format finds no header of its own, the likeliest header row, for a mapping by hand. */
export function tablesFor(sheet: Sheet, format: Format | null): readonly Table[] {
  const tables = format?.tablesOf(sheet) ?? [];
  if (tables.length > 0) return tables;
  const likely = likelyTable(sheet);
  return likely ? [likely] : [];
}
