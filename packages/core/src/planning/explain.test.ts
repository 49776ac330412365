import { describe, expect, test } from 'vitest';
import type { Tempat } from '../domain/index.ts';
import { kneeOf, openingBudget } from './index.ts';
import { at, planOf, plannerOf, simpleJudge, uneven } from './testing/small.ts';

describe('the curve', () => {
  const planner = plannerOf(uneven);

  test('starts at today and ends at the plan without a budget, each point proven', () => {
    const points = planner.curve();
    expect(points.map((p) => [p.moves, p.objective, p.gap])).toEqual(
      [0, 1, 2].map((maxMoves) => [maxMoves, planner.plan({ maxMoves }).objective, 0]),
    );
    expect(points[0]!.B).toBe(10);
    expect(points[2]!.B).toBe(5);
  });

  test('has its knee where most of the gain is won with few of the moves', () => {
    expect(kneeOf(planner.curve())).toBe(1);
    expect(kneeOf([])).toBe(0);
    const at = (moves: number, objective: number) => ({
      moves,
      objective,
      bound: objective,
      gap: 0,
      B: 0,
      simpangan: 0,
    });
    expect(kneeOf([at(0, 9), at(1, 5)])).toBe(1);
    expect(kneeOf([at(0, 9), at(1, 9)])).toBe(0);
    expect(kneeOf([at(0, 9), at(1, 4), at(2, 3)])).toBe(1);
  });

  test('opens a scenario at the knee but never above 5 % of the staff, at least one move', () => {
    const points = [0, 10, 20, 30].map((moves) => ({
      moves,
      objective: -Math.min(moves, 20),
      bound: 0,
      gap: 0,
      B: 0,
      simpangan: 0,
    }));
    expect(openingBudget(points, 1000)).toBe(20);
    expect(openingBudget(points, 100)).toBe(5);
    expect(openingBudget(points, 3)).toBe(1);
  });
});

describe('an explanation', () => {
  const planner = plannerOf(uneven);
  const r = planner.plan();
  const moved = r.moves[0]!.pegawaiId;
  const ask = (pegawaiId: string, tujuan?: Tempat) => {
    const e = planner.explain(r, tujuan ? { pegawaiId, tujuan } : { pegawaiId });
    if (!e.ok) throw new Error(e.error.code);
    return e.value;
  };

  test('of a move gives both loads, parts that add up, and nothing lost where a colleague could go instead', () => {
    expect(ask(moved)).toMatchObject({
      kind: 'pindah',
      asal: { before: 0.5, after: 1 },
      tujuan: { before: 3, after: 1 },
      loss: 0,
      lossProven: true,
    });
  });

  test('of a move nobody else could make gives what the plan loses, which solving again confirms', () => {
    const only = (p: { pegawaiId: string }): boolean => ['p1', 'p2'].includes(p.pegawaiId);
    const chosen = plannerOf(uneven, simpleJudge(only));
    const best = chosen.plan();
    const without = planOf(
      uneven,
      simpleJudge((p) => p.pegawaiId === 'p2'),
    );
    const e = chosen.explain(best, { pegawaiId: 'p1' });
    expect(e).toMatchObject({ ok: true, value: { kind: 'pindah', loss: without.objective - best.objective } });
  });

  test('of a forbidden place names the rule and what would allow it', () => {
    const closed = plannerOf(
      uneven,
      simpleJudge(() => false),
    );
    const e = closed.explain(closed.plan(), { pegawaiId: 'p1', tujuan: at('B', 'staf') });
    expect(e).toMatchObject({
      ok: true,
      value: { kind: 'tidak-boleh', rules: [{ id: 'UJI-01', remedy: { en: 'Change the test rule.' } }] },
    });
  });

  test('of somebody who stays gives the price of the nearest other place', () => {
    const stays = ask('q');
    expect(stays).toMatchObject({
      kind: 'tetap',
      allowed: 1,
      nearest: { kind: 'lebih-mahal', tujuan: at('A', 'staf') },
    });
  });

  test('of a person who is not in the package says so', () => {
    expect(planner.explain(r, { pegawaiId: 'siapa' })).toMatchObject({
      ok: false,
      error: { code: 'pegawai-tidak-ada' },
    });
  });

  test('of a unor tells what one more person there is worth: the best plan with that person is that much better', () => {
    const [worth] = planner.explainUnor(r, 'B');
    const more = planOf({ ...uneven, pegawai: [...uneven.pegawai, { pegawaiId: 'baru', ...at('B', 'staf') }] });
    expect(worth).toMatchObject({ saved: r.objective - more.objective, before: 3, after: 1 });
  });

  test('of the budget tells what one more move is worth', () => {
    const one = planner.plan({ maxMoves: 1 });
    expect(planner.explainBudget(one)).toMatchObject({
      maxMoves: 1,
      oneMore: one.objective - r.objective,
      oneLess: planner.plan({ maxMoves: 0 }).objective - one.objective,
    });
    expect(planner.explainBudget(r).oneMore).toBe(0);
  });
});

test('numbers of a sentence are written as Indonesian officials write them', () => {
  const planner = plannerOf(uneven);
  const r = planner.plan();
  const e = planner.explain(r, { pegawaiId: r.moves[0]!.pegawaiId });
  expect(e.ok && e.value.sentences.map((s) => s.id).join(' ')).toContain(
    'Rasio beban tempat tujuan: 3,00 menjadi 1,00.',
  );
});
