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
