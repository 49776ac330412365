import { Heap } from './heap.ts';

/** Seats over cells with convex costs: what is to be kept, and what one seat more costs. */
export interface Apportionment {
  /** Seats at the beginning, by cell; their sum is kept. Must lie within the limits. */
  readonly seats: Int32Array;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  /** Cost of seat number `n + 1` of a cell, mostly negative; must not fall as `n` grows. */
  readonly step: (cell: number, n: number) => number;
}

/**
 * The seats with the least total cost, and among those the ones nearest to the beginning.
 *
 * Method: steepest descent by single exchanges: the seat whose loss costs least goes where a seat gains most, as long as that is a gain
 * (Murota 1998 for M-convex functions; each exchange lies on a shortest way to the nearest optimum). Equal ones: the cell with the lower
 * index first. With cost `w^2 / n` this is the Huntington-Hill apportionment. O((cells + exchanges) log cells).
 */
export function apportion({ seats, lower, upper, step }: Apportionment): Int32Array {
  const n = seats.slice();
  const gain = Float64Array.from(n, (_, c) => gainOf(c));
  const loss = Float64Array.from(n, (_, c) => lossOf(c));
  const takers = new Heap(n.length, (a, b) => gain[a]! > gain[b]! || (gain[a] === gain[b] && a < b));
  const givers = new Heap(n.length, (a, b) => loss[a]! < loss[b]! || (loss[a] === loss[b] && a < b));
  for (;;) {
    const to = takers.first();
    const from = givers.first();
    if (to === -1 || !(gain[to]! > loss[from]!)) return n;
    shift(from, -1);
    shift(to, 1);
  }

  function gainOf(cell: number): number {
    return n[cell]! < upper[cell]! ? -step(cell, n[cell]!) : Number.NEGATIVE_INFINITY;
  }
  function lossOf(cell: number): number {
    return n[cell]! > lower[cell]! ? -step(cell, n[cell]! - 1) : Number.POSITIVE_INFINITY;
  }
  function shift(cell: number, by: 1 | -1): void {
    n[cell]! += by;
    gain[cell] = gainOf(cell);
    loss[cell] = lossOf(cell);
    takers.changed(cell);
    givers.changed(cell);
  }
}
