/**
 * Work left over, day by day, at a desk that keeps what it cannot finish: b(t+1) = max(0, b(t) + in(t) - capacity(t)) (MODEL section 5).
 * All in pieces; `start` is what lies there before the first day. The answer has one figure per day, at its end.
 */
export function backlog(start: number, incoming: readonly number[], capacity: readonly number[]): number[] {
  let left = start;
  return incoming.map((pieces, day) => (left = Math.max(0, left + pieces - (capacity[day] ?? 0))));
}

/** Days until the backlog is gone and stays below one piece, counted from the first day; null while it is not within the days given. */
export function clearedAfter(left: readonly number[]): number | null {
  const last = left.findLastIndex((pieces) => pieces >= 1);
  return last === left.length - 1 ? null : last + 1;
}
