import type { TradeProblem } from './problem.ts';

/** The rank of a person that is not there. */
export const NOBODY = 0x7fffffff;

/**
 * Who is first in line for a seat, kept up to date while people leave and heads shift.
 *
 * For each node the best rank of a remaining person who may be released to it: in a cell its first holder, in a total the best of its
 * parts that lie above their lower limit. A total keeps its parts in a binary tournament, so a change costs O(depth x log parts) and a
 * question O(depth). One root above all totals stands for "anywhere".
 */
export class Claims {
  readonly heads: Int32Array;
  readonly #problem: TradeProblem;
  readonly #root: number;
  /** Best rank by node. */
  readonly #best: Int32Array;
  /** Tournaments of all totals in one array: `#base` is where that of a total begins, `#width` its leaves, `#seat` a part's leaf. */
  readonly #tree: Int32Array;
  readonly #base: Int32Array;
  readonly #width: Int32Array;
  readonly #seat: Int32Array;
  // Holders of each cell in rank order, and the first of them who is still there.
  readonly #holders: Int32Array;
  readonly #first: Int32Array;
  readonly #end: Int32Array;
  readonly #gone: Uint8Array;
  readonly #rank: Int32Array;

  constructor(problem: TradeProblem, heads: Int32Array) {
    const { cells, people, parent } = problem;
    const nodes = parent.length;
    this.heads = heads;
    this.#problem = problem;
    this.#root = nodes;
    this.#best = new Int32Array(nodes + 1).fill(NOBODY);
    this.#base = new Int32Array(nodes + 1);
    this.#width = new Int32Array(nodes + 1);
    this.#seat = new Int32Array(nodes);
    this.#tree = this.#layTournaments();
    this.#first = new Int32Array(cells);
    this.#end = new Int32Array(cells);
    this.#holders = this.#lineUp();
    this.#gone = new Uint8Array(people);
    this.#rank = new Int32Array(people);
    for (let rank = 0; rank < people; rank++) this.#rank[problem.order[rank]!] = rank;
    for (let cell = 0; cell < cells; cell++) this.refresh(cell);
  }

  /** Rank of the remaining person with the best claim whose seat the cell may take; NOBODY where there is none. */
  first(cell: number): number {
    const { parent, upper } = this.#problem;
    let best = this.#best[cell]!;
    for (let v = cell; v !== this.#root && this.heads[v]! < upper[v]!; ) {
      v = parent[v] === -1 ? this.#root : parent[v]!;
      if (this.#best[v]! < best) best = this.#best[v]!;
    }
    return best;
  }

  leave(person: number): void {
    this.#gone[this.#rank[person]!] = 1;
  }

  /** Takes note of changes in a cell: its heads, those of its totals, or its holders. */
  refresh(cell: number): void {
    const { parent, lower } = this.#problem;
    let at = this.#first[cell]!;
    while (at < this.#end[cell]! && this.#gone[this.#holders[at]!]) at++;
    this.#first[cell] = at;
    this.#best[cell] = at < this.#end[cell]! ? this.#holders[at]! : NOBODY;
    for (let v = cell; v !== this.#root; ) {
      const up = parent[v] === -1 ? this.#root : parent[v]!;
      this.#enter(up, this.#seat[v]!, this.heads[v]! > lower[v]! ? this.#best[v]! : NOBODY);
      v = up;
    }
  }

  /** Puts a part's candidate into the tournament of its total. */
  #enter(total: number, seat: number, rank: number): void {
    const base = this.#base[total]!;
    const tree = this.#tree;
    let at = this.#width[total]! + seat;
    tree[base + at] = rank;
    for (at >>= 1; at > 0; at >>= 1) {
      const left = tree[base + 2 * at]!;
      const right = tree[base + 2 * at + 1]!;
      tree[base + at] = left < right ? left : right;
    }
    this.#best[total] = tree[base + 1]!;
  }

  #layTournaments(): Int32Array {
    const { parent } = this.#problem;
    for (let v = 0; v < parent.length; v++) this.#seat[v] = this.#width[parent[v] === -1 ? this.#root : parent[v]!]!++;
    let size = 0;
    for (let v = 0; v <= this.#root; v++) {
      this.#base[v] = size;
      // One leaf alone would be its own winner at index 1, so a tournament has two at least.
      if (this.#width[v] === 1) this.#width[v] = 2;
      size += 2 * this.#width[v]!;
    }
    return new Int32Array(size).fill(NOBODY);
  }

  /** Ranks by cell, best first. */
  #lineUp(): Int32Array {
    const { own, order, cells, people } = this.#problem;
    for (let i = 0; i < people; i++) this.#end[own[i]!]!++;
    for (let cell = 0, at = 0; cell < cells; cell++) {
      const held = this.#end[cell]!;
      this.#first[cell] = this.#end[cell] = at;
      at += held;
    }
    const holders = new Int32Array(people);
    for (let rank = 0; rank < people; rank++) holders[this.#end[own[order[rank]!]!]!++] = rank;
    return holders;
  }
}
