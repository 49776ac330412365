import { headsOf, type TradeProblem } from '../algorithms/index.ts';
import type { PaketIndex } from '../domain/index.ts';
import type { Standing } from './label.ts';
import type { Scene } from './scene.ts';
import type { Wishes } from './wishes.ts';

/** The trade of a scene without anybody's list: endowments, order of claims, boxes and nested totals. */
export interface Frame extends Omit<TradeProblem, 'start' | 'list'> {
  /** Unor of each nested total, node `cells + i`. */
  readonly totals: readonly string[];
}

/**
 * Boxes run from the heads under the default plan to the fair target, and so do the nested totals of all unor where they are asked for: a
 * place, and a unor with all below it, may only move towards its target. Cells are numbered as `sel.indeks`, people by their claim.
 */
export function frameOf(scene: Scene, target: Int32Array, unitTotals: boolean): Frame {
  const { index, people } = scene;
  const cells = index.sel.length;
  const totals = unitTotals ? index.paket.unor.map((u) => u.unorId) : [];
  const parent = unitTotals ? parentsOf(index, cells) : new Int32Array(cells).fill(-1);
  const own = Int32Array.from(people, (p) => p.default.indeks);
  const order = Int32Array.from(people, (_, i) => i);
  const bare = { people: people.length, cells, own, order, parent, totals };
  const x = headsOf({ ...bare, start: order, list: order, lower: own, upper: own });
  const r = withTotals(target, parent);
  return { ...bare, lower: x.map((n, v) => Math.min(n, r[v]!)), upper: x.map((n, v) => Math.max(n, r[v]!)) };
}

/** The unor of each place, then the unor above each unor; a ring of unor in the data has no top and is cut where it closes. */
function parentsOf({ sel, paket, ancestorsOf }: PaketIndex, cells: number): Int32Array {
  const node = new Map(paket.unor.map((u, i) => [u.unorId, cells + i]));
  const above = (unorId: string): number => {
    const up = ancestorsOf(unorId)[1];
    return up === undefined || ancestorsOf(up).includes(unorId) ? -1 : node.get(up)!;
  };
  return Int32Array.from([...sel.map((s) => node.get(s.unor.unorId)!), ...paket.unor.map((u) => above(u.unorId))]);
}

function withTotals(target: Int32Array, parent: Int32Array): Int32Array {
  const sums = new Int32Array(parent.length);
  for (const [cell, n] of target.entries()) for (let v = cell; v !== -1; v = parent[v]!) sums[v]! += n;
  return sums;
}

/** The frame with everybody's list: what they like better than the own default place. */
export function withWishes(frame: Frame, scene: Scene, wishes: readonly Wishes[]): TradeProblem {
  const start = new Int32Array(frame.people + 1);
  const list: number[] = [];
  for (const [i, p] of scene.people.entries()) {
    for (const sel of wishes[i]!.ranking) {
      if (sel === p.default) break;
      list.push(sel.indeks);
    }
    start[i + 1] = list.length;
  }
  return { ...frame, start, list: Int32Array.from(list) };
}

/** What labels are told from, by number of the person. */
export const standingsOf = ({ people }: Scene, problem: TradeProblem, wishes: readonly Wishes[]): Standing[] =>
  people.map((p, i) => ({
    home: p.home.indeks,
    default: p.default.indeks,
    list: Array.from(problem.list.subarray(problem.start[i], problem.start[i + 1])),
    aboveStay: wishes[i]!.aboveStay,
  }));
