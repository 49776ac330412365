import { expect, it } from 'vitest';
import { killRounds } from '../kill/support/rounds.ts';
import { record } from './support/results.ts';

it('a server that is killed 200 times while officials act loses nothing that was acknowledged', async () => {
  const { rounds, acknowledged, repeated, faults, restarts } = await killRounds(200);
  expect(faults).toEqual([]);
  const at = (share: number): string => (restarts[Math.floor(share * (restarts.length - 1))] ?? 0).toFixed(1);
  const total = [...acknowledged.values()].reduce((a, b) => a + b, 0);
  record('Server killed while officials act', [
    `${rounds} kills (SIGKILL, 20 to 320 ms after the officials begin): ${total} acknowledged acts, 0 lost, 0 doubled, 0 half done, chain intact after each`,
    `by kind: ${Array.from(acknowledged, ([kind, count]) => `${kind} ${count}`).join(', ')}; ${repeated} interrupted requests sent again under the same key`,
    `from the kill to the next server that answers: median ${at(0.5)} s, worst ${at(1)} s`,
    `0 in ${rounds} bounds the share of kills that lose something at ${(300 / rounds).toFixed(1)} % (rule of three, 95 %)`,
  ]);
});
