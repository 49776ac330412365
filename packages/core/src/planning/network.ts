import { type FlowPlan, type FlowProblem, homeHeads, UNLIMITED } from '../algorithms/index.ts';
import {
  formasiKey,
  isAktif,
  isParuhWaktu,
  type Jabatan,
  type PaketIndex,
  type Pegawai,
  type Sel,
} from '../domain/index.ts';
import type { Judge, Verdict } from '../regulation/index.ts';
import { type Cells, UNLIMITED_HEADS } from './cells.ts';
import { competenceGap, extraKmToAll, type Spots, spotsOf } from './cost.ts';
import { drawOrder } from './lottery.ts';

/** The people and places of a package as a flow problem, with the way back from arcs to people. */
export interface Network {
  readonly problem: FlowProblem;
  /** Place of each cell of the problem. */
  readonly sel: readonly Sel[];
  /** Cell of the problem by `sel.indeks`. */
  readonly cellOf: Int32Array;
  /** Alike people of each group, in the order of the lottery. */
  readonly members: readonly (readonly Pegawai[])[];
  readonly groupOf: ReadonlyMap<string, number>;
  /** Cells that somebody can leave or enter, ascending; the prices of the others cannot matter. */
  readonly touched: readonly number[];
  /** People who may not stay and have nowhere to go. */
  readonly stranded: readonly Pegawai[];
}

/** Everybody a plan may place: active legal status and full time. */
export const isMovable = (p: Pegawai): boolean => isAktif(p) && !isParuhWaktu(p);

/** A verdict that opens an arc; `unknown` never does. */
const opens = (v: Verdict): boolean => v === 'allowed' || v === 'needs-consent';

/** The present place of an active person. */
export function homeOf(index: PaketIndex, p: Pegawai): Sel {
  const sel = index.selByKey.get(formasiKey(p.unorId, p.jabatanId));
  if (!sel) throw new Error(`homeOf: the place of pegawai "${p.pegawaiId}" is not in the index.`);
  return sel;
}

export function buildNetwork(index: PaketIndex, judge: Judge, cells: Cells): Network {
  const { benih } = index.paket.kebijakan;
  const sel = drawOrder(index.sel, benih, (s) => s.key);
  const cellOf = new Int32Array(sel.length);
  sel.forEach((s, k) => {
    cellOf[s.indeks] = k;
  });
  const arcs = collectArcs(index, judge, sel, openPlaces(sel, cells, benih), cellOf);
  const isTouched = touchedCells(sel.length, arcs.target);
  const fixed = Int32Array.from(sel, (s) => cells.present[s.indeks]!);
  for (const [g, group] of arcs.members.entries()) fixed[arcs.target[arcs.start[g]!]!]! -= group.length;
  const problem: FlowProblem = {
    groups: arcs.members.length,
    cells: sel.length,
    supply: Int32Array.from(arcs.members, (m) => m.length),
    start: Int32Array.from(arcs.start),
    target: arcs.target,
    cost: arcs.cost,
    mustLeave: Uint8Array.from(arcs.mustLeave),
    fixed,
    ...limitsOf(sel, cells, isTouched),
    step: (c, n) => cells.points(sel[c]!.indeks, n + 1) - cells.points(sel[c]!.indeks, n),
  };
  const groupOf = new Map(arcs.members.flatMap((m, g) => m.map((p) => [p.pegawaiId, g] as const)));
  const touched = sel.flatMap((_, c) => (isTouched[c] ? [c] : []));
  return { problem, sel, cellOf, members: arcs.members, groupOf, touched, stranded: arcs.stranded };
}

function touchedCells(count: number, target: Int32Array): Uint8Array {
  const touched = new Uint8Array(count);
  for (let a = 0; a < target.length; a++) touched[target[a]!] = 1;
  return touched;
}

/** Floors and ceilings; a place that nobody can leave or enter keeps its heads, so that its price does not matter. */
function limitsOf(sel: readonly Sel[], cells: Cells, touched: Uint8Array): { lower: Int32Array; upper: Int32Array } {
  const lower = Int32Array.from(sel, (s, c) => (touched[c] ? cells.floor : cells.present)[s.indeks]!);
  const upper = Int32Array.from(sel, (s, c) => {
    if (!touched[c]) return cells.present[s.indeks]!;
    const most = cells.ceiling[s.indeks]!;
    return most === UNLIMITED_HEADS ? UNLIMITED : most;
  });
  return { lower, upper };
}

interface JabatanPlaces {
  readonly jabatan: Jabatan;
  readonly list: readonly Sel[];
  readonly spots: Spots;
}

/** Open places by jabatan, both in lottery order. */
function openPlaces(sel: readonly Sel[], cells: Cells, seed: string): JabatanPlaces[] {
  const byJabatan = new Map<string, Sel[]>();
  for (const s of sel) {
    if (!cells.open[s.indeks]) continue;
    const list = byJabatan.get(s.jabatan.jabatanId);
    if (list) list.push(s);
    else byJabatan.set(s.jabatan.jabatanId, [s]);
  }
  const places = Array.from(byJabatan.values(), (list) => ({
    jabatan: list[0]!.jabatan,
    list,
    spots: spotsOf(list),
  }));
  return drawOrder(places, seed, (place) => place.jabatan.jabatanId);
}

interface Arcs {
  readonly members: Pegawai[][];
  readonly start: number[];
  readonly mustLeave: number[];
  readonly stranded: Pegawai[];
  target: Int32Array;
  cost: Float64Array;
}

/** What every person is asked against, and where the arcs go. */
interface Collector {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly cellOf: Int32Array;
  readonly arcs: Arcs;
  /** Extra kilometres of one person to the places of one jabatan. */
  readonly km: Float64Array;
}

/** Everybody's open arcs with their points, places and people in lottery order; people of one place with the same arcs at the same points become one group. */
function collectArcs(
  index: PaketIndex,
  judge: Judge,
  sel: readonly Sel[],
  places: readonly JabatanPlaces[],
  cellOf: Int32Array,
): Arcs {
  const arcs: Arcs = {
    members: [],
    start: [0],
    mustLeave: [],
    stranded: [],
    target: new Int32Array(1 << 12),
    cost: new Float64Array(1 << 12),
  };
  const to: Collector = { index, judge, cellOf, arcs, km: new Float64Array(sel.length) };
  const reachable = reachableFrom(judge, places);
  for (const home of sel) {
    const holders = drawOrder(home.pemangku.filter(isMovable), index.paket.kebijakan.benih, (p) => p.pegawaiId);
    const alike = new Map<number, number[]>();
    for (const p of holders) addPerson(to, alike, p, home, reachable(home.jabatan));
  }
  const m = arcs.start.at(-1) as number;
  arcs.target = arcs.target.slice(0, m);
  arcs.cost = arcs.cost.slice(0, m);
  return arcs;
}

/** The places of the jabatan that anybody may go to from a jabatan: asked once per pair, not by each of its holders. */
function reachableFrom(judge: Judge, places: readonly JabatanPlaces[]): (from: Jabatan) => readonly JabatanPlaces[] {
  const known = new Map<Jabatan, readonly JabatanPlaces[]>();
  return (from) => {
    let reached = known.get(from);
    if (!reached) {
      reached = places.filter((to) => opens(judge.verdictPasangan(from.jabatanId, to.jabatan.jabatanId)));
      known.set(from, reached);
    }
    return reached;
  };
}

function addPerson(
  to: Collector,
  alike: Map<number, number[]>,
  p: Pegawai,
  home: Sel,
  places: readonly JabatanPlaces[],
): void {
  const { judge, cellOf, arcs } = to;
  const mustLeave = judge.mayStay(p) ? 0 : 1;
  const first = arcs.start.at(-1) as number;
  let m = pushArc(arcs, first, cellOf[home.indeks]!, 0);
  for (const place of places) {
    if (opens(judge.verdictJabatan(p, place.jabatan.jabatanId))) m = addPlaces(to, p, home, place, m);
  }
  if (m === first + 1) {
    if (mustLeave) arcs.stranded.push(p);
    return;
  }
  joinGroup(arcs, alike, p, first, m, mustLeave);
}

/** Arcs of one person to the places of one jabatan, with the points of `moveCost`; returns the new number of arcs. */
function addPlaces(
  { index, judge, cellOf, arcs, km }: Collector,
  p: Pegawai,
  home: Sel,
  { jabatan, list, spots }: JabatanPlaces,
  end: number,
): number {
  const { bobot } = index.paket.kebijakan;
  const gap = bobot.gap * (competenceGap(p, jabatan) - competenceGap(p, home.jabatan));
  extraKmToAll(p, home.unor, spots, km);
  let m = end;
  for (let i = 0; i < list.length; i++) {
    const tujuan = list[i]!;
    if (tujuan === home || !opens(judge.verdict(p, tujuan))) continue;
    m = pushArc(arcs, m, cellOf[tujuan.indeks]!, Math.round(bobot.move + bobot.km * km[i]! + gap));
  }
  return m;
}

function pushArc(arcs: Arcs, m: number, cell: number, cost: number): number {
  if (m === arcs.target.length) {
    const target = new Int32Array(2 * m);
    const costs = new Float64Array(2 * m);
    target.set(arcs.target);
    costs.set(arcs.cost);
    arcs.target = target;
    arcs.cost = costs;
  }
  arcs.target[m] = cell;
  arcs.cost[m] = cost;
  return m + 1;
}

/** Joins the group with the same arcs, or opens one with the arcs `first .. end - 1` that were just written. */
function joinGroup(
  arcs: Arcs,
  alike: Map<number, number[]>,
  p: Pegawai,
  first: number,
  end: number,
  mustLeave: number,
): void {
  const hash = hashArcs(arcs, first, end) * 2 + mustLeave;
  const same = alike.get(hash) ?? [];
  const group = same.find((g) => arcs.mustLeave[g] === mustLeave && equalArcs(arcs, g, first, end));
  if (group !== undefined) {
    arcs.members[group]!.push(p);
    return;
  }
  alike.set(hash, [...same, arcs.members.length]);
  arcs.members.push([p]);
  arcs.mustLeave.push(mustLeave);
  arcs.start.push(end);
}

function hashArcs(arcs: Arcs, first: number, end: number): number {
  let h = 0;
  for (let a = first; a < end; a++) h = Math.imul(h ^ arcs.target[a]! ^ (arcs.cost[a]! << 7), 0x9e3779b1) ^ (h >>> 15);
  return h >>> 0;
}

function equalArcs(arcs: Arcs, group: number, first: number, end: number): boolean {
  const from = arcs.start[group]!;
  if (arcs.start[group + 1]! - from !== end - first) return false;
  for (let k = 0; k < end - first; k++) {
    if (arcs.target[from + k] !== arcs.target[first + k] || arcs.cost[from + k] !== arcs.cost[first + k]) return false;
  }
  return true;
}

/** Who goes where: within a group the lottery decides who is named first. */
export function peopleOf(network: Network, plan: FlowPlan): { pegawai: Pegawai; from: Sel; to: Sel }[] {
  const used = new Map<number, number>();
  const { problem, members, sel } = network;
  let g = 0;
  return plan.arcs.flatMap((arc, i) => {
    while (problem.start[g + 1]! <= arc) g++;
    const from = used.get(g) ?? 0;
    used.set(g, from + plan.heads[i]!);
    return members[g]!.slice(from, from + plan.heads[i]!).map((pegawai) => ({
      pegawai,
      from: sel[problem.target[problem.start[g]!]!]!,
      to: sel[problem.target[arc]!]!,
    }));
  });
}

/** Points of all places before any move. */
export function pointsToday(network: Network, cells: Cells): number {
  const heads = homeHeads(network.problem);
  return network.sel.reduce((sum, s, c) => sum + cells.points(s.indeks, heads[c]!), 0);
}
