import { Claims, NOBODY } from './claims.ts';
import { headsOf, type Round, type Step, type TradeAnswer, type TradeProblem } from './problem.ts';

/**
 * Top trading cycles with staffing boxes and nested totals: the same people, cells and rounds as `tradeByDefinition`.
 *
 * Method: one walk that is never begun anew (Shapley & Scarf 1974, attributed to Gale; boxes and nested totals after Suzuki, Tamura, Yahiro,
 * Yokoo & Zhang, UTMD-056). A cell that points to nobody never points to anybody again, so each list is read once; and a cycle leaves
 * the walk before it as it was, so that only its last person points anew.
 * O(length of the lists x depth + people x depth x log cells) time, O(people + nodes + lists) memory.
 */
export function trade(problem: TradeProblem): TradeAnswer {
  const { people, own, order } = problem;
  const claims = new Claims(problem, headsOf(problem));
  const cell = Int32Array.from(own);
  const next = problem.start.slice(0, people);
  const gone = new Uint8Array(people);
  const walk: number[] = [];
  const place = new Int32Array(people).fill(-1);
  const rounds: Round[] = [];
  let steps: Step[] = [];
  const push = (person: number): void => {
    place[person] = walk.length;
    walk.push(person);
  };
  for (let rank = 0; rank < people; rank++) {
    if (gone[order[rank]!]) continue;
    push(order[rank]!);
    while (walk.length > 0) {
      const step = pointingOf(problem, claims, next, walk.at(-1)!);
      steps.push(step);
      cell[step.person] = step.cell;
      if (place[step.holder] === -1) {
        push(step.holder);
        continue;
      }
      const cycle = walk.splice(place[step.holder]!);
      for (const person of cycle) {
        gone[person] = 1;
        place[person] = -1;
      }
      settle(problem, claims, cycle, cell);
      rounds.push({ steps, cycle });
      steps = [];
    }
  }
  return { cell, rounds };
}

/** The best cell of the list that still points to somebody; `next` moves past those that do not, for good. */
function pointingOf(problem: TradeProblem, claims: Claims, next: Int32Array, person: number): Step {
  const { own, order, start, list } = problem;
  const end = start[person + 1]!;
  for (; next[person]! < end; next[person]!++) {
    const cell = list[next[person]!]!;
    const rank = claims.first(cell);
    if (rank !== NOBODY) return { person, cell, holder: order[rank]! };
  }
  return { person, cell: own[person]!, holder: order[claims.first(own[person]!)]! };
}

/** Takes the people of a cycle out and counts the heads of the cells they leave and enter. */
function settle(problem: TradeProblem, claims: Claims, cycle: readonly number[], cell: Int32Array): void {
  const { own, parent } = problem;
  const { heads } = claims;
  for (const person of cycle) {
    claims.leave(person);
    for (let v = own[person]!; v !== -1; v = parent[v]!) heads[v]!--;
    for (let v = cell[person]!; v !== -1; v = parent[v]!) heads[v]!++;
  }
  for (const person of cycle) {
    claims.refresh(own[person]!);
    claims.refresh(cell[person]!);
  }
}
