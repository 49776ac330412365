import { type BarisMentah, bacaAmatan } from './baca.ts';
import { nilai, type Penilaian } from './nilai.ts';

/** One measure to judge: rows as of a file, which way is better, and the seed of arrangements. */
export interface TugasPenilaian {
  readonly baris: readonly BarisMentah[];
  readonly better: 'lower' | 'higher';
  readonly seed: string;
  /** Periods before the first start that count as before. */
  readonly base: number;
}

/** Reads and judges rows that the program has made itself; null where there is none. */
export function nilaiBaris({ baris, better, seed, base }: TugasPenilaian): Penilaian | null {
  const { bacaan } = bacaAmatan('volume', baris);
  return bacaan && nilai(bacaan, { better, seed, base });
}
