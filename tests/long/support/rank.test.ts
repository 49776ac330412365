import { expect, it } from 'vitest';
import { holm, signedRank } from './rank.ts';

it('ten differences to the same side: W = 55, z = 2.752 with the correction for continuity', () => {
  const { p, median } = signedRank([3, 1, 2, 5, 4, 7, 6, 9, 8, 10]);
  expect(p).toBeCloseTo(0.00592, 4);
  expect(median).toBe(5.5);
});

it('differences that cancel say nothing, ties share their ranks, zeros are left out', () => {
  expect(signedRank([1, -1, 2, -2, 0]).p).toBeCloseTo(1, 6);
  expect(signedRank([0, 0]).p).toBe(1);
});

it('Holm multiplies the smallest by all, the next by one less, and never falls', () => {
  expect(holm([0.01, 0.04, 0.03])).toEqual([0.03, 0.06, 0.06]);
});
