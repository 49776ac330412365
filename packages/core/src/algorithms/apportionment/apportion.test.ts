import { expect, test } from 'vitest';
import { type Random, random } from '../../kernel/index.ts';
import { apportion } from './apportion.ts';

interface Case {
  readonly cost: readonly (readonly number[])[];
  readonly seats: Int32Array;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
}

/** Convex costs with many ties, and limits around a random beginning. */
function randomCase(dice: Random): Case {
  const cells = 1 + dice.below(4);
  const seats = Int32Array.from({ length: cells }, () => dice.below(4));
  const cost = Array.from(seats, () => {
    const steps = Array.from({ length: 14 }, () => dice.below(9) - 8).sort((a, b) => a - b);
    let sum = 0;
    return [0, ...steps.map((s) => (sum += s))];
  });
  return {
    cost,
    seats,
    lower: seats.map((n) => Math.max(0, n - dice.below(4))),
    upper: seats.map((n) => n + dice.below(5)),
  };
}

const costOf = ({ cost }: Case, n: ArrayLike<number>): number => cost.reduce((sum, of, cell) => sum + of[n[cell]!]!, 0);
const distance = (a: ArrayLike<number>, b: Int32Array): number => b.reduce((sum, n, c) => sum + Math.abs(n - a[c]!), 0);
const stepOf =
  ({ cost }: Case) =>
  (cell: number, n: number): number =>
    cost[cell]![n + 1]! - cost[cell]![n]!;

/** Every way to seat the same number within the limits. */
function everyWay({ seats, lower, upper }: Case): number[][] {
  let ways: number[][] = [[]];
  for (const [c, least] of lower.entries())
    ways = ways.flatMap((w) => Array.from({ length: upper[c]! - least + 1 }, (_, n) => [...w, least + n]));
  const total = seats.reduce((a, b) => a + b, 0);
  return ways.filter((w) => w.reduce((a, b) => a + b, 0) === total);
}

test('the seats cost least, and of all that cost least they are nearest to the present ones', () => {
  const dice = random('apportion');
  for (let i = 0; i < 400; i++) {
    const c = randomCase(dice);
    const seats = apportion({ ...c, step: stepOf(c) });
    const ways = everyWay(c);
    const least = Math.min(...ways.map((w) => costOf(c, w)));
    const nearest = Math.min(...ways.filter((w) => costOf(c, w) === least).map((w) => distance(w, c.seats)));
    expect([costOf(c, seats), distance(seats, c.seats)]).toEqual([least, nearest]);
  }
});

test('with cost w²/n and one seat each it is the Huntington-Hill apportionment', () => {
  const dice = random('huntington-hill');
  for (let i = 0; i < 300; i++) {
    const weight = Array.from({ length: 2 + dice.below(5) }, () => 1 + dice.below(500));
    const total = weight.length + dice.below(15);
    const seats = new Int32Array(weight.length).fill(1);
    seats[0]! += total - weight.length;
    const step = (c: number, n: number): number => weight[c]! ** 2 * (1 / (n + 1) - 1 / n);
    const upper = new Int32Array(weight.length).fill(total);
    const found = apportion({ seats, lower: new Int32Array(weight.length).fill(1), upper, step });
    const published = huntingtonHill(weight, total);
    const b = (n: ArrayLike<number>): number => weight.reduce((sum, w, c) => sum + (w * w) / n[c]!, 0);
    expect(b(found)).toBeCloseTo(b(published), 9);
  }
});

/** Seat by seat to the highest w / sqrt(n (n + 1)), as the law of the US House has it. */
function huntingtonHill(weight: readonly number[], total: number): number[] {
  const seats = weight.map(() => 1);
  const claim = (c: number): number => weight[c]! / Math.sqrt(seats[c]! * (seats[c]! + 1));
  for (let seat = weight.length; seat < total; seat++) {
    const best = weight.map((_, c) => c).reduce((a, b) => (claim(b) > claim(a) ? b : a));
    seats[best]!++;
  }
  return seats;
}
