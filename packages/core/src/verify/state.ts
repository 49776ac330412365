import type { Keadaan, PaketIndex } from '../domain/index.ts';
import type { Cells } from './cells.ts';
import type { ReadMove } from './plan.ts';

/** MODEL section 2 measures of a situation with `n` full-time people per place, from the verifier's own counts. */
export function stateOf(index: PaketIndex, cells: Cells, n: Int32Array, moved: ReadonlyMap<string, ReadMove>): Keadaan {
  const ratios: { rho: number; heads: number }[] = [];
  let B = 0;
  let empty = 0;
  for (let k = 0; k < n.length; k++) {
    const need = cells.need[k] as number;
    const fte = (n[k] as number) + (cells.phi[k] as number);
    B += need ** 2 / Math.max(fte, 1 / 3);
    if (fte > 0) ratios.push({ rho: need / fte, heads: (n[k] as number) + (cells.partTime[k] as number) });
    else if (need > 0) empty++;
  }
  return { B, ...spread(ratios), empty, competence: competence(index, moved) };
}

function spread(ratios: { rho: number; heads: number }[]): Omit<Keadaan, 'B' | 'empty' | 'competence'> {
  const sorted = ratios.filter((r) => r.heads > 0).sort((a, b) => a.rho - b.rho);
  const total = sorted.reduce((s, r) => s + r.heads, 0);
  const sum = sorted.reduce((s, r) => s + r.heads * r.rho, 0);
  const mean = total === 0 ? 0 : sum / total;
  const square = sorted.reduce((s, r) => s + r.heads * (r.rho - mean) * (r.rho - mean), 0);
  const headsWhere = (test: (rho: number) => boolean): number =>
    sorted.reduce((s, r) => s + (test(r.rho) ? r.heads : 0), 0);
  return {
    simpangan: total === 0 ? 0 : Math.sqrt(square / total),
    max: sorted[sorted.length - 1]?.rho ?? null,
    min: sorted[0]?.rho ?? null,
    gini: sum === 0 ? 0 : lorenzGini(sorted, total, sum),
    over: headsWhere((rho) => rho > 1.15),
    under: headsWhere((rho) => rho < 0.85),
  };
}

/** One minus twice the area under the Lorenz curve (trapezoids are exact where heads share a ratio). */
function lorenzGini(sorted: readonly { rho: number; heads: number }[], total: number, sum: number): number {
  let carried = 0;
  let area = 0;
  for (const { rho, heads } of sorted) {
    area += (heads * (2 * carried + heads * rho)) / 2;
    carried += heads * rho;
  }
  return 1 - (2 * area) / (total * sum);
}

/** Over active people and the competences their jabatan requires: missing levels, share met, share unknown (of all requirements). */
function competence(index: PaketIndex, moved: ReadonlyMap<string, ReadMove>): Keadaan['competence'] {
  let gapTotal = 0;
  let met = 0;
  let unknown = 0;
  let all = 0;
  for (const sel of index.sel) {
    for (const p of sel.pemangku) {
      const { kompetensi } = moved.get(p.pegawaiId)?.to.jabatan ?? sel.jabatan;
      for (const [name, required] of Object.entries(kompetensi)) {
        const own = Object.hasOwn(p.kompetensi, name) ? (p.kompetensi[name] as number) : null;
        all++;
        if (own === null) unknown++;
        else if (own >= required) met++;
        else gapTotal += required - own;
      }
    }
  }
  return { gapTotal, metShare: all === 0 ? 1 : met / all, unknownShare: all === 0 ? 0 : unknown / all };
}
