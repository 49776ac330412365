import { random } from '@seimbang/core/kernel';
import { describe, expect, it } from 'vitest';
import { isEnumerable, prepare } from './support/compare.ts';
import { checkExplanations, type ExplainRun } from './support/explained.ts';
import { smallPackage } from './support/small-package.ts';

describe('explanations', () => {
  it('of random small packages say what solving again by enumeration finds', () => {
    const run: ExplainRun = { asked: new Map(), wrong: [] };
    for (let seed = 0; seed < 25; seed++) {
      const prepared = prepare(smallPackage(`explain/${seed}`));
      if (!isEnumerable(prepared, 20_000)) continue;
      const rencana = prepared.planner.plan({ maxMoves: random(`explain/${seed}`).pick([null, 1, 2, 3]) });
      if (rencana.status === 'optimal') checkExplanations(prepared, rencana, run);
    }
    expect(run.wrong).toEqual([]);
    for (const kind of ['parts', 'loss', 'tetap', 'forbidden', 'difference', 'one more person', 'one more move'])
      expect(run.asked.get(kind) ?? 0).toBeGreaterThan(0);
  });
});
