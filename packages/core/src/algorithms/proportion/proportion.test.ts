import { describe, expect, test } from 'vitest';
import { random } from '../../kernel/index.ts';
import { changeOf, detectableFall, detectableRise } from './change.ts';
import { wilson } from './wilson.ts';

// Newcombe 1998 (Statistics in Medicine 17, 857-872), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f, as published', (yes, n, lower, upper) => {
  const share = wilson(yes, n);
  expect(share?.lower).toBeCloseTo(lower, 4);
  expect(share?.upper).toBeCloseTo(upper, 4);
});

// Newcombe 1998 (Statistics in Medicine 17, 873-890), table II, method 10, second minus first turned round.
test.each([
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [10, 10, 0, 10, 0.6075, 1],
  [5, 56, 0, 29, -0.0381, 0.1926],
])('%i of %i against %i of %i differ by %f to %f, as published', (y1, n1, y2, n2, lower, upper) => {
  const change = changeOf({ yes: y2, n: n2 }, { yes: y1, n: n1 });
  expect(change?.lower).toBeCloseTo(lower, 4);
  expect(change?.upper).toBeCloseTo(upper, 4);
});

test('an empty sample claims nothing', () => {
  expect(wilson(0, 0)).toBeNull();
  expect(changeOf({ yes: 0, n: 0 }, { yes: 3, n: 5 })).toBeNull();
  expect(detectableRise(0.4, 0, 100)).toBeNull();
});

describe('the smallest change that a survey could have found', () => {
  test('is about 18 points at 100 against 100 people of whom 20 % agree', () => {
    expect(detectableRise(0.2, 100, 100)).toBeCloseTo(0.177, 2);
  });

  test('does not exist where even everybody agreeing would be missed', () => {
    expect(detectableRise(0.9, 6, 6)).toBeNull();
  });

  test('gets smaller with more people, and a fall mirrors a rise', () => {
    const [few, many] = [detectableRise(0.5, 20, 20), detectableRise(0.5, 200, 200)];
    expect(many).toBeLessThan(few as number);
    expect(detectableFall(0.5, 20, 20)).toBe(few);
  });

  test('is really found in 80 of 100 simulated surveys (76 to 84)', () => {
    const d = detectableRise(0.4, 80, 80) as number;
    const dice = random('daya');
    const draw = (p: number): number => Array.from({ length: 80 }, () => dice.next()).filter((x) => x < p).length;
    let found = 0;
    for (let i = 0; i < 2000; i++) {
      const [before, after] = [draw(0.4), draw(0.4 + d)];
      const pooled = (before + after) / 160;
      const z = (after - before) / 80 / Math.sqrt((pooled * (1 - pooled) * 2) / 80);
      if (Math.abs(z) > 1.96) found++;
    }
    expect(found / 2000).toBeGreaterThan(0.76);
    expect(found / 2000).toBeLessThan(0.84);
  });
});

describe('in simulated surveys with a known truth', () => {
  const dice = random('cakupan');
  const draw = (p: number, n: number): number =>
    Array.from({ length: n }, () => dice.next()).filter((x) => x < p).length;

  test('the interval of a share covers it in 93 to 97 of 100, from 5 people on', () => {
    let [covered, all] = [0, 0];
    for (const n of [5, 8, 12, 40, 120])
      for (let i = 0; i < 1500; i++) {
        const p = 0.02 + 0.96 * dice.next();
        const share = wilson(draw(p, n), n);
        if (share && share.lower <= p && p <= share.upper) covered++;
        all++;
      }
    expect(covered / all).toBeGreaterThan(0.93);
    expect(covered / all).toBeLessThan(0.97);
  });

  test('the interval of a change covers it in 93 to 98 of 100', () => {
    let [covered, all] = [0, 0];
    for (const [n1, n2] of [
      [6, 9],
      [15, 30],
      [60, 60],
    ] as const)
      for (let i = 0; i < 1500; i++) {
        const [p1, p2] = [0.05 + 0.9 * dice.next(), 0.05 + 0.9 * dice.next()];
        const change = changeOf({ yes: draw(p1, n1), n: n1 }, { yes: draw(p2, n2), n: n2 });
        if (change && change.lower <= p2 - p1 && p2 - p1 <= change.upper) covered++;
        all++;
      }
    expect(covered / all).toBeGreaterThan(0.93);
    expect(covered / all).toBeLessThan(0.98);
  });
});
