import { expect, test } from 'vitest';
import { indexPaket } from '../domain/index.ts';
import { createPlanner } from '../planning/index.ts';
import { createJudge } from '../regulation/index.ts';
import { opens } from './eligible.ts';
import { type Scene, readScene } from './scene.ts';
import { fairTargets } from './targets.ts';
import { tradePackage } from './testing/packages.ts';

/** Every head count of the places with the same total in each linked group, within floors and ceilings: the least points, and the nearest. */
function bruteForce({ index, judge, cells, heads, people }: Scene): { points: number; distance: number } {
  const group = index.sel.map((_, k) => k);
  const join = (a: number, b: number): void => {
    const [to, from] = [group[a]!, group[b]!];
    for (const [k, g] of group.entries()) if (g === from) group[k] = to;
  };
  for (const p of people)
    for (const s of index.sel)
      if (s === p.default || (cells.open[s.indeks] && opens(judge.verdict(p.pegawai, s))))
        join(p.home.indeks, s.indeks);
  const ceiling = (k: number): number => {
    if (!cells.open[k]) return heads[k]!;
    return index.sel[k]!.jabatan.jenis === 'struktural' ? Math.max(heads[k]!, 1 - cells.partTime[k]!) : people.length;
  };
  let best = { points: Number.POSITIVE_INFINITY, distance: 0 };
  const totals = (n: readonly number[], g: number): number =>
    n.reduce((sum, x, k) => sum + (group[k] === g ? x : 0), 0);
  const visit = (n: readonly number[]): void => {
    if (n.length < heads.length) {
      const k = n.length;
      for (let x = Math.min(cells.floor[k]!, heads[k]!); x <= Math.min(ceiling(k), people.length); x++)
        visit([...n, x]);
      return;
    }
    if (group.some((g) => totals(n, g) !== totals([...heads], g))) return;
    const points = n.reduce((sum, x, k) => sum + cells.points(k, x), 0);
    const distance = n.reduce((sum, x, k) => sum + Math.abs(x - heads[k]!), 0);
    if (points < best.points || (points === best.points && distance < best.distance)) best = { points, distance };
  };
  visit([]);
  return best;
}

test('the fair target has the least points of all head counts with the same total, and lies nearest to the plan', () => {
  for (let seed = 0; seed < 60; seed++) {
    const index = indexPaket(tradePackage(`target/${seed}`, { people: 5, places: 4 }));
    const judge = createJudge(index);
    const planner = createPlanner(index, judge);
    if (!planner.ok) throw new Error(planner.error.message.en);
    const scene = readScene(index, judge, planner.value.plan({ maxMoves: seed % 4 }));
    if (!scene.ok) continue;
    const target = fairTargets(scene.value);
    const { cells, heads } = scene.value;
    const points = target.reduce((sum, n, k) => sum + cells.points(k, n), 0);
    const distance = target.reduce((sum, n, k) => sum + Math.abs(n - heads[k]!), 0);
    expect({ points, distance }).toEqual(bruteForce(scene.value));
  }
});
