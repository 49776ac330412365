import { fteOf, isParuhWaktu, type PaketIndex, type Sel } from '../domain/index.ts';
import { needBySel } from '../workload/index.ts';

/**
 * What the planner knows of every place, by `sel.indeks` (MODEL section 2). Head counts `n` are full-time people with active legal
 * status; part-time people stay where they are and only count as `phi`.
 */
export interface Cells {
  /** FTE, unrounded. */
  readonly need: Float64Array;
  /** Full-time heads at present. */
  readonly present: Int32Array;
  /** Part-time incumbents: heads and FTE. */
  readonly partTime: Int32Array;
  readonly phi: Float64Array;
  /** Fewest full-time heads a plan may leave; never above `present`. */
  readonly floor: Int32Array;
  /** Most full-time heads; `UNLIMITED_HEADS` where there is no limit. */
  readonly ceiling: Int32Array;
  /** 1 where somebody may move in. */
  readonly open: Uint8Array;
  /** Points of a place with `n` full-time heads, whole. */
  readonly points: (cell: number, n: number) => number;
}

export const UNLIMITED_HEADS = 0x7fffffff;

export function readCells(index: PaketIndex): Cells {
  const { bobot, batas } = index.paket.kebijakan;
  const size = index.sel.length;
  const need = needBySel(index);
  const present = new Int32Array(size);
  const partTime = new Int32Array(size);
  const phi = new Float64Array(size);
  const floor = new Int32Array(size);
  const ceiling = new Int32Array(size).fill(UNLIMITED_HEADS);
  const open = new Uint8Array(size);
  for (const sel of index.sel) {
    const k = sel.indeks;
    for (const p of sel.pemangku) {
      if (!isParuhWaktu(p)) present[k]!++;
      else {
        partTime[k]!++;
        phi[k]! += fteOf(p);
      }
    }
    floor[k] = floorOf(sel, present[k]!, need[k]!, phi[k]!, batas.ejMaksimumDonor);
    if (sel.jabatan.jenis === 'struktural') ceiling[k] = Math.max(present[k]!, 1 - partTime[k]!, 0);
    open[k] = sel.resmi && !isCrowded(sel) ? 1 : 0;
  }
  return { need, present, partTime, phi, floor, ceiling, open, points: pointsTable(need, phi, 1e6 * bobot.balance) };
}

/** A structural post with two holders keeps them until one leaves; nobody enters (EL-23). */
const isCrowded = (sel: Sel): boolean => sel.jabatan.jenis === 'struktural' && sel.pemangku.length > 1;

/** `minimum`, `kritis` and the donor limit, whichever asks for most; a place that has fewer already may not end with fewer than now. */
function floorOf(sel: Sel, present: number, need: number, phi: number, ejMaksimumDonor: number | null): number {
  const asked = Math.max(sel.formasi?.minimum ?? 0, sel.formasi?.kritis ? 1 : 0);
  const byLoad = ejMaksimumDonor === null ? 0 : Math.ceil(need / ejMaksimumDonor - phi);
  return Math.min(present, Math.max(0, Math.ceil(asked), byLoad));
}

/** An empty place with work counts as a third of a person: it costs `3 * need^2`, and the cost stays convex. */
const EMPTY_FTE = 1 / 3;

/** `points(n) = points(0) - gain(0) - ... - gain(n - 1)`, each gain rounded by itself so that rounding keeps convexity. */
function pointsTable(need: Float64Array, phi: Float64Array, weight: number): (cell: number, n: number) => number {
  const rows: number[][] = [];
  const extend = (cell: number, n: number): number => {
    const square = need[cell]! * need[cell]!;
    const f = (heads: number): number => square / Math.max(heads + phi[cell]!, EMPTY_FTE);
    const row = (rows[cell] ??= [Math.round(weight * f(0))]);
    for (let m = row.length; m <= n; m++) row.push(row[m - 1]! - Math.round(weight * (f(m - 1) - f(m))));
    return row[n]!;
  };
  return (cell, n) => rows[cell]?.[n] ?? extend(cell, n);
}
