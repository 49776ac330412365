import type { Arah } from '../domain/index.ts';
import { type Day, dayParts, type Teks } from '../kernel/index.ts';

const BULAN = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const MONTH = 'January February March April May June July August September October November December'.split(' ');

const written = (names: readonly string[], day: Day): string => {
  const { y, m, d } = dayParts(day);
  return `${d} ${names[m - 1]} ${y}`;
};

/** A day as a letter writes it: `4 Januari 2027`, `4 January 2027`. */
export const tanggal = {
  id: (day: Day): string => written(BULAN, day),
  en: (day: Day): string => written(MONTH, day),
} as const;

/** How the standing of the person changes, as a noun phrase. */
export const arahTeks: Readonly<Record<Arah, Teks>> = {
  sejabatan: { id: 'perpindahan pada jabatan yang sama', en: 'a move within the same jabatan' },
  setara: { id: 'perpindahan setara', en: 'a lateral move' },
  promosi: { id: 'promosi', en: 'a promotion' },
  demosi: { id: 'penurunan jabatan', en: 'a demotion' },
};
