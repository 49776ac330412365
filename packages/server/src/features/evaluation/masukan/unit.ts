import type { PaketIndex } from '@seimbang/core/domain';

/** Short forms of kinds of units, spelled out for comparison only. */
const SPELLED: Readonly<Record<string, string>> = {
  kel: 'kelurahan',
  kec: 'kecamatan',
  disdik: 'dinas pendidikan',
  dispenduk: 'dinas kependudukan',
  dinkes: 'dinas kesehatan',
  puskes: 'puskesmas',
  pkm: 'puskesmas',
};

const STOP = new Set(['kota', 'semarang', 'kantor', 'pemerintah', 'pemkot', 'kab', 'kabupaten', 'provinsi']);

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .flatMap((w) => (SPELLED[w] ?? w).split(' '))
    .filter((w) => w !== '' && !STOP.has(w));

/** The unit that a name in a file means: the id itself, the same words, or the only unit that has all of them; null when unsure. */
export function cariUnit(index: PaketIndex): (name: string) => string | null {
  const units = index.paket.unor.map((u) => ({ id: u.unorId, words: words(u.nama) }));
  return (name) => {
    const id = name.trim();
    if (index.unorById.has(id)) return id;
    const wanted = words(name);
    const key = wanted.join(' ');
    if (key === '') return null;
    const same = units.filter((u) => u.words.join(' ') === key);
    if (same.length === 1) return same[0]?.id ?? null;
    if (same.length > 1) return null;
    const wider = units.filter((u) => wanted.every((w) => u.words.includes(w)));
    const narrower = units.filter((u) => u.words.length > 1 && u.words.every((w) => wanted.includes(w)));
    const found = wider.length === 1 ? wider : narrower;
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  };
}
