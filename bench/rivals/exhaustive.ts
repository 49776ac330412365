import { random } from '@seimbang/core/kernel';
import { type Arena, arenaOf } from './arena.ts';
import { WAY_NAMES, WAYS, type WayName } from './measure.ts';
import type { Ranking } from './wishes.ts';

/** Every profile and every lie of every person of some tiny offices. */
export interface Tally {
  readonly profiles: number;
  readonly lies: number;
  readonly profitable: number;
  /** Profiles in which somebody can gain by a lie. */
  readonly open: number;
}

/** An office of a few people in a few units; everybody may go everywhere, the work is uneven, at most `budget` orders. */
export function tinyArena(people: number, cells: number, seed: string): Arena {
  const dice = random(`tiny/${seed}`);
  const need = Float64Array.from({ length: cells }, () => 0.4 + 2 * dice.next());
  const home = Int32Array.from({ length: people }, () => dice.below(cells));
  const choices = Array.from(home, (h) =>
    Int32Array.from([h, ...Array.from({ length: cells }, (_, c) => c).filter((c) => c !== h)]),
  );
  const km = choices.map((list) => Float64Array.from(list, (_, k) => (k === 0 ? 0 : 3 * dice.next())));
  const cost = km.map((list) => list.map((d, k) => (k === 0 ? 0 : 2000 + Math.round(100 * d))));
  const f = (c: number, n: number): number => Math.round((1e6 * need[c]! ** 2) / Math.max(n, 1 / 3));
  const step = (c: number, n: number): number => f(c, n + 1) - f(c, n);
  const floor = new Int32Array(cells);
  const ceiling = new Int32Array(cells).fill(people);
  return arenaOf({ cells, home, choices, cost, km, step, floor, ceiling, budget: 1 + dice.below(2) });
}

export function tryEverything(people: number, cells: number, seeds: number): Record<WayName, Tally> {
  const tallies = WAY_NAMES.map((way) => {
    const sum = { profiles: 0, lies: 0, profitable: 0, open: 0 };
    for (let seed = 0; seed < seeds; seed++) tryArena(tinyArena(people, cells, `${people}x${cells}/${seed}`), way, sum);
    return [way, sum] as const;
  });
  return Object.fromEntries(tallies) as Record<WayName, Tally>;
}

function tryArena(
  arena: Arena,
  way: WayName,
  sum: { profiles: number; lies: number; profitable: number; open: number },
): void {
  const rankings = permutations(Array.from({ length: arena.cells }, (_, c) => c));
  const count = rankings.length ** arena.people;
  const results = Array.from({ length: count }, (_, p) => WAYS[way](arena, profile(p, rankings, arena.people)));
  for (let p = 0; p < count; p++) {
    let found = false;
    for (let i = 0, stride = 1; i < arena.people; stride *= rankings.length, i++) {
      const own = Math.floor(p / stride) % rankings.length;
      const truth = rankings[own]!;
      const honest = truth.indexOf(results[p]![i]!);
      for (let lie = 0; lie < rankings.length; lie++) {
        if (lie === own) continue;
        sum.lies++;
        if (truth.indexOf(results[p + (lie - own) * stride]![i]!) >= honest) continue;
        sum.profitable++;
        found = true;
      }
    }
    sum.profiles++;
    if (found) sum.open++;
  }
}

/** Which ranking each person has in profile number `p`; the first person turns fastest. */
const profile = (p: number, rankings: readonly Ranking[], people: number): Ranking[] =>
  Array.from({ length: people }, (_, i) => rankings[Math.floor(p / rankings.length ** i) % rankings.length]!);

function permutations(items: readonly number[]): Ranking[] {
  if (items.length < 2) return [items];
  return items.flatMap((x, i) => permutations(items.toSpliced(i, 1)).map((rest) => [x, ...rest]));
}
