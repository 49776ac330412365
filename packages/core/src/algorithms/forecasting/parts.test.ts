import { describe, expect, test } from 'vitest';
import { coverage, mase, smape } from './accuracy.ts';
import { onBlocks } from './aggregate.ts';
import { dampedTrend } from './damped-trend.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { fillGaps } from './gaps.ts';
import { goldenSection, nelderMead } from './minimise.ts';
import { naive2, seasonalNaive } from './naive.ts';
import { adjust, classicalSeason, isSeasonal, restore, shrunkSeason } from './season.ts';
import { centredAverage, lineThrough, median, quantile, trimmedMean } from './series.ts';
import { theta } from './theta.ts';

const f = (...x: number[]): Float64Array => Float64Array.from(x);
const quarters = [0.8, 1, 1.3, 0.9];
const seasonal = Float64Array.from({ length: 24 }, (_, t) => 100 * quarters[t % 4]!);

describe('small statistics, by hand', () => {
  test('quantile, median and trimmed mean', () => {
    expect(quantile(f(4, 1, 3, 2), 0.25)).toBe(1.75);
    expect(median(f(5, 1, 9))).toBe(5);
    expect(trimmedMean(f(100, 2, 3, 4, -50), 0.1)).toBe(3);
    expect(trimmedMean(f(2, 4), 0.1)).toBe(3);
  });
  test('the line through 1, 3, 5 starts at 1 and rises by 2', () => {
    expect(lineThrough(f(1, 3, 5))).toEqual({ level: 1, slope: 2 });
    expect(lineThrough(f(7))).toEqual({ level: 7, slope: 0 });
  });
  test('the centred average of a line is the line, also for an even season; its ends are missing', () => {
    const line = Float64Array.from({ length: 10 }, (_, t) => 3 * t);
    for (const season of [3, 4, 7]) {
      const half = season >> 1;
      centredAverage(line, season).forEach((v, t) =>
        t < half || t + half >= 10 ? expect(v).toBeNaN() : expect(v).toBeCloseTo(3 * t, 10),
      );
    }
  });
  test('sMAPE, MASE and coverage of a worked example', () => {
    expect(smape(f(100, 0), f(300, 0))).toBe(50);
    expect(mase(f(1, 2, 3, 4), f(5, 6), f(5, 9), 1)).toBe(1.5);
    expect(mase(f(2, 2, 2), f(5), f(5), 1)).toBeNaN();
    expect(coverage(f(1, 5, 9), f(0, 6, 9), f(2, 8, 9))).toBeCloseTo(2 / 3, 12);
  });
});

describe('finding the least', () => {
  test('golden section finds the bottom of a parabola', () =>
    expect(goldenSection((x) => (x - 0.3) ** 2, 0, 1, 40)).toBeCloseTo(0.3, 6));
  test('Nelder and Mead walk down the valley of Rosenbrock', () => {
    const [x, y] = nelderMead((p) => (1 - p[0]!) ** 2 + 100 * (p[1]! - p[0]! ** 2) ** 2, [-1.2, 1], 400);
    expect(x).toBeCloseTo(1, 3);
    expect(y).toBeCloseTo(1, 3);
  });
});

describe('seasons', () => {
  test('an exact season is found, taken out and put back', () => {
    const found = classicalSeason(seasonal, 4);
    found.index.forEach((v, j) => expect(v).toBeCloseTo(quarters[j]!, 12));
    adjust(seasonal, found).forEach((v) => expect(v).toBeCloseTo(100, 9));
    restore(f(100, 100), 25, found).forEach((v, i) => expect(v).toBeCloseTo(100 * quarters[(25 + i) % 4]!, 9));
    shrunkSeason(seasonal, 4).index.forEach((v, j) => expect(v).toBeCloseTo(quarters[j]!, 9));
  });
  test('a season in data below zero is added, not multiplied', () => {
    const found = shrunkSeason(
      seasonal.map((v) => v - 100),
      4,
    );
    expect(found.multiplicative).toBe(false);
    expect(found.index[2]).toBeCloseTo(30, 6);
  });
  test('noise is shrunk to nearly no season, and two seasons are the least', () => {
    const noise = Float64Array.from({ length: 120 }, (_, t) => 100 + ((t * 7919) % 101) / 5);
    for (const v of shrunkSeason(noise, 12).index) expect(Math.abs(v - 1)).toBeLessThan(0.03);
    expect(new Set(shrunkSeason(seasonal.subarray(0, 7), 4).index)).toEqual(new Set([1]));
  });
  test('the 90 % test sees a season, none in a constant, none in fewer than three seasons', () => {
    expect(isSeasonal(seasonal, 4)).toBe(true);
    expect(isSeasonal(new Float64Array(24).fill(5), 4)).toBe(false);
    expect(isSeasonal(seasonal.subarray(0, 11), 4)).toBe(false);
  });
});

describe('single methods', () => {
  test('Naive2 repeats the season at the last level; seasonal naive repeats the last season', () => {
    naive2(seasonal, 4, 5).forEach((v, i) => expect(v).toBeCloseTo(100 * quarters[i % 4]!, 9));
    expect([...seasonalNaive(f(1, 2, 3), 2, 3)]).toEqual([2, 3, 2]);
    expect([...seasonalNaive(f(4), 12, 2)]).toEqual([4, 4]);
  });
  test.each([
    ['theta', theta],
    ['dynamic theta', dynamicTheta],
    ['damped trend', dampedTrend],
  ] as const)('%s: a constant stays, a rising line keeps rising, never faster', (_, method) => {
    method(new Float64Array(20).fill(6), 4).forEach((v) => expect(v).toBeCloseTo(6, 6));
    const line = Float64Array.from({ length: 30 }, (__, t) => 10 + 2 * t);
    const said = method(line, 3);
    for (const [i, v] of said.entries()) {
      expect(v).toBeGreaterThan(68);
      expect(v).toBeLessThanOrEqual(70.01 + 2 * i);
    }
  });
  test('on blocks, a method that draws the line on gives the line back in single steps', () => {
    const straight = (y: Float64Array, h: number): Float64Array => {
      const { level, slope } = lineThrough(y);
      return Float64Array.from({ length: h }, (_, i) => level + slope * (y.length + i));
    };
    const line = Float64Array.from({ length: 26 }, (_, t) => 5 + 3 * t);
    onBlocks(straight, line, 7, 6)?.forEach((v, i) => expect(v).toBeCloseTo(5 + 3 * (26 + i), 9));
    expect(onBlocks(straight, line, 7, 7)).toBeNull();
  });
  test('a gap is bridged by the line between its neighbours, the ends by the nearest value', () =>
    expect([...(fillGaps([null, 2, null, null, 8, null], 1) ?? [])]).toEqual([2, 2, 4, 6, 8, 8]));
});
