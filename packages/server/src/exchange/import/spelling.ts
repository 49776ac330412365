import { editDistance } from '../formats/index.ts';

/** Short forms of units and posts, spelled out for comparison only. */
const SPELLED: Readonly<Record<string, string>> = {
  kel: 'kelurahan',
  kec: 'kecamatan',
  kelurahn: 'kelurahan',
  kasi: 'kepala seksi',
  kasie: 'kepala seksi',
  kasubag: 'kepala sub bagian',
  kasubbag: 'kepala sub bagian',
  kasubbid: 'kepala sub bidang',
  kabag: 'kepala bagian',
  kabid: 'kepala bidang',
  kadis: 'kepala dinas',
  ka: 'kepala',
  kep: 'kepala',
  sekcam: 'sekretaris kecamatan',
  seklur: 'sekretaris kelurahan',
  sekkel: 'sekretaris kelurahan',
  sekdin: 'sekretaris dinas',
  sekda: 'sekretaris daerah',
  sekr: 'sekretaris',
  subbag: 'sub bagian',
  subbagian: 'sub bagian',
  subag: 'sub bagian',
  subbid: 'sub bidang',
  pem: 'pemerintahan',
  pemb: 'pembangunan',
  kesos: 'kesejahteraan sosial',
  trantib: 'ketenteraman ketertiban',
  trantibum: 'ketenteraman ketertiban umum',
  ketentraman: 'ketenteraman',
  ekbang: 'ekonomi pembangunan',
  adm: 'administrasi',
  pengadm: 'pengadministrasi',
  kepeg: 'kepegawaian',
  umpeg: 'umum kepegawaian',
  puskes: 'puskesmas',
  pkm: 'puskesmas',
  dispendik: 'dinas pendidikan',
  disdik: 'dinas pendidikan',
  dinkes: 'dinas kesehatan',
  dispendukcapil: 'dinas kependudukan pencatatan sipil',
  disdukcapil: 'dinas kependudukan pencatatan sipil',
  satpol: 'satuan polisi',
  pp: 'pamong praja',
};

const DROPPED = new Set(['dan', 'serta', 'pada', 'di']);

/** Words of a name for comparison: lower case, no punctuation, short forms spelled out, "dan" dropped. */
export function nameWords(name: string): readonly string[] {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  return words.flatMap((w) => (SPELLED[w] ?? w).split(' ')).filter((w) => w !== '' && !DROPPED.has(w));
}

/** Two names with one key are the same name: `Kel. Gedawang` and `KELURAHAN GEDAWANG`, `Srondolkulon` and `Srondol Kulon`. */
export const nameKey = (name: string): string => nameWords(name).join('');

const NUMBERLIKE = /^(?:\d+|[ivx]+)$/;

/**
 * True when two names differ in exactly one word and only by spelling: one letter in words of five to eight, up to `letters` in longer
 * ones, and never the first, which is seldom mistyped and often tells two names apart (Bangunharjo, Mangunharjo).
 * Words that are numbers (SDN 1, SDN 2; Tk I, Tk II) must be equal.
 */
export function isMisspelt(a: readonly string[], b: readonly string[], letters: 1 | 2): boolean {
  if (a.length !== b.length) return false;
  const at = differingWords(a, b);
  if (at.length !== 1) return false;
  const x = a[at[0] as number] as string;
  const y = b[at[0] as number] as string;
  if (NUMBERLIKE.test(x) || NUMBERLIKE.test(y) || Math.min(x.length, y.length) < 5) return false;
  if (x[0] !== y[0]) return false;
  const limit = Math.min(x.length, y.length) >= 9 ? letters : 1;
  return editDistance(x, y, limit) <= limit;
}

const differingWords = (a: readonly string[], b: readonly string[]): number[] =>
  a.flatMap((word, i) => (word === b[i] ? [] : [i]));

/** The word of `a` that is not in `b`, when there is exactly one. */
export const oddWord = (a: readonly string[], b: readonly string[]): string | null => {
  const at = differingWords(a, b);
  return at.length === 1 ? (a[at[0] as number] ?? null) : null;
};

/** Id of a new unit or post: its name in lower-case words with hyphens. */
export const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'tanpa-nama';

const SMALL = new Set(['dan', 'di', 'ke', 'dari', 'pada', 'untuk', 'yang', 'atau', 'serta', 'dalam']);

/** A name in capitals gets ordinary case; abbreviations (no vowel, or up to four letters beside other words) and numerals stay. */
export function ordinaryCase(name: string): string {
  const text = name.replace(/\s+/g, ' ').trim();
  if (/\p{Ll}/u.test(text) || !/\p{L}{5}/u.test(text)) return text;
  return text
    .split(' ')
    .map((word, i) => (i > 0 && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capital(word)))
    .join(' ');
}

const ABBREVIATION = /^(?:UPTD?|SD|SMP|SDN|SMPN|TK|PAUD|RSUD|PUPR|KB|PKK|BKPP|BKPSDM|DPRD|IT|TI|SIM|[IVX]+|[^AEIOU]+)$/;
const capital = (word: string): string =>
  ABBREVIATION.test(word.replace(/[^\p{L}]/gu, '')) ? word : word.charAt(0) + word.slice(1).toLowerCase();
