import { random } from '@seimbang/core/kernel';
import { expect, it } from 'vitest';
import { isEnumerable, prepare } from '../oracle/support/compare.ts';
import { checkExplanations, type ExplainRun } from '../oracle/support/explained.ts';
import { smallPackage } from '../oracle/support/small-package.ts';
import { record } from './support/results.ts';

const PACKAGES = 150;

it('explanations of 150 random small packages say what solving again by enumeration finds', () => {
  const run: ExplainRun = { asked: new Map(), wrong: [] };
  let explained = 0;
  for (let seed = 0; explained < PACKAGES; seed++) {
    const prepared = prepare(smallPackage(`explain/${seed}`));
    if (!isEnumerable(prepared, 20_000)) continue;
    const rencana = prepared.planner.plan({ maxMoves: random(`explain/${seed}`).pick([null, 1, 2, 3]) });
    if (rencana.status !== 'optimal') continue;
    explained++;
    checkExplanations(prepared, rencana, run);
  }
  expect(run.wrong).toEqual([]);
  record('Explanations against solving again', [
    `${explained} packages; answers compared: ${Array.from(run.asked, ([kind, count]) => `${kind} ${count}`).join(', ')}`,
  ]);
});
