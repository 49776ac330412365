/** Values of the units over the periods, without gaps: `values[unit][period]`. */
export type Matriks = readonly Float64Array[];

export interface Selisih {
  /** Mean effect over units and periods since the start. */
  readonly effect: number;
  /** The same for each distance from the start, `JANGKAUAN` before and after; NaN where there is none. */
  readonly byJarak: Float64Array;
}

/** The event study shows so many periods on either side of the start. */
export const JANGKAUAN = 12;

interface Kelompok {
  readonly start: number;
  readonly size: number;
  readonly mean: Float64Array;
  /** Mean of the first n periods, for each n from 1 on. */
  readonly base: Float64Array;
}

/**
 * Difference-in-differences with clean comparisons (Callaway & Sant'Anna 2021 with units that are not yet helped): a group's change
 * from its own mean before the start, less the same change of all units that start later than both this period and this group.
 * Group-periods are weighted by n1 n0 / (n1 + n0), what their precision would be with independent values; never negative.
 * @param gap periods right before the start that do not count as "before": units get help because they peaked just then
 */
export function selisih(values: Matriks, starts: readonly number[], gap: number): Selisih {
  const groups = kelompok(values, starts);
  const total = new Float64Array(2 * JANGKAUAN + 1);
  const weight = new Float64Array(2 * JANGKAUAN + 1);
  let [sum, weights] = [0, 0];
  for (const group of groups) {
    if (group.start - gap < 1 || group.start === Number.POSITIVE_INFINITY) continue;
    for (let t = Math.max(0, group.start - JANGKAUAN); t < group.mean.length; t++) {
      const { change, w } = against(group, groups, t, gap);
      if (w === 0) break;
      const jarak = t - group.start + JANGKAUAN;
      if (jarak < total.length) {
        total[jarak]! += w * change;
        weight[jarak]! += w;
      }
      if (t < group.start) continue;
      sum += w * change;
      weights += w;
    }
  }
  return { effect: weights > 0 ? sum / weights : Number.NaN, byJarak: total.map((x, i) => x / weight[i]!) };
}

function kelompok(values: Matriks, starts: readonly number[]): Kelompok[] {
  const groups = new Map<number, { start: number; size: number; mean: Float64Array }>();
  for (const [u, own] of values.entries()) {
    const start = starts[u]!;
    const group = groups.get(start) ?? { start, size: 0, mean: new Float64Array(own.length) };
    group.size++;
    for (let t = 0; t < own.length; t++) group.mean[t]! += own[t]!;
    groups.set(start, group);
  }
  for (const { mean, size } of groups.values()) for (let t = 0; t < mean.length; t++) mean[t]! /= size;
  return [...groups.values()].map((g) => ({ ...g, base: runningMean(g.mean) })).sort((a, b) => a.start - b.start);
}

function against(own: Kelompok, groups: readonly Kelompok[], t: number, gap: number): { change: number; w: number } {
  const before = own.start - gap;
  let [size, sum] = [0, 0];
  for (const other of groups) {
    if (other.start <= Math.max(t, own.start)) continue;
    size += other.size;
    sum += other.size * (other.mean[t]! - other.base[before]!);
  }
  if (size === 0) return { change: 0, w: 0 };
  const change = own.mean[t]! - own.base[before]! - sum / size;
  return { change, w: (own.size * size) / (own.size + size) };
}

function runningMean(values: Float64Array): Float64Array {
  const base = new Float64Array(values.length + 1);
  let sum = 0;
  for (let t = 0; t < values.length; t++) base[t + 1] = (sum += values[t]!) / (t + 1);
  return base;
}
