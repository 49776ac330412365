import { formasiKey, type Minat, type PaketIndex, type Pegawai, type Sel, type Tempat } from '../domain/index.ts';
import { type Cells, drawOrder, homeOf, isMovable, readCells } from '../planning/index.ts';
import { createJudge, createKinCheck, type Judge, type KinCheck } from '../regulation/index.ts';
import { opens } from './eligible.ts';

export interface SwapOptions {
  readonly judge?: Judge;
  /** Most people in one exchange, 2 or more; absent = 4. */
  readonly maxPeople?: number;
  /** Most exchanges listed; absent = 500. */
  readonly limit?: number;
}

/** One exchange that may happen at once, all letters or none: everybody goes where the next one is now; a chain ends on an open seat. */
export interface Swap {
  readonly kind: 'tukar' | 'rantai';
  readonly moves: readonly { readonly pegawaiId: string; readonly from: Tempat; readonly to: Tempat }[];
  /** Change of cell points, 0 for a `tukar`; never above 0. */
  readonly points: number;
}

export interface SwapList {
  /** Fewest people first, then in the order of the lottery. */
  readonly swaps: readonly Swap[];
  /** True when there are more than the limit. */
  readonly isCut: boolean;
}

interface Person {
  readonly pegawai: Pegawai;
  readonly home: Sel;
  /** Lawful places liked better than the present one. */
  readonly wants: ReadonlySet<Sel>;
}

interface Search {
  readonly people: readonly Person[];
  readonly holders: ReadonlyMap<Sel, readonly number[]>;
  readonly cells: Cells;
  readonly kin: KinCheck;
  readonly limit: number;
  readonly found: Swap[];
}

/**
 * The always-open exchange, outside rounds: every way in which up to `maxPeople` people can change places so that each goes where they would
 * rather be, by rule, without taking anybody else along. A ring (`tukar`) leaves all head counts as they are. A chain (`rantai`) ends on an
 * open seat and is listed only if the place it begins in keeps its floor and the balance of work does not get worse. No place occurs
 * twice in one exchange: such a one is two smaller ones. Depth-first over wishes; the list is cut at `limit`.
 */
export function findSwaps(index: PaketIndex, wishes: readonly Minat[], options: SwapOptions = {}): SwapList {
  const judge = options.judge ?? createJudge(index);
  const limit = options.limit ?? 500;
  const people = readPeople(index, judge, wishes);
  const holders = new Map<Sel, number[]>();
  for (const [i, p] of people.entries()) {
    const list = holders.get(p.home);
    if (list) list.push(i);
    else holders.set(p.home, [i]);
  }
  const search: Search = { people, holders, cells: readCells(index), kin: createKinCheck(index), limit, found: [] };
  const most = Math.max(2, options.maxPeople ?? 4);
  for (let size = 1; size <= most; size++) for (let i = 0; i < people.length; i++) extend(search, [i], size);
  return { swaps: search.found.slice(0, limit), isCut: search.found.length > limit };
}

/** People with at least one lawful wish, in the order of the lottery. */
function readPeople(index: PaketIndex, judge: Judge, wishes: readonly Minat[]): Person[] {
  const rows = new Map<string, Minat[]>();
  for (const m of wishes) {
    const list = rows.get(m.pegawaiId);
    if (list) list.push(m);
    else rows.set(m.pegawaiId, [m]);
  }
  const drawn = drawOrder(index.paket.pegawai.filter(isMovable), index.paket.kebijakan.benih, (p) => p.pegawaiId);
  return drawn.flatMap((pegawai) => {
    const home = homeOf(index, pegawai);
    const wants = new Set<Sel>();
    for (const m of (rows.get(pegawai.pegawaiId) ?? []).sort((a, b) => a.urutan - b.urutan)) {
      if (m.unorId === null && m.jabatanId === null) break;
      const sel = index.selByKey.get(formasiKey(m.unorId ?? '', m.jabatanId ?? ''));
      if (sel === home) break;
      if (sel && opens(judge.verdict(pegawai, sel))) wants.add(sel);
    }
    return wants.size > 0 ? [{ pegawai, home, wants }] : [];
  });
}

/** Tries to end the walk at its present length, or goes one person on. A ring begins at its first person in the order of the lottery. */
function extend(search: Search, walk: readonly number[], size: number): void {
  const { people, holders, found, limit } = search;
  if (found.length > limit) return;
  const last = people[walk.at(-1)!]!;
  const first = people[walk[0]!]!;
  if (walk.length === size) {
    if (size > 1 && last.wants.has(first.home) && walk.every((i) => i >= walk[0]!)) keep(search, walk, first.home);
    for (const end of last.wants) if (walk.every((i) => people[i]!.home !== end)) keepChain(search, walk, end);
    return;
  }
  for (const next of last.wants) {
    if (walk.some((i) => people[i]!.home === next)) continue;
    for (const i of holders.get(next) ?? []) extend(search, [...walk, i], size);
  }
}

/** A chain into an open seat: the first place keeps its floor, the last one has room, and the work is spread no worse than before. */
function keepChain(search: Search, walk: readonly number[], end: Sel): void {
  const { cells, people } = search;
  const from = people[walk[0]!]!.home.indeks;
  const to = end.indeks;
  const [n, m] = [cells.present[from]!, cells.present[to]!];
  if (!cells.open[to] || n - 1 < cells.floor[from]! || m + 1 > cells.ceiling[to]!) return;
  const change = cells.points(from, n - 1) - cells.points(from, n) + cells.points(to, m + 1) - cells.points(to, m);
  if (change <= 0) keep(search, walk, end, change);
}

function keep({ people, kin, found }: Search, walk: readonly number[], end: Sel, change: number | null = null): void {
  const moves = walk.map((i, at) => ({
    person: people[i]!,
    to: at + 1 < walk.length ? people[walk[at + 1]!]!.home : end,
  }));
  const isKinConflict = moves.some((a) =>
    kin
      .relativesOf(a.person.pegawai.pegawaiId)
      .some((id) => moves.some((b) => b.person.pegawai.pegawaiId === id && kin.conflicts(a.to, b.to))),
  );
  if (isKinConflict) return;
  found.push({
    kind: change === null ? 'tukar' : 'rantai',
    moves: moves.map(({ person: { pegawai, home }, to }) => ({
      pegawaiId: pegawai.pegawaiId,
      from: tempat(home),
      to: tempat(to),
    })),
    points: change ?? 0,
  });
}

const tempat = (sel: Sel): Tempat => ({ unorId: sel.unor.unorId, jabatanId: sel.jabatan.jabatanId });
