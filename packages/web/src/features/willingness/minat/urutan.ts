/** The list with the entry at `from` standing at `to`. */
export function moved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const rest = list.filter((_, i) => i !== from);
  const one = list[from];
  return one === undefined ? list : [...rest.slice(0, to), one, ...rest.slice(to)];
}

interface Place {
  readonly unorId: string;
  readonly jabatanId: string;
  readonly km: number | null;
}

const key = (place: { unorId: string; jabatanId: string }): string => `${place.unorId} ${place.jabatanId}`;

/** Places within `km` of home that are not in the list yet, the nearest first; those whose distance is unknown stay out. */
export function within<T extends Place>(
  places: readonly T[],
  list: readonly ({ unorId: string; jabatanId: string } | null)[],
  km: number,
): readonly T[] {
  const listed = new Set(list.flatMap((one) => (one === null ? [] : [key(one)])));
  return places
    .filter((place) => place.km !== null && place.km <= km && !listed.has(key(place)))
    .sort((a, b) => (a.km ?? 0) - (b.km ?? 0));
}
