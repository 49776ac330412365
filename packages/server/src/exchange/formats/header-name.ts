import { clean } from './cell.ts';

/** Between the rows of a header: JABATAN over TMT is `JABATAN › TMT`. */
export const LEVEL = ' › ';

/** Abbreviations seen in headers, spelled out. */
const SPELLED: Readonly<Record<string, string>> = {
  tgl: 'tanggal',
  tg: 'tanggal',
  thn: 'tahun',
  th: 'tahun',
  bln: 'bulan',
  gol: 'golongan',
  golru: 'golongan ruang',
  golruang: 'golongan ruang',
  rng: 'ruang',
  jab: 'jabatan',
  jbt: 'jabatan',
  jabtn: 'jabatan',
  pend: 'pendidikan',
  pddk: 'pendidikan',
  pendd: 'pendidikan',
  pddkn: 'pendidikan',
  no: 'nomor',
  nmr: 'nomor',
  nm: 'nama',
  peg: 'pegawai',
  mk: 'masa kerja',
  ket: 'keterangan',
  satker: 'satuan kerja',
  skpd: 'perangkat daerah',
  opd: 'perangkat daerah',
  unker: 'unit kerja',
  wkt: 'waktu',
  vol: 'volume',
  jml: 'jumlah',
  jlh: 'jumlah',
  keb: 'kebutuhan',
  kls: 'kelas',
  std: 'standar',
};

const STOP = new Set(['yang', 'dan', 'di', 'ke', 'dari', 'atau', 'untuk', 'pada', 'dlm', 'dalam', 'sesuai']);

/** Words of a header: camelCase and snake_case split, spread letters (N A M A) joined, punctuation dropped, abbreviations spelled out, lower case. */
export function headerWords(text: string): readonly string[] {
  const spaced = clean(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=^|[\s/,(])(?:\p{L} ){2,}\p{L}(?=$|[\s/,)])/gu, (spread) => spread.replaceAll(' ', ''))
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
  if (spaced === '') return [];
  return spaced
    .split(' ')
    .flatMap((word) => (SPELLED[word] ?? word).split(' '))
    .filter((word) => !STOP.has(word));
}

/**
 * The key under which two spellings of a header are the same: its different words, sorted. `NIP BARU`, `nipBaru` and `Baru_NIP` agree,
 * and the two-row header JABATAN over TMT is the same as `TMT JABATAN`.
 */
export const keyOfWords = (words: readonly string[]): string => Array.from(new Set(words)).sort().join(' ');
export function headerKey(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size > CACHED) cache.clear();
  const key = keyOfWords(headerWords(text));
  cache.set(text, key);
  return key;
}

/** The search for a header asks for the same few hundred texts again and again: seven formats, 60 rows, three heights. */
const CACHED = 10_000;
const cache = new Map<string, string>();

/** The part without what stands in brackets: units (`MENIT`), hints, column formulas. */
export const withoutBrackets = (text: string): string => text.replace(/[([{].*?[)\]}]/gs, ' ');

/** Damerau-Levenshtein distance (adjacent transposition counts 1), given up beyond `limit`. */
export function editDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min(row[j - 1]! + 1, above[j]! + 1, above[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d = Math.min(d, before[j - 2]! + 1);
      row.push(d);
    }
    if (Math.min(...row) > limit) return limit + 1;
    before = above;
    above = row;
  }
  return above[b.length]!;
}
