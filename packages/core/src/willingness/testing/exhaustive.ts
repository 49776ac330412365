import { headsOf, trade, type TradeProblem } from '../../algorithms/index.ts';
import { type PaketIndex, type Rencana, type Sel } from '../../domain/index.ts';
import { createJudge } from '../../regulation/index.ts';
import { eligibilityOf } from '../eligible.ts';
import { type Frame, frameOf } from '../frame.ts';
import { readScene, type Scene } from '../scene.ts';
import { fairTargets } from '../targets.ts';

/** A trade before the lists: limits, and the places each person may rank (by `sel.indeks`). */
export interface Round {
  readonly scene: Scene;
  readonly frame: Frame;
  readonly target: Int32Array;
  readonly choices: readonly (readonly number[])[];
}

export function roundOf(index: PaketIndex, rencana: Rencana, unitTotals: boolean): Round {
  const scene = readScene(index, createJudge(index), rencana);
  if (!scene.ok) throw new Error(scene.error.message.en);
  const target = fairTargets(scene.value);
  const { barOf } = eligibilityOf(scene.value);
  const choices = scene.value.people.map((p) => index.sel.flatMap((s) => (barOf(p, s) === null ? [s.indeks] : [])));
  return { scene: scene.value, frame: frameOf(scene.value, target, unitTotals), target, choices };
}

/** How many profiles of strict rankings there are. */
export const profilesOf = ({ choices }: Round): number => choices.reduce((n, c) => n * factorial(c.length), 1);
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

export interface Tally {
  profiles: number;
  lies: number;
  /** Lies that gave the liar something better by the honest ranking. */
  profitable: number;
  /** What went wrong, in words; the first few. */
  readonly wrong: string[];
}

/**
 * Every profile of strict rankings over the lawful places, the present one and the default one; in every one the promises of MODEL section 4,
 * and every lie of every person. A list of any length is one of these rankings: what stands below the default place is never read.
 */
export function tryEverything(round: Round): Tally {
  const rankings = round.choices.map(permutations);
  const own = round.frame.own;
  const lists = rankings.map((all, i) => all.map((r) => r.slice(0, r.indexOf(own[i]!))));
  const total = profilesOf(round);
  const people = round.frame.people;
  const outcome = new Uint8Array(total * people);
  const tally: Tally = { profiles: total, lies: 0, profitable: 0, wrong: [] };
  const pick = new Int32Array(people);
  for (let profile = 0; profile < total; profile++) {
    decode(profile, rankings, pick);
    const answer = trade(problemOf(round.frame, lists, pick)).cell;
    outcome.set(answer, profile * people);
    const broken = brokenPromise(round, (i) => rankings[i]![pick[i]!]!, answer);
    if (broken && tally.wrong.length < 5) tally.wrong.push(`profile ${profile}: ${broken}`);
  }
  countLies(rankings, outcome, total, tally);
  return tally;
}

/** Which ranking each person has in a profile; the first person turns fastest. */
function decode(profile: number, rankings: readonly (readonly unknown[])[], pick: Int32Array): void {
  let rest = profile;
  for (let i = 0; i < pick.length; i++) {
    pick[i] = rest % rankings[i]!.length;
    rest = Math.floor(rest / rankings[i]!.length);
  }
}

function countLies(rankings: readonly number[][][], outcome: Uint8Array, total: number, tally: Tally): void {
  const people = rankings.length;
  const pick = new Int32Array(people);
  // Rank of each place in each ranking: a look-up instead of a search in the innermost loop.
  const rank = rankings.map((all) => all.map((r) => Uint8Array.from({ length: 256 }, (_, c) => r.indexOf(c))));
  for (let profile = 0; profile < total; profile++) {
    decode(profile, rankings, pick);
    for (let i = 0, stride = 1; i < people; stride *= rankings[i]!.length, i++) {
      const own = rank[i]![pick[i]!]!;
      const honest = own[outcome[profile * people + i]!]!;
      const base = profile - pick[i]! * stride;
      for (let lie = 0; lie < rankings[i]!.length; lie++) {
        if (lie === pick[i]) continue;
        tally.lies++;
        if (own[outcome[(base + lie * stride) * people + i]!]! < honest) tally.profitable++;
      }
    }
  }
}

function problemOf(frame: Frame, lists: readonly (readonly number[])[][], pick: Int32Array): TradeProblem {
  const start = new Int32Array(frame.people + 1);
  const list: number[] = [];
  for (let i = 0; i < frame.people; i++) {
    for (const c of lists[i]![pick[i]!]!) list.push(c);
    start[i + 1] = list.length;
  }
  return { ...frame, start, list: Int32Array.from(list) };
}

/** The first promise that a result breaks, in words; null when all hold. */
export function brokenPromise(
  { scene, frame, target, choices }: Round,
  rankingOf: (i: number) => readonly number[],
  cell: Int32Array,
): string | null {
  const after = headsOf({ ...frame, own: cell, start: cell, list: cell });
  if (after.some((n, v) => n < frame.lower[v]! || n > frame.upper[v]!)) return 'outside a box or a nested total';
  for (const [k, sel] of scene.index.sel.entries()) {
    const [x, r, n] = [scene.heads[k]!, target[k]!, after[k]!];
    if (Math.abs(n - r) > Math.abs(x - r)) return `${sel.key} is further from its target than under the plan`;
    if (n < Math.min(scene.cells.floor[k]!, x)) return `${sel.key} is below its floor`;
    if (isOverfull(scene, sel, n, x)) return `${sel.key} has more than one holder`;
  }
  for (const [i, p] of scene.people.entries()) {
    const rank = (c: number): number => rankingOf(i).indexOf(c);
    if (!choices[i]!.includes(cell[i]!)) return `${p.pegawai.pegawaiId} is where the rules forbid`;
    if (rank(cell[i]!) > rank(p.default.indeks)) return `${p.pegawai.pegawaiId} is below the default`;
    if (p.default === p.home && rank(cell[i]!) > rank(p.home.indeks)) return `${p.pegawai.pegawaiId} is below staying`;
  }
  return hasImprovingRing(frame, rankingOf, cell, after) ? 'people could improve together' : null;
}

const isOverfull = ({ cells }: Scene, sel: Sel, n: number, x: number): boolean =>
  sel.jabatan.jenis === 'struktural' && n > Math.max(x, 1 - cells.partTime[sel.indeks]!);

/** Person -> better place -> somebody whose seat it may take -> ... -> the first person again. */
function hasImprovingRing(
  frame: Frame,
  rankingOf: (i: number) => readonly number[],
  cell: Int32Array,
  heads: Int32Array,
): boolean {
  const next = Array.from(cell, (at, i) => {
    const ranking = rankingOf(i);
    const better = ranking.slice(0, ranking.indexOf(at));
    return Array.from(cell.keys()).filter((j) => better.some((k) => mayTake(frame, heads, cell[j]!, k)));
  });
  return next.some((first, i) => {
    const seen = new Set(first);
    for (const j of seen) for (const k of next[j]!) seen.add(k);
    return seen.has(i);
  });
}

/** Own count of the rule for limits, by shifting the head and looking. */
function mayTake({ lower, upper, parent }: Frame, heads: Int32Array, from: number, to: number): boolean {
  const n = heads.slice();
  for (let v = from; v !== -1; v = parent[v]!) n[v]!--;
  for (let v = to; v !== -1; v = parent[v]!) n[v]!++;
  return n.every((count, v) => count >= lower[v]! && count <= upper[v]!);
}

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, i) => permutations(items.filter((_, j) => j !== i)).map((rest) => [first, ...rest]));
}
