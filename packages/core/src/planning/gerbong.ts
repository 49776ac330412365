import type { Gerbong, Pegawai, Sel } from '../domain/index.ts';
import type { Cells } from './cells.ts';

export interface Move {
  readonly pegawai: Pegawai;
  readonly from: Sel;
  readonly to: Sel;
}

export interface Train extends Gerbong {
  readonly list: readonly Move[];
}

/**
 * The one decomposition of a plan into gerbong, which depends on the moves alone and not on their order.
 *
 * 1. In every place the arrivals and the departures are put in order of pegawaiId, and the first arrival is coupled with the first
 *    departure, the second with the second, and so on. What stays uncoupled starts or ends a chain.
 * 2. The couplings make chains and cycles; where one of them comes back to a place it has been in, the loop is cut out as a cycle of
 *    its own. So no gerbong passes a place twice.
 * 3. A gerbong is listed in order of release: the move that fills the vacancy first, then the move into the place it left. Only where
 *    that would leave a place below its floor for a moment, and arriving before leaving is possible everywhere, it is listed the other way.
 * 4. Gerbong are numbered by what each would change alone, best first; ties by the first pegawaiId.
 */
export function decompose(moves: readonly Move[], cells: Cells): Train[] {
  const next = coupled(moves);
  const followers = new Set(next.values());
  const done = new Set<Move>();
  const trains: Move[][] = [];
  const sorted = [...moves].sort(byPegawai);
  for (const m of [...sorted.filter((m) => !followers.has(m)), ...sorted]) {
    if (!done.has(m)) trains.push(...simpleTrains(m, next, done));
  }
  return trains
    .map((list) => ({ list: inOrderOfRelease(list, cells), alone: changeAlone(list, cells) }))
    .sort((a, b) => a.alone - b.alone || byPegawai(a.list[0] as Move, b.list[0] as Move))
    .map(({ list }, i) => ({
      id: `G${i + 1}`,
      kind: isCycle(list) ? 'siklus' : 'rantai',
      moves: list.map((m) => m.pegawai.pegawaiId),
      list,
    }));
}

const byPegawai = (a: Move, b: Move): number => {
  const [x, y] = [a.pegawai.pegawaiId, b.pegawai.pegawaiId];
  return x < y ? -1 : Number(x > y);
};

/** For each move the one that leaves the place it arrives in. */
function coupled(moves: readonly Move[]): Map<Move, Move> {
  const leaving = new Map<Sel, Move[]>();
  for (const m of [...moves].sort(byPegawai)) leaving.set(m.from, [...(leaving.get(m.from) ?? []), m]);
  const next = new Map<Move, Move>();
  for (const m of [...moves].sort(byPegawai)) {
    const departure = leaving.get(m.to)?.shift();
    if (departure) next.set(m, departure);
  }
  return next;
}

/** Follows the couplings from `start`, cutting out a cycle whenever a place comes round again. */
function simpleTrains(start: Move, next: ReadonlyMap<Move, Move>, done: Set<Move>): Move[][] {
  const cycles: Move[][] = [];
  let path: Move[] = [];
  for (let m: Move | undefined = start; m && !done.has(m); m = next.get(m)) {
    done.add(m);
    path.push(m);
    const at = path.findIndex((x) => x.from === m?.to);
    if (at < 0) continue;
    cycles.push(path.slice(at));
    path = path.slice(0, at);
  }
  return path.length > 0 ? [...cycles, path] : cycles;
}

/** Every place that is left is also entered. */
const isCycle = (list: readonly Move[]): boolean => list.every((m) => list.some((x) => x.to === m.from));

/** `list` runs with the people; see rule 3. */
function inOrderOfRelease(list: readonly Move[], cells: Cells): Move[] {
  const vacancyFirst = [...list].reverse();
  const kept = (order: readonly Move[]): boolean => stays(order, cells, 'floor');
  return !kept(vacancyFirst) && kept(list) && stays(list, cells, 'ceiling') ? [...list] : vacancyFirst;
}

function stays(order: readonly Move[], cells: Cells, limit: 'floor' | 'ceiling'): boolean {
  const now = new Map<number, number>();
  const shift = (k: number, by: number): number => {
    const n = (now.get(k) ?? cells.present[k]!) + by;
    now.set(k, n);
    return n;
  };
  return order.every((m) => {
    const left = shift(m.from.indeks, -1);
    const joined = shift(m.to.indeks, 1);
    return limit === 'floor' ? left >= cells.floor[m.from.indeks]! : joined <= cells.ceiling[m.to.indeks]!;
  });
}

/** Points of the places that a gerbong would change if it were the only one. */
function changeAlone(list: readonly Move[], cells: Cells): number {
  const delta = new Map<number, number>();
  for (const m of list) {
    delta.set(m.from.indeks, (delta.get(m.from.indeks) ?? 0) - 1);
    delta.set(m.to.indeks, (delta.get(m.to.indeks) ?? 0) + 1);
  }
  let sum = 0;
  for (const [k, d] of delta) sum += cells.points(k, cells.present[k]! + d) - cells.points(k, cells.present[k]!);
  return sum;
}
