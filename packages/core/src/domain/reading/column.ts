import type { Day, Teks } from '../../kernel/index.ts';
import { type Choices, chooser, flag, readEselon, readGolongan } from './choice.ts';
import { daySerial, readDay } from './date.ts';
import type { Findings } from './findings.ts';
import { isLossyNumberText } from './nip.ts';
import { readNumber } from './number.ts';

/** A value to write: text stays text, a number stays a number, null is an empty cell. */
export type OutCell = string | number | null;

export type ColumnType = 'id' | 'text' | 'number' | 'day' | 'flag' | 'choice' | 'levels' | 'list' | 'nip' | 'code';

/** One column of a file: how it is named, read, written and explained. */
export interface Column<T> {
  readonly name: string;
  readonly type: ColumnType;
  readonly doc: Teks;
  /** What an empty cell means; undefined = the column is required. */
  readonly absent: T | undefined;
  /** The allowed values, where there is a list. */
  readonly choices: readonly string[] | null;
  /** Reads a filled cell; undefined after it told `cell` to reject the row. */
  read(raw: string | number, cell: Findings): T | undefined;
  write(value: T): OutCell;
}

const MAX_TEXT = 20_000;
const MAX_ID = 200;
// Tab, line feed and carriage return are ordinary in a spreadsheet cell; the rest, among them the separator of formasiKey, is not.
const CONTROL = /[^\t\n\r -~\u00a0-\uffff]/;
/** Digits that a spreadsheet number keeps. */
const EXACT_DIGITS = 1e15;

interface Shape<T> {
  readonly type: ColumnType;
  readonly choices?: readonly string[];
  read(raw: string | number, cell: Findings): T | undefined;
  write(value: T): OutCell;
}

/** A required column of this shape. */
export const required = <T>(name: string, shape: Shape<T>, id: string, en: string): Column<T> => ({
  choices: null,
  ...shape,
  name,
  doc: { id, en },
  absent: undefined,
});

/** A column that may be empty or absent, which then means `absent`. */
export const optional = <T>(name: string, shape: Shape<T>, absent: T, id: string, en: string): Column<T> => ({
  ...required(name, shape, id, en),
  absent,
});

/** A column whose empty cells mean "not known" or "none". */
export const nullable = <T>(name: string, shape: Shape<T>, id: string, en: string): Column<T | null> => ({
  choices: null,
  ...shape,
  name,
  doc: { id, en },
  absent: null,
  write: (value) => (value === null ? null : shape.write(value)),
});

const asText = (value: string): OutCell => value;

function plainText(raw: string | number, cell: Findings, max: number): string | undefined {
  const text = String(raw);
  if (text.length > max) return cell.reject('text-too-long', { length: text.length, max });
  return CONTROL.test(text) ? cell.reject('text-control') : text;
}

export const text: Shape<string> = { type: 'text', read: (raw, cell) => plainText(raw, cell, MAX_TEXT), write: asText };

/** Free text that names a row; a number that a spreadsheet has rounded is refused. */
export const id: Shape<string> = {
  type: 'id',
  read(raw, cell) {
    const lossy = typeof raw === 'number' ? Math.abs(raw) >= EXACT_DIGITS : isLossyNumberText(raw);
    return lossy ? cell.reject('id-lossy') : plainText(raw, cell, MAX_ID);
  },
  write: asText,
};

/** NIP or NI PPPK: blanks, points and the leading apostrophe of an export are taken out; a rounded number is refused. */
export const nip: Shape<string> = {
  type: 'nip',
  read(raw, cell) {
    const written = id.read(raw, cell);
    const clean = written?.replaceAll(/^['`\u2019]|[\s.-](?=\d)/g, '');
    if (clean !== written) cell.repair('nip-cleaned');
    return clean;
  },
  write: asText,
};

export interface NumberBounds {
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  /** Called with a value inside the bounds that is still worth a look. */
  readonly look?: (value: number, cell: Findings) => void;
}

export function number({ min, max, whole, look }: NumberBounds): Shape<number> {
  return {
    type: 'number',
    read(raw, cell) {
      const value = typeof raw === 'number' ? raw : numberFromText(raw, cell);
      if (value === undefined) return undefined;
      if (!(value >= min && value <= max)) return cell.reject('number-out-of-range', { min, max });
      if (whole && !Number.isInteger(value)) return cell.reject('number-not-whole');
      look?.(value, cell);
      return value;
    },
    write: (value) => value,
  };
}

function numberFromText(text: string, cell: Findings): number | undefined {
  const reading = readNumber(text, cell.decimalMark);
  if (reading.kind === 'none') return cell.reject('number-unreadable');
  if (reading.kind === 'grouped') cell.repair('number-grouped', { read: reading.value });
  if (reading.kind === 'unsure') cell.warn('number-unsure', { read: reading.value });
  return reading.value;
}

export const day: Shape<Day> = {
  type: 'day',
  read(raw, cell) {
    const value = typeof raw === 'number' ? daySerial(raw) : dayFromText(raw, cell);
    return value ?? cell.reject('date-unreadable');
  },
  write: asText,
};

function dayFromText(text: string, { knownDays }: Findings): Day | null {
  let value = knownDays.get(text);
  if (value === undefined) knownDays.set(text, (value = readDay(text)));
  return value;
}

export function choice<T extends string>(choices: Choices<T>): Shape<T> {
  const choose = chooser(choices);
  const values = Object.keys(choices);
  const exact = new Set<unknown>(values);
  return {
    type: 'choice',
    choices: values,
    read(raw, cell) {
      if (exact.has(raw)) return raw as T;
      const value = choose(String(raw));
      if (value === undefined) return cell.reject('choice-unknown', { choices: values.join(', ') });
      cell.repair('choice-repaired', { read: value });
      return value;
    },
    write: asText,
  };
}

const readFlag = choice(flag);

export const yesNo: Shape<boolean> = {
  type: 'flag',
  choices: ['0', '1'],
  read(raw, cell) {
    if (raw === '0' || raw === 0) return false;
    if (raw === '1' || raw === 1) return true;
    const value = readFlag.read(raw, cell);
    return value === undefined ? undefined : value === '1';
  },
  write: (value) => (value ? 1 : 0),
};

/** Text that has a usual form; another form is brought into it, and anything else is kept and pointed out. */
const formed = (read: (text: string) => string | null, odd: 'golongan-odd' | 'eselon-odd'): Shape<string> => ({
  type: 'code',
  read(raw, cell) {
    const written = plainText(raw, cell, MAX_ID);
    if (written === undefined) return undefined;
    const value = read(written);
    if (value === null) cell.warn(odd);
    else if (value !== written) cell.repair('choice-repaired', { read: value });
    return value ?? written;
  },
  write: asText,
});

export const golongan = formed(readGolongan, 'golongan-odd');
export const eselon = formed(readEselon, 'eselon-odd');

/** SIASN code of legal status: two digits, `01` = active. */
export const kedudukanHukum: Shape<string> = {
  type: 'code',
  read(raw, cell) {
    const written = String(raw);
    const digits = /^'?(\d{1,2})$/.exec(written)?.[1]?.padStart(2, '0');
    const value = digits ?? (/^aktif$/i.test(written) ? '01' : written);
    if (value !== written) cell.repair('choice-repaired', { read: value });
    return plainText(value, cell, MAX_ID);
  },
  write: asText,
};

/** Values separated by `;`. */
export const list: Shape<readonly string[]> = {
  type: 'list',
  read: (raw, cell) =>
    plainText(raw, cell, MAX_TEXT)
      ?.split(';')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  write: (items) => (items.length === 0 ? null : items.join(';')),
};

const MAX_LEVEL = 5;

/** Competence levels: `manajerial:2;sosiokultural:2`. Equal texts share one object. */
export const levels: Shape<Readonly<Record<string, number>>> = {
  type: 'levels',
  read(raw, cell) {
    const written = String(raw);
    const known = cell.knownLevels.get(written);
    if (known) return known;
    const value = CONTROL.test(written) ? undefined : parseLevels(written, cell.knownLevelParts);
    if (!value) return cell.reject('levels-unreadable');
    cell.knownLevels.set(written, value);
    return value;
  },
  write(value) {
    const parts = Object.entries(value).map(([name, level]) => `${name}:${level}`);
    return parts.length === 0 ? null : parts.join(';');
  },
};

type LevelPart = readonly [name: string, level: number];

function parseLevels(written: string, known: Map<string, LevelPart>): Readonly<Record<string, number>> | undefined {
  const parts: LevelPart[] = [];
  for (const text of written.split(';')) {
    const part = known.get(text) ?? parseLevel(text);
    if (part) known.set(text, part);
    else if (text.trim() !== '') return undefined;
    if (!part) continue;
    if (parts.some(([name]) => name === part[0])) return undefined;
    parts.push(part);
  }
  return Object.fromEntries(parts);
}

function parseLevel(text: string): LevelPart | undefined {
  const m = /^\s*(.+?)\s*:\s*(\d)\s*$/s.exec(text);
  const level = Number(m?.[2]);
  return m && level <= MAX_LEVEL ? [m[1] as string, level] : undefined;
}
