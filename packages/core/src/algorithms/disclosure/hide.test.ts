import { array, assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenGroups, mayTellTotal, SMALLEST_TOLD } from './hide.ts';

describe('small groups', () => {
  /** What the reader gets: the sizes that are told, and the total. */
  const told = (orang: readonly number[]): string => {
    const hidden = hiddenGroups(orang);
    return JSON.stringify([orang.map((n, i) => (hidden[i] ? '*' : n)), orang.reduce((a, b) => a + b, 0)]);
  };

  test('no hidden size follows from what is told, even for a reader who knows the rule', () => {
    for (const groups of [2, 3, 4]) {
      const seen = new Map<string, number[][]>();
      const limit = groups === 4 ? 9 : 14;
      const walk = (sizes: number[]): void => {
        if (sizes.length < groups) {
          for (let n = 1; n <= limit; n++) walk([...sizes, n]);
          return;
        }
        const key = told(sizes);
        seen.set(key, [...(seen.get(key) ?? []), sizes]);
      };
      walk([]);
      for (const alike of seen.values()) {
        const total = alike[0]!.reduce((a, b) => a + b, 0);
        // A list in which everybody is hidden and hardly anybody is there says its own total only; so does the largest the walk looks at.
        const hidden = hiddenGroups(alike[0]!);
        for (const [i, isHidden] of hidden.entries()) {
          const hiddenSum = alike[0]!.reduce((s, n, j) => s + (hidden[j] ? n : 0), 0);
          if (!isHidden || hiddenSum > limit || total <= groups) continue;
          expect(new Set(alike.map((sizes) => sizes[i])).size).toBeGreaterThan(1);
        }
      }
    }
  });

  test('nobody is hidden where every group has five people or none', () => {
    expect(hiddenGroups([5, 0, 12])).toEqual([false, false, false]);
  });

  test('of two groups with one small both are hidden', () => {
    expect(hiddenGroups([3, 40])).toEqual([true, true]);
  });
});

const lists = array(integer({ min: 0, max: 14 }), { minLength: 1, maxLength: 7 });

/** Every sum of groups that follows from what is told by adding and subtracting. */
function known(people: readonly number[]): number[] {
  const hidden = hiddenGroups(people);
  const open = people.filter((_, i) => !hidden[i]);
  const behind = people.reduce((sum, n, i) => sum + (hidden[i] ? n : 0), 0);
  const sums = Array.from({ length: 2 ** open.length }, (_, bits) =>
    open.reduce((sum, n, i) => sum + (bits & (1 << i) ? n : 0), 0),
  );
  return [...sums, ...(mayTellTotal(people) ? sums.map((sum) => sum + behind) : [])];
}

test('no adding and subtracting of what is told speaks of one to four people', () => {
  assert(
    property(lists, (people) => {
      for (const n of known(people)) expect(n === 0 || n >= SMALLEST_TOLD).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('a hidden group never stands alone behind the total, and the order of the groups does not matter', () => {
  assert(
    property(lists, (people) => {
      const hidden = hiddenGroups(people);
      expect(mayTellTotal(people) && hidden.filter(Boolean).length === 1).toBe(false);
      expect(hiddenGroups(people.toReversed()).toReversed()).toEqual(hidden);
    }),
    { numRuns: 400 },
  );
});
