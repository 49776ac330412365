import { decimalMarkOf, type Issue, type RawCell, readNumber } from '../domain/index.ts';
import { err, ok, type Result } from '../kernel/index.ts';
import type { Amatan, Bacaan } from './amatan.ts';
import { bacaMasa, type Masa } from './masa.ts';
import { keluhan, type Keluhan } from './keluhan.ts';

const kolomWajib = ['unit', 'period', 'value'] as const;
const KOLOM = [...kolomWajib, 'per', 'treated', 'start', 'wave', 'donor'] as const;
export type Kolom = (typeof KOLOM)[number];

/** One row as it stands in the file; `row` is the number that a spreadsheet or the JSON list shows. */
export interface BarisMentah {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<string, RawCell>>>;
}

interface Terbaca {
  readonly row: number;
  readonly unit: string;
  readonly masa: Masa;
  readonly value: number;
  readonly per: number | null;
  readonly treated: boolean | null;
  readonly start: Masa | null;
  readonly wave: string | null;
  readonly donor: boolean | null;
}

export interface HasilBaca {
  /** null when no row can be used. */
  readonly bacaan: Bacaan | null;
  readonly issues: readonly Issue[];
}

/**
 * Reads the rows of an evaluation file. A row that cannot be read is named with its column and value and left out; the others stay. What
 * is said about a unit (treated, start, wave, donor) may stand in all of its rows or in some; where rows differ, the first stands.
 */
export function bacaAmatan(file: string, rows: readonly BarisMentah[]): HasilBaca {
  const mark = decimalMarkOf(rows.map((r) => textOf(r.cells.value)));
  const issues: Issue[] = [];
  const read: Terbaca[] = [];
  let langkah: Masa['langkah'] | null = null;
  const seen = new Set<string>();
  for (const { row, cells } of rows) {
    const one = readRow(row, cells, mark);
    const step: Masa['langkah'] | null = one.ok ? (langkah ??= one.value.masa.langkah) : null;
    const fault = one.ok ? misfit(one.value, step, seen, textOf(cells.period)) : one.error;
    if (fault) issues.push(keluhan(file, row, fault));
    else if (one.ok) read.push(one.value);
  }
  const about = unitFacts(file, read, issues);
  const good = read.flatMap(({ unit, masa, value, per }): Amatan[] => {
    const facts = about.get(unit);
    return facts ? [{ unit, n: masa.n, value, per, ...facts }] : [];
  });
  return { bacaan: langkah && good.length > 0 ? { langkah, rows: good } : null, issues };
}

const textOf = (cell: RawCell | undefined): string =>
  cell === null || cell === undefined ? '' : Array.isArray(cell) ? String(cell[1]).trim() : String(cell).trim();

function readRow(row: number, cells: BarisMentah['cells'], mark: '.' | ',' | null): Result<Terbaca, Keluhan> {
  const text = (column: Kolom): string => textOf(cells[column]);
  const missing = kolomWajib.find((c) => text(c) === '');
  if (missing) return err({ code: 'evaluasi-kosong', column: missing, value: '' });
  const number = cellNumber(cells.value) ?? numberOf(text('value'), mark);
  if (number === null || !Number.isFinite(number))
    return err({ code: 'evaluasi-bukan-angka', column: 'value', value: text('value') });
  const per = text('per') === '' ? null : (cellNumber(cells.per) ?? numberOf(text('per'), mark));
  if (text('per') !== '' && !(per !== null && per > 0 && Number.isFinite(per)))
    return err({ code: 'evaluasi-bukan-penyebut', column: 'per', value: text('per') });
  const masa = bacaMasa(text('period'));
  if (!masa) return err({ code: 'evaluasi-bukan-masa', column: 'period', value: text('period') });
  const start = text('start') === '' ? null : bacaMasa(text('start'));
  if (text('start') !== '' && start?.langkah !== masa.langkah)
    return err({ code: 'evaluasi-bukan-masa', column: 'start', value: text('start') });
  const [treated, donor] = [flagOf(text('treated')), flagOf(text('donor'))];
  if (treated === undefined) return err({ code: 'evaluasi-bukan-01', column: 'treated', value: text('treated') });
  if (donor === undefined) return err({ code: 'evaluasi-bukan-01', column: 'donor', value: text('donor') });
  return ok({ row, unit: text('unit'), masa, value: number, per, treated, start, donor, wave: text('wave') || null });
}

const cellNumber = (cell: RawCell | undefined): number | null => (typeof cell === 'number' ? cell : null);

function numberOf(text: string, mark: '.' | ',' | null): number | null {
  const read = readNumber(text, () => mark);
  return read.kind === 'none' ? null : read.value;
}

/** undefined: neither yes nor no. */
function flagOf(text: string): boolean | null | undefined {
  if (text === '') return null;
  if (/^(1|1\.0|ya|yes|true)$/i.test(text)) return true;
  return /^(0|0\.0|tidak|no|false)$/i.test(text) ? false : undefined;
}

function misfit(
  { unit, masa }: Terbaca,
  langkah: Masa['langkah'] | null,
  seen: Set<string>,
  period: string,
): Keluhan | null {
  if (masa.langkah !== langkah) return { code: 'evaluasi-campur-masa', column: 'period', value: period };
  const key = JSON.stringify([unit, masa.n]);
  if (seen.has(key)) return { code: 'evaluasi-ganda', column: 'period', value: period };
  seen.add(key);
  return null;
}

type Facts = Pick<Amatan, 'treated' | 'start' | 'wave' | 'donor'>;

function unitFacts(file: string, read: readonly Terbaca[], issues: Issue[]): Map<string, Facts> {
  const byUnit = new Map<string, Terbaca[]>();
  for (const row of read) {
    const list = byUnit.get(row.unit);
    if (list) list.push(row);
    else byUnit.set(row.unit, [row]);
  }
  const facts = new Map<string, Facts>();
  for (const [unit, rows] of byUnit) {
    for (const [row, fault] of quarrels(rows)) issues.push(keluhan(file, row, fault, 'warning'));
    const own = factsOf(rows);
    if (own.treated && own.start === null)
      issues.push(keluhan(file, rows[0]!.row, { code: 'evaluasi-tanpa-mulai', column: 'start', value: unit }));
    else facts.set(unit, own);
  }
  return facts;
}

/** The start is the one told, or else the first period told as treated after one told as not. */
function factsOf(rows: readonly Terbaca[]): Facts {
  const told = rows.find((r) => r.start)?.start?.n ?? null;
  const yes = rows.filter((r) => r.treated === true).map((r) => r.masa.n);
  const first = yes.length > 0 ? Math.min(...yes) : null;
  const turned = first !== null && rows.some((r) => r.treated === false && r.masa.n < first);
  const donor = rows.some((r) => r.donor === true);
  const treated = yes.length > 0 || (told !== null && !donor && rows.every((r) => r.treated === null));
  const start = treated || donor ? (told ?? (turned ? first : null)) : null;
  return { treated, start, donor, wave: rows.find((r) => r.wave !== null)?.wave ?? null };
}

function quarrels(rows: readonly Terbaca[]): [number, Keluhan][] {
  const start = rows.find((r) => r.start)?.start;
  const wave = rows.find((r) => r.wave !== null)?.wave;
  return rows.flatMap((r): [number, Keluhan][] => {
    if (r.start && r.start.n !== start?.n)
      return [[r.row, { code: 'evaluasi-berbeda', column: 'start', value: String(r.start.n) }]];
    return r.wave !== null && r.wave !== wave
      ? [[r.row, { code: 'evaluasi-berbeda', column: 'wave', value: r.wave }]]
      : [];
  });
}
