import type { Teks } from '@seimbang/core/kernel';
import { editDistance, headerKey, headerWords, keyOfWords, LEVEL, withoutBrackets } from './header-name.ts';

/** What happens to a column: read into the domain, kept beside it, or dropped on purpose because Seimbang must not have it. */
export type Store = 'baca' | 'ekstra' | 'buang';

/** The field of every column that is dropped for privacy. */
export const PRIBADI = 'pribadi';

/** A field that a column of a file can be mapped to. */
export interface Field {
  readonly id: string;
  readonly label: Teks;
  readonly store: Store;
  /** Header spellings, any order of words; the first is the commonest. Earlier spellings win where two columns claim one field. */
  readonly headers: readonly string[];
}

/** A field; `headers` are its spellings, separated by ` | ` or line ends. */
export const field = (id: string, labelId: string, labelEn: string, headers: string, store: Store = 'baca'): Field => ({
  id,
  label: { id: labelId, en: labelEn },
  store,
  headers: headers.split(/\s*[|\n]\s*/).filter((h) => h !== ''),
});

/** What a header says about its field: which one, how sure (1 = exact, 0.7 = a misspelt word), and the rank of the spelling. */
export interface FieldHit {
  readonly field: string;
  readonly confidence: number;
  readonly rank: number;
  /** Any number of columns may have this field. */
  readonly many: boolean;
}

export interface Vocabulary {
  readonly fields: readonly Field[];
  /** `lenient` forgives a typing error; it is slow, so a header is first searched for without. */
  lookup(header: string, lenient: boolean): FieldHit | null;
}

/** Index of all spellings of a list of fields. Where two fields share a spelling the earlier field has it. */
export function vocabulary(fields: readonly Field[]): Vocabulary {
  const byKey = new Map<string, FieldHit>();
  for (const f of fields)
    f.headers.forEach((header, rank) => {
      const key = headerKey(header);
      if (!byKey.has(key)) byKey.set(key, { field: f.id, confidence: 1, rank, many: f.id === PRIBADI });
    });
  const words = new Set(Array.from(byKey.keys()).flatMap((key) => key.split(' ')));
  const lookup = (header: string, lenient: boolean): FieldHit | null =>
    exact(byKey, header) ?? lowest(byKey, header) ?? (lenient ? misspelt(byKey, words, header) : null);
  return { fields, lookup };
}

function exact(byKey: ReadonlyMap<string, FieldHit>, header: string): FieldHit | null {
  return byKey.get(headerKey(header)) ?? byKey.get(headerKey(withoutBrackets(header))) ?? null;
}

/** Words that only mean something under the heading above them. */
const DEPENDENT = new Set(
  ['NAMA', 'TMT', 'TANGGAL', 'TAHUN', 'BULAN', 'NO', 'JUMLAH', 'ID', 'TINGKAT', 'KODE'].map(headerKey),
);

/** Under an upper heading that says nothing known (JUMLAH PEGAWAI over KEBUTUHAN) the lowest one counts. */
function lowest(byKey: ReadonlyMap<string, FieldHit>, header: string): FieldHit | null {
  const at = header.lastIndexOf(LEVEL);
  const leaf = at < 0 ? '' : header.slice(at + LEVEL.length);
  const hit = leaf === '' || DEPENDENT.has(headerKey(leaf)) ? null : exact(byKey, leaf);
  return hit && { ...hit, confidence: 0.9 };
}

/** One wrong, missing, doubled or swapped letter in words of five letters or more is forgiven, at lower confidence. */
function misspelt(byKey: ReadonlyMap<string, FieldHit>, words: ReadonlySet<string>, header: string): FieldHit | null {
  const own = headerWords(withoutBrackets(header));
  if (own.length === 0 || own.length > 6 || own.every((w) => words.has(w))) return null;
  const mended = own.map((w) => (words.has(w) ? w : (nearest(words, w) ?? w)));
  const hit = byKey.get(keyOfWords(mended));
  return hit ? { ...hit, confidence: 0.7 } : null;
}

function nearest(words: ReadonlySet<string>, word: string): string | null {
  if (word.length < 5) return null;
  let found: string | null = null;
  for (const candidate of words) {
    if (candidate.length < 5 || editDistance(candidate, word, 1) > 1) continue;
    if (found !== null) return null;
    found = candidate;
  }
  return found;
}
