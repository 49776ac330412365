import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

test('without any answer nothing is claimed', () => {
  expect(wilson(0, 0)).toBeNull();
});

// Newcombe 1998 (Statistics in Medicine 17), table I, method 3: 81/263, 15/148, 0/20, 1/29.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i lies between %f and %f', (ya, n, bawah, atas) => {
  const share = wilson(ya, n);
  expect(share?.bawah).toBeCloseTo(bawah, 4);
  expect(share?.atas).toBeCloseTo(atas, 4);
});
