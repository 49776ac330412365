import type { Cell } from '../sheets/index.ts';

const BLANK = /^(?:[-–—_.]+|n\/?a|null|nihil|kosong)$/i;

/** Text of a cell as its writer meant it: no-break spaces, Excel's leading apostrophe and outer white space removed; line breaks stay. */
export function textOf(cell: Cell | undefined): string {
  if (!cell || cell.kind === 'empty' || cell.kind === 'error') return '';
  if (cell.kind === 'date') return cell.day;
  if (cell.kind === 'number') return numberText(cell.number);
  return clean(cell.text);
}

const RARE = /[\u00a0\u2007\u202f\u200b\u200e\u200f\ufeff'’`]/;

export const clean = (text: string): string => (RARE.test(text) ? cleaned(text) : text.trim());

const cleaned = (text: string): string =>
  text
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .replace(/[\u200b\u200e\u200f\ufeff]/g, '')
    .trim()
    .replace(/^['’`]\s*/, '')
    .trim();

/** One line: inner line breaks and runs of spaces become one space. */
export const lineOf = (cell: Cell | undefined): string => textOf(cell).replace(/\s+/g, ' ');

/** True for an empty cell and for the marks clerks put in one: `-`, `--`, `n/a`, `null`. */
export const isBlank = (cell: Cell | undefined): boolean => {
  const text = textOf(cell);
  return text === '' || BLANK.test(text);
};

/** Whole numbers without exponent up to 2^53; beyond that the text shows the exponent, so that the loss stays visible. */
const numberText = (n: number): string => (Number.isSafeInteger(n) ? n.toFixed(0) : String(n));
