import { describe, expect, test } from 'vitest';
import { alarms, mase, naive2, smape } from '@seimbang/core/algorithms';
import {
  adjust,
  classicalSeason,
  isSeasonal,
  noSeason,
  restore,
} from '../../packages/core/src/algorithms/forecasting/season.ts';
import { anchor, casesOf, published, readText, score } from './support/published-series.ts';
import { theta } from '../../packages/core/src/algorithms/forecasting/theta.ts';

/** A sample in steps of five; all series are tried by tests/long/forecast.test.ts. */
describe.skipIf(!published)('forecasts of published series (skipped where ../shared/data is absent)', () => {
  test('a sample of the M3 months is forecast better than by every method of the competition', () => {
    const sample = score([...casesOf('m3 dev'), ...casesOf('m3 spare')], 5);
    expect(sample.series).toBe(172);
    expect(sample.owa).toBeLessThan(0.81);
    expect(sample.coverage).toBeGreaterThan(0.75);
    expect(sample.coverage).toBeLessThan(0.85);
  });

  test('hospital patients: MASE at most 0.76 and an honest interval', () => {
    const sample = score(casesOf('hospital'), 3);
    expect(sample.mase).toBeLessThanOrEqual(0.76);
    expect(Math.abs(sample.coverage - 0.8)).toBeLessThan(0.05);
  });

  test('emergency departments with two years of data: better than "as last year"', () => {
    const sample = score(casesOf('nhs'), 2);
    expect(sample.mase).toBeLessThan(sample.seasonalNaiveMase);
    expect(Math.abs(sample.coverage - 0.8)).toBeLessThan(0.05);
  });

  test('weekly deaths: the surge of the last week is found in that week, and at most one other alarm in any year', () => {
    const rows = readText('ons_weekly_deaths.csv').trim().split('\n').slice(2);
    const at = alarms(
      Float64Array.from(rows, (r) => Number(r.split(',')[2])),
      52,
    ).map((a) => rows[a.at]?.slice(0, 10) ?? '');
    expect(at.at(-1)).toBe('2020-04-03');
    expect(new Set(at.map((day) => day.slice(0, 4))).size).toBe(at.length);
  });

  // The organisers' own programs differ in details (rounding, start values): within 2 % of their figures.
  test.each(['dev', 'spare'] as const)('our Naive2 and Theta are those of the competition (%s)', (set) => {
    const cases = casesOf(`m3 ${set}`);
    const thetaM3 = (x: Float64Array, season: number, horizon: number): Float64Array => {
      const found = isSeasonal(x, season) ? classicalSeason(x, season) : noSeason(season);
      return restore(theta(adjust(x, found), horizon), x.length, found);
    };
    for (const [name, method] of [
      ['NAIVE2', naive2],
      ['THETA', thetaM3],
    ] as const) {
      const errors = cases.map(({ train, test: after }) => {
        const [x, came] = [Float64Array.from(train), Float64Array.from(after)];
        const said = method(x, 12, came.length);
        return [smape(came, said), mase(x, came, said, 12)] as const;
      });
      const of = (k: 0 | 1): number => errors.reduce((sum, e) => sum + e[k], 0) / errors.length;
      const wanted = anchor(set, name);
      expect(Math.abs(of(0) / wanted.smape - 1)).toBeLessThan(0.02);
      expect(Math.abs(of(1) / wanted.mase - 1)).toBeLessThan(0.02);
    }
  });
});
