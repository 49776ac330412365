import { type FlowAnswer, type FlowProblem, solveFlow } from '../algorithms/index.ts';
import type { Pegawai, Sel } from '../domain/index.ts';
import type { Move } from './gerbong.ts';
import type { Network } from './network.ts';

/** What one person may do in a narrower problem. */
export interface Choice {
  /** Moves that stay open. */
  readonly open: (to: Sel) => boolean;
  /** May not stay. */
  readonly leave: boolean;
  /** Points of a move in this problem, from its points in the plan. */
  readonly cost: (to: Sel, points: number) => number;
}

export interface Narrowed {
  /** Null = nobody can keep all limits. */
  readonly moves: readonly Move[] | null;
  /** No other choice of moves is cheaper. */
  readonly proven: boolean;
}

/** Work limit of one question: some tenths of a second of branching. */
const EFFORT = 2e7;

interface Draft {
  readonly people: Pegawai[];
  readonly start: number[];
  readonly target: number[];
  readonly cost: number[];
  readonly mustLeave: number[];
  readonly fixed: Int32Array;
  stuck: boolean;
}

/** The cheapest moves when every person only has the given choice; floors and ceilings are those of the plan. */
export function solveNarrowed(network: Network, choiceOf: (p: Pegawai) => Choice, budget: number | null): Narrowed {
  const draft = narrow(network, choiceOf);
  if (draft.stuck) return { moves: null, proven: true };
  const problem: FlowProblem = {
    ...network.problem,
    groups: draft.people.length,
    supply: new Int32Array(draft.people.length).fill(1),
    start: Int32Array.from(draft.start),
    target: Int32Array.from(draft.target),
    cost: Float64Array.from(draft.cost),
    mustLeave: Uint8Array.from(draft.mustLeave),
    fixed: draft.fixed,
  };
  const answer = solveFlow(problem, { budget, effort: EFFORT });
  if (!answer.feasible) return { moves: null, proven: !answer.stopped };
  return { moves: movesOf(network, problem, draft.people, answer), proven: answer.bound >= answer.plan.change };
}

/** One group for each person with an open move; whoever can only stay is counted where he is. */
function narrow({ problem, members, sel }: Network, choiceOf: (p: Pegawai) => Choice): Draft {
  const fixed = problem.fixed.slice();
  const draft: Draft = { people: [], start: [0], target: [], cost: [], mustLeave: [], fixed, stuck: false };
  members.forEach((list, g) => {
    const home = problem.start[g]!;
    for (const pegawai of list) {
      const choice = choiceOf(pegawai);
      const first = draft.target.length;
      draft.target.push(problem.target[home]!);
      draft.cost.push(0);
      for (let a = home + 1; a < problem.start[g + 1]!; a++) {
        const to = sel[problem.target[a]!]!;
        if (!choice.open(to)) continue;
        draft.target.push(problem.target[a]!);
        draft.cost.push(choice.cost(to, problem.cost[a]!));
      }
      close(draft, pegawai, choice.leave, first);
    }
  });
  return draft;
}

function close(draft: Draft, pegawai: Pegawai, leave: boolean, first: number): void {
  if (draft.target.length > first + 1) {
    draft.people.push(pegawai);
    draft.start.push(draft.target.length);
    draft.mustLeave.push(leave ? 1 : 0);
    return;
  }
  draft.stuck ||= leave;
  draft.fixed[draft.target[first]!]!++;
  draft.target.length = first;
  draft.cost.length = first;
}

function movesOf({ sel }: Network, problem: FlowProblem, people: readonly Pegawai[], { plan }: FlowAnswer): Move[] {
  let g = 0;
  return plan.arcs.map((arc) => {
    while (problem.start[g + 1]! <= arc) g++;
    return {
      pegawai: people[g]!,
      from: sel[problem.target[problem.start[g]!]!]!,
      to: sel[problem.target[arc]!]!,
    };
  });
}
