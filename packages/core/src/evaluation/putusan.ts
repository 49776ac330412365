export type Putusan = 'lebih baik' | 'lebih buruk' | 'tidak dapat dipastikan';

/** A direction is named only when chance alone would bring as much in at most one case of twenty. */
export function putuskan(
  { effect, p }: { readonly effect: number | null; readonly p: number | null },
  better: 'lower' | 'higher',
): Putusan {
  if (effect === null || p === null || p > 0.05 + 1e-12 || effect === 0) return 'tidak dapat dipastikan';
  return effect < 0 === (better === 'lower') ? 'lebih baik' : 'lebih buruk';
}
