import { expect, test } from 'vitest';
import { moved, within } from './urutan.ts';

test.each([
  ['up', ['a', 'b', 'c'], 2, 1, ['a', 'c', 'b']],
  ['down', ['a', 'b', 'c'], 0, 1, ['b', 'a', 'c']],
  ['to where it stands', ['a', 'b'], 1, 1, ['a', 'b']],
])('an entry moves %s and the others keep their order', (_, list, from, to, expected) => {
  expect(moved(list, from, to)).toEqual(expected);
});

test('"stay" can be moved like any place', () => {
  expect(moved(['a', null, 'b'], 1, 0)).toEqual([null, 'a', 'b']);
});

const place = (unorId: string, km: number | null) => ({ unorId, jabatanId: 'j', km });

test('a bulk entry takes the places within the distance, the nearest first, without what is listed already', () => {
  const places = [place('far', 5.1), place('b', 5), place('a', 1), place('unknown', null), place('listed', 2)];
  const found = within(places, [null, { unorId: 'listed', jabatanId: 'j' }], 5);
  expect(found.map((one) => one.unorId)).toEqual(['a', 'b']);
});
