import type { Langkah } from './masa.ts';

/** One value of one unit in one period; what is said about the unit is the same in all of its rows. */
export interface Amatan {
  readonly unit: string;
  readonly n: number;
  readonly value: number;
  /** What a count is taken over (population, services), above 0; null: not told. */
  readonly per: number | null;
  readonly treated: boolean;
  /** First period with help, as a whole number like `n`; null: none. */
  readonly start: number | null;
  /** The wave that the unit drew by lot; null: no lot. */
  readonly wave: string | null;
  readonly donor: boolean;
}

export interface Bacaan {
  readonly langkah: Langkah;
  readonly rows: readonly Amatan[];
}
