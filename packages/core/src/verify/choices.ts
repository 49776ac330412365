import { formasiKey, isAktif, isParuhWaktu, type PaketIndex, type Pegawai, type Sel } from '../domain/index.ts';
import type { Judge, Verdict } from '../regulation/index.ts';
import type { Cells } from './cells.ts';
import { moveCost, moveTermsOf } from './cost.ts';

/**
 * Every person whom a plan may place (active, full time) with all places the rules leave open and their price. Staying costs 0 and
 * comes first where it is allowed. Person `i` owns the entries `start[i]` to `start[i + 1]`.
 */
export interface Choices {
  readonly people: readonly Pegawai[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** `sel.indeks` where each person is now. */
  readonly home: Int32Array;
  readonly start: Int32Array;
  readonly cell: Int32Array;
  /** Points, whole. */
  readonly cost: Float64Array;
}

/** The law opens an arc only on these two; `unknown` never does. */
export const isOpenVerdict = (v: Verdict): boolean => v === 'allowed' || v === 'needs-consent';

export const isMovable = (p: Pegawai): boolean => isAktif(p) && !isParuhWaktu(p);

export function readChoices(index: PaketIndex, judge: Judge, cells: Cells): Choices {
  const people = index.paket.pegawai.filter(isMovable);
  const openByJabatan = openCells(index, cells);
  const home = Int32Array.from(people, (p) => homeOf(index, p).indeks);
  const start = new Int32Array(people.length + 1);
  const cell: number[] = [];
  const cost: number[] = [];
  people.forEach((p, i) => {
    start[i] = cell.length;
    if (judge.mayStay(p)) {
      cell.push(home[i] as number);
      cost.push(0);
    }
    const asal = homeOf(index, p);
    const termsTo = moveTermsOf(index, p, asal);
    for (const [jabatanId, list] of openByJabatan) {
      if (!isOpenVerdict(judge.verdictJabatan(p, jabatanId))) continue;
      for (const tujuan of list) {
        if (tujuan === asal || !isOpenVerdict(judge.verdict(p, tujuan))) continue;
        cell.push(tujuan.indeks);
        cost.push(moveCost(termsTo(tujuan)));
      }
    }
  });
  start[people.length] = cell.length;
  return {
    people,
    indexOf: new Map(people.map((p, i) => [p.pegawaiId, i])),
    home,
    start,
    cell: Int32Array.from(cell),
    cost: Float64Array.from(cost),
  };
}

export function homeOf(index: PaketIndex, p: Pegawai): Sel {
  const sel = index.selByKey.get(formasiKey(p.unorId, p.jabatanId));
  if (!sel)
    throw new Error(`verify: the place of pegawai "${p.pegawaiId}" is not in the index. Build it with indexPaket.`);
  return sel;
}

function openCells(index: PaketIndex, cells: Cells): [string, Sel[]][] {
  const groups = new Map<string, Sel[]>();
  for (const sel of index.sel) {
    if (!cells.open[sel.indeks]) continue;
    const group = groups.get(sel.jabatan.jabatanId);
    if (group) group.push(sel);
    else groups.set(sel.jabatan.jabatanId, [sel]);
  }
  return [...groups];
}
