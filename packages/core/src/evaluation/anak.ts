import type { Teks } from '../kernel/index.ts';
import type { TitikPeristiwa } from './acak.ts';
import { type Langkah, setahun } from './masa.ts';

export type Rancangan = 'waves' | 'did' | 'synthetic' | 'its' | 'before-after';

/** What one rung of the ladder says. */
export interface Anak {
  readonly design: Rancangan;
  readonly effect: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lower80: number | null;
  readonly upper80: number | null;
  readonly p: number | null;
  readonly smallestP: number | null;
  readonly eventStudy: readonly TitikPeristiwa[];
  readonly notes: readonly Teks[];
}

/** Periods before and after that an interrupted series needs (Bernal et al. 2017 and others advise twelve). */
export const SIDES = 12;
/** Periods right before the start that a comparison without lot leaves out, at most a third of those before. */
export const GAP = 4;

/** Waves of the year that the data can carry: none below a year and a half, one below two years, two from then on. */
export function banyakGelombang(first: number, last: number, langkah: Langkah): 0 | 1 | 2 {
  const [span, year] = [last - first + 1, setahun(langkah)];
  return span < 1.5 * year ? 0 : span < 2 * year ? 1 : 2;
}

/** Place in the year, 0 to 1, of the period `n`. */
export const tempatSetahun = (n: number, langkah: Langkah): number => n / (langkah === 'bulan' ? 12 : 365.25 / 7);
