import { alarms } from '@seimbang/core/algorithms';
import { lonjakan } from '@seimbang/core/surge';
import { expect, it } from 'vitest';
import { judge, lonjakanRekaan } from '../../packages/core/src/surge/testing/lonjakan-rekaan.ts';
import { bestBlind, type Puncak, ujiPuncak } from '../../packages/core/src/surge/testing/uji-puncak.ts';
import { published, readText } from '../forecast/support/published-series.ts';
import { record } from './support/results.ts';

const TOWNS = 200;
const COUNTERS = 500;

const percent = (share: number, digits = 1): string => `${(100 * share).toFixed(digits)} %`;
const total = (all: readonly Puncak[], of: (p: Puncak) => number): number => all.reduce((sum, p) => sum + of(p), 0);

it('simulated years with moving dates: error at the peak, and where it misses', () => {
  const towns = Array.from({ length: TOWNS }, (_, i) => ujiPuncak(`panjang-${i}`, 1 + (i % 6)));
  const days = total(towns, (p) => p.days);
  const ours = total(towns, (p) => p.ours);
  const [name, best] = bestBlind(towns);
  const misses = towns.filter((t) => t.days > 0 && t.ours > 0.5 * bestBlind([t])[1]).length;
  const worse = towns.filter((t) => t.days > 0 && t.ours > bestBlind([t])[1]).length;
  const inside = total(towns, (p) => p.inside) / days;
  record('Events of simulated years', [
    `${TOWNS} towns of 1 to 6 counters, four years known, the event moves by one or two weeks a year and is held back with the 30 days before it: ${days} event days`,
    `MAPE on the event days ${percent(ours / days)}; best method without a calendar (${name}) ${percent(best / days)}, ratio ${(ours / best).toFixed(3)}; all: ${Object.keys(
      towns[0]?.blind ?? {},
    )
      .map((k) => `${k} ${percent(total(towns, (p) => p.blind[k] ?? 0) / days)}`)
      .join(', ')}`,
    `misses: in ${misses} towns the error is more than half of that of the method that happened to be best in that very town, in ${worse} more than all of it`,
    `the 80 % interval held ${percent(inside)} of the event days`,
  ]);
  expect(ours / best).toBeLessThanOrEqual(0.5);
  expect(Math.abs(inside - 0.8)).toBeLessThan(0.06);
});

it('unannounced surges of twice the work', () => {
  const judged = Array.from({ length: COUNTERS }, (_, i) => {
    const town = lonjakanRekaan(`panjang-${i}`);
    return judge(town, lonjakan(town.volume, []));
  });
  const delays = judged.flatMap((j) => j.delay ?? []).sort((a, b) => a - b);
  const falseAlarms = judged.reduce((sum, j) => sum + j.falseAlarms, 0);
  const inTime = delays.filter((d) => d <= 3).length;
  const overOne = judged.filter((j) => j.falseAlarms > 2).length;
  record('Surges that nobody announced', [
    `${COUNTERS} counters of two years with one surge of twice the work: ${delays.length} found, ${inTime} within 3 open days; delay median ${delays[delays.length >> 1]}, 95 % within ${delays[Math.floor(0.95 * delays.length)]}`,
    `misses: ${COUNTERS - delays.length} not found before they ended`,
    `false alarms per counter and year ${(falseAlarms / (2 * COUNTERS)).toFixed(3)}; ${overOne} counters with more than one a year`,
    ...weekly(),
  ]);
  expect(inTime / COUNTERS).toBeGreaterThanOrEqual(0.95);
  expect(falseAlarms / (2 * COUNTERS)).toBeLessThanOrEqual(1);
});

/** Weekly deaths in England and Wales, 2010-2020: the surge of the last week is labelled. */
function weekly(): string[] {
  if (!published) return ['weekly deaths: skipped, ../shared/data is absent'];
  const rows = readText('ons_weekly_deaths.csv')
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.split(','));
  const found = alarms(
    Float64Array.from(rows, (r) => Number(r[2])),
    52,
  );
  const at = found.map((a) => rows[a.at]?.[0] ?? '');
  expect(at.at(-1)).toBe('2020-04-03');
  expect(new Set(at.map((t) => t.slice(0, 4))).size).toBe(at.length);
  return [
    `weekly deaths 2010-2020, three years of learning: alarms in the weeks to ${at.join(', ')}; labelled is the last`,
  ];
}
