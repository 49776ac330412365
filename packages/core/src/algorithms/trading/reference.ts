import { headsOf, type Step, type TradeAnswer, type TradeProblem } from './problem.ts';

/**
 * Top trading cycles with staffing boxes and nested totals, word for word as the rule is published (MODEL section 4):
 *
 * until nobody is left, each cell points to the remaining person with the best claim whose seat it may take, each remaining person
 * points to the best cell of the own list that points to somebody, and the cycle reached from the person with the best claim trades.
 *
 * Written to be read, and to judge the fast version and published results: O(people^2 x depth) at best. See `trade` for the product's own.
 */
export function tradeByDefinition(problem: TradeProblem): TradeAnswer {
  const { own } = problem;
  const heads = headsOf(problem);
  const cell = problem.own.slice();
  const rounds: TradeAnswer['rounds'][number][] = [];
  let left = Array.from(problem.order);
  let before: readonly Step[] = [];
  while (left.length > 0) {
    const walk = walkFrom(problem, heads, left);
    const back = walk.at(-1)!.holder;
    const cycle = walk.slice(walk.findIndex((step) => step.person === back));
    for (const step of cycle) {
      count(problem, heads, own[step.person]!, -1);
      count(problem, heads, step.cell, 1);
      cell[step.person] = step.cell;
    }
    const gone = new Set(cycle.map((step) => step.person));
    left = left.filter((person) => !gone.has(person));
    rounds.push({ steps: walk.slice(sameBeginning(before, walk)), cycle: [...gone] });
    before = walk.slice(0, walk.length - cycle.length);
  }
  return { cell, rounds };
}

/** Who points where, from the person with the best claim until somebody comes twice. */
function walkFrom(problem: TradeProblem, heads: Int32Array, left: readonly number[]): Step[] {
  const walk: Step[] = [];
  const seen = new Set<number>();
  for (let person = left[0]!; !seen.has(person); person = walk.at(-1)!.holder) {
    seen.add(person);
    walk.push(pointingOf(problem, heads, left, person));
  }
  return walk;
}

/** The best cell of the person's list that points to somebody; the own cell always does. */
function pointingOf(problem: TradeProblem, heads: Int32Array, left: readonly number[], person: number): Step {
  const { own, start, list } = problem;
  for (let at = start[person]!; at < start[person + 1]!; at++) {
    const step = { person, cell: list[at]!, holder: holderFor(problem, heads, left, list[at]!) };
    if (step.holder !== NOBODY) return step;
  }
  return { person, cell: own[person]!, holder: holderFor(problem, heads, left, own[person]!) };
}

const NOBODY = -1;

/** The remaining person with the best claim whose seat the cell may take. */
const holderFor = (problem: TradeProblem, heads: Int32Array, left: readonly number[], cell: number): number =>
  left.find((person) => mayTake(problem, heads, problem.own[person]!, cell)) ?? NOBODY;

/** One head fewer in `from` and one more in `to` keeps every box and every nested total. */
export function mayTake({ parent, lower, upper }: TradeProblem, heads: Int32Array, from: number, to: number): boolean {
  const giving = totalsOf(parent, from);
  const taking = totalsOf(parent, to);
  return (
    giving.every((v) => taking.includes(v) || heads[v]! > lower[v]!) &&
    taking.every((v) => giving.includes(v) || heads[v]! < upper[v]!)
  );
}

/** The cell and the totals it counts in. */
function totalsOf(parent: Int32Array, cell: number): number[] {
  const nodes: number[] = [];
  for (let v = cell; v !== -1; v = parent[v]!) nodes.push(v);
  return nodes;
}

function count({ parent }: TradeProblem, heads: Int32Array, cell: number, by: 1 | -1): void {
  for (let v = cell; v !== -1; v = parent[v]!) heads[v]! += by;
}

/** How many first steps of two walks are the same. */
function sameBeginning(a: readonly Step[], b: readonly Step[]): number {
  let n = 0;
  while (n < a.length && n < b.length && isSame(a[n]!, b[n]!)) n++;
  return n;
}

const isSame = (a: Step, b: Step): boolean => a.person === b.person && a.cell === b.cell && a.holder === b.holder;
