import { type Share, wilson } from '../algorithms/index.ts';

/** How many people of a group gave a value to a statement. Nobody is in it, only how many. */
export interface Cacah {
  readonly kelompok: string;
  readonly pernyataan: string;
  readonly nilai: number;
  readonly jumlah: number;
}

/** Those who agree (4 or 5) among those who answered, with the 95 % interval. */
export interface Setuju {
  readonly n: number;
  readonly setuju: number;
  readonly bagian: Share;
}

/** Values that count as agreement. */
const SETUJU = 4;

/** People who answered, by group. Everybody answers every statement, so any one of them counts the people. */
export function pesertaOf(cacah: readonly Cacah[]): Map<string, number> {
  const first = cacah[0]?.pernyataan;
  const n = new Map<string, number>();
  for (const c of cacah) if (c.pernyataan === first) n.set(c.kelompok, (n.get(c.kelompok) ?? 0) + c.jumlah);
  return n;
}

/** Agreement with one statement in the groups given; null where nobody answered. */
export function setujuOf(cacah: readonly Cacah[], pernyataan: string, kelompok: readonly string[]): Setuju | null {
  const rows = cacah.filter((c) => c.pernyataan === pernyataan && kelompok.includes(c.kelompok));
  const n = total(rows);
  const setuju = total(rows.filter((c) => c.nilai >= SETUJU));
  const bagian = wilson(setuju, n);
  return bagian && { n, setuju, bagian };
}

const total = (rows: readonly Cacah[]): number => rows.reduce((sum, c) => sum + c.jumlah, 0);
