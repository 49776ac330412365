import { describe, expect, it } from 'vitest';
import { runTampers } from './support/tampered.ts';

describe('a tampered plan', () => {
  it('is refused, whatever was recomputed to make it look right', () => {
    const { tried, accepted, refused } = runTampers(54);
    expect({ accepted, refused }).toEqual({ accepted: [], refused: [] });
    expect([...tried].filter(([, count]) => count === 0)).toEqual([]);
  }, 120_000);
});
