import { indexPaket, type Paket } from '@seimbang/core/domain';
import { trade as trading, tradeByDefinition } from '@seimbang/core/algorithms';
import { canonicalJson, random } from '@seimbang/core/kernel';
import { createPlanner } from '@seimbang/core/planning';
import { createJudge } from '@seimbang/core/regulation';
import { trade } from '@seimbang/core/willingness';
import { expect, it } from 'vitest';
import { randomProblem } from '../../packages/core/src/algorithms/trading/testing/instances.ts';
import {
  profilesOf,
  type Round,
  roundOf,
  type Tally,
  tryEverything,
} from '../../packages/core/src/willingness/testing/exhaustive.ts';
import { randomMinat, tradePackage } from '../../packages/core/src/willingness/testing/packages.ts';
import { inBatches } from './support/progress.ts';
import { record } from './support/results.ts';

const BUDGETS = [0, 1, 2, 5];

/** All different trades of a package: every budget, boxes alone and with nested unit totals. */
function roundsOf(paket: Paket): Round[] {
  const index = indexPaket(paket);
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  const seen = new Set<string>();
  return BUDGETS.flatMap((maxMoves) => {
    const rencana = planner.value.plan({ maxMoves });
    if (rencana.status === 'infeasible') return [];
    return [false, true].flatMap((unitTotals) => {
      const round = roundOf(index, rencana, unitTotals);
      const { own, lower, upper, parent } = round.frame;
      const key = JSON.stringify([[...own], [...lower], [...upper], [...parent], round.choices]);
      return seen.has(key) ? [] : (seen.add(key), [round]);
    });
  });
}

interface Count extends Omit<Tally, 'wrong'> {
  readonly trades: number;
  readonly designated: number;
  readonly wrong: readonly string[];
}

function countEverything(paket: Paket): Count {
  const rounds = roundsOf(paket);
  const tallies = rounds.map(tryEverything);
  const sum = (of: (t: Tally) => number): number => tallies.reduce((a, t) => a + of(t), 0);
  return {
    trades: rounds.length,
    designated: rounds.filter((r) => r.scene.people.some((p) => p.default !== p.home)).length,
    profiles: sum((t) => t.profiles),
    lies: sum((t) => t.lies),
    profitable: sum((t) => t.profitable),
    wrong: tallies.flatMap((t) => t.wrong),
  };
}

it.each([
  { people: 5, places: 3, packages: 200 },
  { people: 4, places: 4, packages: 60 },
])('every profile of $people people and $places places, and every lie', ({ people, places, packages }) => {
  const name = `${people}x${places}`;
  const batches = Array.from({ length: packages }, (_, seed) => `${name}/${seed}`);
  const counts = inBatches(`trade-${name}`, 1, batches, (seed) =>
    countEverything(tradePackage(seed, { people, places })),
  );
  const sum = (of: (c: Count) => number): number => counts.reduce((a, c) => a + of(c), 0);
  expect(counts.flatMap((c) => c.wrong)).toEqual([]);
  expect(sum((c) => c.profitable)).toBe(0);
  record(`Trade: every profile and every lie, ${people} people and ${places} places`, [
    `${packages} packages, K in {${BUDGETS.join(', ')}}, boxes alone and with nested unit totals: ${sum((c) => c.trades)} different trades, ${sum((c) => c.designated)} with people designated`,
    `${sum((c) => c.profiles)} profiles, ${sum((c) => c.lies)} lies, ${sum((c) => c.profitable)} profitable`,
    'in every profile: boxes, nested totals, floors, structural posts, rules, nobody below the default, nobody undesignated below staying, no place further from its target, no improving ring',
  ]);
});

it('the fast version equals the rule word for word, in people, cells and rounds, on 20,000 random problems', () => {
  const seen = { people: 0, moved: 0, rounds: 0, totals: 0, longest: 0 };
  for (let seed = 0; seed < 20_000; seed++) {
    const problem = randomProblem(`long/${seed}`, seed % 10 === 0 ? 50 : 16);
    const answer = trading(problem);
    expect(answer).toEqual(tradeByDefinition(problem));
    seen.people += problem.people;
    seen.rounds += answer.rounds.length;
    seen.moved += answer.cell.filter((c, i) => c !== problem.own[i]).length;
    seen.longest = Math.max(seen.longest, ...answer.rounds.map((r) => r.cycle.length));
    if (problem.parent.length > problem.cells) seen.totals++;
  }
  record('Trade: fast version against the rule word for word', [
    `20000 random problems of up to 50 people equal, ${seen.totals} of them with nested totals: ${seen.people} people, ${seen.rounds} rounds, ${seen.moved} people who get another cell, longest cycle ${seen.longest}`,
  ]);
});

it('random lies of up to 50 people in whole packages do not pay', () => {
  const PACKAGES = 400;
  const LIES = 25;
  let lies = 0;
  const batches = Array.from({ length: PACKAGES }, (_, seed) => String(seed));
  const profitable = inBatches('trade-lies', 1, batches, (seed) => profitableLies(seed, LIES));
  for (const p of profitable) lies += p.lies;
  expect(profitable.flatMap((p) => p.found)).toEqual([]);
  record('Trade: random lies in packages of up to 50 people', [
    `${PACKAGES} packages from wishes as minat.csv to labels, ${lies} lies, 0 profitable`,
  ]);
});

function profitableLies(seed: string, count: number): { lies: number; found: string[] } {
  const dice = random(`lies/${seed}`);
  const paket = tradePackage(`lies/${seed}`, { people: 2 + dice.below(49), places: 2 + dice.below(10) });
  const index = indexPaket(paket);
  const planner = createPlanner(index, createJudge(index));
  if (!planner.ok) throw new Error(planner.error.message.en);
  const rencana = planner.value.plan({ maxMoves: dice.pick([0, 1, 2, 5, null]) });
  if (rencana.status === 'infeasible') return { lies: 0, found: [] };
  const unitTotals = dice.next() < 0.5;
  const minat = randomMinat(dice, paket);
  const placeOf = (wishes: typeof minat, id: string): string => {
    const result = trade(index, rencana, { minat: wishes, unitTotals });
    if (!result.ok) throw new Error(result.error.message.en);
    const at = result.value.assignments.find((a) => a.pegawaiId === id);
    return `${at?.unorId}/${at?.jabatanId}`;
  };
  const found: string[] = [];
  for (let n = 0; n < count; n++) {
    const p = dice.pick(paket.pegawai);
    const home = `${p.unorId}/${p.jabatanId}`;
    const own = minat
      .filter((m) => m.pegawaiId === p.pegawaiId)
      .map((m) => (m.unorId === null ? home : `${m.unorId}/${m.jabatanId}`));
    const ranking = own.includes(home) ? own : [...own, home];
    const rank = (place: string): number => (ranking.includes(place) ? ranking.indexOf(place) : ranking.length);
    const others = minat.filter((m) => m.pegawaiId !== p.pegawaiId);
    const lie = [...others, ...randomMinat(dice, { ...paket, pegawai: [p] })];
    if (rank(placeOf(lie, p.pegawaiId)) < rank(placeOf(minat, p.pegawaiId))) found.push(`${seed}: ${p.pegawaiId}`);
  }
  return { lies: count, found };
}

it('more points never hurt, on 20,000 random problems', () => {
  let better = 0;
  for (let seed = 0; seed < 20_000; seed++) {
    const problem = randomProblem(`points/${seed}`, seed % 10 === 0 ? 50 : 16);
    const dice = random(`points/${seed}`);
    const at = dice.below(problem.people);
    const person = problem.order[at]!;
    const order = [...problem.order].filter((i) => i !== person);
    order.splice(dice.below(at + 1), 0, person);
    const rankOf = (cell: number): number => {
      const list = problem.list.subarray(problem.start[person], problem.start[person + 1]);
      return cell === problem.own[person] ? list.length : list.indexOf(cell);
    };
    const before = rankOf(trading(problem).cell[person]!);
    const after = rankOf(trading({ ...problem, order: Int32Array.from(order) }).cell[person]!);
    expect(after).toBeLessThanOrEqual(before);
    if (after < before) better++;
  }
  record('Trade: more points never hurt', [
    `20000 random problems of up to 50 people: ${better} people do better, none worse`,
  ]);
});

it('the default plan is the same bytes under any wishes, on 1,000 packages', () => {
  let moves = 0;
  for (let seed = 0; seed < 1000; seed++) {
    const dice = random(`bytes/${seed}`);
    const paket = tradePackage(`bytes/${seed}`, { people: 2 + dice.below(49), places: 2 + dice.below(10) });
    const maxMoves = dice.pick([0, 1, 2, 5, null]);
    const bytesOf = (wishing: Paket): string => {
      const index = indexPaket(wishing);
      const planner = createPlanner(index, createJudge(index));
      return planner.ok ? canonicalJson(planner.value.plan({ maxMoves })) : '';
    };
    const silent = bytesOf(paket);
    expect(bytesOf({ ...paket, minat: randomMinat(dice, paket) })).toBe(silent);
    moves += (JSON.parse(silent) as { moves: unknown[] }).moves.length;
  }
  record('Trade: the default plan under any wishes', [
    `1000 packages of up to 50 people with random wishes, ${moves} moves: the same bytes`,
  ]);
});

it('the largest trades that are tried in full have the size the model asks for', () => {
  const full = (people: number, places: number, packages: number): number =>
    Math.max(
      ...Array.from({ length: packages }, (_, s) =>
        Math.max(0, ...roundsOf(tradePackage(`${people}x${places}/${s}`, { people, places })).map(profilesOf)),
      ),
    );
  expect([full(5, 3, 60), full(4, 4, 60)]).toEqual([6 ** 5, 24 ** 4]);
});
