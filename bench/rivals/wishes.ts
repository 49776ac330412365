import { random } from '@seimbang/core/kernel';
import type { Arena } from './arena.ts';

/** A strict ranking of all lawful cells of a person, best first; the present one is among them. */
export type Ranking = readonly number[];

/** How many people would rather stay, whatever is offered. */
export const MIXES = { betah: 0.85, campuran: 0.6, terbuka: 0.3 } as const;
export type Mix = keyof typeof MIXES;

/** How strongly somebody holds to the present place, in standard deviations of what else sets places apart. */
const HELD = { strong: 4, weak: 0.5 };

/**
 * What people want, drawn: near home is better (weight differs from person to person), some places are liked by all, tastes differ, and the
 * present place has something no other has. No survey stands behind the weights: the mixes are there to see what depends on them.
 */
export function drawWishes(arena: Arena, mix: Mix, seed: string): Ranking[] {
  const dice = random(`wishes/${mix}/${seed}`);
  const liked = Float64Array.from({ length: arena.cells }, () => dice.normal(0, 1));
  const all = arena.km.flatMap((km) => [...km]);
  const scale = Math.max(1e-9, Math.sqrt(all.reduce((s, k) => s + k * k, 0) / Math.max(1, all.length)));
  return arena.choices.map((cells, i) => {
    const near = Math.exp(dice.normal(0, 0.5));
    const held = dice.next() < MIXES[mix] ? HELD.strong : HELD.weak;
    const worth = Array.from(cells, (c, k) => {
      const way = -near * (arena.km[i]![k]! / scale);
      return way + 0.7 * liked[c]! + dice.normal(0, 0.7) + (k === 0 ? held : 0);
    });
    return Array.from(cells.keys())
      .sort((a, b) => worth[b]! - worth[a]! || a - b)
      .map((k) => cells[k]!);
  });
}

/** A false ranking and its name. Only the order matters to a mechanism; what is left out of a list is put at its end. */
export interface Lie {
  readonly name: string;
  readonly ranking: Ranking;
}

/** The lies that are tried: short lists, neighbours exchanged, the best one left out, staying pushed to the front or to the back. */
export function liesOf(truth: Ranking, home: number): Lie[] {
  const others = truth.filter((c) => c !== home);
  const cut = (k: number): Ranking => [...truth.slice(0, k), ...(truth.slice(0, k).includes(home) ? [] : [home])];
  const swapped = (k: number): Ranking => truth.map((c, i) => (i === k ? truth[k + 1]! : i === k + 1 ? truth[k]! : c));
  const lies: Lie[] = [
    { name: 'potong-1', ranking: cut(1) },
    { name: 'potong-2', ranking: cut(2) },
    { name: 'potong-3', ranking: cut(3) },
    { name: 'tukar-1-2', ranking: swapped(0) },
    { name: 'tukar-2-3', ranking: swapped(1) },
    { name: 'buang-1', ranking: truth.slice(1) },
    { name: 'tetap-dahulu', ranking: [home, ...others] },
    { name: 'tetap-terakhir', ranking: [...others, home] },
  ];
  const key = truth.join();
  return lies
    .map(({ name, ranking }) => ({ name, ranking: completed(ranking, truth) }))
    .filter(({ ranking }, i, all) => {
      const own = ranking.join();
      return own !== key && all.findIndex((l) => l.ranking.join() === own) === i;
    });
}

/** Cells that a list leaves out stand at its end, in the order of their numbers: nothing else is known of them. */
const completed = (ranking: Ranking, truth: Ranking): Ranking => [
  ...ranking.filter((c) => c !== undefined),
  ...truth.filter((c) => !ranking.includes(c)).sort((a, b) => a - b),
];
