import { random } from '@seimbang/core/kernel';
import { array, assert, double, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ujiAcak } from './acak-tabel.ts';
import { holm } from './holm.ts';
import { selangTepat } from './selang-tepat.ts';
import { dayaUji, pTerkecil, ujiTepat } from './uji-tepat.ts';

const tabel = (kena: number, kelompok: number, kenaLain: number, lain: number) => ({ kelompok, kena, lain, kenaLain });

describe('exact test of a table', () => {
  test('the lady tasting tea (Fisher 1935, R fisher.test): 0.2429 one-sided, 0.4857 two-sided', () => {
    const p = ujiTepat(tabel(3, 4, 1, 4));
    expect(p.lebih).toBeCloseTo(17 / 70, 12);
    expect(p.duaSisi).toBeCloseTo(34 / 70, 12);
  });

  test("the convicts' twins (Fisher 1962, R fisher.test): 0.0005367 two-sided, 0.0004652 one-sided", () => {
    const p = ujiTepat(tabel(10, 13, 2, 17));
    expect(p.duaSisi).toBeCloseTo(0.0005367, 7);
    expect(p.lebih).toBeCloseTo(0.0004652, 7);
  });

  test('small tables equal counting every deal', () => {
    for (let seed = 0; seed < 40; seed++) {
      const dice = random(`uji/${seed}`);
      const [a, b] = [1 + dice.below(5), 1 + dice.below(5)];
      const kena = dice.below(a + 1);
      const kenaLain = dice.below(b + 1);
      const counts = new Map<number, number>();
      let deals = 0;
      for (let mask = 0; mask < 2 ** (a + b); mask++) {
        const bits = [...mask.toString(2)].filter((c) => c === '1').length;
        if (bits !== kena + kenaLain) continue;
        deals++;
        const inGroup = [...(mask % 2 ** a).toString(2)].filter((c) => c === '1').length;
        counts.set(inGroup, (counts.get(inGroup) ?? 0) + 1);
      }
      const here = counts.get(kena)!;
      const expected = [...counts.values()].filter((n) => n <= here).reduce((x, y) => x + y, 0) / deals;
      expect(ujiTepat(tabel(kena, a, kenaLain, b)).duaSisi).toBeCloseTo(expected, 10);
    }
  });

  test('a table that can never be unlikely enough has no power at all', () => {
    const t = tabel(0, 3, 1, 50);
    expect(pTerkecil(t)).toBeGreaterThan(0.05);
    expect(dayaUji(t, 3, 0.05)).toBe(0);
  });

  test('power grows with the people and falls back to the level without a difference', () => {
    expect(dayaUji(tabel(10, 100, 10, 100), 3, 0.05)).toBeGreaterThan(dayaUji(tabel(3, 30, 3, 30), 3, 0.05));
    expect(dayaUji(tabel(10, 100, 10, 100), 1, 0.05)).toBeLessThanOrEqual(0.05);
  });
});

describe('exact interval of a share', () => {
  test('published values: 0 of 20 ends at 0.1684 (rule of three, exact), 7 of 21 is 0.1459 to 0.5697', () => {
    const none = selangTepat(0, 20);
    expect([none.bawah, none.atas]).toEqual([0, expect.closeTo(1 - 0.025 ** (1 / 20), 10)]);
    const third = selangTepat(7, 21);
    expect(third.bawah).toBeCloseTo(0.1459, 4);
    expect(third.atas).toBeCloseTo(0.5697, 4);
  });

  test('holds the true share in at least 95 of 100 draws, whatever the share', () => {
    const dice = random('cakupan');
    for (const share of [0.01, 0.1, 0.35, 0.8]) {
      const n = 40;
      const known = Array.from({ length: n + 1 }, (_, k) => selangTepat(k, n));
      let held = 0;
      for (let draw = 0; draw < 4000; draw++) {
        let k = 0;
        for (let i = 0; i < n; i++) if (dice.next() < share) k++;
        if (known[k]!.bawah <= share && share <= known[k]!.atas) held++;
      }
      expect(held / 4000).toBeGreaterThanOrEqual(0.945);
    }
  });
});

describe('many looks at once', () => {
  test('Holm 1979: 0.01, 0.04, 0.03, 0.005 become 0.03, 0.06, 0.06, 0.02', () => {
    expect(holm([0.01, 0.04, 0.03, 0.005]).map((p) => Number(p.toFixed(6)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  });

  test('never makes a chance smaller nor larger than 1', () => {
    const check = property(array(double({ min: 0, max: 1, noNaN: true }), { maxLength: 12 }), (p) =>
      holm(p).every((q, i) => q >= p[i]! && q <= 1),
    );
    expect(() => assert(check)).not.toThrow();
  });

  test('dealing anew agrees with the exact test on a table of two groups', () => {
    const exact = ujiTepat(tabel(10, 13, 2, 17)).duaSisi;
    const dealt = ujiAcak(
      [
        { orang: 13, kena: 10 },
        { orang: 17, kena: 2 },
      ],
      'benih',
    );
    expect(Math.abs(dealt - exact)).toBeLessThan(0.003);
  });
});

test('the interval of a large group equals binomial tails summed in another language: 300 of 7,000', () => {
  const { bawah, atas } = selangTepat(300, 7000);
  expect(bawah).toBeCloseTo(0.038232, 6);
  expect(atas).toBeCloseTo(0.047867, 6);
});
