import { describe, expect, test } from 'vitest';
import type { Peristiwa, Volume } from '../domain/index.ts';
import { addDays, type Day, day, daysBetween, weekday } from '../kernel/index.ts';
import { type DailyOptions, forecastDaily, type HariRamalan } from './index.ts';
import { bestBlind, ujiPuncak } from './testing/uji-puncak.ts';

const EVENT = [
  ['2022-06-14', 4],
  ['2023-06-20', 4],
  ['2024-06-11', 4],
  ['2025-06-24', 4],
] as const;
const KALI = [2, 4, 3, 1.5];

const event = (mulai: string, more: Partial<Peristiwa> = {}): Peristiwa => ({
  peristiwaId: `E-${mulai}`,
  nama: `Pendaftaran ${mulai.slice(0, 4)}`,
  mulai: day(mulai),
  selesai: addDays(day(mulai), 3),
  unorId: null,
  layananId: null,
  pengali: null,
  ekstra: {},
  ...more,
});
const events = EVENT.map(([mulai]) => event(mulai));

/** 100 pieces on a Monday, 80 on other working days, and what the event brings: exactly. */
function regular(from = '2022-01-03', until = '2025-05-30', unorId = 'U', strength = 1): Volume[] {
  const rows: Volume[] = [];
  for (let t = day(from); t <= day(until); t = addDays(t, 1)) {
    if (weekday(t) > 5) continue;
    const during = events.find((e) => e.mulai <= t && t <= e.selesai);
    const kali = during ? strength * (KALI[daysBetween(during.mulai, t)] ?? 1) : 1;
    const masuk = Math.round((weekday(t) === 1 ? 100 : 80) * kali);
    rows.push({ unorId, layananId: 'L', tanggal: t, masuk, selesai: null, antre: null, ekstra: {} });
  }
  return rows;
}

function hari(
  volume: readonly Volume[],
  peristiwa: readonly Peristiwa[],
  on: string,
  options: DailyOptions = {},
): HariRamalan {
  const [first] = forecastDaily(volume, peristiwa, 60, options);
  const found = first?.hari.find((h) => h.tanggal === on);
  if (!found) throw new Error(`no day ${on}`);
  return found;
}

describe('a service with a calendar', () => {
  test('a usual Monday and a usual Tuesday keep their own level, and the office rests on Sunday', () => {
    expect(hari(regular(), events, '2025-06-02').mean).toBeCloseTo(100, 0);
    expect(hari(regular(), events, '2025-06-03').mean).toBeCloseTo(80, 0);
    expect(hari(regular(), events, '2025-06-08')).toMatchObject({ buka: false, mean: 0, lower: 0, upper: 0 });
  });

  test('an event that moved by two weeks brings its days with it, each with its own multiplier', () => {
    const days = ['2025-06-24', '2025-06-25', '2025-06-26', '2025-06-27'] as const;
    days.forEach((t, j) => {
      const { mean, baseline, pengali, peristiwa } = hari(regular(), events, t);
      expect(pengali / KALI[j]!).toBeCloseTo(1, 1);
      expect(mean).toBeCloseTo(baseline * pengali, 9);
      expect(peristiwa).toMatchObject([{ nama: 'Pendaftaran', kali: 3 }]);
    });
    expect(hari(regular(), events, '2025-06-11').pengali).toBe(1);
  });

  test('a holiday ahead is closed, also inside an event', () =>
    expect(hari(regular(), events, '2025-06-25', { libur: [day('2025-06-25')] })).toMatchObject({
      buka: false,
      mean: 0,
    }));

  test('an event that never took place before has the multiplier of the file and a wide interval; without one, none', () => {
    const baru = event('2025-06-10', { nama: 'Bantuan sosial', pengali: 2.5 });
    const said = hari(regular(), [...events, baru], '2025-06-11');
    expect(said).toMatchObject({ pengali: 2.5, peristiwa: [{ nama: 'Bantuan sosial', kali: 0 }] });
    expect(said.upper / said.mean).toBeGreaterThan(1.4);
    expect(hari(regular(), [...events, { ...baru, pengali: null }], '2025-06-11').pengali).toBe(1);
  });

  test('an event of one unor or service leaves the others alone', () => {
    const foreign = events.map((e) => ({ ...e, unorId: 'lain' }));
    expect(hari(regular('2025-01-06'), foreign, '2025-06-25').pengali).toBe(1);
  });

  test('a unit without its own past borrows from the others; one with a past keeps part of its own strength', () => {
    const busy = ['A', 'B', 'C', 'D', 'E'].flatMap((u, i) => regular('2022-01-03', '2025-05-30', u, 1 + 0.1 * i));
    const said = forecastDaily([...busy, ...regular('2024-09-02', '2025-05-30', 'Z')], events, 60);
    const peak = (u: string): number =>
      said.find((s) => s.unorId === u)?.hari.find((h) => h.tanggal === '2025-06-25')?.pengali ?? 0;
    expect(peak('Z')).toBeGreaterThan(4);
    expect(peak('Z')).toBeLessThan(5.6);
    expect(peak('A')).toBeLessThan(peak('Z'));
    expect(peak('E')).toBeGreaterThan(peak('Z'));
  });

  test('a Saturday that is open for an event alone is weighed as a Saturday, not as a weaker day of the event', () => {
    const windows = ['2022-06-14', '2023-06-13', '2024-06-11', '2025-06-09'].map((t) =>
      event(t, { selesai: addDays(day(t), 4) }),
    );
    const rows = regular().filter((v) => !windows.some((w) => w.mulai <= v.tanggal && v.tanggal <= w.selesai));
    for (const { mulai } of windows.slice(0, 3))
      for (let j = 0; j < 5; j++) {
        const tanggal = addDays(mulai, j);
        rows.push({ ...rows[0]!, tanggal, masuk: weekday(tanggal) === 6 ? 150 : weekday(tanggal) === 1 ? 300 : 240 });
      }
    // Tuesday to Saturday three times; then Monday to Friday: the last day is a Friday, with three times a usual Friday.
    expect(hari(rows, windows, '2025-06-13').mean / 240).toBeGreaterThan(0.85);
    expect(hari(rows, windows, '2025-06-09').mean / 300).toBeCloseTo(1, 1);
  });

  test('Ramadan is known without a row, and moves by itself', () => {
    const quiet = regular('2022-01-03', '2025-01-31').map((v) => {
      const fasting = [
        ['2022-04-03', '2022-05-01'],
        ['2023-03-23', '2023-04-21'],
        ['2024-03-12', '2024-04-09'],
      ].some(([a, b]) => v.tanggal >= a! && v.tanggal <= b!);
      return fasting ? { ...v, masuk: Math.round(v.masuk * 0.6) } : v;
    });
    expect(hari(quiet, events, '2025-03-11').pengali).toBeCloseTo(0.6, 1);
    expect(hari(quiet, events, '2025-03-11').peristiwa).toMatchObject([{ nama: 'Ramadan', kali: 3 }]);
    expect(hari(quiet, events, '2025-02-11').pengali).toBe(1);
  });

  test('few rows, zeros, one row, none: an answer without invented numbers', () => {
    expect(forecastDaily([], events, 10)).toEqual([]);
    const one = forecastDaily(regular('2025-05-26', '2025-05-26'), [], 14)[0];
    expect(one?.hari).toHaveLength(14);
    const zero = forecastDaily(
      regular('2025-03-03').map((v) => ({ ...v, masuk: 0 })),
      [],
      14,
    )[0];
    expect(zero?.hari.every((h) => h.mean === 0)).toBe(true);
    for (const h of [...(one?.hari ?? []), ...(zero?.hari ?? [])]) expect(Number.isFinite(h.upper)).toBe(true);
  });

  test('the order of the rows does not matter, and the same rows give the same forecast', () => {
    const rows = [...regular(), ...regular('2023-01-02', '2025-05-30', 'V', 1.2)];
    expect(forecastDaily(rows.toReversed(), events, 40)).toEqual(forecastDaily(rows, events, 40));
  });

  test('ten times the visitors, ten times the forecast', () => {
    const tenfold = regular().map((v) => ({ ...v, masuk: 10 * v.masuk }));
    const one = hari(regular(), events, '2025-06-25').mean;
    expect(hari(tenfold, events, '2025-06-25').mean / one).toBeCloseTo(10, 1);
  });

  test('a service that fell silent is forecast from the last day known to anybody', () => {
    const silent = regular('2024-01-01', '2025-05-16', 'S');
    const said = forecastDaily([...regular(), ...silent], events, 5);
    expect(said.map((s) => s.hari[0]?.tanggal)).toEqual(['2025-05-31' as Day, '2025-05-31' as Day]);
  });
});

test('in simulated years with moving dates the error at the peak is at most half of the best method without a calendar', () => {
  const towns = Array.from({ length: 12 }, (_, i) => ujiPuncak(`contoh-${i}`, 3));
  const ours = towns.reduce((sum, t) => sum + t.ours, 0);
  const [, best] = bestBlind(towns);
  expect(ours / best).toBeLessThanOrEqual(0.5);
  const days = towns.reduce((sum, t) => sum + t.days, 0);
  const inside = towns.reduce((sum, t) => sum + t.inside, 0);
  expect(days).toBeGreaterThan(100);
  expect(inside / days).toBeGreaterThan(0.72);
}, 60_000);
