import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { random } from '@seimbang/core/kernel';
import { describe, expect, it } from 'vitest';
import { countWords, matchName } from './name-match.ts';
import { isMisspelt, nameKey, nameWords, ordinaryCase, slug } from './spelling.ts';

const DATA = join(import.meta.dirname, '../../../../../../shared/data');
const present = existsSync(DATA);
if (!present) console.warn(`Skipped: ${DATA} is absent, so the vocabulary of posts and units is not tried.`);

/** First column of a list of names, without comments. */
const namesOf = (file: string, column: number): string[] => {
  const lines = readFileSync(join(DATA, file), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .slice(1);
  const names = lines.filter((l) => !l.includes('"')).map((l) => l.split(',')[column]?.trim() ?? '');
  return Array.from(new Map(names.filter((n) => n !== '').map((n) => [nameKey(n), n])).values());
};

describe('two spellings of one name', () => {
  it.each([
    ['Kel. Gedawang', 'KELURAHAN GEDAWANG'],
    ['Srondolkulon', 'Srondol Kulon'],
    ['Kasi Pem. & Pembangunan', 'Kepala Seksi Pemerintahan dan Pembangunan'],
    ['Kasubbag Umum dan Kepegawaian', 'Kepala Sub Bagian Umum & Kepegawaian'],
    ['Sekcam', 'Sekretaris Kecamatan'],
    ['Kasi Ketentraman dan Ketertiban', 'KASI TRANTIB'],
  ])('%s = %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));

  it('forgives one letter in one word, never a number', () => {
    const near = (a: string, b: string): boolean => isMisspelt(nameWords(a), nameWords(b), 2);
    expect(near('Pengadministrasi Umun Kantor', 'Pengadministrasi Umum Kantor')).toBe(false);
    expect(near('Kelurahan Gedawnag', 'Kelurahan Gedawang')).toBe(true);
    expect(near('SDN 1 Jabungan', 'SDN 2 Jabungan')).toBe(false);
    expect(near('Seksi II', 'Seksi III')).toBe(false);
    expect(near('Kelurahan Srondol Kulon', 'Kelurahan Srondol Wetan')).toBe(false);
  });
});

it('capitals become ordinary case, abbreviations and numerals stay', () => {
  expect(ordinaryCase('KEPALA SEKSI PEMERINTAHAN DAN PEMBANGUNAN')).toBe('Kepala Seksi Pemerintahan dan Pembangunan');
  expect(ordinaryCase('UPTD PUSKESMAS NGESREP II')).toBe('UPTD Puskesmas Ngesrep II');
  expect(ordinaryCase('Kelurahan Gedawang')).toBe('Kelurahan Gedawang');
  expect(slug('Kepala Seksi Ketenteraman & Ketertiban')).toBe('kepala-seksi-ketenteraman-ketertiban');
});

/** One letter lost, doubled or swapped in the longest word. */
function typo(name: string, rng: { below(n: number): number }): string {
  const words = name.split(' ');
  const at = words.reduce((best, w, i) => (w.length > (words[best] as string).length ? i : best), 0);
  const word = words[at] as string;
  const i = 1 + rng.below(word.length - 2);
  const swapped = word.slice(0, i) + (word[i + 1] as string) + (word[i] as string) + word.slice(i + 2);
  words[at] = [word.slice(0, i) + word.slice(i + 1), word.slice(0, i) + word[i] + word.slice(i), swapped][
    rng.below(3)
  ] as string;
  return words.join(' ');
}

describe.skipIf(!present)('names of real posts and units', () => {
  const known = (names: readonly string[]) =>
    names.map((nama, i) => ({
      id: String(i),
      nama,
      key: nameKey(nama),
      words: nameWords(nama),
      rows: 1,
      stored: true,
    }));
  const ask = (nama: string, names: ReturnType<typeof known>, words: ReadonlyMap<string, number>, letters: 1 | 2) =>
    matchName({ key: nameKey(nama), words: nameWords(nama), rows: 1 }, names, words, { letters, fits: () => false });

  it('no kelurahan of Semarang is taken for another one', () => {
    const names = known(namesOf('geo/semarang_kelurahan.csv', 1).map((n) => `Kelurahan ${n}`));
    const words = countWords(names.map((n) => n.words));
    const merged = names.filter(
      (n) =>
        ask(
          n.nama,
          names.filter((o) => o !== n),
          words,
          1,
        ).kind === 'misspelt',
    );
    expect(merged.map((n) => n.nama)).toEqual([]);
  });

  it('of 4,000 post names at most 1 in 200 is taken for another one, and typing errors are mostly found', () => {
    const names = known(namesOf('roster/jabatan_names.csv', 0));
    const words = countWords(names.map((n) => n.words));
    const rng = random('salah-ketik');
    const sample = names.filter((_, i) => i % 10 === 0);
    const merged = sample.filter(
      (n) =>
        ask(
          n.nama,
          names.filter((o) => o !== n),
          words,
          2,
        ).kind === 'misspelt',
    );
    expect(merged.length).toBeLessThanOrEqual(sample.length / 200);
    const long = sample.filter((n) => n.words.some((w) => w.length >= 7));
    const asked = long.map((n) => ({ n, match: ask(typo(n.nama, rng), names, words, 2) }));
    const wrong = asked.filter(
      ({ n, match }) => (match.kind === 'misspelt' || match.kind === 'same') && match.known !== n,
    );
    const found = asked.filter(({ n, match }) => match.kind !== 'new' && !wrong.some((w) => w.n === n));
    expect(wrong.length).toBeLessThanOrEqual(long.length / 100);
    expect(found.length).toBeGreaterThanOrEqual(long.length * 0.8);
  });
});
