import {
  type ArcLimit,
  createSimplex,
  type FlowAnswer,
  headsAfter,
  homeHeads,
  type Simplex,
  singleArc,
  type Singles,
  solveBudgets,
  solveFlow,
  toSingles,
} from '../algorithms/index.ts';
import type { Pegawai, Rencana, Sel } from '../domain/index.ts';
import type { Scene } from './document.ts';
import { pointsToday } from './network.ts';

/** One person's move made impossible or compulsory. */
interface Edit {
  readonly pegawai: Pegawai;
  readonly tujuan: Sel;
  readonly must: boolean;
}

/** What the best plan would be worth under other conditions. */
export interface Alternative {
  readonly feasible: boolean;
  /** Absolute points of the best plan found, and how many it moves. */
  readonly objective: number;
  readonly moves: number;
  /** Lower bound; equal to `objective` when proven. */
  readonly bound: number;
  /** Full-time heads by `sel.indeks`. */
  readonly heads: Int32Array;
}

export interface WhatIf {
  /** Best plan within the budget of a plan, with some moves of single people forbidden or forced. */
  edited(edits: readonly Edit[], rencana: Rencana): Alternative;
  /** The same if a place got one more full-time person from outside. */
  withOneMore(sel: Sel, rencana: Rencana): Alternative;
  /** Best plans for several budgets; `each` hears of every one, false ends the list. `beside` names a plan whose budget is near. */
  budgets(list: readonly (number | null)[], options?: BudgetsOptions): Alternative[];
  /** The arc of a person to a place; null where the rules allow none. */
  arcTo(pegawai: Pegawai, tujuan: Sel): number | null;
}

interface BudgetsOptions {
  readonly beside?: Rencana;
  readonly each?: (a: Alternative) => boolean | void;
}

/** Work limit of one question: some tenths of a second of branching. */
const EFFORT = 2e7;

/** Answers questions about a package by solving again from a warm tree; values only, since among equal plans a warm tree may pick another. */
export function createWhatIf(scene: Scene): WhatIf {
  const { network, cells } = scene;
  const today = pointsToday(network, cells);
  let single: { singles: Singles; s: Simplex } | null = null;
  let grouped: Simplex | null = null;
  const tell = (answer: FlowAnswer, problem = network.problem, offset = 0): Alternative => {
    const after = headsAfter(problem, homeHeads(problem), answer.plan);
    const heads = new Int32Array(after.length);
    network.sel.forEach((s, c) => {
      heads[s.indeks] = after[c]!;
    });
    const base = today + offset;
    const { feasible, plan, bound } = answer;
    return {
      feasible,
      moves: plan.moves,
      objective: base + plan.change,
      bound: base + Math.min(bound, plan.change),
      heads,
    };
  };
  const arcTo = (pegawai: Pegawai, tujuan: Sel): number | null => {
    const g = network.groupOf.get(pegawai.pegawaiId);
    if (g === undefined) return null;
    const { start, target } = network.problem;
    for (let a = start[g]! + 1; a < start[g + 1]!; a++) if (target[a] === network.cellOf[tujuan.indeks]) return a;
    return null;
  };
  return {
    arcTo,
    edited: (edits, rencana) => {
      single ??= openSingles(network.problem);
      const { singles, s } = single;
      const limits = edits.map((e) => limitOf(scene, singles, e, arcTo(e.pegawai, e.tujuan)));
      return tell(solveFlow(singles.problem, { ...near(rencana), limits }, s), singles.problem);
    },
    withOneMore: (sel, rencana) => {
      const fixed = network.problem.fixed.slice();
      const c = network.cellOf[sel.indeks]!;
      fixed[c]!++;
      const upper = network.problem.upper.slice();
      upper[c] = Math.max(upper[c]!, homeHeads({ ...network.problem, fixed })[c]!);
      const problem = { ...network.problem, fixed, upper };
      const present = cells.present[sel.indeks]!;
      const offset = cells.points(sel.indeks, present + 1) - cells.points(sel.indeks, present);
      return tell(solveFlow(problem, near(rencana)), problem, offset);
    },
    budgets: (list, { beside, each } = {}) => {
      grouped ??= createSimplex(network.problem);
      const alternatives: Alternative[] = [];
      solveBudgets(network.problem, list, { effort: EFFORT, near: beside?.prices }, grouped, (answer) => {
        const a = tell(answer);
        alternatives.push(a);
        return each?.(a);
      });
      return alternatives;
    },
  };
}

/** Budget and price of a move of a plan: its neighbours are close to it. */
const near = ({ maxMoves, prices }: Rencana) => ({ budget: maxMoves, near: prices, effort: EFFORT });

function openSingles(problem: Scene['network']['problem']): { singles: Singles; s: Simplex } {
  const singles = toSingles(problem);
  return { singles, s: createSimplex(singles.problem) };
}

function limitOf({ network }: Scene, singles: Singles, edit: Edit, arc: number | null): ArcLimit {
  const { pegawaiId } = edit.pegawai;
  if (arc === null) throw new Error(`whatIf: pegawai "${pegawaiId}" has no lawful move to "${edit.tujuan.key}".`);
  const group = network.groupOf.get(pegawaiId) as number;
  const member = network.members[group]!.indexOf(edit.pegawai);
  return {
    group: singles.firstOf[group]! + member,
    arc: singleArc(network.problem, singles, group, arc, member),
    atLeast: edit.must ? 1 : 0,
    closed: !edit.must,
  };
}
