import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { err, ok, parseIsoDay, type Result } from '@seimbang/core/kernel';
import type { Issue, RawCell } from '@seimbang/core/domain';
import { contentOf } from './content.ts';
import { decodeText } from './decode.ts';
import { parseDelimited } from './delimited.ts';
import { unguard } from './guard.ts';
import { FileRefused, fileIssue } from './problems.ts';
import { type Cell, defaultLimits, type RawFile, type ReadLimits, type Sheet } from './sheet.ts';
import { readXlsxFile } from './xlsx.ts';

export interface ReadOptions {
  readonly limits?: Partial<ReadLimits>;
  /** The name used in messages; default: the last part of the path (an upload is stored under a generated name). */
  readonly name?: string;
}

/**
 * Any tabular file as neutral sheets: .xlsx, or CSV with `,` `;` `|` or tab in UTF-8, UTF-16 or Windows-1252, told apart by content.
 * A file that cannot be read gives one `Issue` that says why and what to do; this process survives every file.
 */
export async function readSheets(path: string, options: ReadOptions = {}): Promise<Result<Sheet[], Issue>> {
  const raw = await readRaw(path, options);
  if (!raw.ok) return raw;
  const { file, sheets, notes } = raw.value;
  return ok(sheets.map((s) => ({ ...s, file, notes, rows: s.rows.map((row) => row.map(cellOf)) })));
}

/** The same without an object per cell: what the package reader uses. */
export async function readRaw(path: string, options: ReadOptions = {}): Promise<Result<RawFile, Issue>> {
  const file = options.name ?? basename(path);
  try {
    return ok(await readOrRefuse(path, file, { ...defaultLimits, ...options.limits }));
  } catch (error) {
    if (error instanceof FileRefused) return err(fileIssue(file, error.code, error.facts));
    throw error;
  }
}

async function readOrRefuse(path: string, file: string, limits: ReadLimits): Promise<RawFile> {
  const size = await sizeOf(path);
  if (size > limits.maxTextBytes) throw new FileRefused('file-too-large', { bytes: size, max: limits.maxTextBytes });
  const bytes = await readFile(path).catch(unreadable);
  if (contentOf(bytes) === 'text') return readText(bytes, file, limits);
  if (size > limits.maxXlsxBytes) throw new FileRefused('file-too-large', { bytes: size, max: limits.maxXlsxBytes });
  return { file, sheets: await readXlsxFile(path, size, limits), notes: [] };
}

async function sizeOf(path: string): Promise<number> {
  const info = await stat(path).catch(unreadable);
  if (info.isDirectory()) throw new FileRefused('file-is-folder');
  if (!info.isFile()) throw new FileRefused('file-special');
  return info.size;
}

function unreadable(error: NodeJS.ErrnoException): never {
  if (error.code === 'ENOENT') throw new FileRefused('file-missing');
  throw new FileRefused('file-unreadable', { reason: error.code ?? 'galat' });
}

function readText(bytes: Buffer, file: string, limits: ReadLimits): RawFile {
  const { text, guessed } = decodeText(bytes);
  const { rows } = parseDelimited(text, limits);
  if (rows.length === 0) throw new FileRefused('file-blank', { bytes: bytes.length });
  const notes: Issue[] = guessed ? [fileIssue(file, 'encoding-guessed', { as: guessed }, 'warning')] : [];
  if (breaksOff(text, rows)) notes.push(fileIssue(file, 'csv-cut-off', { row: rows.length }));
  return {
    file,
    notes,
    sheets: [{ sheet: null, rows: text.includes("'") ? unguard(rows) : rows, firstRow: 1, merges: [], hidden: false }],
  };
}

/** Every other row has all fields, the last one has fewer and no line end: a download that stopped. */
function breaksOff(text: string, rows: readonly (readonly string[])[]): boolean {
  const [header, last] = [rows[0], rows[rows.length - 1]];
  if (!header || !last || rows.length < 2 || text.endsWith('\n') || text.endsWith('\r')) return false;
  return last.length < header.length && rows.every((row) => row === last || row.length === header.length);
}

const EMPTY: Cell = { kind: 'empty' };

function cellOf(raw: RawCell): Cell {
  if (raw === null || raw === '') return EMPTY;
  if (typeof raw === 'string') return { kind: 'text', text: raw };
  if (typeof raw === 'number') return { kind: 'number', number: raw, text: String(raw) };
  if (typeof raw === 'boolean') return { kind: 'boolean', value: raw, text: raw ? 'TRUE' : 'FALSE' };
  if (raw[0] === 'e') return { kind: 'error', text: raw[1] };
  const day = parseIsoDay(raw[1]);
  return day ? { kind: 'date', day, text: raw[1] } : { kind: 'text', text: raw[1] };
}
