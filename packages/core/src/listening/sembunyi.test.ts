import { describe, expect, test } from 'vitest';
import { type Kelompok, sembunyikan } from './sembunyi.ts';

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
  ] as const)('%j shows %j: %s', (n, shown, _why) => {
    expect(tampil(...n)).toEqual(shown);
  });

  test('the total of fewer than five is hidden too', () => {
    expect(sembunyikan(of(2, 2)).jumlah).toBe(false);
    expect(sembunyikan(of(3, 2)).jumlah).toBe(true);
  });
});
