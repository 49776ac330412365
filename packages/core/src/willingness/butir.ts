import type { Pegawai, Sel } from '../domain/index.ts';
import type { Teks } from '../kernel/index.ts';
import { kmFromHome } from '../planning/index.ts';
import type { Angka, ArahButir, Butir } from './pernyataan.ts';

/** One line of what changes for the person. */
export const butir = (kode: string, arah: ArahButir, pesan: Teks, list: readonly Angka[] = []): Butir => ({
  kode,
  bagian: 'perubahan',
  arah,
  pesan,
  angka: list,
});

/** Straight-line kilometres from home, one decimal; null where a coordinate is missing. */
export function kmOf(p: Pegawai, sel: Sel): number | null {
  const km = kmFromHome(p, sel.unor);
  return km === null ? null : Math.round(km * 10) / 10;
}

/** A day as sentences write it: 4/1/2027. */
export const tanggal = (day: string): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
