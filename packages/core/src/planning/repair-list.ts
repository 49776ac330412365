import { formasiKey, type Pegawai, type Rencana, type Sel, type Tempat } from '../domain/index.ts';
import type { Scene } from './document.ts';
import type { Move } from './gerbong.ts';
import { homeOf, isMovable, type Network } from './network.ts';

/** A move of a list, named by who goes where; also one that people rejected. */
export interface BarisPindah {
  readonly pegawaiId: string;
  readonly ke: Tempat;
}

/** A list of moves after a rejection, as the present data read it. */
export interface Daftar {
  readonly lines: readonly BarisPindah[];
  /** Moves of people who still are where the list says, rejected ones included. */
  readonly moves: readonly Move[];
  /** Where those go who may keep their move. */
  readonly kept: ReadonlyMap<Pegawai, Sel>;
  /** Where people may not go any more. */
  readonly closed: ReadonlyMap<Pegawai, ReadonlySet<Sel>>;
  /** People in a gerbong that holds a rejected move, or one that the present data do not allow. */
  readonly broken: ReadonlySet<string>;
}

/** `names` = pegawaiId of the moves of the plan that are in the list. */
export function readDaftar(
  { index, network }: Scene,
  { moves }: Rencana,
  tertolak: readonly BarisPindah[],
  names: readonly string[] = moves.map((m) => m.pegawaiId),
): Daftar {
  const placeOf = (t: Tempat): Sel | undefined => index.selByKey.get(formasiKey(t.unorId, t.jabatanId));
  const listed = new Set(names);
  const inList = moves.filter((m) => listed.has(m.pegawaiId));
  const known: Move[] = [];
  const kept = new Map<Pegawai, Sel>();
  const broken = new Set<string>();
  const closed = closedOf(tertolak, (id) => index.pegawaiById.get(id), placeOf);
  for (const m of inList) {
    const pegawai = index.pegawaiById.get(m.pegawaiId);
    const [from, to] = [placeOf(m.from), placeOf(m.to)];
    const isHere = pegawai && from && to && isMovable(pegawai) && homeOf(index, pegawai) === from;
    if (isHere) known.push({ pegawai, from, to });
    if (isHere && !closed.get(pegawai)?.has(to) && hasArc(network, pegawai, to)) kept.set(pegawai, to);
    else broken.add(m.gerbong);
  }
  return {
    lines: inList.map((m) => ({ pegawaiId: m.pegawaiId, ke: m.to })),
    moves: known,
    kept,
    closed,
    broken: new Set(inList.filter((m) => broken.has(m.gerbong)).map((m) => m.pegawaiId)),
  };
}

function closedOf(
  tertolak: readonly BarisPindah[],
  pegawaiOf: (id: string) => Pegawai | undefined,
  placeOf: (t: Tempat) => Sel | undefined,
): Map<Pegawai, Set<Sel>> {
  const closed = new Map<Pegawai, Set<Sel>>();
  for (const { pegawaiId, ke } of tertolak) {
    const [pegawai, sel] = [pegawaiOf(pegawaiId), placeOf(ke)];
    if (pegawai && sel) closed.set(pegawai, (closed.get(pegawai) ?? new Set()).add(sel));
  }
  return closed;
}

/** The rules and limits open a move of the person to the place. */
function hasArc({ problem, groupOf, cellOf }: Network, p: Pegawai, to: Sel): boolean {
  const g = groupOf.get(p.pegawaiId);
  if (g === undefined) return false;
  const arcs = problem.target.subarray(problem.start[g]! + 1, problem.start[g + 1]!);
  return arcs.includes(cellOf[to.indeks]!);
}
