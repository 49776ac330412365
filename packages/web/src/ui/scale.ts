/** A straight scale from data to px. */
export const linear =
  (from: number, to: number, start: number, end: number) =>
  (value: number): number =>
    to === from ? start : start + ((value - from) / (to - from)) * (end - start);

/** About `count` round numbers between the ends: 0, 5, 10, 15. */
export function ticks(from: number, to: number, count: number): readonly number[] {
  if (!(to > from)) return [from];
  const rough = (to - from) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) as number;
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** The value of a line of points at `x`, straight between neighbours; null outside or without points. */
export function valueAt(points: readonly { readonly x: number; readonly y: number }[], x: number): number | null {
  for (let i = 0; i < points.length; i++) {
    const right = points[i] as { x: number; y: number };
    if (right.x === x) return right.y;
    const left = points[i - 1];
    if (left && left.x < x && x < right.x) return left.y + ((x - left.x) / (right.x - left.x)) * (right.y - left.y);
  }
  return null;
}
