import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forecast, type Forecast } from './forecast.ts';

const value = integer({ min: 1, max: 5000 });
const series = array(value, { minLength: 1, maxLength: 60 });
const RUNS = { numRuns: 40 };

function said(train: readonly (number | null)[], horizon = 6, season = 12): Forecast {
  const f = forecast(train, horizon, season);
  if (f === null) throw new Error('no forecast');
  return f;
}

/** Eight years of months: a season of 40 %, growth, and a little noise that repeats. */
const months = Array.from(
  { length: 96 },
  (_, t) => (200 + t) * (1 + 0.4 * Math.sin((2 * Math.PI * t) / 12)) + ((t * 7919) % 11),
);

describe('a forecast', () => {
  test('the same series gives the same forecast, to the last digit', () =>
    assert(
      property(series, (x) => {
        expect(said(x)).toEqual(said(x));
      }),
      RUNS,
    ));

  test('the interval holds the forecast, and counts are never negative', () =>
    assert(
      property(series, integer({ min: 1, max: 24 }), constantFrom(1, 4, 7, 12), (x, horizon, season) => {
        const { mean, lower, upper } = said(x, horizon, season);
        expect(mean).toHaveLength(horizon);
        for (let i = 0; i < horizon; i++) {
          expect(lower[i]).toBeGreaterThanOrEqual(0);
          expect(lower[i]).toBeLessThanOrEqual(mean[i]!);
          expect(mean[i]).toBeLessThanOrEqual(upper[i]!);
          expect(Number.isFinite(upper[i]!)).toBe(true);
        }
      }),
      RUNS,
    ));

  test('counting in another unit gives the same forecast in that unit', () =>
    assert(
      property(series, constantFrom(2 ** -20, 0.25, 1024, 2 ** 40), (x, unit) => {
        const [a, b] = [said(x), said(x.map((v) => v * unit))];
        b.mean.forEach((v, i) => expect(v).toBe(a.mean[i]! * unit));
        b.upper.forEach((v, i) => expect(v).toBe(a.upper[i]! * unit));
      }),
      RUNS,
    ));

  test('without a season, adding 1,000 to every day adds about 1,000 to the forecast', () => {
    const x = Array.from({ length: 40 }, (_, t) => 5000 + 3 * t + ((t * 31) % 17));
    const [a, b] = [
      said(x, 8, 1),
      said(
        x.map((v) => v + 1000),
        8,
        1,
      ),
    ];
    b.mean.forEach((v, i) => expect(Math.abs(v - 1000 - a.mean[i]!)).toBeLessThan(1));
  });

  test('a clear season and a trend go on', () => {
    const next = Array.from(
      { length: 12 },
      (_, i) => (296 + i) * (1 + 0.4 * Math.sin((2 * Math.PI * (96 + i)) / 12)) + 5,
    );
    said(months, 12).mean.forEach((v, i) => expect(Math.abs(v / next[i]! - 1)).toBeLessThan(0.05));
  });

  test('missing months change a regular series little, wherever they are', () => {
    const whole = said(months, 12).mean;
    for (const gaps of [[3], [40, 41, 42], [95], [0, 1, 94]]) {
      const holed = months.map((v, t) => (gaps.includes(t) ? null : v));
      said(holed, 12).mean.forEach((v, i) => expect(Math.abs(v / whole[i]! - 1)).toBeLessThan(0.06));
    }
    expect(said(months.map((v, t) => (t === 50 ? Number.NaN : v))).mean).toEqual(
      said(months.map((v, t) => (t === 50 ? null : v))).mean,
    );
  });

  test.each<[string, (number | null)[]]>([
    ['one observation', [7]],
    ['two observations', [7, 9]],
    ['three observations', [1, 5, 2]],
    ['four observations', [1, 5, 2, 8]],
    ['zeros and a few visitors', [0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 0, 0, 4]],
    ['values below zero', [-5, -3, 8, -2, -7, -4, -6, 1, -3, -2, -9, -4, 3]],
    ['values near the largest a machine holds', [1e308, 1.7e308, 1.2e308, 1.5e308, 1.6e308]],
    ['values near the smallest', [1e-300, 3e-300, 2e-300, 5e-300, 1e-300]],
    ['one wild day among quiet ones', [5, 6, 5, 6, 5, 1e12, 5, 6, 5, 6]],
    ['nearly all missing', [null, null, 3, null, null, null, 5, null]],
  ])('%s: numbers all the way', (_, x) => {
    const { mean, lower, upper } = said(x, 30);
    for (const v of [...mean, ...lower, ...upper]) expect(Number.isFinite(v)).toBe(true);
  });

  test('what was always the same stays the same, with no interval; a single value has one', () => {
    expect(said([4, 4, 4, 4, 4])).toMatchObject({ model: 'constant', mean: new Float64Array(6).fill(4) });
    const one = said([4]);
    expect(one.mean[0]).toBe(4);
    expect(one.upper[0]).toBeGreaterThan(4);
    expect(said([0, 0]).upper[5]).toBe(0);
  });

  test('of a very long series only the last 2,000 values count', () => {
    const long = Array.from({ length: 5000 }, (_, t) => 100 + (t % 7) + ((t * 7919) % 13));
    expect(said(long, 6, 7)).toEqual(said(long.slice(-2000), 6, 7));
  });

  test('a series without a single number has no forecast', () => {
    expect(forecast([], 3, 12)).toBeNull();
    expect(forecast([null, Number.NaN], 3, 12)).toBeNull();
  });
});
