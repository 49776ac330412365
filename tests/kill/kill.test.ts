import { expect, test } from 'vitest';
import { killRounds } from './support/rounds.ts';

/** CI kills 50 times (.ci/run); a person who runs the suite waits for five. */
const ROUNDS = Number(process.env['SEIMBANG_KILLS'] ?? 5);

test(`a server that is killed ${ROUNDS} times while officials act loses no acknowledged act, doubles none and leaves none half done`, {
  timeout: 600_000,
}, async () => {
  const { faults, acknowledged, repeated } = await killRounds(ROUNDS);
  expect(faults).toEqual([]);
  expect([...acknowledged.values()].reduce((a, b) => a + b, 0)).toBeGreaterThan(ROUNDS);
  expect(repeated).toBeGreaterThan(0);
});
