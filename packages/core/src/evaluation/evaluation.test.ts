import { describe, expect, test } from 'vitest';
import { type BarisMentah, bacaAmatan } from './baca.ts';
import { simpulkan } from './balikan.ts';
import { deretTerputus } from './deret-terputus.ts';
import { bacaMasa, tulisMasa } from './masa.ts';
import { nilai, type Penilaian } from './nilai.ts';
import { selisih } from './selisih.ts';
import { batasT, duaSisi } from './student.ts';
import { banyakSusunan, susunan } from './susunan.ts';
import { ujiAcak } from './acak.ts';
import { putaranRekaan } from './testing/putaran-rekaan.ts';
import { bentuk, ulang } from './testing/ulang.ts';

const NEVER = Number.POSITIVE_INFINITY;

type Cells = Readonly<Record<string, string | number | null>>;
const rows = (cells: readonly Cells[]): BarisMentah[] => cells.map((c, i) => ({ row: i + 2, cells: c }));

function judge(cells: readonly BarisMentah[], better: 'lower' | 'higher' = 'lower'): Penilaian {
  const { bacaan } = bacaAmatan('uji.csv', cells);
  if (!bacaan) throw new Error('no rows');
  return nilai(bacaan, { better, seed: 'uji' });
}

const month = (t: number): string => `${2024 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;

/** Units of given values; the first `helped` ones get help from month `start` on. */
const table = (
  values: readonly (readonly number[])[],
  helped: number,
  start: number,
  more: Cells = {},
): BarisMentah[] =>
  rows(
    values.flatMap((own, u) =>
      own.map((value, t) => ({
        unit: `U${u}`,
        period: month(t),
        value,
        treated: u < helped ? 1 : 0,
        start: u < helped ? month(start) : null,
        ...more,
      })),
    ),
  );

describe('the smallest p that the number of units allows', () => {
  test.each([
    [1, 12, 1 / 12],
    [3, 12, 1 / 220],
    [2, 12, 1 / 66],
    [1, 4, 1 / 4],
    // The mirrored arrangement is always as extreme.
    [2, 4, 2 / 6],
    [6, 12, 2 / 924],
  ])('%i of %i units', (helped, units, wanted) => {
    const values = Array.from({ length: units }, (_, u) => Float64Array.of(u, u * u, 3 * u + 1));
    const starts = values.map((_, u) => (u < helped ? 2 : NEVER));
    expect(ujiAcak(values, starts, 0, 's')?.smallestP).toBeCloseTo(wanted, 12);
  });
  test('one helped unit of twelve is never a finding, and the result says so', () => {
    const said = judge(
      table(
        Array.from({ length: 12 }, (_, u) => [u, u, u, u === 0 ? -50 : u]),
        1,
        3,
      ),
    );
    expect([said.design, said.verdict, said.lower, said.upper]).toEqual(['did', 'tidak dapat dipastikan', null, null]);
    expect(said.smallestP).toBeCloseTo(0.083, 3);
    expect(said.notes.map((n) => n.id).join(' ')).toContain('0,083');
  });
});

describe('small cases by hand', () => {
  test('two changes of -4 and -6 against three of +1: the effect is -6', () => {
    const values = [
      [10, 10, 6],
      [20, 20, 14],
      [5, 5, 6],
      [7, 7, 8],
      [9, 9, 10],
    ].map((v) => Float64Array.from(v));
    expect(selisih(values, [2, 2, NEVER, NEVER, NEVER], 0).effect).toBeCloseTo(-6, 12);
  });
  test('a unit that starts later is a comparison until then, and never after', () => {
    const values = [
      [0, -2, -2],
      [0, 0, -2],
    ].map((v) => Float64Array.from(v));
    expect(selisih(values, [1, 2], 0).effect).toBe(-2);
  });
  test('periods right before the start do not count as "before" when they are left out', () => {
    const values = [
      [10, 90, 8],
      [10, 10, 10],
      [10, 10, 10],
    ].map((v) => Float64Array.from(v));
    expect(selisih(values, [2, NEVER, NEVER], 1).effect).toBe(-2);
    expect(selisih(values, [2, NEVER, NEVER], 0).effect).toBe(-42);
  });
  test('the interval by inversion holds exactly the effects that the test does not refuse', () => {
    const tests = Array.from({ length: 40 }, (_, i) => ({
      a: i === 0 ? 5 : ((i * 17) % 9) - 4,
      b: i === 0 ? 1 : ((i * 7) % 13) / 10 - 0.6,
    }));
    const { lower, upper } = simpulkan(tests);
    const p = (t: number): number =>
      tests.filter(({ a, b }) => Math.abs(a - t * b) >= Math.abs(5 - t) - 1e-9).length / 40;
    expect(p(upper! - 1e-6)).toBeGreaterThan(0.05);
    expect(p(upper! + 1e-6)).toBeLessThanOrEqual(0.05);
    expect(p(lower! + 1e-6)).toBeGreaterThan(0.05);
    expect(p(lower! - 1e-6)).toBeLessThanOrEqual(0.05);
  });
  test('arrangements: 3 of 12 are 220, each once, the one used first; beyond 10,000 they are drawn', () => {
    const labels = [0, 0, 0, ...Array.from({ length: 9 }, () => 1)];
    const { all, exhaustive } = susunan(labels, 's');
    expect([banyakSusunan(labels), all.length, exhaustive, all[0]]).toEqual([220, 220, true, labels]);
    expect(new Set(all.map(String)).size).toBe(220);
    const many = susunan(
      Array.from({ length: 18 }, (_, i) => i % 3),
      's',
    );
    expect([many.all.length, many.exhaustive]).toEqual([10_000, false]);
  });
  test('the t distribution as printed in tables', () => {
    expect(batasT(0.05, 10)).toBeCloseTo(2.228, 3);
    expect(batasT(0.05, 2)).toBeCloseTo(4.303, 3);
    expect(duaSisi(1.96, 1e6)).toBeCloseTo(0.05, 4);
  });
  test('an interrupted series without noise gives back its step, trend and season', () => {
    const y = Array.from(
      { length: 48 },
      (_, t) => 20 + 0.1 * t + 3 * Math.sin((2 * Math.PI * t) / 12) - (t >= 24 ? 5 : 0),
    );
    const said = deretTerputus(
      y,
      y.map((_, t) => Number(t >= 24)),
      y.map((_, t) => t / 12),
      1,
    );
    expect(said?.effect).toBeCloseTo(-5, 9);
  });
  test.each(['2026-06', '2026-W01', '2026-W53', '2025-W52', '1999-12'])('%s is read and written back', (text) => {
    expect(tulisMasa(bacaMasa(text)!)).toBe(text);
  });
  test.each(['2026-13', '2025-W53', '2026-W00', '2026-02-30', 'Juni'])('%s is no period', (text) => {
    expect(bacaMasa(text)).toBeNull();
  });
  test('a day stands for the week that holds it', () => {
    expect(tulisMasa(bacaMasa('2026-06-07')!)).toBe('2026-W23');
    expect(tulisMasa(bacaMasa('2026-06-08')!)).toBe('2026-W24');
  });
});

describe('the ladder', () => {
  const wobble = (u: number, t: number): number => ((u * 31 + t * 17 + u * t) % 7) - 3;
  const block = (units: number, months: number, effect = 0, start = 0, helped = 0): number[][] =>
    Array.from({ length: units }, (_, u) =>
      Array.from({ length: months }, (_, t) => 30 + u + wobble(u, t) + (u < helped && t >= start ? effect : 0)),
    );
  test('comparison units: difference-in-differences finds a fall and calls it better, or worse where high is good', () => {
    const file = table(block(12, 20, -9, 12, 3), 3, 12);
    expect([judge(file).design, judge(file).verdict, judge(file, 'higher').verdict]).toEqual([
      'did',
      'lebih baik',
      'lebih buruk',
    ]);
  });
  test('a lot of waves comes first', () => {
    const file = table(block(8, 20, -9, 12, 4), 4, 12, { wave: 'x' });
    expect(judge(file).design).toBe('waves');
  });
  test('no comparison units and a long past: interrupted series; a short one: description without verdict', () => {
    const long = judge(table(block(1, 40, -20, 20, 1), 1, 20));
    expect([long.design, long.verdict, long.smallestP]).toEqual(['its', 'lebih baik', null]);
    const short = judge(table(block(1, 10, -20, 5, 1), 1, 5));
    expect([short.design, short.p, short.verdict]).toEqual(['before-after', null, 'tidak dapat dipastikan']);
  });
  test('last year tells a peak that fell back from help: the verdict is withdrawn', () => {
    const calm = Array.from({ length: 11 }, (_, u) => Array.from({ length: 24 }, (_, t) => 30 + 0.1 * wobble(u, t)));
    const peaked = Array.from({ length: 24 }, (_, t) => (t < 12 ? 30 : t < 18 ? 60 : 33));
    const said = judge(table([peaked, peaked, peaked, ...calm], 3, 18));
    expect(said.effect).toBeLessThan(0);
    expect(said.comparison.lastYear?.difference).toBeGreaterThan(0);
    expect(said.verdict).toBe('tidak dapat dipastikan');
  });
  test('donors are judged on their own and never serve as comparison', () => {
    const values = block(13, 20, -9, 12, 3);
    const file = table(values, 3, 12).map((r) => ({
      ...r,
      cells: { ...r.cells, donor: r.cells.unit === 'U12' ? 1 : 0 },
    }));
    const { comparison } = judge(file);
    expect([comparison.comparisonUnits, comparison.donors?.units]).toEqual([9, 1]);
  });
});

describe('bad rows', () => {
  test('are named with row, column and value, and the good ones are kept', () => {
    const { bacaan, issues } = bacaAmatan(
      'u.csv',
      rows([
        { unit: 'A', period: '2026-01', value: '1.234,5', treated: '0' },
        { unit: 'A', period: '2026-W02', value: 3 },
        { unit: 'A', period: '2026-02', value: 'banyak' },
        { unit: '', period: '2026-02', value: 3 },
        { unit: 'A', period: '2026-01', value: 9 },
        { unit: 'A', period: '2026-03', value: 9, treated: 'mungkin' },
        { unit: 'B', period: '2026-03', value: 9, treated: 1 },
      ]),
    );
    expect(bacaan?.rows.map((r) => r.value)).toEqual([1234.5]);
    expect(issues.map((i) => [i.row, i.column, i.value, i.code])).toEqual([
      [3, 'period', '2026-W02', 'evaluasi-campur-masa'],
      [4, 'value', 'banyak', 'evaluasi-bukan-angka'],
      [5, 'unit', '', 'evaluasi-kosong'],
      [6, 'period', '2026-01', 'evaluasi-ganda'],
      [7, 'treated', 'mungkin', 'evaluasi-bukan-01'],
      [8, 'start', 'B', 'evaluasi-tanpa-mulai'],
    ]);
  });
  test('without a start, the first period told as helped counts', () => {
    const { bacaan } = bacaAmatan(
      'u.csv',
      rows(['0', '0', '1'].map((treated, t) => ({ unit: 'A', period: month(t), value: t, treated }))),
    );
    expect(bacaan?.rows[0]?.start).toBe(bacaMasa('2024-03')?.n);
  });
});

test('same input, same result; other names and another order of rows change nothing', () => {
  const { rows: file } = putaranRekaan(5, {
    ...bentuk.waves,
    groups: [
      [26, 4],
      [31, 4],
      [99, 4],
    ],
    effect: -3,
  });
  const renamed = file
    .map((r) => ({ ...r, cells: { ...r.cells, unit: `Z${String(r.cells.unit).split('').toReversed().join('')}` } }))
    .toReversed();
  expect(judge(file)).toEqual(judge(file));
  expect(judge(renamed)).toEqual(judge(file));
});

test('300 simulated rounds: intervals hold the effect, chance is rarely called a success, before/after misleads', {
  timeout: 120_000,
}, () => {
  const all = [ulang('waves', 60, 1), ulang('did', 160, 1), ulang('its', 80, 1)];
  const sum = (of: (h: (typeof all)[number]) => number): number => all.reduce((s, h) => s + of(h), 0);
  expect(sum((h) => h.unexpected)).toBe(0);
  expect(sum((h) => h.held) / 300).toBeGreaterThanOrEqual(0.92);
  expect(sum((h) => h.falsePositive) / sum((h) => h.nil)).toBeLessThanOrEqual(0.06);
  expect(all[1]!.naiveFell / all[1]!.nil).toBeGreaterThan(0.75);
  expect(all[1]!.naiveMean).toBeLessThan(-1);
});
