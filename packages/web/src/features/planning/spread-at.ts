import type { Kurva } from '@seimbang/contract';

/** Spread at `n` moves: the computed point, else straight between its neighbours; beyond the last point the last one holds. */
export function spreadAt(kurva: Kurva, n: number): number | null {
  const points = kurva.points;
  const after = points.findIndex((point) => point.moves >= n);
  if (after < 0) return points[points.length - 1]?.simpangan ?? null;
  const right = points[after];
  const left = points[after - 1];
  if (!right || right.moves === n || !left) return right?.simpangan ?? null;
  return left.simpangan + ((n - left.moves) / (right.moves - left.moves)) * (right.simpangan - left.simpangan);
}
