import { random } from '@seimbang/core/kernel';
import { describe, expect, it } from 'vitest';
import { differencesFromHighs, prepare } from './support/compare.ts';
import { highs } from './support/highs.ts';
import { mediumPackage } from './support/small-package.ts';

/** A sample of the 50 packages of tests/long. */
const PACKAGES = 3;

describe('on random packages of 200 people', () => {
  it.each(Array.from({ length: PACKAGES }, (_, i) => i))(
    'package %i: the plan equals what HiGHS finds, with and without a budget, and is accepted',
    async (seed) => {
      const prepared = prepare(mediumPackage(String(seed)));
      const budgets = [null, 1 + random(`budget/${seed}`).below(40)];
      expect(differencesFromHighs(await highs(), prepared, budgets)).toEqual([]);
    },
    120_000,
  );
});
