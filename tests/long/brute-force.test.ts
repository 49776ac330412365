import { expect, it } from 'vitest';
import { differencesFromBruteForce, isEnumerable, prepare } from '../oracle/support/compare.ts';
import { smallPackage } from '../oracle/support/small-package.ts';
import { record } from './support/results.ts';

const PACKAGES = 500;

it('on 500 random small packages the plan equals brute force for every budget', () => {
  const wrong: string[] = [];
  const seen = { enumerated: 0, plans: 0, infeasible: 0, branches: 0, withMoves: 0, mostMoves: 0 };
  for (let seed = 0; seen.enumerated < PACKAGES; seed++) {
    const prepared = prepare(smallPackage(String(seed)));
    if (!isEnumerable(prepared)) continue;
    seen.enumerated++;
    wrong.push(...differencesFromBruteForce(prepared).map((d) => `package ${seed}: ${d}`));
    for (let k = 0; k <= prepared.index.paket.pegawai.length; k++) {
      const rencana = prepared.planner.plan({ maxMoves: k });
      seen.plans++;
      if (rencana.status === 'infeasible') seen.infeasible++;
      if (rencana.proof === 'branches') seen.branches++;
      if (rencana.moves.length > 0) seen.withMoves++;
      seen.mostMoves = Math.max(seen.mostMoves, rencana.moves.length);
    }
  }
  expect(wrong).toEqual([]);
  record('Planner against brute force', [
    `${seen.enumerated} packages of up to 7 people, ${seen.plans} plans over every budget: objective and fewest moves equal in all, every plan accepted by the verifier`,
    `${seen.withMoves} plans with moves (at most ${seen.mostMoves}), ${seen.branches} proven by branches, ${seen.infeasible} rightly called infeasible`,
  ]);
});
