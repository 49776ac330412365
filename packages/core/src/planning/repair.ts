import { dualBound } from '../algorithms/index.ts';
import { formasiKey, type Keadaan, type Pegawai, type Pindahan, type Rencana } from '../domain/index.ts';
import { canonicalHash, type Sha256 } from '../kernel/index.ts';
import { moveCost } from './cost.ts';
import { type Scene, writePeople } from './document.ts';
import type { Move } from './gerbong.ts';
import { headsAfterMoves, keadaanOf } from './keadaan.ts';
import { pointsToday } from './network.ts';
import { type BarisPindah, type Daftar, readDaftar } from './repair-list.ts';
import { type Choice, type Narrowed, solveNarrowed } from './restrict.ts';

export interface RepairOptions {
  /** pegawaiId of the moves of the plan that are in the list; absent = all of them. */
  readonly daftar?: readonly string[];
  /** The machine's own SHA-256, which is faster than the core's. */
  readonly digest?: () => Sha256;
}

/** What a list of moves is worth. */
interface Nilai {
  /** Absolute points, moves included. */
  readonly objective: number;
  readonly keadaan: Keadaan;
}

/**
 * A way to go on after a rejection.
 * - `lepas`: nobody new; of the other moves as many stay as can stand without the rejected ones.
 * - `terkecil`: fewest lines changed, where others may step in.
 * - `terbaik`: the other gerbong stay as they are, the rest is planned anew.
 */
export interface Perbaikan {
  readonly jenis: 'lepas' | 'terkecil' | 'terbaik';
  /** The whole list after the repair. Its `gap` is the distance from the best plan of the package, so the verifier accepts it as it is. */
  readonly rencana: Rencana;
  /** Moves of the list that do not take place, the rejected ones among them. */
  readonly dicabut: readonly BarisPindah[];
  /** Moves that are new, also of people who were to go elsewhere. */
  readonly ditambah: readonly Pindahan[];
  /** Lines that change: `dicabut` and `ditambah` together. */
  readonly perubahan: number;
  readonly sebelum: Nilai;
  readonly sesudah: Nilai;
  /** True: no lawful repair of this kind is better. */
  readonly terbukti: boolean;
}

/**
 * Lawful ways to go on when some moves of a list are rejected, with at most as many moves as before; fewest changed lines first, then
 * fewest points. Moves that the present data no longer allow count as rejected. `base` is a plan of the present package: every repair is
 * measured against its bound. Empty when nothing lawful remains, or
 * when the package allows no plan at all.
 */
export function repairsOf(
  scene: Scene,
  base: Rencana,
  rencana: Rencana,
  tertolak: readonly BarisPindah[],
  options: RepairOptions = {},
): Perbaikan[] {
  if (base.status === 'infeasible') return [];
  const daftar = readDaftar(scene, rencana, tertolak, options.daftar);
  const weight = changeWeight(scene);
  const measure = { ...base, bound: boundForAll(scene, base) };
  const sebelum = nilaiOf(scene, daftar.moves);
  const ways: readonly [Perbaikan['jenis'], (p: Pegawai) => Choice][] = [
    ['lepas', (p) => fewestChanges(scene, daftar, p, weight, false)],
    ['terkecil', (p) => fewestChanges(scene, daftar, p, weight, true)],
    ['terbaik', (p) => fewestPoints(scene, daftar, p)],
  ];
  const found = ways.flatMap(([jenis, choiceOf]) => {
    const narrowed = solveNarrowed(scene.network, choiceOf, daftar.lines.length);
    return narrowed.moves === null ? [] : [{ jenis, sebelum, ...write(scene, measure, daftar, narrowed) }];
  });
  return distinct(found).sort((a, b) => a.perubahan - b.perubahan || a.sesudah.objective - b.sesudah.objective);
}

/** Must go, by a lock or by rotation; people outside the list are not this list's business. */
function mustLeave({ network }: Scene, { lines }: Daftar, p: Pegawai): boolean {
  const g = network.groupOf.get(p.pegawaiId);
  return g !== undefined && network.problem.mustLeave[g] === 1 && lines.some((l) => l.pegawaiId === p.pegawaiId);
}

/** Keeping a line saves one change, any other move makes one; points decide between equals. */
function fewestChanges(scene: Scene, daftar: Daftar, p: Pegawai, weight: number, others: boolean): Choice {
  const planned = daftar.kept.get(p);
  return {
    open: (to) => (others ? !daftar.closed.get(p)?.has(to) : planned === to),
    leave: mustLeave(scene, daftar, p),
    cost: (to, points) => points + (to === planned ? -weight : weight),
  };
}

/** The other gerbong go as planned; everybody else may do what the rules allow, but for what was rejected. */
function fewestPoints(scene: Scene, daftar: Daftar, p: Pegawai): Choice {
  const planned = daftar.broken.has(p.pegawaiId) ? undefined : daftar.kept.get(p);
  return {
    open: (to) => (planned === undefined ? !daftar.closed.get(p)?.has(to) : planned === to),
    leave: planned !== undefined || mustLeave(scene, daftar, p),
    cost: (_, points) => points,
  };
}

/** More than the points of any two lists can differ by, so that one line less always counts more. */
function changeWeight({ network, cells }: Scene): number {
  const { problem, sel, touched } = network;
  let most = 1;
  for (const c of touched) most += cells.points(sel[c]!.indeks, 0);
  for (let g = 0; g < problem.groups; g++) {
    const costs = problem.cost.subarray(problem.start[g]! + 1, problem.start[g + 1]!);
    most += problem.supply[g]! * costs.reduce((high, cost) => Math.max(high, Math.abs(cost)), 0);
  }
  return 2 * most;
}

function write(
  scene: Scene,
  base: Rencana,
  daftar: Daftar,
  { moves, proven }: Narrowed,
): Omit<Perbaikan, 'jenis' | 'sebelum'> {
  const list = moves ?? [];
  const sesudah = nilaiOf(scene, list);
  const rencana = rencanaOf(scene, base, list, sesudah.objective);
  const going = new Set(rencana.moves.map((m) => nameOf({ pegawaiId: m.pegawaiId, ke: m.to })));
  const before = new Set(daftar.lines.map(nameOf));
  const dicabut = daftar.lines.filter((l) => !going.has(nameOf(l)));
  const ditambah = rencana.moves.filter((m) => !before.has(nameOf({ pegawaiId: m.pegawaiId, ke: m.to })));
  const perubahan = dicabut.length + ditambah.length;
  return { rencana, dicabut, ditambah, perubahan, sesudah, terbukti: proven };
}

const nameOf = ({ pegawaiId, ke }: BarisPindah): string => [pegawaiId, ke.unorId, ke.jabatanId].join('\u001f');

function nilaiOf({ index, cells }: Scene, moves: readonly Move[]): Nilai {
  const heads = headsAfterMoves(cells, moves);
  let objective = 0;
  for (const { indeks } of index.sel) objective += cells.points(indeks, heads[indeks]!);
  for (const { pegawai, from, to } of moves) {
    const { move, km, gap } = moveCost(index.paket.kebijakan.bobot, pegawai, from, to);
    objective += move + km + gap;
  }
  return { objective, keadaan: keadaanOf(index, cells, moves) };
}

/**
 * What the prices of a plan prove of every plan. Its own bound may be higher where the parity of its moves lifted it, which only holds
 * beside that very plan; branches hold for all.
 */
function boundForAll({ network, cells, index }: Scene, { bound, branches, prices, maxMoves }: Rencana): number {
  if (branches !== null) return bound;
  const cell = new Float64Array(network.sel.length);
  for (const { unorId, jabatanId, price } of prices.cells) {
    const sel = index.selByKey.get(formasiKey(unorId, jabatanId));
    if (sel) cell[network.cellOf[sel.indeks]!] = price;
  }
  const proven = pointsToday(network, cells) + dualBound(network.problem, { ...prices, cell }, maxMoves);
  return Math.min(bound, proven);
}

/** The document of a list: prices, branches and bound are those of the plan it is measured against. */
function rencanaOf(scene: Scene, base: Rencana, moves: readonly Move[], objective: number): Rencana {
  const { planHash: _, ...rest } = base;
  const gap = objective - base.bound;
  const status = gap === 0 ? ('optimal' as const) : ('gap' as const);
  const body = { ...rest, ...writePeople(scene, moves), status, objective, gap };
  return { ...body, planHash: canonicalHash(body) };
}

/** Ways that end in the same list are told once, under the first name. */
function distinct(found: readonly Perbaikan[]): Perbaikan[] {
  const seen = new Set<string>();
  return found.filter(({ rencana }) => {
    const key = rencana.moves
      .map((m) => nameOf({ pegawaiId: m.pegawaiId, ke: m.to }))
      .sort()
      .join('\n');
    return !seen.has(key) && seen.add(key);
  });
}
