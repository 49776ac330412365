import { random } from '@seimbang/core/kernel';
import type { Arena } from './arena.ts';
import type { Office } from './from-paket.ts';
import { optimiserOnRanks } from './optimiser-on-ranks.ts';
import { ordersOnly } from './orders-only.ts';
import { rencanaLaluTukar } from './seimbang.ts';
import { volunteersFirst } from './volunteers-first.ts';
import { liesOf, type Ranking } from './wishes.ts';

export type Way = (arena: Arena, rankings: readonly Ranking[]) => Int32Array;

/** The four ways of deciding, in the order of the tables. */
export const WAYS = {
  seimbang: rencanaLaluTukar,
  'sukarela-dahulu': volunteersFirst,
  'perintah-saja': ordersOnly,
  'pengoptimal-peringkat': optimiserOnRanks,
} as const satisfies Record<string, Way>;
export type WayName = keyof typeof WAYS;
export const WAY_NAMES = Object.keys(WAYS) as WayName[];

/** What one way of deciding brought to one office with one set of wishes. */
export interface Outcome {
  /** People who leave a place they would rather have kept. */
  readonly involuntary: number;
  /** Of those, people whom the default plan did not name. */
  readonly unnamed: number;
  readonly moves: number;
  /** Kilometres that involuntary moves add to the way to work, all together. */
  readonly km: number;
  readonly simpangan: number;
  readonly B: number;
  /** People who end with something they like better than the default plan, and people who get their first choice. */
  readonly better: number;
  readonly first: number;
  /** People tried and people who gain by one of the lies: only of those who did not get their first choice, since the others cannot gain. */
  readonly tried: number;
  readonly gained: number;
}

export interface Trials {
  /** People whose lies are tried, by way; 0 = none. */
  readonly people: Readonly<Record<WayName, number>>;
  readonly seed: string;
}

export function outcomeOf(
  { arena, balance }: Office,
  way: WayName,
  truth: readonly Ranking[],
  trials: Trials,
): Outcome {
  const placed = WAYS[way](arena, truth);
  const { simpangan, B } = balance(placed);
  const sum = { involuntary: 0, unnamed: 0, moves: 0, km: 0, better: 0, first: 0 };
  for (const [i, cell] of placed.entries()) {
    const rank = rankIn(truth[i]!);
    if (cell !== arena.home[i]) sum.moves++;
    if (rank(cell) === 0) sum.first++;
    if (rank(cell) < rank(arena.plan[i]!)) sum.better++;
    if (rank(cell) <= rank(arena.home[i]!)) continue;
    sum.involuntary++;
    if (arena.plan[i] === arena.home[i]) sum.unnamed++;
    sum.km += arena.km[i]![arena.choices[i]!.indexOf(cell)]!;
  }
  return { ...sum, km: rounded(sum.km), simpangan, B, ...gainsBy(arena, way, truth, placed, trials) };
}

const rankIn =
  (ranking: Ranking) =>
  (cell: number): number =>
    ranking.indexOf(cell);

const rounded = (km: number): number => Math.round(km * 1000) / 1000;

/** Draws people who did not get their first choice, and looks for a lie that brings them something better by their honest ranking. */
function gainsBy(
  arena: Arena,
  way: WayName,
  truth: readonly Ranking[],
  honest: Int32Array,
  { people, seed }: Trials,
): { tried: number; gained: number } {
  const dice = random(`lies/${seed}`);
  const open = truth.flatMap((r, i) => (r.indexOf(honest[i]!) > 0 ? [i] : []));
  let [tried, gained] = [0, 0];
  for (; tried < people[way] && open.length > 0; tried++) {
    const [i] = open.splice(dice.below(open.length), 1) as [number];
    if (gainsByLying(arena, WAYS[way], truth, i, honest[i]!)) gained++;
  }
  return { tried, gained };
}

export function gainsByLying(arena: Arena, way: Way, truth: readonly Ranking[], i: number, honest: number): boolean {
  const rank = rankIn(truth[i]!);
  return liesOf(truth[i]!, arena.home[i]!).some(({ ranking }) => {
    const got = way(arena, truth.with(i, ranking))[i]!;
    return rank(got) < rank(honest);
  });
}
