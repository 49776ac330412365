import { type DuaKaliDua, sebaranBersyarat, type Sebaran } from './hipergeometrik.ts';

/** Two chances count as equal when they differ by less than this share: sums in other orders differ in the last digits (as in R). */
const SAMA = 1 + 1e-7;

/** Sum of the chances that are at most as likely as the one observed. */
function dua(peluang: Float64Array, at: number): number {
  const most = peluang[at]! * SAMA;
  return Math.min(
    1,
    peluang.reduce((sum, p) => (p <= most ? sum + p : sum), 0),
  );
}

/** Fisher's exact test of a table: given the margins, how often a table at least as unlikely comes by chance (two-sided); `lebih`: as many or more. */
export function ujiTepat(t: DuaKaliDua): { readonly duaSisi: number; readonly lebih: number } {
  const { dari, peluang } = sebaranBersyarat(t);
  const at = t.kena - dari;
  return {
    duaSisi: dua(peluang, at),
    lebih: Math.min(
      1,
      peluang.subarray(at).reduce((a, b) => a + b, 0),
    ),
  };
}

/** The least two-sided chance that any table with these margins can reach: above the level, no result would ever be noticed (Tarone 1990). */
export function pTerkecil(t: DuaKaliDua): number {
  const { peluang } = sebaranBersyarat(t);
  return Math.min(...Array.from(peluang, (_, i) => dua(peluang, i)));
}

/**
 * How often the test notices, at the level `taraf`, that the odds of the group are `odds` times those of the others: exact, from the
 * noncentral distribution. It depends on the margins only, so it can be said before the answer is looked at.
 */
export function dayaUji(t: DuaKaliDua, odds: number, taraf: number): number {
  const nol: Sebaran = sebaranBersyarat(t);
  const lain = sebaranBersyarat(t, odds);
  let power = 0;
  for (let i = 0; i < nol.peluang.length; i++) if (dua(nol.peluang, i) <= taraf) power += lain.peluang[i]!;
  return Math.min(1, power);
}
