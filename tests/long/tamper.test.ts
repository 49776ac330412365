import { expect, it } from 'vitest';
import { runTampers } from '../oracle/support/tampered.ts';
import { record } from './support/results.ts';

it('at least 500 tampered plans are refused, all of them', () => {
  const { tried, accepted, refused } = runTampers(520);
  const total = [...tried.values()].reduce((a, b) => a + b, 0);
  expect({ accepted, refused }).toEqual({ accepted: [], refused: [] });
  expect(total).toBeGreaterThanOrEqual(500);
  record('Verifier against tampered plans', [
    `${total} tampered plans refused, none accepted; the untouched plans and their faithful copies accepted`,
    `by kind: ${Array.from(tried, ([kind, count]) => `${kind} ${count}`).join(', ')}`,
  ]);
});
