import { expect, it } from 'vitest';
import { runTampers } from '../audit/support/tampered.ts';
import { record } from './support/results.ts';

it('1,000 falsifications of the audit by a superuser are found, and the first broken row is named', async () => {
  const { tried, missed } = await runTampers(1000);
  expect(missed).toEqual([]);
  record('Audit against falsification', [
    '1,000 falsifications on a real PostgreSQL by a superuser with all triggers off: all found, each with the first broken row and its kind named',
    `by kind: ${Array.from(tried, ([kind, count]) => `${kind} ${count}`).join(', ')}`,
  ]);
});
