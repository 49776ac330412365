import { describe, expect, it } from 'vitest';
import { differencesFromBruteForce, isEnumerable, prepare } from './support/compare.ts';
import { smallPackage } from './support/small-package.ts';

/** A sample of the 500 packages of tests/long. */
const PACKAGES = 40;

describe('on random packages of up to seven people', () => {
  it.each(Array.from({ length: PACKAGES }, (_, i) => i))(
    'package %i: the plan equals the best of all legal plans, with fewest moves, for every budget, and is accepted',
    (seed) => {
      const prepared = prepare(smallPackage(String(seed)));
      if (!isEnumerable(prepared)) return;
      expect(differencesFromBruteForce(prepared)).toEqual([]);
    },
  );
});
