import type { PaketIndex, Sel } from '../domain/index.ts';
import { balanceOf } from './balance.ts';
import { peringkatOf } from './band.ts';
import { abkIssues } from './checks.ts';
import { ftePerSel, headsPerSel, needBySel } from './need.ts';
import type { AbkReport, FormasiLoad, UnorLoad } from './report.ts';

/**
 * The workload report of a package (MODEL section 1): every place with work or people, every unor that has such a place (its own
 * places, not those of the units below it), and totals as two numbers, because a surplus never hides a shortage elsewhere.
 */
export function abk(index: PaketIndex): AbkReport {
  const wke = index.paket.kebijakan.wkeMenit;
  const need = needBySel(index);
  const fte = ftePerSel(index);
  const heads = headsPerSel(index);
  const formasi = index.sel.map((sel, k) => loadOf(sel, need[k] as number, fte[k] as number, heads[k] as number, wke));
  return {
    wkeMenit: wke,
    formasi,
    unor: unorLoads(index, formasi, wke),
    totals: totalsOf(formasi),
    balance: balanceOf(need, fte, heads),
    issues: abkIssues(index),
  };
}

function loadOf(sel: Sel, need: number, fte: number, bezetting: number, wke: number): FormasiLoad {
  const rasio = ratioOf(need, fte);
  const { unorId } = sel.unor;
  const { jabatanId } = sel.jabatan;
  return {
    unorId,
    jabatanId,
    beban: need * wke,
    need,
    bezetting,
    fte,
    rasio,
    gap: bezetting - need,
    ej: peringkatOf(rasio),
  };
}

const ratioOf = (need: number, fte: number): number | null => (fte > 0 ? need / fte : null);

function unorLoads(index: PaketIndex, formasi: readonly FormasiLoad[], wke: number): UnorLoad[] {
  const sums = new Map(index.paket.unor.map((u) => [u.unorId, { need: 0, bezetting: 0, fte: 0, cells: 0 }]));
  for (const f of formasi) {
    const sum = sums.get(f.unorId);
    if (!sum) continue;
    sum.need += f.need;
    sum.bezetting += f.bezetting;
    sum.fte += f.fte;
    sum.cells++;
  }
  return Array.from(sums)
    .filter(([, sum]) => sum.cells > 0)
    .map(([unorId, { need, bezetting, fte }]) => {
      const rasio = ratioOf(need, fte);
      return { unorId, beban: need * wke, need, bezetting, fte, rasio, eu: peringkatOf(rasio) };
    });
}

function totalsOf(formasi: readonly FormasiLoad[]): AbkReport['totals'] {
  const totals = { need: 0, bezetting: 0, shortage: 0, surplus: 0 };
  for (const f of formasi) {
    totals.need += f.need;
    totals.bezetting += f.bezetting;
    totals.shortage += Math.max(0, -f.gap);
    totals.surplus += Math.max(0, f.gap);
  }
  return totals;
}
