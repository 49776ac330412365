import type { PindahanTampil, RencanaTampil } from '@seimbang/contract';

const placeKey = (place: PindahanTampil['from']): string => `${place.unorId}\u001f${place.jabatanId}`;

/**
 * Moves of a gerbong from the first vacancy backwards: each next move fills the place that the one before it left.
 * A cycle begins at the move listed first. Moves that connect to nothing keep their order at the end.
 */
export function chainOrder(
  gerbong: RencanaTampil['gerbong'][number],
  moves: readonly PindahanTampil[],
): readonly PindahanTampil[] {
  const own = gerbong.moves.flatMap((id) => moves.find((move) => move.pegawaiId === id) ?? []);
  const left = new Set(own.map((move) => placeKey(move.from)));
  const rest = new Set(own);
  const ordered: PindahanTampil[] = [];
  let next = own.find((move) => !left.has(placeKey(move.to))) ?? own[0];
  while (next) {
    ordered.push(next);
    rest.delete(next);
    const vacated = placeKey(next.from);
    next = [...rest].find((move) => placeKey(move.to) === vacated);
  }
  return [...ordered, ...rest];
}

/** Longest chains first: they are the puzzle; single moves follow in their own order. */
export const byLength = (plan: RencanaTampil): RencanaTampil['gerbong'] =>
  plan.gerbong.toSorted((a, b) => b.moves.length - a.moves.length);

/** The move a reader sees explained first: the one that fills the vacancy of the longest chain. */
export function openingMove(plan: RencanaTampil): PindahanTampil | undefined {
  const longest = byLength(plan)[0];
  return longest ? chainOrder(longest, plan.moves)[0] : plan.moves[0];
}
