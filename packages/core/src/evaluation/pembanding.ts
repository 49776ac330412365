import { setahun } from './masa.ts';
import type { Panel, UnitPanel } from './panel.ts';

/** What happened, without any claim why. */
export interface SebelumSesudah {
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

/** The helped units against the same weeks or months of the year before, when nobody had help yet. */
export interface TahunLalu {
  readonly periods: number;
  readonly treated: number;
  /** The same for the comparison units; null where there are none. */
  readonly comparison: number | null;
  readonly difference: number;
}

const mean = (xs: ArrayLike<number>): number => Array.from(xs).reduce((s, x) => s + x, 0) / xs.length;

/** Plain means before and since the start, unit by unit, then over the units; null where no unit has both. */
export function sebelumSesudah(units: readonly UnitPanel[]): SebelumSesudah | null {
  const both = units.filter((u) => u.start >= 1 && u.start < u.values.length);
  if (both.length === 0) return null;
  const before = mean(both.map((u) => mean(u.values.subarray(0, u.start))));
  const after = mean(both.map((u) => mean(u.values.subarray(u.start))));
  return { before, after, change: after - before };
}

/**
 * Change against the same periods one year earlier: a unit that was chosen because it peaked has no peak in that year, and the season
 * is the same. null where the file does not reach back far enough.
 */
export function tahunLalu(
  { langkah, masa }: Pick<Panel, 'langkah' | 'masa'>,
  treated: readonly UnitPanel[],
  comparison: readonly UnitPanel[],
): TahunLalu | null {
  const at = new Map(masa.map((n, i) => [n, i]));
  const pairs = masa.map((n, t) => [t, at.get(n - setahun(langkah)) ?? -1] as const).filter(([, from]) => from >= 0);
  const changes: number[] = [];
  const others: number[] = [];
  const used = new Set<number>();
  for (const unit of treated)
    for (const [t, from] of pairs) {
      if (t < unit.start || from >= unit.start) continue;
      changes.push(unit.values[t]! - unit.values[from]!);
      used.add(t);
      if (comparison.length > 0) others.push(mean(comparison.map((c) => c.values[t]! - c.values[from]!)));
    }
  if (changes.length === 0) return null;
  const own = mean(changes);
  const other = others.length > 0 ? mean(others) : null;
  return { periods: used.size, treated: own, comparison: other, difference: own - (other ?? 0) };
}
