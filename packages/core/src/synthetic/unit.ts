import type { Unor } from '../domain/index.ts';
import { type Random, random } from '../kernel/index.ts';
import type { JenisUnit } from './pola-unit.ts';

/** How a unit fares: its services grew, kept pace or shrank while its staff stayed. */
export type Keadaan = 'kewalahan' | 'biasa' | 'longgar';

export type Titik = readonly [lat: number, lon: number];

/** One unit before its people are drawn. Everything else about it follows from the seed and `unor.unorId`. */
export interface Unit {
  readonly unor: Unor;
  readonly jenis: JenisUnit;
  readonly keadaan: Keadaan;
  readonly lurahKosong: boolean;
  /** Need per person in a unit that kept pace: 1.05 = a little short, 1.45 = a city short of a third. */
  readonly tekanan: number;
  /** Where people of this region live. */
  readonly hunian: readonly Titik[];
}

const benihOf = (seed: number | string): string => `seimbang/sintetis/${seed}`;

const enam = (x: number): number => Math.round(x * 1e6) / 1e6;

/** A point `spread` degrees (standard deviation) around another, six decimals. */
export const dekat = (dice: Random, [lat, lon]: Titik, spread: number): Titik => [
  enam(dice.normal(lat, spread)),
  enam(dice.normal(lon, spread)),
];

export function unorRow(
  unorId: string,
  nama: string,
  jenis: string,
  indukId: string | null,
  opdId: string,
  titik: Titik,
  kodeWilayah: string | null = null,
): Unor {
  return { unorId, nama, indukId, jenis, opdId, kodeWilayah, lat: titik[0], lon: titik[1], ekstra: {} };
}

/** Conditions for `n` sister units: about 27 % overwhelmed and 27 % idle, at least one of each from three units on, placed by lot. */
export function keadaanSaudara(n: number, dice: Random): Keadaan[] {
  const banyak = n < 3 ? 0 : Math.max(1, Math.round(0.27 * n));
  const all: Keadaan[] = Array.from({ length: n }, (_, i) =>
    i < banyak ? 'kewalahan' : i < 2 * banyak ? 'longgar' : 'biasa',
  );
  return kocok(all, dice);
}

/** Which of `n` kelurahan have no lurah: about a fifth (44 to 55 of Semarang's 177 in 2025-26), at least one. */
export const lurahKosongSaudara = (n: number, dice: Random): boolean[] =>
  kocok(
    Array.from({ length: n }, (_, i) => i < Math.max(1, Math.round(0.2 * n))),
    dice,
  );

/** Condition of a unit that is drawn alone. */
export function keadaanSendiri(dice: Random): Keadaan {
  const x = dice.next();
  return x < 0.22 ? 'kewalahan' : x < 0.44 ? 'longgar' : 'biasa';
}

function kocok<T>(items: T[], dice: Random): T[] {
  for (let i = items.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
  return items;
}

export const diceOf = (seed: number | string, label: string): Random => random(`${benihOf(seed)}/${label}`);
