import { err, ok, type Result, type Teks } from '@seimbang/core/kernel';

/** One series of a JSON Lines file: observations oldest first, null where one is missing. */
export interface SeriesLine {
  readonly id: string;
  readonly train: readonly (number | null)[];
}

/** Longest series that is taken; 1,000 weeks of days, many times over. */
const LONGEST = 100_000;

/** Some writers put NaN and Infinity into JSON, where they do not exist: they stand for a missing observation. */
const NOT_JSON = /([[,:]\s*)(?:NaN|-?Infinity)(?=\s*[,\]}])/g;

/** Reads one line; the error says what is wrong with it. `number` is the line in the file, from 1, and the id where none is given. */
export function readSeries(line: string, number: number): Result<SeriesLine, Teks> {
  const document = parsed(line);
  if (document === null) return err({ id: 'bukan satu objek JSON yang utuh', en: 'no complete JSON object' });
  const { id, train } = document;
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    return err({ id: '"id" harus teks atau angka', en: '"id" must be a text or a number' });
  if (!Array.isArray(train))
    return err({ id: 'tidak ada daftar angka "train"', en: 'there is no list of numbers "train"' });
  if (train.length > LONGEST)
    return err({
      id: `"train" memuat ${train.length} nilai; paling banyak ${LONGEST}`,
      en: `"train" has ${train.length} values; at most ${LONGEST}`,
    });
  const strange = train.findIndex((v) => v !== null && typeof v !== 'number');
  if (strange >= 0) return err(notANumber(strange + 1, train[strange]));
  if (train.every((v) => v === null || !Number.isFinite(v)))
    return err({ id: '"train" tidak memuat satu angka pun', en: '"train" holds not a single number' });
  return ok({ id: String(id ?? number), train: train as (number | null)[] });
}

const notANumber = (place: number, value: unknown): Teks => ({
  id: `nilai ke-${place} dalam "train" bukan angka: ${JSON.stringify(value)}. Tulis null bila tidak ada`,
  en: `value ${place} of "train" is no number: ${JSON.stringify(value)}. Write null where there is none`,
});

function parsed(line: string): Readonly<Record<string, unknown>> | null {
  const value = attempt(line) ?? attempt(line.replace(NOT_JSON, '$1null'));
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}

function attempt(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
