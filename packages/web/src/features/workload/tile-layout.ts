/** A place on the ground, degrees. */
export interface Placed {
  readonly lat: number;
  readonly lon: number;
}
/** Where a tile stands: column and row, from the north-west. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** A grid a little larger than needed, so that the outline of the area shows. */
function gridFor(count: number): { readonly columns: number; readonly rows: number } {
  const columns = Math.max(1, Math.round(Math.sqrt(count * 1.15)));
  return { columns, rows: Math.max(1, Math.ceil(count / columns) + (count > 4 ? 1 : 0)) };
}

const span = (values: readonly number[]): readonly [number, number] => {
  const low = Math.min(...values);
  return [low, Math.max(...values) - low || 1];
};

/**
 * One tile for each place, near its true position and never on another: the assignment with the least sum of squared distances that
 * swaps of two tiles (or of a tile and a free spot) can reach. Meant for up to about 60 places.
 */
export function tileLayout(places: readonly Placed[]): {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
} {
  const { columns, rows } = gridFor(places.length);
  const [west, width] = span(places.map((place) => place.lon));
  const [south, height] = span(places.map((place) => place.lat));
  const wanted = places.map((place) => ({
    x: ((place.lon - west) / width) * (columns - 1),
    y: (1 - (place.lat - south) / height) * (rows - 1),
  }));
  const cost = (place: number | undefined, spot: number): number => {
    const want = place === undefined ? undefined : wanted[place];
    return want ? (want.x - (spot % columns)) ** 2 + (want.y - Math.floor(spot / columns)) ** 2 : 0;
  };
  const spots: (number | undefined)[] = Array.from({ length: columns * rows }, (_, i) =>
    i < places.length ? i : undefined,
  );
  for (let improved = true; improved; ) improved = swapOnce(spots, cost);
  const tiles = places.map((_, place) => {
    const spot = spots.indexOf(place);
    return { column: spot % columns, row: Math.floor(spot / columns) };
  });
  return { columns, rows, tiles };
}

function swapOnce(spots: (number | undefined)[], cost: (place: number | undefined, spot: number) => number): boolean {
  let improved = false;
  for (let a = 0; a < spots.length; a++)
    for (let b = a + 1; b < spots.length; b++) {
      const change = cost(spots[a], b) + cost(spots[b], a) - cost(spots[a], a) - cost(spots[b], b);
      if (change < -1e-9) {
        [spots[a], spots[b]] = [spots[b], spots[a]];
        improved = true;
      }
    }
  return improved;
}
