import type { Peringkat } from './report.ts';

/**
 * Letter of EJ and EU (Permendagri 12/2008): `>1 A, >=0.9 B, >=0.7 C, >=0.5 D, else E`, without the holes that two decimals leave.
 * A means overloaded. No incumbent (`null`) has no letter.
 */
export function peringkatOf(rasio: number | null): Peringkat | null {
  if (rasio === null) return null;
  if (rasio > 1) return 'A';
  if (rasio >= 0.9) return 'B';
  if (rasio >= 0.7) return 'C';
  return rasio >= 0.5 ? 'D' : 'E';
}
