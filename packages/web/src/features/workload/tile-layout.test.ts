import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileLayout } from './tile-layout.ts';

describe('the schematic map', () => {
  it('gives every kelurahan a tile of its own inside the grid', () => {
    const place = fc.record({
      lat: fc.double({ min: -8, max: -6, noNaN: true }),
      lon: fc.double({ min: 110, max: 111, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 30 }), (places) => {
        const { columns, rows, tiles } = tileLayout(places);
        expect(new Set(tiles.map((tile) => `${tile.column},${tile.row}`)).size).toBe(places.length);
        expect(tiles.every((tile) => tile.column < columns && tile.row < rows)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('puts north above south and east to the right of west', () => {
    const { tiles } = tileLayout([
      { lat: -7.0, lon: 110.4 },
      { lat: -7.0, lon: 110.5 },
      { lat: -7.1, lon: 110.4 },
      { lat: -7.1, lon: 110.5 },
    ]);
    expect(tiles).toEqual([
      { column: 0, row: 0 },
      { column: 1, row: 0 },
      { column: 0, row: 1 },
      { column: 1, row: 1 },
    ]);
  });
});
