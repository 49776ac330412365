import { expect, it } from 'vitest';
import { anchor, casesOf, published, score, SETS } from '../forecast/support/published-series.ts';
import { record } from './support/results.ts';

it.skipIf(!published)('all published series (skipped where ../shared/data is absent)', () => {
  const began = performance.now();
  const bySet = SETS.map((set) => ({ set, ...score(casesOf(set)) }));
  const seconds = (performance.now() - began) / 1000;
  const m3 = score([...casesOf('m3 dev'), ...casesOf('m3 spare')]);
  const [dev, spare] = (['dev', 'spare'] as const).map((set) => anchor(set, 'NAIVE2'));
  const original = (k: 'smape' | 'mase'): number => (286 * dev![k] + 570 * spare![k]) / 856;
  const owaOriginal = (m3.smape / original('smape') + m3.mase / original('mase')) / 2;

  expect(m3.owa).toBeLessThanOrEqual(0.81);
  expect(owaOriginal).toBeLessThanOrEqual(0.81);
  expect(bySet.filter(({ coverage }) => Math.abs(coverage - 0.8) > 0.05)).toEqual([]);
  expect(bySet.find((s) => s.set === 'hospital')?.mase).toBeLessThanOrEqual(0.76);
  expect(bySet.filter((s) => s.mase >= s.seasonalNaiveMase)).toEqual([]);

  const series = bySet.reduce((sum, s) => sum + s.series, 0);
  record('Forecasts of published series', [
    `M3 months, dev and spare together (${m3.series} series): OWA ${m3.owa.toFixed(4)} against our Naive2, ${owaOriginal.toFixed(4)} against the competition's (Theta 0.815, ForecastPro 0.813)`,
    ...bySet.map(
      (s) =>
        `${s.set}: ${s.series} series, sMAPE ${s.smape.toFixed(2)}, MASE ${s.mase.toFixed(4)} (seasonal naive ${s.seasonalNaiveMase.toFixed(4)}), OWA ${s.owa.toFixed(4)}, the 80 % interval held ${(100 * s.coverage).toFixed(1)} %`,
    ),
    `${((1000 * seconds) / series).toFixed(1)} s for each 1,000 series, with the yardsticks`,
  ]);
});
