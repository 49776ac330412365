import { random } from '@seimbang/core/kernel';
import { expect, it } from 'vitest';
import { isEnumerable, prepare } from '../oracle/support/compare.ts';
import { differencesOfRepairs } from '../oracle/support/repairs.ts';
import { smallPackage } from '../oracle/support/small-package.ts';
import { record } from './support/results.ts';

const PACKAGES = 400;

it('the repairs of 400 random small plans equal what enumerating every legal list finds', () => {
  const wrong: string[] = [];
  let [repaired, rejectedLines, chains, repairs] = [0, 0, 0, 0];
  for (let seed = 0; repaired < PACKAGES; seed++) {
    const prepared = prepare(smallPackage(`repair-long/${seed}`));
    if (!isEnumerable(prepared, 100_000)) continue;
    const dice = random(`repair-long/${seed}`);
    const rencana = prepared.planner.plan({ maxMoves: dice.pick([null, 2, 3]) });
    if (rencana.moves.length === 0) continue;
    const rejected = rencana.moves.filter((_, i) => i === 0 || dice.next() < 0.25);
    const lines = rejected.map((m) => ({ pegawaiId: m.pegawaiId, ke: m.to }));
    wrong.push(...differencesOfRepairs(prepared, rencana, lines).map((w) => `${seed}: ${w}`));
    repaired++;
    rejectedLines += lines.length;
    chains += rencana.gerbong.filter((g) => g.moves.length > 1).length;
    repairs += prepared.planner.repair(rencana, lines).length;
  }
  expect(wrong).toEqual([]);
  record('Repairs against brute force', [
    `${repaired} plans with ${chains} gerbong of more than one move, ${rejectedLines} lines rejected, ${repairs} repairs: fewest dropped lines, least change and best replacement as enumeration finds them, each proven and accepted by the verifier`,
  ]);
});
