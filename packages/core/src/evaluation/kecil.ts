/** Counts of people below this are not published. */
export const SEL_KECIL = 5;

/**
 * Hides counts from 1 to 4. Where exactly one of the parts of a published total is hidden, it could be had by subtraction: the smallest
 * of the others is hidden with it (complementary suppression). null: hidden. Zero is no person and stays.
 */
export function tutupKecil(counts: readonly number[]): (number | null)[] {
  const shown = counts.map((n) => (n > 0 && n < SEL_KECIL ? null : n));
  const hidden = counts.filter((_, i) => shown[i] === null);
  const open = shown.flatMap((n, i) => (n !== null && n > 0 ? [i] : []));
  const [first] = open;
  // With nothing else to hide it behind, the total itself gives it away: see `totalTerbit`.
  if (hidden.length !== 1 || first === undefined) return shown;
  const least = open.reduce((best, i) => (counts[i]! < counts[best]! ? i : best), first);
  return shown.map((n, i) => (i === least ? null : n));
}

/** The total that may stand beside the parts: hidden where it is small, or where it would give one hidden part away. */
export function totalTerbit(counts: readonly number[]): number | null {
  const total = counts.reduce((s, n) => s + n, 0);
  if (total > 0 && total < SEL_KECIL) return null;
  const hidden = tutupKecil(counts).filter((n) => n === null).length;
  return hidden === 1 ? null : total;
}
