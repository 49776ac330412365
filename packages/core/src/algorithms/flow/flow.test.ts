import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DualPrices, dualBound, isOptimal, type ArcLimit } from './bound.ts';
import type { CoverTree } from './branch.ts';
import { type FlowAnswer, solveFlow } from './budget.ts';
import { isProvenByParity } from './parity.ts';
import type { FlowProblem } from './problem.ts';
import { bruteForce, buildTiny } from './tiny.testing.ts';

const cell = fc.record({
  need: fc.constantFrom(0, 0.4, 1, 1, 1.7, 2.5, 4),
  fixed: fc.constantFrom(0, 0, 0, 1, 2),
  lower: fc.constantFrom(0, 0, 1, 2),
  room: fc.constantFrom(null, null, 0, 1),
  weight: fc.constantFrom(1000, 1000, 7),
});
const group = (mustLeave: fc.Arbitrary<boolean>) =>
  fc.record({
    home: fc.nat(9),
    supply: fc.constantFrom(1, 1, 1, 2, 3),
    mustLeave,
    arcs: fc.array(fc.record({ to: fc.nat(9), cost: fc.constantFrom(0, 1, 2, 50, 300, -40, 137) }), { maxLength: 4 }),
  });
const tiny = (mustLeave: fc.Arbitrary<boolean>) =>
  fc
    .record({
      cells: fc.array(cell, { minLength: 1, maxLength: 5 }),
      groups: fc.array(group(mustLeave), { minLength: 1, maxLength: 4 }),
    })
    .map(buildTiny);

const runs = { numRuns: Number(process.env.FLOW_RUNS ?? 300) };
const options = (budget: number | null) => ({ budget, effort: 1e9 });

/** By the prices alone, or with the parity of moves. */
const isProven = (p: FlowProblem, a: FlowAnswer, budget: number): boolean =>
  isOptimal(p, a.plan, a.prices, a.prices.multiplier === 0 ? null : budget) ||
  (a.plan.moves === budget - 1 && isProvenByParity(p, a.plan, a.prices));

/** The bound of a cover, recomputed leaf by leaf from the published prices. */
function coverBound(p: FlowProblem, tree: CoverTree, budget: number, limits: readonly ArcLimit[] = []): number {
  if (tree.kind === 'leaf') return dualBound(p, tree.prices, budget, limits);
  const { group, arc, atMost } = tree;
  const rest = limits.filter((l) => l.arc !== arc);
  expect(limits.find((l) => l.arc === arc)?.atLeast ?? 0).toBe(atMost);
  return Math.min(
    coverBound(p, tree.below, budget, [...rest, { group, arc, atLeast: atMost, closed: true }]),
    coverBound(p, tree.above, budget, [...rest, { group, arc, atLeast: atMost + 1, closed: false }]),
  );
}

/** Two cells with two heads each; `swaps` pairs of them gain 6 by changing places, one head alone loses. */
function swapping(pairs: number): FlowProblem {
  return buildTiny({
    cells: [0, 1].map(() => ({ need: 0, fixed: 0, lower: pairs, room: 0, weight: 1 })),
    groups: Array.from({ length: 2 * pairs }, (_, i) => ({
      home: i % 2,
      supply: 1,
      mustLeave: false,
      arcs: [{ to: 1 - (i % 2), cost: -3 }],
    })),
  });
}

describe('cheapest flow', () => {
  test('equals the best of all plans, with the fewest moves among equals, and its prices prove it', () => {
    fc.assert(
      fc.property(tiny(fc.constant(false)), (p) => {
        const answer = solveFlow(p, options(null));
        expect(answer.feasible).toBe(true);
        const best = bruteForce(p).at(-1);
        expect({ change: answer.plan.change, moves: answer.plan.moves }).toEqual(best);
        expect(isOptimal(p, answer.plan, answer.prices, null)).toBe(true);
      }),
      runs,
    );
  });

  test('who must leave leaves, or the answer says that no plan is lawful', () => {
    fc.assert(
      fc.property(tiny(fc.boolean()), (p) => {
        const answer = solveFlow(p, options(null));
        const best = bruteForce(p).at(-1);
        expect(answer.feasible).toBe(best !== null);
        if (best) expect({ change: answer.plan.change, moves: answer.plan.moves }).toEqual(best);
      }),
      runs,
    );
  });

  test('every budget is met by the best plan within it, and the branches prove it', () => {
    fc.assert(
      fc.property(tiny(fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean())), (p) => {
        bruteForce(p).forEach((best, budget) => {
          const a = solveFlow(p, options(budget));
          expect(a.feasible).toBe(best !== null);
          if (!best) return;
          expect({ change: a.plan.change, moves: a.plan.moves }).toEqual(best);
          expect(a.bound).toBe(best.change);
          if (a.cover) expect(coverBound(p, a.cover, budget)).toBe(best.change);
          else expect(isProven(p, a, budget)).toBe(true);
        });
      }),
      runs,
    );
  });

  test('any prices whatever give a bound that no plan undercuts', () => {
    const price = fc.integer({ min: -3000, max: 500 });
    const list = fc.array(price, { minLength: 5, maxLength: 5 });
    const undercut = fc.property(tiny(fc.constant(false)), list, fc.nat(400), (p, cells, multiplier) => {
      const prices: DualPrices = { scale: 3, multiplier, cell: Float64Array.from(cells.slice(0, p.cells)) };
      return bruteForce(p).every((best, budget) => best === null || dualBound(p, prices, budget) <= best.change);
    });
    expect(fc.check(undercut, runs).failed).toBe(false);
  });

  test('where only swaps are left, an odd budget is proven without trying every set of swaps', () => {
    const p = swapping(12);
    const answer = solveFlow(p, { budget: 13, effort: 0 });
    expect(answer).toMatchObject({ bound: -36, cover: null, plan: { moves: 12, change: -36 } });
    expect(isProvenByParity(p, answer.plan, answer.prices)).toBe(true);
  });

  test('a plan that is not cheapest at the prices is not proven by parity', () => {
    const p = swapping(2);
    const answer = solveFlow(p, { budget: 3, effort: 0 });
    const worse = { ...answer.plan, arcs: [], heads: [], moves: 0, change: 0 };
    expect(isProvenByParity(p, worse, { ...answer.prices, multiplier: 0 })).toBe(false);
  });

  test('a listener can stop it, and a lawful plan is kept', () => {
    const p = swapping(3);
    const answer = solveFlow(p, { budget: 3, effort: 1e6, report: () => false });
    expect(answer.feasible).toBe(true);
  });
});
