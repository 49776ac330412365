import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Kelompok, PALING_SEDIKIT, sembunyikan } from './sembunyi.ts';

const of = (...n: readonly number[]): Kelompok[] => n.map((one, i) => ({ id: `k${i}`, n: one }));
const tampil = (...n: readonly number[]): string[] => [...sembunyikan(of(...n)).tampil].sort();

describe('groups under five', () => {
  test.each([
    //  answers per group      shown           why
    [[12, 9, 7], ['k0', 'k1', 'k2'], 'nobody is few'],
    [[12, 9, 3], ['k0'], 'one hidden group is total minus the others: the next smallest goes with it'],
    [[12, 4, 3], ['k0'], 'two hidden groups cover each other when they are seven people together'],
    [[12, 2, 2], [], 'four people together are still too few: the last one goes too'],
    [[12, 9, 2, 2], ['k0'], 'four people together are too few: one more goes'],
    [[12, 0, 9], ['k0', 'k2'], 'nobody answered: there is nobody to hide'],
    [[12, 0, 4], [], 'an empty group is no cover'],
    [[5], ['k0'], 'five are enough'],
    [[4], [], 'four are not'],
  ] as const)('%j shows %j: %s', (n, shown) => {
    expect(tampil(...n)).toEqual(shown);
  });

  test('the total of fewer than five is hidden too', () => {
    expect(sembunyikan(of(2, 2)).jumlah).toBe(false);
    expect(sembunyikan(of(3, 2)).jumlah).toBe(true);
  });
});

/** Every set of groups whose sum follows from what is shown by adding and subtracting: the shown groups, and the total without some of them. */
function diketahui(kelompok: readonly Kelompok[]): (readonly Kelompok[])[] {
  const { tampil: shown, jumlah } = sembunyikan(kelompok);
  const open = kelompok.filter((k) => shown.has(k.id));
  const closed = kelompok.filter((k) => !shown.has(k.id));
  const subsets = Array.from({ length: 2 ** open.length }, (_, bits) => open.filter((_k, i) => bits & (1 << i)));
  return [...subsets, ...(jumlah ? subsets.map((some) => [...closed, ...some]) : [])];
}

const groups = array(integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 7 }).map((n) => of(...n));

test('no adding and subtracting of what is shown tells of one to four people', () => {
  assert(
    property(groups, (kelompok) => {
      for (const known of diketahui(kelompok)) {
        const n = known.reduce((a, k) => a + k.n, 0);
        expect(n === 0 || n >= PALING_SEDIKIT).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('a hidden group never stands alone behind the total', () => {
  assert(
    property(groups, (kelompok) => {
      const { tampil: shown, jumlah } = sembunyikan(kelompok);
      const behind = kelompok.filter((k) => k.n > 0 && !shown.has(k.id));
      const isAll = behind.length === kelompok.filter((k) => k.n > 0).length;
      expect(!jumlah || behind.length !== 1 || isAll).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('the order of the groups does not matter, and nothing is hidden where nobody is few', () => {
  assert(
    property(groups, (kelompok) => {
      expect([...sembunyikan(kelompok.toReversed()).tampil].sort()).toEqual([...sembunyikan(kelompok).tampil].sort());
      if (kelompok.every((k) => k.n === 0 || k.n >= PALING_SEDIKIT))
        expect(sembunyikan(kelompok).tampil.size).toBe(kelompok.filter((k) => k.n > 0).length);
    }),
    { numRuns: 200 },
  );
});
