import { describe, expect, test } from 'vitest';
import { array, assert, integer, property } from 'fast-check';
import { bacaAmatan } from './baca.ts';
import { campuran, kembaran } from './kembaran.ts';
import { nilai } from './nilai.ts';

const sum = (w: Float64Array): number => w.reduce((s, v) => s + v, 0);
const loss = (w: ArrayLike<number>, target: readonly number[], columns: readonly (readonly number[])[]): number =>
  target.reduce((s, y, t) => s + (y - columns.reduce((m, c, i) => m + w[i]! * c[t]!, 0)) ** 2, 0);

describe('the mixture most like a unit', () => {
  test('is found again where the unit is such a mixture', () => {
    const columns = [
      [1, 5, 2, 8, 3, 9],
      [4, 1, 7, 2, 6, 3],
      [9, 9, 1, 1, 5, 5],
    ];
    const target = columns[0]!.map((v, t) => 0.7 * v + 0.3 * columns[2]![t]!);
    const w = campuran(target, columns);
    expect([...w].map((v) => v.toFixed(3))).toEqual(['0.700', '0.000', '0.300']);
  });
  test('has shares of 0 or more that sum to 1, and no other mixture on a grid comes closer', () => {
    const numbers = array(integer({ min: -20, max: 20 }), { minLength: 6, maxLength: 6 });
    assert(
      property(numbers, array(numbers, { minLength: 3, maxLength: 3 }), (target, columns) => {
        const w = campuran(target, columns);
        expect(sum(w)).toBeCloseTo(1, 9);
        expect(Math.min(...w)).toBeGreaterThanOrEqual(0);
        const mine = loss(w, target, columns);
        for (let a = 0; a <= 20; a++)
          for (let b = 0; a + b <= 20; b++)
            expect(mine).toBeLessThanOrEqual(loss([a / 20, b / 20, 1 - (a + b) / 20], target, columns) + 0.05);
      }),
      { numRuns: 60 },
    );
  });
  test('the gap since the start is the effect that was planted', () => {
    const others = [0, 1, 2, 3].map((u) =>
      Float64Array.from({ length: 40 }, (_, t) => 20 + u * t * 0.3 + 3 * Math.sin(t * (u + 1))),
    );
    const own = others[1]!.map((v, t) => 0.5 * v + 0.5 * others[3]![t]! - (t >= 30 ? 6 : 0));
    expect(kembaran(own, others, 30).effect).toBeCloseTo(-6, 2);
  });
});

const month = (t: number): string => `${2022 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, '0')}`;

/** Units that grow at their own pace; the first, helped from month 30 on, grows by `pace` a month, the others as `spread` says. */
function grown(units: number, pace: number, spread: (share: number) => number): ReturnType<typeof nilai> {
  const rows = Array.from({ length: units }, (_, u) =>
    Array.from({ length: 40 }, (_, t) => ({
      row: 0,
      cells: {
        unit: `U${u}`,
        period: month(t),
        value:
          50 +
          (u === 0 ? pace : spread(u / units)) * t +
          0.3 * (((u * 31 + t * 17 + u * t * 3) % 7) - 3) -
          (u === 0 && t >= 30 ? 8 : 0),
        treated: u === 0 ? 1 : 0,
        start: u === 0 ? month(30) : null,
      },
    })),
  ).flat();
  return nilai(bacaAmatan('u', rows).bacaan!, { better: 'lower', seed: 's' });
}

describe('one helped unit whose path was its own before the start', () => {
  const skewed = (units: number) => grown(units, 0.9, (share) => 1.2 * share ** 3);
  test('is compared with its twin, and the effect has an interval when there are twenty units', () => {
    const said = skewed(24);
    expect([said.design, said.verdict]).toEqual(['synthetic', 'lebih baik']);
    expect(said.p).toBeCloseTo(1 / 24, 9);
    expect(said.effect).toBeGreaterThan(-9);
    expect(said.effect).toBeLessThan(-7);
    expect([said.lower! < -8, said.upper! > -8]).toEqual([true, true]);
    expect(said.notes.map((n) => n.id).join(' ')).toContain('kendali sintetis');
  });
  test('of twelve units is no finding: p cannot be below 1/12', () => {
    const said = skewed(12);
    expect([said.design, said.verdict, said.lower]).toEqual(['synthetic', 'tidak dapat dipastikan', null]);
    expect(said.smallestP).toBeCloseTo(1 / 12, 9);
  });
  test('that grew as the others did stays with difference-in-differences', () => {
    expect(grown(24, 0.5, (share) => share).design).toBe('did');
  });
});
