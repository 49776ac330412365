import { type FlowProblem, solveFlow, UNLIMITED } from '../algorithms/index.ts';
import { indexPaket, type Jabatan, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import { addMonths, completedMonths, type Day } from '../kernel/index.ts';
import { homeOf, isMovable } from '../planning/index.ts';
import { bacaMasa, createJudge, type Judge, type Masa } from '../regulation/index.ts';
import { isSetara, opens, terlambatPada } from './peserta.ts';
import { akhirKalender, batasKeluar, BERPENGALAMAN_BULAN, hariJendela, type PilihanKalender } from './pilihan.ts';

/** Somebody whose maximum term ends within the calendar, and who is still there then. */
export interface Jatuh {
  readonly pegawai: Pegawai;
  readonly masa: Masa;
  /** Waiting when the calendar gives no place, up to its end or the retirement. */
  readonly tanpaHari: number;
}

export function yangJatuhTempo(index: PaketIndex, pilihan: PilihanKalender): Jatuh[] {
  const masa = bacaMasa(index);
  const akhir = akhirKalender(pilihan);
  return index.sel.flatMap((sel) =>
    sel.pemangku.flatMap((pegawai) => {
      const own = masa.of(pegawai);
      const sampai = own.bupPada !== null && own.bupPada < akhir ? own.bupPada : akhir;
      if (own.jalur !== 'umum' || own.genapPada >= sampai || sampai <= pilihan.mulai) return [];
      return [{ pegawai, masa: own, tanpaHari: terlambatPada(own.genapPada, pilihan.mulai, sampai) }];
    }),
  );
}

/**
 * Days of waiting that no calendar within the dials can undercut: a minimum-cost flow from people to windows that keeps only the share of
 * each unor and the law about the person and the jabatan, and lets everybody find a free place. Two years after the first window people
 * who arrived may count as experienced, so that from then on the share binds nobody here.
 */
export function batasBawah(index: PaketIndex, pilihan: PilihanKalender, jatuh: readonly Jatuh[]): number {
  const windows = hariJendela(pilihan).map((tmt) => windowOf(index, pilihan, tmt));
  const gates = new Gates();
  const arcs = jatuh.map((j) => windows.flatMap((w) => arcOf(j, w, pilihan, gates)));
  const answer = solveFlow(problemOf(jatuh, arcs, gates), { budget: null, effort: 0 });
  return jatuh.reduce((sum, j) => sum + j.tanpaHari, 0) + answer.plan.change;
}

interface Window {
  readonly index: PaketIndex;
  readonly judge: Judge;
  readonly tmt: Day;
  readonly most: ReadonlyMap<string, number>;
  readonly reachable: (from: Jabatan) => readonly Jabatan[];
}

function windowOf(start: PaketIndex, pilihan: PilihanKalender, tmt: Day): Window {
  const index = indexPaket({ ...start.paket, kebijakan: { ...start.paket.kebijakan, tmt, wajibRotasi: false } });
  const judge = createJudge(index);
  const binds = tmt < addMonths(pilihan.mulai, BERPENGALAMAN_BULAN);
  const most = new Map<string, number>();
  const known = new Map<Jabatan, readonly Jabatan[]>();
  const reachable = (from: Jabatan): readonly Jabatan[] => {
    let list = known.get(from);
    if (!list) known.set(from, (list = index.paket.jabatan.filter((to) => isSetara(judge, from, to))));
    return list;
  };
  if (binds)
    for (const [unorId, n] of experienced(index, tmt)) most.set(unorId, batasKeluar(n, pilihan.bagianMaksimum));
  return { index, judge, tmt, most, reachable };
}

function experienced(index: PaketIndex, tmt: Day): Map<string, number> {
  const count = new Map<string, number>(index.paket.unor.map((u) => [u.unorId, 0]));
  for (const sel of index.sel) {
    const many = sel.pemangku.filter((p) => completedMonths(p.tmtJabatan, tmt) >= BERPENGALAMAN_BULAN).length;
    count.set(sel.unor.unorId, (count.get(sel.unor.unorId) ?? 0) + many);
  }
  return count;
}

/** Gate of each (unor, window) whose share binds; gate 0 is the end of the calendar, gate 1 has room for all. */
class Gates {
  readonly #known = new Map<string, number>();
  readonly upper: number[] = [UNLIMITED, UNLIMITED];

  of(key: string, most: number): number {
    let gate = this.#known.get(key);
    if (gate === undefined) {
      gate = this.upper.push(most) - 1;
      this.#known.set(key, gate);
    }
    return gate;
  }
}

interface Arc {
  readonly gate: number;
  /** Days of waiting against no place at all: at most 0. */
  readonly cost: number;
}

function arcOf({ pegawai, masa, tanpaHari }: Jatuh, w: Window, pilihan: PilihanKalender, gates: Gates): Arc[] {
  if (!isMovable(pegawai) || addMonths(w.tmt, pilihan.majuBulan) <= masa.genapPada) return [];
  if (masa.bupPada !== null && masa.bupPada <= w.tmt) return [];
  const home = homeOf(w.index, pegawai);
  const reach = placesOf(w, pegawai, home);
  if (reach === 'none') return [];
  const most = reach === 'elsewhere' ? w.most.get(home.unor.unorId) : undefined;
  const gate = most === undefined ? 1 : gates.of(`${home.unor.unorId}/${w.tmt}`, most);
  return [{ gate, cost: terlambatPada(masa.genapPada, pilihan.mulai, w.tmt) - tanpaHari }];
}

/** Where the law about the person and the jabatan leaves a place: nowhere, only in other unor, or in the own one too. */
function placesOf({ index, judge, reachable }: Window, p: Pegawai, home: Sel): 'none' | 'elsewhere' | 'inside' {
  let found: 'none' | 'elsewhere' = 'none';
  for (const to of reachable(home.jabatan)) {
    if (!opens(judge.verdictJabatan(p, to.jabatanId))) continue;
    for (const sel of index.selByJabatan.get(to.jabatanId) ?? []) {
      if (sel === home || !sel.resmi) continue;
      if (sel.unor === home.unor) return 'inside';
      found = 'elsewhere';
    }
  }
  return found;
}

function problemOf(jatuh: readonly Jatuh[], arcs: readonly (readonly Arc[])[], gates: Gates): FlowProblem {
  const start = new Int32Array(jatuh.length + 1);
  arcs.forEach((list, g) => {
    start[g + 1] = start[g]! + 1 + list.length;
  });
  const all = arcs.flatMap((list) => [{ gate: 0, cost: 0 }, ...list]);
  const cells = gates.upper.length;
  return {
    groups: jatuh.length,
    cells,
    supply: new Int32Array(jatuh.length).fill(1),
    start,
    target: Int32Array.from(all, (a) => a.gate),
    cost: Float64Array.from(all, (a) => a.cost),
    mustLeave: new Uint8Array(jatuh.length),
    fixed: new Int32Array(cells),
    lower: new Int32Array(cells),
    upper: Int32Array.from(gates.upper),
    step: () => 0,
  };
}
