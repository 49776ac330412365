import { type FlowProblem, solveFlow, UNLIMITED } from '../algorithms/index.ts';
import type { Sel } from '../domain/index.ts';
import { UNLIMITED_HEADS } from '../planning/index.ts';
import { completedMonths } from '../kernel/index.ts';
import type { Keadaan } from './keadaan.ts';
import type { Peserta } from './peserta.ts';
import { batasKeluar, BERPENGALAMAN_BULAN } from './pilihan.ts';

export interface Penempatan {
  readonly peserta: Peserta;
  readonly to: Sel;
}

export interface HasilJendela {
  readonly pindah: readonly Penempatan[];
  /** People kept back because their unor had reached its share. */
  readonly tertahan: ReadonlySet<Peserta>;
}

/** Times that people kept back are let in again where room was left. */
const ROUNDS = 3;

/**
 * Who goes where in one window. The exchange of places is exact: a minimum-cost flow over everybody at once finds all chains and cycles
 * that keep every floor and ceiling, saves the most days of waiting, then takes the least load, distance and competence gap. The share of
 * a unor that may leave is outside a flow: where an answer exceeds it, those who gain least are kept back and the flow is solved again;
 * afterwards room that was left is offered again. That outer part is greedy.
 */
export function isiJendela(keadaan: Keadaan, peserta: readonly Peserta[], bagian: number): HasilJendela {
  const most = batasPerUnor(keadaan, bagian);
  const able = peserta.filter((p) => p.tujuan.length > 0);
  let best = within(keadaan, able, new Set(), most);
  for (let round = 0; round < ROUNDS && best.tertahan.size > 0; round++) {
    const again = within(keadaan, able, stillHeld(best, most), most);
    if (nilaiOf(again) <= nilaiOf(best)) break;
    best = again;
  }
  return best;
}

/** Most leavers of each unor. */
function batasPerUnor({ index, tmt }: Keadaan, bagian: number): (unorId: string) => number {
  const experienced = new Map<string, number>();
  for (const sel of index.sel) {
    for (const p of sel.pemangku) {
      if (completedMonths(p.tmtJabatan, tmt) < BERPENGALAMAN_BULAN) continue;
      experienced.set(sel.unor.unorId, (experienced.get(sel.unor.unorId) ?? 0) + 1);
    }
  }
  return (unorId) => batasKeluar(experienced.get(unorId) ?? 0, bagian);
}

const nilaiOf = (h: HasilJendela): number => h.pindah.reduce((sum, { peserta }) => sum + peserta.nilai, 0);

/** People of a unor with room left come in again, as many as there is room; the others stay kept back. */
function stillHeld({ pindah, tertahan }: HasilJendela, most: (unorId: string) => number): Set<Peserta> {
  const leaving = leaversByUnor(pindah);
  const held = new Set<Peserta>();
  for (const [unorId, list] of byUnor([...tertahan])) {
    const room = most(unorId) - (leaving.get(unorId)?.length ?? 0);
    for (const p of list.sort(dearestFirst).slice(Math.max(0, room))) held.add(p);
  }
  return held;
}

function within(
  keadaan: Keadaan,
  able: readonly Peserta[],
  held: Set<Peserta>,
  most: (unorId: string) => number,
): HasilJendela {
  for (;;) {
    const pindah = tukar(
      keadaan,
      able.filter((p) => !held.has(p)),
    );
    const before = held.size;
    for (const [unorId, list] of leaversByUnor(pindah)) {
      for (const p of list.sort(dearestFirst).slice(most(unorId))) held.add(p);
    }
    if (held.size === before) return { pindah, tertahan: held };
  }
}

const dearestFirst = (a: Peserta, b: Peserta): number =>
  b.nilai - a.nilai || (a.pegawai.pegawaiId < b.pegawai.pegawaiId ? -1 : 1);

const leaversByUnor = (pindah: readonly Penempatan[]): Map<string, Peserta[]> =>
  byUnor(pindah.filter(({ peserta, to }) => to.unor !== peserta.home.unor).map(({ peserta }) => peserta));

function byUnor(list: readonly Peserta[]): Map<string, Peserta[]> {
  const groups = new Map<string, Peserta[]>();
  for (const p of list) {
    const key = p.home.unor.unorId;
    const group = groups.get(key);
    if (group) group.push(p);
    else groups.set(key, [p]);
  }
  return groups;
}

/** The best exchange of places among these people, without the share per unor. */
function tukar(keadaan: Keadaan, people: readonly Peserta[]): Penempatan[] {
  if (people.length === 0) return [];
  const problem = jaringan(keadaan, people);
  const answer = solveFlow(problem, { budget: null, effort: 0 });
  if (!answer.feasible) throw new Error('tukar: staying is always lawful, so an exchange without a plan is a fault.');
  let g = 0;
  return answer.plan.arcs.map((arc) => {
    while (problem.start[g + 1]! <= arc) g++;
    const peserta = people[g]!;
    return { peserta, to: peserta.tujuan[arc - problem.start[g]! - 1]! };
  });
}

function jaringan({ index, cells, lantai }: Keadaan, people: readonly Peserta[]): FlowProblem {
  const size = index.sel.length;
  const start = new Int32Array(people.length + 1);
  people.forEach((p, g) => {
    start[g + 1] = start[g]! + 1 + p.tujuan.length;
  });
  const target = new Int32Array(start[people.length]!);
  const cost = new Float64Array(target.length);
  const fixed = cells.present.slice();
  people.forEach(({ home, tujuan, biaya, nilai }, g) => {
    let a = start[g]!;
    target[a++] = home.indeks;
    fixed[home.indeks]!--;
    for (const [i, to] of tujuan.entries()) {
      target[a] = to.indeks;
      cost[a++] = biaya[i]! - nilai;
    }
  });
  return {
    groups: people.length,
    cells: size,
    supply: new Int32Array(people.length).fill(1),
    start,
    target,
    cost,
    mustLeave: new Uint8Array(people.length),
    fixed,
    lower: lantai,
    upper: cells.ceiling.map((most) => (most === UNLIMITED_HEADS ? UNLIMITED : most)),
    step: (k, n) => cells.points(k, n + 1) - cells.points(k, n),
  };
}
