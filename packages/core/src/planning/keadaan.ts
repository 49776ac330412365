import { formasiKey, type Keadaan, type PaketIndex, type Rencana, type Sel, type Tempat } from '../domain/index.ts';
import { balanceOf } from '../workload/index.ts';
import type { Cells } from './cells.ts';
import type { Move } from './gerbong.ts';

/** The measures of MODEL section 2 and the competence of people in their posts, after some moves (none = today). */
export function keadaanOf(index: PaketIndex, cells: Cells, moves: readonly Move[]): Keadaan {
  const heads = headsAfterMoves(cells, moves);
  const fte = Float64Array.from(heads, (n, k) => n + cells.phi[k]!);
  const people = Int32Array.from(heads, (n, k) => n + cells.partTime[k]!);
  return { ...balanceOf(cells.need, fte, people), competence: competenceOf(index, moves) };
}

/** Full-time heads by `sel.indeks`. */
export function headsAfterMoves(cells: Cells, moves: readonly Move[]): Int32Array {
  const heads = cells.present.slice();
  for (const m of moves) {
    heads[m.from.indeks]!--;
    heads[m.to.indeks]!++;
  }
  return heads;
}

/**
 * Over all active people and the competences their jabatan requires: levels missing in all, and which share of these requirements is
 * met or unknown. With no requirement at all everything is met.
 */
function competenceOf(index: PaketIndex, moves: readonly Move[]): Keadaan['competence'] {
  const moved = new Map(moves.map((m) => [m.pegawai, m.to.jabatan]));
  let gapTotal = 0;
  let met = 0;
  let unknown = 0;
  let all = 0;
  for (const sel of index.sel) {
    for (const p of sel.pemangku) {
      for (const [name, required] of Object.entries((moved.get(p) ?? sel.jabatan).kompetensi)) {
        const own = Object.hasOwn(p.kompetensi, name) ? p.kompetensi[name] : undefined;
        all++;
        if (own === undefined) unknown++;
        else if (own >= required) met++;
        else gapTotal += required - own;
      }
    }
  }
  return { gapTotal, metShare: all === 0 ? 1 : met / all, unknownShare: all === 0 ? 0 : unknown / all };
}

/** Full-time heads after a plan document, by `sel.indeks`. */
export function headsAfterRencana(index: PaketIndex, cells: Cells, rencana: Rencana): Int32Array {
  const heads = cells.present.slice();
  const at = (t: Tempat): number => (index.selByKey.get(formasiKey(t.unorId, t.jabatanId)) as Sel).indeks;
  for (const { from, to } of rencana.moves) {
    heads[at(from)]!--;
    heads[at(to)]!++;
  }
  return heads;
}
