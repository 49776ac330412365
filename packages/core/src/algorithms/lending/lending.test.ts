import { describe, expect, test } from 'vitest';
import { firstPrices } from './ascend.ts';
import { relax } from './bound.ts';
import { frameOf } from './frame.ts';
import { solveLending } from './solve.ts';
import { bruteForce, pointsOf, tinyCases } from './testing/tiny.ts';
import { weeks } from './testing/weeks.ts';

describe('small cases, everything tried', () => {
  test.each(tinyCases(40).map((p, i) => [i, p] as const))(
    'case %i: the plan costs what the best of all plans costs',
    (_, p) => {
      const answer = solveLending(p);
      const best = bruteForce(p);
      expect(answer.cost).toBe(best);
      expect(pointsOf(p, answer.loans)).toBe(best);
      expect(answer.exhausted).toBe(true);
      expect(answer.bound).toBeLessThanOrEqual(best);
    },
  );
});

test('whatever the prices, no bound made of them is above the best plan', () => {
  for (const p of tinyCases(30)) {
    const frame = frameOf(p);
    const prices = firstPrices(frame);
    const best = bruteForce(p);
    for (const factor of [0, 0.5, 1, 1.7]) {
      const scaled = {
        early: prices.early.map((v) => v * factor),
        late: prices.late.map((v) => v * factor),
        away: prices.away.map((v) => v * (2 - factor)),
      };
      expect(relax(frame, scaled).bound).toBeLessThanOrEqual(best);
    }
  }
});

describe('a season of a family of 25 units', () => {
  const p = weeks(25, 13, 1)[0]!;
  const answer = solveLending(p, { rounds: 60, ascent: 400 });
  test('the plan counted anew has the stated points, and lending helps', () => {
    expect(pointsOf(p, answer.loans)).toBe(answer.cost);
    expect(answer.cost).toBeLessThan(answer.costWithout / 2);
  });
  test('the stated bound is rebuilt from the prices and below the plan', () => {
    expect(relax(frameOf(p), answer.prices).bound).toBe(answer.bound);
    expect(answer.bound).toBeLessThanOrEqual(answer.cost);
  });
  test('whole helpers of both kinds leave hardly a gap', () => {
    expect(answer.cost / answer.bound).toBeLessThan(1.005);
  });
  test('the same input gives the same plan', () => {
    expect(solveLending(p, { rounds: 60, ascent: 400 })).toEqual(answer);
  });
  test('stopped at once there is still a plan that keeps every rule', () => {
    const early = solveLending(p, { stop: () => true });
    expect(early.stopped).toBe(true);
    expect(pointsOf(p, early.loans)).toBe(early.cost);
    expect(early.bound).toBeLessThanOrEqual(early.cost);
  });
});
