import { random } from '@seimbang/core/kernel';
import { describe, expect, it } from 'vitest';
import { compareWithHighs, prepare } from './support/compare.ts';
import { highs } from './support/highs.ts';
import { mediumPackage } from './support/small-package.ts';

/** A sample of the 50 packages of tests/long. */
const PACKAGES = 3;

describe('on random packages of 200 people', () => {
  it.each(Array.from({ length: PACKAGES }, (_, i) => i))(
    'package %i: the plan equals what HiGHS finds, with and without a budget, and is accepted',
    async (seed) => {
      const budgets = [null, 1 + random(`budget/${seed}`).below(40)];
      const all = compareWithHighs(await highs(), prepare(mediumPackage(String(seed))), budgets);
      expect(all.flatMap((c) => c.wrong)).toEqual([]);
      expect(all.filter((c) => !c.proven).map((c) => c.about)).toEqual([]);
    },
    120_000,
  );
});
