import { random } from '@seimbang/core/kernel';
import { expect, it } from 'vitest';
import { differencesFromHighs, prepare } from '../oracle/support/compare.ts';
import { highs } from '../oracle/support/highs.ts';
import { mediumPackage } from '../oracle/support/small-package.ts';
import { record } from './support/results.ts';

const PACKAGES = 50;

it('on 50 random packages of 200 people the plan equals HiGHS, without a budget and with three', async () => {
  const solver = await highs();
  const wrong: string[] = [];
  const seen = { branches: 0, infeasible: 0, moves: 0 };
  const unfinished: (number | null)[] = [];
  for (let seed = 0; seed < PACKAGES; seed++) {
    const prepared = prepare(mediumPackage(String(seed)));
    const dice = random(`budget/${seed}`);
    const budgets = [null, 1 + dice.below(5), 5 + dice.below(20), 20 + dice.below(40)];
    wrong.push(...differencesFromHighs(solver, prepared, budgets, unfinished).map((d) => `package ${seed}: ${d}`));
    for (const maxMoves of budgets) {
      const rencana = prepared.planner.plan({ maxMoves });
      if (rencana.proof === 'branches') seen.branches++;
      if (rencana.status === 'infeasible') seen.infeasible++;
      seen.moves += rencana.moves.length;
    }
  }
  expect(wrong).toEqual([]);
  const equal = 4 * PACKAGES - unfinished.length;
  expect(equal).toBeGreaterThan(3.8 * PACKAGES);
  record('Planner against HiGHS', [
    `${PACKAGES} packages of 200 people, ${4 * PACKAGES} plans: objective equal in ${equal}, every plan accepted by the verifier`,
    `${unfinished.length} plans that HiGHS could not finish in 120 s: ours is proven and lies within the range HiGHS gives`,
    `${seen.moves} moves in all, ${seen.branches} plans proven by branches, ${seen.infeasible} infeasible for both`,
  ]);
});
