import { random } from '@seimbang/core/kernel';
import { expect, it } from 'vitest';
import { isEnumerable, prepare } from './support/compare.ts';
import { differencesOfRepairs } from './support/repairs.ts';
import { smallPackage } from './support/small-package.ts';

/** A sample of the packages of tests/long. */
const PACKAGES = 60;

it('the repairs of random small plans are the least change, the fewest dropped lines and the best replacement, and are accepted', () => {
  const wrong: string[] = [];
  let repaired = 0;
  for (let seed = 0; repaired < PACKAGES; seed++) {
    const prepared = prepare(smallPackage(`repair/${seed}`));
    if (!isEnumerable(prepared, 100_000)) continue;
    const dice = random(`repair/${seed}`);
    const rencana = prepared.planner.plan({ maxMoves: dice.pick([null, 2, 3]) });
    if (rencana.moves.length === 0) continue;
    repaired++;
    const rejected = rencana.moves.filter((_, i) => i === 0 || dice.next() < 0.25);
    const lines = rejected.map((m) => ({ pegawaiId: m.pegawaiId, ke: m.to }));
    wrong.push(...differencesOfRepairs(prepared, rencana, lines).map((w) => `${seed}: ${w}`));
  }
  expect(wrong).toEqual([]);
});

it('beside a plan that is proven by the parity of its moves, a repair states only what the prices prove', () => {
  const prepared = prepare(smallPackage('repair-long/652'));
  const rencana = prepared.planner.plan({ maxMoves: random('repair-long/652').pick([null, 2, 3]) });
  const { pegawaiId, to } = rencana.moves[0]!;
  const lines = [{ pegawaiId, ke: to }];
  expect(differencesOfRepairs(prepared, rencana, lines)).toEqual([]);
  expect(prepared.planner.repair(rencana, lines)[0]!.rencana.bound).toBeLessThan(rencana.bound);
});
