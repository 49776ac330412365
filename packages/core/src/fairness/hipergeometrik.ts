/** A table of two rows and two columns: of `kelompok` people `kena` bear it, of `lain` others `kenaLain`. Whole, not negative. */
export interface DuaKaliDua {
  readonly kelompok: number;
  readonly kena: number;
  readonly lain: number;
  readonly kenaLain: number;
}

let known = new Float64Array(2);

/** Logarithms of 0!, 1!, ..., at least to n!. Kept from call to call: a city asks for its 15,000 again for each of 700 units. */
export function logFaktorial(n: number): Float64Array {
  if (n < known.length) return known;
  const table = new Float64Array(2 * n + 1);
  table.set(known);
  for (let i = known.length; i < table.length; i++) table[i] = table[i - 1]! + Math.log(i);
  known = table;
  return table;
}

/** What the number of bearers in the group may be when all margins are held, and the chance of each. */
export interface Sebaran {
  /** Fewest bearers the group can have; `peluang[i]` belongs to `dari + i`. */
  readonly dari: number;
  readonly peluang: Float64Array;
}

/**
 * Chances of each count in the group, given the margins: hypergeometric, or with `odds` other than 1 the noncentral one of Fisher (the
 * odds of bearing it are `odds` times those of the others).
 */
export function sebaranBersyarat({ kelompok, kena, lain, kenaLain }: DuaKaliDua, odds = 1): Sebaran {
  const total = kena + kenaLain;
  const dari = Math.max(0, total - lain);
  const sampai = Math.min(kelompok, total);
  const f = logFaktorial(kelompok + lain);
  const logOf = (k: number): number =>
    k * Math.log(odds) - f[k]! - f[kelompok - k]! - f[total - k]! - f[lain - total + k]!;
  const logs = Float64Array.from({ length: sampai - dari + 1 }, (_, i) => logOf(dari + i));
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const raw = logs.map((l) => Math.exp(l - top));
  const sum = raw.reduce((a, b) => a + b, 0);
  return { dari, peluang: raw.map((p) => p / sum) };
}
