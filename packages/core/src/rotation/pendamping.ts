import { type FlowProblem, solveFlow, UNLIMITED } from '../algorithms/index.ts';
import type { Pegawai, Sel } from '../domain/index.ts';
import { completedMonths } from '../kernel/index.ts';
import type { Pendamping } from './dokumen.ts';
import type { Penempatan } from './jendela.ts';
import type { Keadaan } from './keadaan.ts';
import { BERPENGALAMAN_BULAN } from './pilihan.ts';

/** People whom one companion accompanies in one window, at most. */
export const PENDAMPING_MAKSIMUM = 2;

export interface Berdua {
  readonly serahTerima: Pendamping;
  readonly pembimbing: Pendamping;
}

interface Calon {
  readonly pegawai: Pegawai;
  readonly sel: Sel;
  readonly bulan: number;
}

/** Somebody needs a companion in a unor, for a jabatan. */
interface Kebutuhan {
  readonly sel: Sel;
  /** The one who moves, who is no companion. */
  readonly pegawaiId: string;
}

/**
 * A companion for each handover in the old unit and for each arrival in the new one: people who stay, are experienced and hold the same
 * jabatan or one of its rumpun. First as many pairs as possible, then the same jabatan, then most months in post: one minimum-cost flow
 * over all pairs of the window, so that the choice is exact under the cap per companion.
 */
export function pasangkan(keadaan: Keadaan, pindah: readonly Penempatan[]): Berdua[] {
  const leaving = new Set(pindah.map(({ peserta }) => peserta.pegawai.pegawaiId));
  const calon = calonByUnor(keadaan, leaving);
  const needs = pindah.flatMap(({ peserta, to }): Kebutuhan[] => [
    { sel: peserta.home, pegawaiId: peserta.pegawai.pegawaiId },
    { sel: to, pegawaiId: peserta.pegawai.pegawaiId },
  ]);
  const found = cocokkan(needs, calon);
  return pindah.map((_, i) => ({ serahTerima: found[2 * i]!, pembimbing: found[2 * i + 1]! }));
}

function calonByUnor({ index, tmt }: Keadaan, leaving: ReadonlySet<string>): Map<string, Calon[]> {
  const groups = new Map<string, Calon[]>();
  for (const sel of index.sel) {
    for (const pegawai of sel.pemangku) {
      const bulan = completedMonths(pegawai.tmtJabatan, tmt);
      if (leaving.has(pegawai.pegawaiId) || bulan < BERPENGALAMAN_BULAN) continue;
      const group = groups.get(sel.unor.unorId);
      if (group) group.push({ pegawai, sel, bulan });
      else groups.set(sel.unor.unorId, [{ pegawai, sel, bulan }]);
    }
  }
  return groups;
}

const dasarOf = (need: Sel, calon: Sel): Pendamping['dasar'] => {
  if (need.jabatan === calon.jabatan) return 'sejabatan';
  return need.jabatan.rumpun !== null && need.jabatan.rumpun === calon.jabatan.rumpun ? 'serumpun' : null;
};

/** More than ten years in a post make nobody a better guide. */
const BULAN_MOST = 120;
const ADA = 1e6;
const SEJABATAN = 1e3;

const TIDAK_ADA: Pendamping = { pegawaiId: null, dasar: null, bulan: null };

function cocokkan(needs: readonly Kebutuhan[], calon: ReadonlyMap<string, readonly Calon[]>): Pendamping[] {
  const cellOf = new Map<Calon, number>();
  const start = new Int32Array(needs.length + 1);
  const options: { calon: Calon | null; cell: number; cost: number }[] = [];
  needs.forEach(({ sel }, g) => {
    options.push({ calon: null, cell: 0, cost: 0 });
    for (const c of calon.get(sel.unor.unorId) ?? []) {
      const dasar = dasarOf(sel, c.sel);
      if (dasar === null) continue;
      if (!cellOf.has(c)) cellOf.set(c, cellOf.size + 1);
      const worth = ADA + (dasar === 'sejabatan' ? SEJABATAN : 0) + Math.min(BULAN_MOST, c.bulan);
      options.push({ calon: c, cell: cellOf.get(c)!, cost: -worth });
    }
    start[g + 1] = options.length;
  });
  const answer = solveFlow(problemOf(start, options, cellOf.size + 1), { budget: null, effort: 0 });
  const found = needs.map(() => TIDAK_ADA);
  let g = 0;
  for (const arc of answer.plan.arcs) {
    while (start[g + 1]! <= arc) g++;
    const c = options[arc]!.calon!;
    found[g] = { pegawaiId: c.pegawai.pegawaiId, dasar: dasarOf(needs[g]!.sel, c.sel), bulan: c.bulan };
  }
  return found;
}

function problemOf(
  start: Int32Array,
  options: readonly { readonly cell: number; readonly cost: number }[],
  cells: number,
): FlowProblem {
  const groups = start.length - 1;
  return {
    groups,
    cells,
    supply: new Int32Array(groups).fill(1),
    start,
    target: Int32Array.from(options, (o) => o.cell),
    cost: Float64Array.from(options, (o) => o.cost),
    mustLeave: new Uint8Array(groups),
    fixed: new Int32Array(cells),
    lower: new Int32Array(cells),
    upper: new Int32Array(cells).fill(PENDAMPING_MAKSIMUM).fill(UNLIMITED, 0, 1),
    step: () => 0,
  };
}
