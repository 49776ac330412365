import type { Kebijakan } from '../paket.ts';
import type { OutCell } from './column.ts';
import type { Findings } from './findings.ts';
import { groups, readKebijakan } from './kebijakan-read.ts';
import { kebijakanBawaan } from '../kebijakan.ts';
import type { RawCell, RawPaket } from './raw.ts';

type Json = Record<string, unknown>;

/** The policy as a JSON document: every key, unknown ones merged back where they were. */
export function kebijakanDocument({ ekstra, ...known }: Kebijakan): Json {
  const document: Json = { ...known };
  for (const [name, value] of Object.entries(ekstra)) {
    const inside = Object.hasOwn(groups, name);
    document[name] = inside ? { ...(known[name as keyof typeof groups] as object), ...(value as object) } : value;
  }
  return document;
}

/** Two columns, key and value; keys inside `bobot`, `batas`, `kalender` with a point; anything but plain text as JSON. */
export function kebijakanRows(kebijakan: Kebijakan): OutCell[][] {
  const rows: OutCell[][] = [['kunci', 'nilai']];
  for (const [name, value] of Object.entries(kebijakanDocument(kebijakan))) {
    if (!Object.hasOwn(groups, name)) rows.push([name, cellOf(value)]);
    else for (const [inner, v] of Object.entries(value as object)) rows.push([`${name}.${inner}`, cellOf(v)]);
  }
  return rows;
}

const cellOf = (value: unknown): OutCell => {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && !looksLikeJson(value) ? value : JSON.stringify(value);
};

/** Text that would read back as something else, or be trimmed, is written with its JSON quotation marks. */
const looksLikeJson = (text: string): boolean => text !== text.trim() || text === '' || parseJson(text) !== undefined;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The policy of a package, from `kebijakan.json` or from a sheet; the defaults where there is none. */
export function kebijakanOf(source: RawPaket['kebijakan'], findings: Findings): Kebijakan {
  if (source === null) return kebijakanBawaan;
  if ('rows' in source) return readKebijakan(documentOf(source.rows), findings);
  try {
    return readKebijakan(JSON.parse(source.json.replace(/^\uFEFF/, '')) as unknown, findings);
  } catch (error) {
    findings.about('policy-not-json', 'error', { detail: error instanceof Error ? error.message.slice(0, 120) : '' });
    return kebijakanBawaan;
  }
}

/** Rows of key and value; or, when the first cell opens a JSON document, the text of all cells together. */
function documentOf(rows: readonly (readonly RawCell[])[]): unknown {
  const first = rows[0]?.[0];
  if (typeof first === 'string' && first.trim().startsWith('{')) return parseJson(rows.flat().join('\n'));
  const document: Json = {};
  for (const [key, value] of rows) {
    if (typeof key !== 'string' || key.trim() === '' || key === 'kunci') continue;
    setAt(document, key.trim(), valueOf(value ?? null));
  }
  return document;
}

function setAt(document: Json, key: string, value: unknown): void {
  const [group, ...inner] = key.split('.');
  if (inner.length === 0 || !Object.hasOwn(groups, group as string)) document[key] = value;
  else document[group as string] = { ...(document[group as string] as object), [inner.join('.')]: value };
}

function valueOf(cell: RawCell): unknown {
  if (typeof cell !== 'string') return cell !== null && typeof cell === 'object' ? cell[1] : cell;
  const parsed = parseJson(cell);
  return parsed === undefined ? cell : parsed;
}
