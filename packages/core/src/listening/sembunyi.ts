import { hiddenGroups, mayTellTotal } from '../algorithms/index.ts';

/** A group of people by how many of them answered. */
export interface Kelompok {
  readonly id: string;
  readonly n: number;
}

export interface Terbuka {
  /** Groups whose figures may be shown. */
  readonly tampil: ReadonlySet<string>;
  /** May the figures of all groups together be shown? */
  readonly jumlah: boolean;
}

/** Which groups may be shown beside their total, so that nobody finds a group under five by subtraction; nobody in a group tells nothing. */
export function sembunyikan(kelompok: readonly Kelompok[]): Terbuka {
  const people = kelompok.map((k) => k.n);
  const hidden = hiddenGroups(people);
  const shown = kelompok.filter((k, i) => k.n > 0 && !hidden[i]);
  return { tampil: new Set(shown.map((k) => k.id)), jumlah: people.some((n) => n > 0) && mayTellTotal(people) };
}
