/** The mark between whole and fraction that a file uses; null while nothing in it tells. */
export type DecimalMark = '.' | ',';

const WHOLE = /^[+-]?\d{1,15}$/;
const POINT = /^[+-]?\d*\.\d+$|^[+-]?\d+\.$/;
const COMMA = /^[+-]?\d*,\d+$|^[+-]?\d+,$/;
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i;
const GROUPED_COMMA = /^[+-]?\d{1,3}(?:\.\d{3})+,\d+$/;
const GROUPED_POINT = /^[+-]?\d{1,3}(?:,\d{3})+\.\d+$/;
const MANY_POINTS = /^[+-]?\d{1,3}(?:\.\d{3}){2,}$/;
const MANY_COMMAS = /^[+-]?\d{1,3}(?:,\d{3}){2,}$/;
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

export type NumberReading =
  | { readonly kind: 'number'; readonly value: number }
  /** Thousands marks were taken out. */
  | { readonly kind: 'grouped'; readonly value: number }
  /** `1.234` with nothing in the file to tell: taken as a decimal, as the contract says, but worth a look. */
  | { readonly kind: 'unsure'; readonly value: number }
  | { readonly kind: 'none' };

const NONE: NumberReading = { kind: 'none' };

/**
 * Reads a number with decimal point or comma.
 *
 * Both marks in one number: the last is the decimal mark (1.234,5 = 1,234.5). The same mark twice: thousands (1.234.567).
 * One mark: decimal, except in the form `1.234` (one to three digits, no leading zero, then exactly three), which is thousands when
 * the file elsewhere uses the other mark for decimals, decimal when it uses the same one, and unsure when the file does not tell.
 * @param markOf asks the file for its decimal mark; only called when the number itself does not tell
 */
export function readNumber(text: string, markOf: () => DecimalMark | null): NumberReading {
  if (WHOLE.test(text)) return { kind: 'number', value: Number(text) };
  if (EITHER.test(text)) return readEither(text, markOf());
  if (POINT.test(text)) return finite(text);
  if (COMMA.test(text) || SCIENTIFIC.test(text)) return finite(text.replace(',', '.'));
  if (GROUPED_COMMA.test(text)) return grouped(text.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_POINT.test(text)) return grouped(text.replaceAll(',', ''));
  if (MANY_POINTS.test(text) || MANY_COMMAS.test(text)) return grouped(text.replaceAll(/[.,]/g, ''));
  return NONE;
}

const finite = (text: string): NumberReading => ({ kind: 'number', value: Number(text) });
const grouped = (text: string): NumberReading => ({ kind: 'grouped', value: Number(text) });

function readEither(text: string, mark: DecimalMark | null): NumberReading {
  const decimal = Number(text.replace(',', '.'));
  if (mark === null) return { kind: 'unsure', value: decimal };
  return text.includes(mark) ? { kind: 'number', value: decimal } : grouped(text.replace(/[.,]/, ''));
}

/** The decimal mark a single number proves, or null. */
function markProvenBy(text: string): DecimalMark | null {
  if (WHOLE.test(text) || EITHER.test(text)) return null;
  if (POINT.test(text) || GROUPED_POINT.test(text) || MANY_COMMAS.test(text)) return '.';
  return COMMA.test(text) || GROUPED_COMMA.test(text) || MANY_POINTS.test(text) ? ',' : null;
}

/** The decimal mark of a file: what its numbers prove; null when none does, or when they contradict each other. */
export function decimalMarkOf(texts: Iterable<string>): DecimalMark | null {
  let found: DecimalMark | null = null;
  for (const text of texts) {
    const mark = markProvenBy(text);
    if (mark && found && mark !== found) return null;
    found = mark ?? found;
  }
  return found;
}
