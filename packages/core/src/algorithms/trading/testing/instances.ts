import { random, type Random } from '../../../kernel/index.ts';
import { headsOf, type TradeProblem } from '../problem.ts';

/** A problem without lists: what is fixed before anybody is asked. */
export type TradeFrame = Omit<TradeProblem, 'start' | 'list'>;

/** The same frame with what people like better than their own cell. */
export function withLists(frame: TradeFrame, lists: readonly (readonly number[])[]): TradeProblem {
  const start = new Int32Array(frame.people + 1);
  for (const [i, list] of lists.entries()) start[i + 1] = start[i]! + list.length;
  return { ...frame, start, list: Int32Array.from(lists.flat()) };
}

export function shuffled<T>(dice: Random, items: readonly T[]): T[] {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = dice.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

export interface FrameSize {
  readonly people: number;
  readonly cells: number;
  /** Totals above the cells, in up to three storeys. */
  readonly totals: number;
  /** How far limits lie from the heads at the beginning, at most. */
  readonly slack: number;
}

/** People spread over cells, random limits around the heads at the beginning, and a random tree of totals. */
export function randomFrame(dice: Random, { people, cells, totals, slack }: FrameSize): TradeFrame {
  const nodes = cells + totals;
  const parent = Int32Array.from({ length: nodes }, (_, v) => {
    const first = Math.max(cells, v + 1);
    return first >= nodes || dice.next() < 0.2 ? -1 : first + dice.below(nodes - first);
  });
  const own = Int32Array.from({ length: people }, () => dice.below(cells));
  const order = Int32Array.from(shuffled(dice, [...own.keys()]));
  const bare = { people, cells, own, order, parent };
  const heads = headsOf({ ...bare, start: new Int32Array(people + 1), list: own, lower: own, upper: own });
  // A unit may move towards its target only, so one of the two limits is mostly the present count.
  const limits = Array.from(heads, (n) => {
    const by = dice.below(slack + 1);
    const both = dice.next() < 0.2 ? by : 0;
    const down = dice.next() < 0.5;
    return { lower: Math.max(0, n - (down ? by : both)), upper: n + (down ? both : by) };
  });
  return {
    ...bare,
    lower: Int32Array.from(limits, (l) => l.lower),
    upper: Int32Array.from(limits, (l) => l.upper),
  };
}

/** Lists of random length over random cells, most people open to a move. */
export const randomLists = (dice: Random, { people, cells, own }: TradeFrame, longest = cells): number[][] =>
  Array.from({ length: people }, (_, i) =>
    dice.next() < 0.15
      ? []
      : shuffled(dice, [...Array(cells).keys()])
          .filter((c) => c !== own[i])
          .slice(0, dice.below(Math.min(longest, cells) + 1)),
  );

/** One random problem of up to `most` people, by seed: every second one with nested totals. */
export function randomProblem(seed: string, most: number): TradeProblem {
  const dice = random(`trade/${seed}`);
  const people = 1 + dice.below(most);
  const cells = 1 + dice.below(Math.max(2, Math.ceil(people * (0.2 + dice.next()))));
  const totals = dice.next() < 0.5 ? 0 : 1 + dice.below(Math.max(1, Math.ceil(cells / 2)));
  const frame = randomFrame(dice, { people, cells, totals, slack: 1 + dice.below(3) });
  return withLists(frame, randomLists(dice, frame));
}
