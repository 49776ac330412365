import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  type ImportReport,
  type Issue,
  type Paket,
  parsePaket,
  type RawPaket,
  type RawTable,
  schemas,
} from '@seimbang/core/domain';
import { fileIssue, readRaw, type RawSheet } from '../sheets/index.ts';

export interface PaketFile {
  /** Null when the package as a whole cannot be used. */
  readonly paket: Paket | null;
  readonly report: ImportReport;
}

const KEBIJAKAN = 'kebijakan';
const isName = (name: string): boolean => Object.hasOwn(schemas, name);

/**
 * Reads a data package: a folder of CSV files with `kebijakan.json`, or one .xlsx whose sheets have the same names.
 * Never throws for what a clerk can cause: a path that does not exist or a broken file is an issue of the report.
 */
export async function readPaket(path: string): Promise<PaketFile> {
  const info = await stat(path).catch(() => null);
  return parsePaket(info?.isDirectory() ? await readFolder(path) : await readWorkbook(path));
}

async function readFolder(folder: string): Promise<RawPaket> {
  const tables: RawTable[] = [];
  const notes: Issue[] = [];
  const names = (await readdir(folder)).sort();
  for (const file of names) {
    const name = /^(.+)\.(csv|txt)$/i.exec(file)?.[1]?.toLowerCase() ?? '';
    if (!isName(name)) {
      if (isStray(file)) notes.push(fileIssue(file, 'file-not-of-package', { file }, 'info'));
      continue;
    }
    const read = await readRaw(join(folder, file));
    if (!read.ok) notes.push(read.error);
    else {
      notes.push(...read.value.notes);
      tables.push(tableOf(name, file, read.value.sheets[0] as RawSheet));
    }
  }
  return { tables, notes, kebijakan: await readKebijakanFile(folder, names) };
}

/** Tables that look like data but are not read; README files and hidden files need no mention. */
const isStray = (file: string): boolean =>
  /\.(csv|txt|xlsx|xls|ods|json)$/i.test(file) && file.toLowerCase() !== 'kebijakan.json';

const tableOf = (name: string, file: string, sheet: RawSheet): RawTable => ({
  name,
  file,
  rows: sheet.rows,
  firstRow: sheet.firstRow,
  merges: sheet.merges,
});

async function readKebijakanFile(folder: string, names: readonly string[]): Promise<RawPaket['kebijakan']> {
  const file = names.find((n) => n.toLowerCase() === 'kebijakan.json');
  return file === undefined ? null : { file, json: await readFile(join(folder, file), 'utf8') };
}

async function readWorkbook(path: string): Promise<RawPaket> {
  const file = basename(path);
  const read = await readRaw(path);
  if (!read.ok) return { tables: [], kebijakan: null, notes: [read.error] };
  const notes = [...read.value.notes];
  const tables: RawTable[] = [];
  let kebijakan: RawPaket['kebijakan'] = null;
  for (const sheet of read.value.sheets) {
    const name = (sheet.sheet ?? file.replace(/\.[^.]*$/, '')).trim().toLowerCase();
    const label = sheet.sheet === null ? file : `${file}/${sheet.sheet}`;
    if (name === KEBIJAKAN) kebijakan = { file: label, rows: sheet.rows };
    else if (isName(name)) tables.push(tableOf(name, label, sheet));
    else if (sheet.rows.length > 0) notes.push(fileIssue(file, 'file-not-of-package', { file: label }, 'info'));
  }
  return { tables, kebijakan, notes };
}
