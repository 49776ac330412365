import { random } from '../kernel/index.ts';

/** One group of a table: people, and how many of them bear it. */
export interface BarisTabel {
  readonly orang: number;
  readonly kena: number;
}

/** Dealt anew this many times: a chance of 0.05 is then known to about 0.01, and a city with 700 moves has its answer in 0.2 s. */
const KALI_ACAK = 1999;

/**
 * Could the whole table come by chance? The bearers are dealt anew among all people, each person alike, and the chi-square distance from
 * an even share is compared: (those at least as far + 1) / (deals + 1). Valid for any number of groups and any size (a permutation test);
 * seeded, so that the same table has the same answer.
 */
export function ujiAcak(tabel: readonly BarisTabel[], benih: string): number {
  const orang = tabel.reduce((s, r) => s + r.orang, 0);
  const kena = tabel.reduce((s, r) => s + r.kena, 0);
  if (kena === 0 || kena === orang) return 1;
  const groupOf = Int32Array.from(tabel.flatMap((r, g) => Array.from({ length: r.orang }, () => g)));
  const expected = tabel.map((r) => (r.orang * kena) / orang);
  const distance = (counts: readonly number[] | Int32Array): number =>
    expected.reduce((s, e, g) => s + (e === 0 ? 0 : (counts[g]! - e) ** 2 / e), 0);
  const observed = distance(tabel.map((r) => r.kena)) - 1e-9;
  const dice = random(benih);
  const counts = new Int32Array(tabel.length);
  let far = 0;
  for (let n = 0; n < KALI_ACAK; n++) {
    counts.fill(0);
    for (let k = 0; k < kena; k++) {
      const at = k + dice.below(orang - k);
      const g = groupOf[at]!;
      groupOf[at] = groupOf[k]!;
      groupOf[k] = g;
      counts[g]!++;
    }
    if (distance(counts) >= observed) far++;
  }
  return (far + 1) / (KALI_ACAK + 1);
}
