/** A group smaller than this is told to nobody but the auditor. */
export const KELOMPOK_TERKECIL = 5;

/**
 * Which groups of one list must not be told, when the total of the list is told: those under five people, and beside them as many of the
 * smallest others as it takes until at least two groups, with more than five people together, are hidden; otherwise a subtraction from the
 * total would give the hidden ones back. Groups of exactly five go with them, and groups of equal size stay or go together: so the hidden
 * sizes may be exchanged with each other, and a reader who knows this rule still cannot tell which is which. Empty groups hide nobody.
 */
export function tersembunyi(orang: readonly number[]): boolean[] {
  if (!orang.some((n) => n > 0 && n < KELOMPOK_TERKECIL)) return orang.map(() => false);
  const isHidden = (n: number, upTo: number): boolean => n > 0 && n <= upTo;
  const sizes = [...new Set(orang.filter((n) => n > KELOMPOK_TERKECIL))].sort((a, b) => a - b);
  let upTo = KELOMPOK_TERKECIL;
  for (const next of sizes) {
    const hidden = orang.filter((n) => isHidden(n, upTo));
    const people = hidden.reduce((a, b) => a + b, 0);
    if (hidden.length >= 2 && people > KELOMPOK_TERKECIL) break;
    upTo = next;
  }
  return orang.map((n) => isHidden(n, upTo));
}
