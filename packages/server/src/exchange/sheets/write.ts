import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { OutCell } from '@seimbang/core/domain';
import { guardText } from './guard.ts';

export interface OutSheet {
  readonly name: string;
  readonly rows: readonly (readonly OutCell[])[];
}

/**
 * One CSV (UTF-8, `,`, `\r\n`, RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe, which reading takes off
 * again; the first column of a row with a single empty field is quoted, or the row would read as blank.
 */
export function csvText(rows: readonly (readonly OutCell[])[]): string {
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

const NEEDS_QUOTES = /[",;|\t\r\n]|^\s|\s$/;

function csvField(cell: OutCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return numberText(cell);
  const text = guardText(cell);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Shortest text that reads back as the same number, never in scientific notation that a reader could mistake for a lossy id. */
const numberText = (n: number): string => (Object.is(n, -0) ? '0' : String(n));

export async function writeCsv(path: string, rows: readonly (readonly OutCell[])[]): Promise<void> {
  await writeFileWhole(path, Buffer.from(csvText(rows), 'utf8'));
}

/** One .xlsx; every text is a typed text cell, so no formula can arise from data. */
export async function writeSheets(path: string, sheets: readonly OutSheet[]): Promise<void> {
  // Loaded on use: reading a package must not wait 40 ms for a writer.
  const { writeXlsx } = await import('hucre/xlsx');
  const bytes = await writeXlsx({
    sheets: sheets.map((s) => ({ name: s.name, rows: s.rows.map((row) => [...row]), freezePane: { rows: 1 } })),
    properties: { created: EPOCH, modified: EPOCH },
  });
  await writeFileWhole(path, bytes);
}

/** The same data give the same bytes: no clock in the file. */
const EPOCH = new Date(0);

/** Under another name first: a reader never meets half a file. */
export async function writeFileWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.baru`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}
