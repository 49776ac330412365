/**
 * People who hold a seat in a cell and may exchange it for seats they like better, within limits on how many each cell, and each nested
 * total of cells, may hold. Cells are the nodes `0 .. cells - 1`; nodes from `cells` on are totals. Limits form a tree (a laminar family),
 * so that what is allowed one at a time stays allowed together: the property on which truthfulness rests (Imamura & Kawase, UTMD-051).
 */
export interface TradeProblem {
  readonly people: number;
  readonly cells: number;
  /** Cell held at the beginning, by person. */
  readonly own: Int32Array;
  /** People with the best claim first: points, then the lottery. */
  readonly order: Int32Array;
  /** Cells liked better than the own one, best first: those of person `i` are `list[start[i]] .. list[start[i + 1] - 1]`. */
  readonly start: Int32Array;
  readonly list: Int32Array;
  /** Fewest and most people by node. The beginning must lie within. */
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** The total that a node counts in, -1 = none. Length = number of nodes. */
  readonly parent: Int32Array;
}

/** One person's pointing: to `cell`, which points to `holder`. */
export interface Step {
  readonly person: number;
  readonly cell: number;
  readonly holder: number;
}

/** One cycle, and the pointings of the walk to it that the rounds before had not already made. Everyone in `cycle` gets the cell pointed to. */
export interface Round {
  readonly steps: readonly Step[];
  readonly cycle: readonly number[];
}

export interface TradeAnswer {
  /** Cell by person. */
  readonly cell: Int32Array;
  readonly rounds: readonly Round[];
}

/** A problem whose limits are boxes on single cells alone. */
export const noTotals = (cells: number): Int32Array => new Int32Array(cells).fill(-1);

/** People by node at the beginning. */
export function headsOf({ people, own, parent }: TradeProblem): Int32Array {
  const heads = new Int32Array(parent.length);
  for (let i = 0; i < people; i++) for (let v = own[i]!; v !== -1; v = parent[v]!) heads[v]!++;
  return heads;
}
