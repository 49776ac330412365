import type { BarisMentah } from '../baca.ts';

/**
 * Made-up rounds of help with a known effect. Shares nothing with the estimators: own dice, skewed shocks that echo over two weeks, a
 * season that is no sine, units of different level and noise, and help for those that happen to peak.
 */
export interface PutaranRekaan {
  readonly rows: readonly BarisMentah[];
  /** What a hurried reader would compare: four weeks before and after, one pair for each helped unit. */
  readonly pairs: readonly (readonly [before: number, after: number])[];
}

export interface Bentuk {
  readonly units: number;
  readonly weeks: number;
  /** First week of help for each group, counted from 0, and how many units it has. */
  readonly groups: readonly (readonly [start: number, size: number])[];
  readonly lot: boolean;
  /** Help goes to the units that were furthest above their usual level in the three weeks before the first start. */
  readonly peaked: boolean;
  readonly effect: number;
  /** Part of the effect that leaks to the comparison units. */
  readonly spill: number;
}

/** mulberry32 */
function dice(seed: number): () => number {
  let a = seed | 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const FIRST_WEEK = Date.UTC(2023, 0, 2);

export function putaranRekaan(seed: number, bentuk: Bentuk): PutaranRekaan {
  const next = dice(seed * 7919 + 13);
  for (let i = 0; i < 20; i++) next();
  const { units, weeks, groups, peaked, lot } = bentuk;
  const town = echo(next, weeks, 0.8);
  const level = Array.from({ length: units }, () => 40 + 12 * next());
  const raw = level.map((usual) => {
    const own = echo(next, weeks, 1.5 + next());
    return own.map((e, t) => usual + e + town[t]! + 5 * bump(t));
  });
  const first = Math.min(...groups.map(([start]) => start));
  const worst = (u: number): number => [1, 2, 3].reduce((s, back) => s + raw[u]![first - back]! / 3, -level[u]!);
  const order = raw.map((_, u) => [u, next()] as const).sort((a, b) => a[1] - b[1]);
  const ranked = peaked ? order.toSorted((a, b) => worst(b[0]) - worst(a[0])) : order;
  const groupsOf = groups.flatMap(([start, size], g) => Array.from({ length: size }, () => ({ start, g })));
  const chosen = ranked.slice(0, groupsOf.length).map(([u]) => u);
  const drawn = lot ? shuffle(chosen, next) : chosen;
  return { rows: rowsOf(raw, drawn, groupsOf, bentuk), pairs: pairsOf(raw, drawn, groupsOf, bentuk) };
}

/** Skewed shocks that echo in the next two weeks. */
function echo(next: () => number, weeks: number, size: number): number[] {
  const shocks = Array.from({ length: weeks + 2 }, () => size * (-Math.log(1 - next()) - 1));
  return Array.from({ length: weeks }, (_, t) => shocks[t + 2]! + 0.5 * shocks[t + 1]! + 0.25 * shocks[t]!);
}

/** Two rushes a year, the second lower; a straight climb and a quick fall. */
function bump(t: number): number {
  const week = (t + 30) % 52;
  const rush = (at: number, wide: number): number => Math.max(0, 1 - Math.abs(week - at) / wide);
  return rush(24, 9) + 0.5 * rush(44, 7);
}

function shuffle(list: readonly number[], next: () => number): number[] {
  return list
    .map((u) => [u, next()] as const)
    .sort((a, b) => a[1] - b[1])
    .map(([u]) => u);
}

type Groups = readonly { readonly start: number; readonly g: number }[];

const week = (t: number): string => new Date(FIRST_WEEK + t * 7 * 86_400_000).toISOString().slice(0, 10);

function rowsOf(
  raw: readonly number[][],
  drawn: readonly number[],
  groups: Groups,
  { lot, effect, spill, weeks }: Bentuk,
): BarisMentah[] {
  const first = Math.min(...groups.map(({ start }) => start));
  return raw.flatMap((own, u) => {
    const at = drawn.indexOf(u);
    const group = groups[at];
    if (lot && !group) return [];
    const inside = group !== undefined && group.start < weeks;
    return own.map((v, t) => ({
      row: u * weeks + t + 2,
      cells: {
        unit: `Unit ${u}`,
        period: week(t),
        value: v + (inside && t >= group.start ? effect : t >= first ? spill * effect : 0),
        treated: inside ? 1 : 0,
        start: inside ? week(group.start) : null,
        wave: lot && group ? `gelombang ${group.g}` : null,
      },
    }));
  });
}

function pairsOf(
  raw: readonly number[][],
  drawn: readonly number[],
  groups: Groups,
  { effect, weeks }: Bentuk,
): [number, number][] {
  const mean = (u: number, from: number): number => [0, 1, 2, 3].reduce((s, i) => s + raw[u]![from + i]!, 0) / 4;
  const first = Math.min(...groups.map(({ start }) => start));
  return drawn.flatMap((u, i): [number, number][] => {
    const { start } = groups[i]!;
    return start === first && start + 4 <= weeks ? [[mean(u, start - 4), mean(u, start) + effect]] : [];
  });
}
