/** Answers of fewer people than this are told of nobody. */
export const PALING_SEDIKIT = 5;

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

/**
 * Which groups may be shown beside their total, so that nobody finds a group under five by subtraction.
 *
 * Groups under five are hidden first. What is hidden altogether is total minus shown: while that concerns fewer than five people, or one
 * single group, the smallest shown group is hidden too. Nobody in a group tells nothing and is no cover for another. Ties go by id, so that
 * the same figures hide the same groups (complementary suppression: Willenborg & de Waal 2001, ch. 4, in one dimension).
 */
export function sembunyikan(kelompok: readonly Kelompok[]): Terbuka {
  const sorted = kelompok.filter((k) => k.n > 0).toSorted((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
  const total = sum(sorted);
  if (total < PALING_SEDIKIT) return { tampil: new Set(), jumlah: false };
  let hidden = sorted.filter((k) => k.n < PALING_SEDIKIT).length;
  while (hidden > 0 && hidden < sorted.length && !aman(sorted.slice(0, hidden))) hidden++;
  return { tampil: new Set(sorted.slice(hidden).map((k) => k.id)), jumlah: true };
}

const sum = (kelompok: readonly Kelompok[]): number => kelompok.reduce((n, k) => n + k.n, 0);

const aman = (hidden: readonly Kelompok[]): boolean => hidden.length > 1 && sum(hidden) >= PALING_SEDIKIT;
