import type { Paket } from '@seimbang/core/domain';
import { random } from '@seimbang/core/kernel';
import { expect, it } from 'vitest';
import { compareWithHighs, type HighsComparison, prepare } from '../oracle/support/compare.ts';
import { highs } from '../oracle/support/highs.ts';
import { mediumPackage, swapPackage } from '../oracle/support/small-package.ts';
import { record } from './support/results.ts';

async function compareAll(packages: number, make: (seed: string) => Paket): Promise<HighsComparison[]> {
  const solver = await highs();
  return Array.from({ length: packages }, (_, seed) => {
    const dice = random(`budget/${seed}`);
    const budgets = [null, 1 + dice.below(5), 5 + dice.below(20), 20 + dice.below(40)];
    const compared = compareWithHighs(solver, prepare(make(String(seed))), budgets);
    return compared.map((c) => ({ ...c, about: `package ${seed}, ${c.about}` }));
  }).flat();
}

const count = (all: readonly HighsComparison[], test: (c: HighsComparison) => boolean): number =>
  all.filter(test).length;

function summary(all: readonly HighsComparison[]): string[] {
  const moves = all.reduce((sum, c) => sum + c.rencana.moves.length, 0);
  const branches = count(all, (c) => c.rencana.proof === 'branches');
  const infeasible = count(all, (c) => c.rencana.status === 'infeasible');
  return [
    `${count(all, (c) => c.unfinished)} plans that HiGHS could not finish in 120 s: ours lies within the range HiGHS gives`,
    `${moves} moves in all, ${branches} plans with branches, ${infeasible} infeasible for both`,
  ];
}

function provenLine(all: readonly HighsComparison[]): string {
  const gaps = all.filter((c) => !c.proven).map((c) => (100 * c.rencana.gap) / Math.abs(c.rencana.objective));
  const widest = Math.max(0, ...gaps).toFixed(3);
  return `${all.length - gaps.length} of them proven by our own bound; ${gaps.length} with a stated gap, the widest ${widest} % of the points`;
}

it('on 50 random packages of 200 people the plan equals HiGHS, without a budget and with three', async () => {
  const all = await compareAll(50, mediumPackage);
  expect(all.flatMap((c) => c.wrong)).toEqual([]);
  expect(all.filter((c) => !c.equal).map((c) => c.about)).toEqual([]);
  expect(count(all, (c) => c.proven)).toBeGreaterThanOrEqual(0.98 * all.length);
  record('Planner against HiGHS', [
    `50 packages of 200 people, ${all.length} plans: objective equal in all, every plan accepted by the verifier`,
    provenLine(all),
    ...summary(all),
  ]);
});

it('where only swaps are possible the plan is honest about what it has not proven', async () => {
  const all = await compareAll(12, swapPackage);
  expect(all.flatMap((c) => c.wrong)).toEqual([]);
  record('Planner against HiGHS where only swaps are possible', [
    `12 packages of 200 people with every place at its floor, ${all.length} plans: objective equal in ${count(all, (c) => c.equal)}, no bound above what HiGHS finds, every plan accepted by the verifier`,
    provenLine(all),
    ...summary(all),
  ]);
});
