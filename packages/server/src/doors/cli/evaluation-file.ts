import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Issue, RawCell } from '@seimbang/core/domain';
import { type BarisMentah, kenaliKolom, kolomKurang, menurutPeta, type PetaKolom } from '@seimbang/core/evaluation';
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

/** The rows of a JSON list, or of a table (CSV of any separator, .xlsx) with columns in any order and spelling. */
export async function readEvaluationFile(
  call: Call,
  path: string,
  told: PetaKolom,
): Promise<Result<EvaluationFile, ExitCode>> {
  const found = await requirePath(call, path);
  if (!found.ok) return found;
  const read = /\.json$/i.test(path) ? await fromJson(call, path) : await fromTable(call, path);
  return read.ok ? renamed(call, read.value, told) : read;
}

/** The rows under the names of the contract; a list without a single row keeps its own emptiness. */
function renamed(call: Call, read: EvaluationFile, told: PetaKolom): Result<EvaluationFile, ExitCode> {
  const names = [...new Set(read.rows.flatMap(({ cells }) => Object.keys(cells)))];
  const peta = kenaliKolom(names, told);
  const missing = kolomKurang(peta);
  if (read.rows.length > 0 && missing.length > 0) {
    call.out.error({
      id: `${read.file}: tidak ada kolom ${missing.join(', ')}; yang terbaca: ${names.join(', ')}. Kolom yang dikenali ada di "seimbang evaluate --help"; nama lain dapat disebut dengan --value, --per, --treated, --period.`,
      en: `${read.file}: no column for ${missing.join(', ')}; those read: ${names.join(', ')}. The names that are recognised stand in "seimbang evaluate --help"; another name can be told with --value, --per, --treated, --period.`,
    });
    return err(EXIT.data);
  }
  return ok({ ...read, rows: read.rows.map(({ row, cells }) => ({ row, cells: menurutPeta(cells, peta) })) });
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
  if (!sheet) {
    call.out.error({ id: `${file}: tidak ada satu baris pun.`, en: `${file}: there is not a single row.` });
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
