import { isMisspelt, oddWord } from './spelling.ts';

/** A name that is already settled, with what distinguishes it from others of the same spelling. */
export interface Known {
  readonly id: string;
  readonly nama: string;
  readonly key: string;
  readonly words: readonly string[];
  /** Rows of this import that use it; 0 for one that only the stored data have. */
  readonly rows: number;
  /** Part of the stored data before this import. */
  readonly stored: boolean;
}

export interface Wanted {
  readonly key: string;
  readonly words: readonly string[];
  readonly rows: number;
}

export type NameMatch<K extends Known> =
  | { readonly kind: 'same'; readonly known: K }
  /** One candidate that differs only in spelling. */
  | { readonly kind: 'misspelt'; readonly known: K }
  /** Several candidates, or one that cannot be told from a name of its own. */
  | { readonly kind: 'unsure'; readonly among: readonly K[] }
  | { readonly kind: 'new' };

export interface MatchRule<K> {
  /** Letters that may differ in a long word: 1 for names of places, which resemble each other (Sampangan, Tambangan), else 2. */
  readonly letters: 1 | 2;
  /** Which of several with the very same spelling is meant. */
  readonly fits: (known: K) => boolean;
}

/** A typing error is rarer than the word it spoils: a name of this import counts as the right one when it is this much commoner. */
const COMMONER = 3;

/**
 * The settled name that `wanted` means. `knownWords` are all words seen in right names and in other rows: a word that also occurs
 * elsewhere is a word of its own (Pengawas, Pengawal), not a misspelling.
 */
export function matchName<K extends Known>(
  wanted: Wanted,
  candidates: readonly K[],
  knownWords: ReadonlyMap<string, number>,
  { letters, fits }: MatchRule<K>,
): NameMatch<K> {
  const same = candidates.filter((k) => k.key === wanted.key);
  const exact = same.length > 1 ? same.filter(fits) : same;
  if (exact.length === 1) return { kind: 'same', known: exact[0] as K };
  if (same.length > 1) return { kind: 'unsure', among: same };
  const close = candidates.filter((k) => isMisspelt(wanted.words, k.words, letters));
  if (close.length === 0) return { kind: 'new' };
  const right = close.filter((k) => isRight(wanted, k, knownWords));
  if (close.length === 1 && right.length === 1) return { kind: 'misspelt', known: right[0] as K };
  return { kind: 'unsure', among: close };
}

/** How a name is read. */
export interface Reading<K> {
  /** Null = a new one is made. */
  readonly known: K | null;
  /** What it could be; empty = nothing to ask. */
  readonly among: readonly K[];
  /** By an answer of the user. */
  readonly decided: boolean;
}

/**
 * The reading of a name: what the user decided about it, else what `matchName` finds.
 * @param decision the chosen name; null = "it is another one"; undefined = not decided
 */
export function readName<K extends Known>(
  wanted: Wanted,
  candidates: readonly K[],
  knownWords: ReadonlyMap<string, number>,
  rule: MatchRule<K>,
  decision: K | null | undefined,
): Reading<K> {
  const match = matchName(wanted, candidates, knownWords, rule);
  const among = amongOf(match);
  const isPlain = match.kind === 'same' && (!decision || decision === match.known);
  if (isPlain) return { known: match.known, among: [], decided: false };
  if (decision) return { known: decision, among: [decision, ...among.filter((k) => k !== decision)], decided: true };
  if (decision === null) return { known: null, among, decided: true };
  return { known: match.kind === 'misspelt' ? match.known : null, among, decided: false };
}

function amongOf<K extends Known>(match: NameMatch<K>): readonly K[] {
  if (match.kind === 'unsure') return match.among;
  return match.kind === 'new' ? [] : [match.known];
}

function isRight(wanted: Wanted, known: Known, knownWords: ReadonlyMap<string, number>): boolean {
  const odd = oddWord(wanted.words, known.words);
  if (odd === null || (knownWords.get(odd) ?? 0) > 1) return false;
  return known.stored || known.rows >= COMMONER * Math.max(1, wanted.rows);
}

/** How many different names contain each word. */
export function countWords(names: Iterable<readonly string[]>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of names) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
