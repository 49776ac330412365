import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue, RawCell } from '@seimbang/core/domain';
import { type BarisMentah, kolomWajib } from '@seimbang/core/evaluation';
import { err, ok, type Result } from '@seimbang/core/kernel';
import { readRaw } from '../../exchange/sheets/index.ts';
import { EXIT, type ExitCode } from './exit.ts';
import { fileFailure } from './files.ts';
import { issueLine } from './issues.ts';
import { requirePath } from './paket.ts';
import type { Call } from './verb.ts';

export interface EvaluationFile {
  readonly file: string;
  readonly rows: readonly BarisMentah[];
  readonly issues: readonly Issue[];
}

/** The rows of a JSON list, or of a table (CSV of any separator, .xlsx) with the columns of the contract in any order. */
export async function readEvaluationFile(call: Call, path: string): Promise<Result<EvaluationFile, ExitCode>> {
  const found = await requirePath(call, path);
  if (!found.ok) return found;
  return /\.json$/i.test(path) ? fromJson(call, path) : fromTable(call, path);
}

async function fromJson(call: Call, path: string): Promise<Result<EvaluationFile, ExitCode>> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => fileFailure(call, path, cause));
  if (typeof text === 'number') return err(text);
  const list = listOf(text.replace(/^\uFEFF/, ''));
  if (list)
    return ok({ file: basename(path), issues: [], rows: list.map((o, i) => ({ row: i + 1, cells: cellsOf(o) })) });
  call.out.error({
    id: `${path} bukan daftar JSON: [{"unit": "...", "period": "2026-06", "value": 12.5, ...}, ...].`,
    en: `${path} is no JSON list: [{"unit": "...", "period": "2026-06", "value": 12.5, ...}, ...].`,
  });
  return err(EXIT.data);
}

/** The list itself, or the one under `rows`. */
function listOf(text: string): readonly unknown[] | null {
  try {
    const document = JSON.parse(text) as unknown;
    const rows = Array.isArray(document) ? document : (document as { rows?: unknown } | null)?.rows;
    return Array.isArray(rows) ? rows : null;
  } catch {
    return null;
  }
}

const cellsOf = (entry: unknown): BarisMentah['cells'] =>
  typeof entry === 'object' && entry !== null
    ? Object.fromEntries(Object.entries(entry).map(([name, value]) => [name, cellOf(value)]))
    : {};

const cellOf = (value: unknown): RawCell =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : JSON.stringify(value);

async function fromTable(call: Call, path: string): Promise<Result<EvaluationFile, ExitCode>> {
  const raw = await readRaw(path);
  if (!raw.ok) {
    call.out.error(issueLine(raw.error));
    return err(EXIT.data);
  }
  const { file, sheets, notes } = raw.value;
  const [sheet] = sheets;
  const names = (sheet?.rows[0] ?? []).map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  );
  const missing = kolomWajib.filter((name) => !names.includes(name));
  if (!sheet || missing.length > 0) {
    call.out.error({
      id: `${file}: baris pertama harus memuat nama kolom unit, period, value (dan treated, start, wave, donor); tidak ada: ${missing.join(', ')}.`,
      en: `${file}: the first row must name the columns unit, period, value (and treated, start, wave, donor); missing: ${missing.join(', ')}.`,
    });
    return err(EXIT.data);
  }
  const rows = sheet.rows.slice(1).flatMap((cells, i): BarisMentah[] => {
    if (cells.every((c) => c === null || c === '')) return [];
    return [
      { row: sheet.firstRow + i + 1, cells: Object.fromEntries(names.map((name, c) => [name, cells[c] ?? null])) },
    ];
  });
  return ok({ file, rows, issues: notes });
}
