import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { random } from '../../kernel/index.ts';
import { headsOf, noTotals, type TradeAnswer, type TradeProblem } from './problem.ts';
import { mayTake, tradeByDefinition } from './reference.ts';
import { randomProblem, shuffled, withLists } from './testing/instances.ts';
import { trade } from './trade.ts';

const SAMPLE = 800;
const problems = Array.from({ length: SAMPLE }, (_, s) => randomProblem(String(s), s % 20 === 0 ? 60 : 14));

const listOf = ({ start, list }: TradeProblem, i: number): number[] => [...list.subarray(start[i], start[i + 1])];
/** Place of a cell in somebody's ranking: the lower the better; the own cell comes after the list. */
const rankOf = (p: TradeProblem, i: number, cell: number): number =>
  cell === p.own[i] ? listOf(p, i).length : listOf(p, i).indexOf(cell);
const headsAfter = (p: TradeProblem, { cell }: TradeAnswer): Int32Array => headsOf({ ...p, own: cell });

describe('top trading cycles with staffing boxes and nested totals', () => {
  test('the fast version has the same people, cells and rounds as the rule word for word', () => {
    for (const p of problems) expect(trade(p)).toEqual(tradeByDefinition(p));
  });

  test('every cell and every nested total stays within its limits', () => {
    for (const p of problems) {
      const after = headsAfter(p, trade(p));
      expect(after.every((n, v) => n >= p.lower[v]! && n <= p.upper[v]!)).toBe(true);
    }
  });

  test('everybody gets a cell of the own list, or keeps the own cell', () => {
    for (const p of problems) {
      const { cell } = trade(p);
      for (let i = 0; i < p.people; i++) expect([...listOf(p, i), p.own[i]]).toContain(cell[i]);
    }
  });

  test('nobody can improve alone, and no ring of people can improve together', () => {
    for (const p of problems) expect(improvingRing(p, trade(p).cell)).toBeNull();
  });

  test('a better place in the order of claims never gives a worse cell', () => {
    const dice = random('respect');
    for (const p of problems) {
      const at = dice.below(p.people);
      const person = p.order[at]!;
      const others = [...p.order].filter((i) => i !== person);
      others.splice(dice.below(at + 1), 0, person);
      const [before, after] = [trade(p), trade({ ...p, order: Int32Array.from(others) })];
      expect(rankOf(p, person, after.cell[person]!)).toBeLessThanOrEqual(rankOf(p, person, before.cell[person]!));
    }
  });

  test('the numbers that people and cells happen to have do not matter', () => {
    const dice = random('names');
    for (const p of problems.slice(0, 300)) {
      const person = shuffled(dice, [...Array(p.people).keys()]);
      const cell = shuffled(dice, [...Array(p.cells).keys()]);
      const renamed = trade(rename(p, person, cell));
      trade(p).cell.forEach((c, i) => expect(renamed.cell[person[i]!]).toBe(cell[c]));
    }
  });

  test('no single lie pays, for up to 50 people', () => {
    const dice = random('lies');
    for (const p of Array.from({ length: 60 }, (_, s) => randomProblem(`lie/${s}`, 50))) {
      const honest = trade(p).cell;
      for (let n = 0; n < 20; n++) {
        const liar = dice.below(p.people);
        const lists = Array.from({ length: p.people }, (_, i) => listOf(p, i));
        const others = [...Array(p.cells).keys()].filter((c) => c !== p.own[liar]);
        const seen = listOf(p, liar);
        // Only cells the person may enter can be named; those not on the honest list lie below the own cell.
        lists[liar] = shuffled(dice, dice.next() < 0.5 ? seen : others).slice(0, dice.below(others.length + 1));
        const got = trade(withLists(p, lists)).cell[liar]!;
        const worth = got === p.own[liar] || seen.includes(got) ? rankOf(p, liar, got) : Number.POSITIVE_INFINITY;
        expect(worth).toBeGreaterThanOrEqual(rankOf(p, liar, honest[liar]!));
      }
    }
  });
});

/** People and cells under other numbers, everything else carried along. */
function rename(p: TradeProblem, person: readonly number[], cell: readonly number[]): TradeProblem {
  const old = (numbers: readonly number[]): number[] => {
    const back: number[] = [];
    for (const [was, now] of numbers.entries()) back[now] = was;
    return back;
  };
  const [wasPerson, wasCell] = [old(person), old(cell)];
  const wasNode = [...wasCell, ...Array.from({ length: p.parent.length - p.cells }, (_, t) => p.cells + t)];
  const frame = {
    people: p.people,
    cells: p.cells,
    own: Int32Array.from(wasPerson, (i) => cell[p.own[i]!]!),
    order: p.order.map((i) => person[i]!),
    lower: Int32Array.from(wasNode, (v) => p.lower[v]!),
    upper: Int32Array.from(wasNode, (v) => p.upper[v]!),
    parent: Int32Array.from(wasNode, (v) => p.parent[v]!),
  };
  return withLists(
    frame,
    wasPerson.map((i) => listOf(p, i).map((c) => cell[c]!)),
  );
}

/**
 * A ring person -> better cell -> holder -> better cell ... -> first person, where each cell may take the holder's seat: the people of
 * the shortest such ring, or null. (With nested limits the shortest ring is one that keeps all limits.)
 */
function improvingRing(p: TradeProblem, cell: Int32Array): number[] | null {
  const now = { ...p, own: cell };
  const heads = headsOf(now);
  const better = (i: number): number[] => listOf(p, i).slice(0, rankOf(p, i, cell[i]!));
  const next = Array.from({ length: p.people }, (_, i) =>
    Array.from({ length: p.people }, (_, j) => j).filter((j) =>
      better(i).some((k) => mayTake(now, heads, cell[j]!, k)),
    ),
  );
  for (let i = 0; i < p.people; i++) {
    const seen = new Set(next[i]);
    for (const j of seen) for (const k of next[j]!) seen.add(k);
    if (seen.has(i)) return [i];
  }
  return null;
}

interface KnownAnswers {
  readonly cases: readonly { readonly id: string; readonly input: never; readonly expected: never }[];
}
const KNOWN = join(import.meta.dirname, '../../../../../../shared/data/matching/known_answers.json');

describe.skipIf(!existsSync(KNOWN))(`published examples (skipped where ${KNOWN} is absent)`, () => {
  const known = existsSync(KNOWN) ? (JSON.parse(readFileSync(KNOWN, 'utf8')) as KnownAnswers) : { cases: [] };
  const find = <I, E>(id: string): { input: I; expected: E } => {
    const found = known.cases.find((c) => c.id === id);
    if (!found) throw new Error(`${id} is not in ${KNOWN}.`);
    return found as unknown as { input: I; expected: E };
  };

  test('Abdulkadiroglu & Sonmez 1999, section 5.1: four tenants, a newcomer, three vacant houses', () => {
    const { input, expected } = find<
      { occupant_of_house: (number | null)[]; preferences: number[][]; priority: number[] },
      { house_of_agent: number[] }
    >('ttc-as1999-5.1');
    const houses = input.occupant_of_house.length;
    const own = input.preferences.map((_, i) => {
      const house = input.occupant_of_house.indexOf(i + 1);
      return house === -1 ? houses : house;
    });
    expect(houseOf(houses, own, input.preferences, input.priority)).toEqual(expected.house_of_agent);
  });

  test('a housing market of five owners', () => {
    const { input, expected } = find<{ owned_house: number[]; preferences: number[][] }, { house_of_agent: number[] }>(
      'ttc-housing-5',
    );
    const own = input.owned_house.map((h) => h - 1);
    const order = own.map((_, i) => i + 1);
    expect(houseOf(5, own, input.preferences, order)).toEqual(expected.house_of_agent);
  });

  test('schools with one common priority: the serial dictatorship', () => {
    const { input, expected } = find<
      { student_preferences: number[][]; school_priorities: number[][]; capacity: number[] },
      { school_of_student: number[] }
    >('ttc-common-priority-equals-serial-dictatorship');
    const schools = input.capacity.length;
    const own = input.student_preferences.map(() => schools);
    const found = houseOf(schools, own, input.student_preferences, input.school_priorities[0]!, input.capacity);
    expect(found).toEqual(expected.school_of_student);
  });
});

/** Houses 1 .. n by agent; one cell more is the street, where newcomers come from. Numbers of the sources begin at 1. */
function houseOf(
  houses: number,
  own: readonly number[],
  preferences: readonly (readonly number[])[],
  priority: readonly number[],
  capacity: readonly number[] = Array.from({ length: houses }, () => 1),
): number[] {
  const frame = {
    people: own.length,
    cells: houses + 1,
    own: Int32Array.from(own),
    order: Int32Array.from(priority, (i) => i - 1),
    lower: new Int32Array(houses + 1),
    upper: Int32Array.from([...capacity, own.length]),
    parent: noTotals(houses + 1),
  };
  const lists = preferences.map((ranking, i) => {
    const cells = ranking.map((h) => h - 1);
    return cells.includes(own[i]!) ? cells.slice(0, cells.indexOf(own[i]!)) : cells;
  });
  return Array.from(trade(withLists(frame, lists)).cell, (c) => c + 1);
}
