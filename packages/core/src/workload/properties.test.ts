import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  annualisationOf,
  type BarisBeban,
  balanceOf,
  hasilKerja,
  objekKerja,
  peralatanKerja,
  peringkatOf,
  printedNeed,
  tugasPerTugas,
  wisn,
  wkeParameters,
} from './index.ts';

const wke = fc.constantFrom(72_000, 74_760, 75_000, 78_000);
const row: fc.Arbitrary<BarisBeban> = fc.record({
  volume: fc.integer({ min: 0, max: 5000 }),
  periode: fc.constantFrom('tahun', 'bulan', 'minggu', 'hari'),
  normaMenit: fc.integer({ min: 0, max: 600 }),
  wkeMenit: fc.option(fc.constantFrom(300, 1500, 6000, 72_000, 75_000)),
});
const rows = fc.array(row, { maxLength: 8 });

const need = (list: readonly BarisBeban[], minutes: number): number => {
  const result = tugasPerTugas(list, minutes);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

/** Relative difference; absolute below 1. */
const off = (a: number, b: number): number => Math.abs(a - b) / Math.max(1, Math.abs(b));

describe('the need of task rows', () => {
  it('of two lists together is the sum of their needs', () => {
    fc.assert(
      fc.property(rows, rows, wke, (a, b, w) => {
        expect(off(need([...a, ...b], w), need(a, w) + need(b, w))).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('doubles with the volume and doubles with the norm time', () => {
    fc.assert(
      fc.property(rows, wke, (list, w) => {
        expect(
          off(
            need(
              list.map((r) => ({ ...r, volume: r.volume * 2 })),
              w,
            ),
            2 * need(list, w),
          ),
        ).toBeLessThanOrEqual(1e-9);
        expect(
          off(
            need(
              list.map((r) => ({ ...r, normaMenit: r.normaMenit * 2 })),
              w,
            ),
            2 * need(list, w),
          ),
        ).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('of a row with its own denominator does not change with the effective working time of the policy', () => {
    fc.assert(
      fc.property(row, wke, wke, (r, w1, w2) => {
        const own = { ...r, wkeMenit: 6000 };
        expect(need([own], w1)).toBe(need([own], w2));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the balance of people over places', () => {
  const cells = fc.array(fc.record({ need: fc.integer({ min: 0, max: 40 }), heads: fc.integer({ min: 0, max: 6 }) }), {
    minLength: 1,
    maxLength: 8,
  });
  const of = (list: { need: number; heads: number }[]) => {
    const heads = list.map((c) => c.heads);
    return balanceOf(
      list.map((c) => c.need / 4),
      heads,
      heads,
    );
  };

  it('adds up over groups of places', () => {
    fc.assert(
      fc.property(cells, cells, (a, b) => {
        expect(off(of([...a, ...b]).B, of(a).B + of(b).B)).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('is the sum over people of their squared ratio, plus three times the squared need of each empty place', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const people = list.flatMap((c) => Array.from({ length: c.heads }, () => c.need / 4 / c.heads));
        const empty = list.filter((c) => c.heads === 0).map((c) => 3 * (c.need / 4) ** 2);
        expect(
          off(
            of(list).B,
            [...people.map((r) => r * r), ...empty].reduce((s, x) => s + x, 0),
          ),
        ).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('has a Gini coefficient equal to its definition over all pairs of people', () => {
    fc.assert(
      fc.property(cells, (list) => {
        const r = list.flatMap((c) => Array.from({ length: c.heads }, () => c.need / 4 / c.heads));
        const total = r.reduce((s, x) => s + x, 0);
        const pairs = r.reduce((s, x) => s + r.reduce((t, y) => t + Math.abs(x - y), 0), 0);
        expect(off(of(list).gini, total === 0 ? 0 : pairs / (2 * r.length * total))).toBeLessThanOrEqual(1e-9);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the methods of KEP/75/2004', () => {
  it('divide by the average ability, and say so when it cannot divide', () => {
    expect(objekKerja(90, 30)).toEqual({ ok: true, value: 3 });
    expect(hasilKerja(10, 0)).toMatchObject({ ok: false, error: { code: 'skr-not-positive', value: 0 } });
    expect(tugasPerTugas([], 0)).toMatchObject({ ok: false, error: { code: 'wke-not-positive', value: 0 } });
  });

  it('count people per machine and shift', () => {
    expect(peralatanKerja(4, 0.5, 3)).toBe(6);
  });
});

describe('the printed need', () => {
  it.each([
    [1.48, 'half_up', 1],
    [1.48, 'ceil', 2],
    [1.48, 'none', 1.48],
    [1.6, 'half_up', 2],
    [0.96, 'half_up', 1],
    [2.4999999999999996, 'half_up', 3],
    [3.0000000000000004, 'ceil', 3],
  ] as const)('of %f by the rule %s is %f', (value, rule, printed) => {
    expect(printedNeed(value, 'pelaksana', rule)).toBe(printed);
  });

  it('of a structural post is 1 by every rule', () => {
    expect([printedNeed(0.2, 'struktural'), printedNeed(3.7, 'struktural', 'none')]).toEqual([1, 1]);
  });
});

describe('the letter of a load ratio', () => {
  it.each([
    [1.0001, 'A'],
    [1, 'B'],
    [0.895, 'C'],
    [0.7, 'C'],
    [0.699, 'D'],
    [0.4999, 'E'],
    [null, null],
  ])('of %s is %s', (rasio, letter) => expect(peringkatOf(rasio)).toBe(letter));
});

describe('WISN', () => {
  it('raises the need by the category allowances and adds the individual ones', () => {
    const result = wisn({
      activities: [{ volume: 6000, minutes: 30 }],
      awtMinutes: 90_000,
      categoryAllowances: [0.1, 0.1],
      individualAllowanceMinutes: [45_000],
      existing: 2.4,
    });
    expect(result).toMatchObject({
      activityStandards: [3000],
      activityNeed: 2,
      categoryFactor: 1.25,
      individualFactor: 0.5,
    });
    expect(result.required).toBeCloseTo(3, 12);
    expect(result.difference).toBeCloseTo(-0.6, 12);
    expect(result.ratio).toBeCloseTo(0.8, 12);
    expect(result.pressure).toBeCloseTo(0.2, 12);
  });

  it('reports no pressure where more people are there than required', () => {
    const input = {
      activities: [],
      awtMinutes: 1,
      categoryAllowances: [],
      individualAllowanceMinutes: [1],
      existing: 2,
    };
    expect(wisn(input)).toMatchObject({ ratio: 2, pressure: 0 });
  });
});

describe('the register of effective working time', () => {
  it('cites a source in both languages and a first day for every value', () => {
    for (const p of wkeParameters)
      expect([p.source.id, p.source.en, p.validFrom].every((t) => t.length > 8)).toBe(true);
  });

  it('annualises exactly the 72,000 minutes by 12, 48 and 240, everything else by 12, 50 and 250', () => {
    expect(annualisationOf(72_000)).toEqual({ tahun: 1, bulan: 12, minggu: 48, hari: 240 });
    for (const other of [75_000, 74_760, 86_400])
      expect(annualisationOf(other)).toMatchObject({ minggu: 50, hari: 250 });
  });
});
