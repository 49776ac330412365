import { expect, test } from 'vitest';
import { runTampers } from './support/tampered.ts';

test('a superuser who changes, removes, moves or adds a row is found, and the first broken row is named', async () => {
  const { missed, tried } = await runTampers(50);
  expect(missed).toEqual([]);
  expect(tried.size).toBe(10);
});
