import { fteOf, isParuhWaktu, type PaketIndex, type Sel, type Tugas } from '../domain/index.ts';

/**
 * What the verifier knows about every place, by `sel.indeks`, from its own reading of MODEL sections 1-3. Counts `n` are full-time
 * active people; part-time people stay and only show in `phi` and `partTime`.
 */
export interface Cells {
  /** FTE, unrounded. */
  readonly need: Float64Array;
  /** Full-time active people before the plan. */
  readonly present: Int32Array;
  /** Part-time active people, heads and FTE. */
  readonly partTime: Int32Array;
  readonly phi: Float64Array;
  /** Fewest and most full-time people a plan may leave there. */
  readonly floor: Int32Array;
  readonly ceiling: Int32Array;
  /** 1 where somebody may move in. */
  readonly open: Uint8Array;
  /** Points of a place with `n` full-time people, whole. */
  readonly points: (cell: number, n: number) => number;
}

const UNLIMITED = 0x7fffffff;

export function readCells(index: PaketIndex): Cells {
  const size = index.sel.length;
  const { wkeMenit, bobot, batas } = index.paket.kebijakan;
  const cells = {
    need: new Float64Array(size),
    present: new Int32Array(size),
    partTime: new Int32Array(size),
    phi: new Float64Array(size),
    floor: new Int32Array(size),
    ceiling: new Int32Array(size).fill(UNLIMITED),
    open: new Uint8Array(size),
  };
  for (const sel of index.sel) {
    const k = sel.indeks;
    const need = kebutuhan(sel, wkeMenit);
    const partTime = sel.pemangku.filter(isParuhWaktu);
    const phi = partTime.reduce((sum, p) => sum + fteOf(p), 0);
    const present = sel.pemangku.length - partTime.length;
    cells.need[k] = need;
    cells.partTime[k] = partTime.length;
    cells.phi[k] = phi;
    cells.present[k] = present;
    cells.floor[k] = floorOf(sel, present, need, phi, batas.ejMaksimumDonor);
    const structural = sel.jabatan.jenis === 'struktural';
    const crowded = structural && sel.pemangku.length > 1;
    cells.open[k] = sel.resmi && !crowded ? 1 : 0;
    if (structural) cells.ceiling[k] = crowded ? present : Math.max(0, 1 - partTime.length);
    else if (!sel.resmi) cells.ceiling[k] = present;
  }
  return { ...cells, points: pointsOf(cells.need, cells.phi, 1e6 * bobot.balance) };
}

/** Need of a place: structural 1; else its task rows; else `kebutuhan` (MODEL section 1). */
function kebutuhan(sel: Sel, wke: number): number {
  if (sel.jabatan.jenis === 'struktural') return 1;
  if (sel.tugas.length === 0) return sel.formasi?.kebutuhan ?? 0;
  return sel.tugas.reduce((sum, t) => sum + bebanRatio(t, wke), 0);
}

const YEARLY = { tahun: 1, bulan: 12, minggu: 50, hari: 250 } as const;
const YEARLY_72_000 = { tahun: 1, bulan: 12, minggu: 48, hari: 240 } as const;

function bebanRatio(t: Tugas, wke: number): number {
  if (t.wkeMenit !== null && t.wkeMenit > 0) return (t.volume * t.normaMenit) / t.wkeMenit;
  const perYear = (wke === 72_000 ? YEARLY_72_000 : YEARLY)[t.periode];
  return (t.volume * perYear * t.normaMenit) / wke;
}

/** Full-time people who must remain: the larger of minimum and kritis, and what the donor limit asks for; never more than now. */
function floorOf(sel: Sel, present: number, need: number, phi: number, ejMaksimumDonor: number | null): number {
  const heads = Math.max(sel.formasi?.minimum ?? 0, sel.formasi?.kritis ? 1 : 0);
  const byLoad = ejMaksimumDonor === null || ejMaksimumDonor <= 0 ? 0 : Math.ceil(need / ejMaksimumDonor - phi);
  return Math.min(present, Math.max(0, Math.ceil(heads), byLoad));
}

/** MODEL section 2: `points(n) = points(0) - gain(0) - ... - gain(n-1)`, each gain rounded by itself. Rows are kept once computed. */
function pointsOf(need: Float64Array, phi: Float64Array, weight: number): (cell: number, n: number) => number {
  const rows: number[][] = [];
  return (cell, n) => {
    const w = need[cell] as number;
    const p = phi[cell] as number;
    const load = (people: number): number => (w * w) / Math.max(people + p, 1 / 3);
    const row = (rows[cell] ??= [Math.round(weight * load(0))]);
    for (let m = row.length; m <= n; m++) {
      row.push((row[m - 1] as number) - Math.round(weight * (load(m - 1) - load(m))));
    }
    return row[n] as number;
  };
}
