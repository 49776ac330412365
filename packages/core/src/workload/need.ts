import { fteOf, isParuhWaktu, type PaketIndex, type Sel, type Tugas } from '../domain/index.ts';
import { annualisationOf } from './wke.ts';

/** The figures of one task row that make its need. */
export type BarisBeban = Pick<Tugas, 'volume' | 'periode' | 'normaMenit' | 'wkeMenit'>;

/** A usable denominator of the row itself; zero and negative ones are not (see `abkIssues`). */
const ownDenominator = (tugas: BarisBeban): number | null =>
  tugas.wkeMenit !== null && tugas.wkeMenit > 0 ? tugas.wkeMenit : null;

/**
 * Need of one task row, FTE, unrounded: `volume * periods per year * norm minutes / wke`. A row with its own denominator keeps it and
 * keeps its volume in its own period. The order of the multiplications is part of the definition: points are rounded later, and
 * two programs must round the same double.
 */
export function needOfTugas(tugas: BarisBeban, wkeMinutesPerYear: number): number {
  const own = ownDenominator(tugas);
  if (own !== null) return (tugas.volume * tugas.normaMenit) / own;
  return (tugas.volume * annualisationOf(wkeMinutesPerYear)[tugas.periode] * tugas.normaMenit) / wkeMinutesPerYear;
}

/**
 * Need of one formasi, FTE, unrounded (MODEL section 1): a structural post needs exactly 1; task rows, where there are any, replace
 * `kebutuhan`; a place with neither has no work. Rows are added in file order.
 */
function needOfSel(sel: Sel, wkeMinutesPerYear: number): number {
  if (sel.jabatan.jenis === 'struktural') return 1;
  if (sel.tugas.length === 0) return sel.formasi?.kebutuhan ?? 0;
  let need = 0;
  for (const tugas of sel.tugas) need += needOfTugas(tugas, wkeMinutesPerYear);
  return need;
}

/** Need of every place, FTE, by `sel.indeks`. */
export const needBySel = (index: PaketIndex): Float64Array =>
  Float64Array.from(index.sel, (sel) => needOfSel(sel, index.paket.kebijakan.wkeMenit));

/** Working-time shares of the active incumbents, FTE, by `sel.indeks`. */
export const ftePerSel = (index: PaketIndex): Float64Array =>
  Float64Array.from(index.sel, (sel) => sel.pemangku.reduce((sum, p) => sum + fteOf(p), 0));

/** Active incumbents, part-time ones included, heads, by `sel.indeks`. */
export const headsPerSel = (index: PaketIndex): Int32Array => Int32Array.from(index.sel, (sel) => sel.pemangku.length);

/** FTE of the part-time incumbents, who stay where they are (`phi` of MODEL section 2), by `sel.indeks`. */
export const partTimePerSel = (index: PaketIndex): Float64Array =>
  Float64Array.from(index.sel, (sel) => sel.pemangku.reduce((sum, p) => (isParuhWaktu(p) ? sum + fteOf(p) : sum), 0));
