import { arahOf, type Keadaan, type Pindahan, type Rencana, type Sel, type Tempat } from '@seimbang/core/domain';
import { canonicalHash } from '@seimbang/core/kernel';
import { balanceOf, needBySel } from '@seimbang/core/workload';
import type { Prepared } from './compare.ts';
import { costOf, type Model, missing, type Mover } from './model.ts';

/** Who goes where; people who are not named stay. */
export type Assignment = ReadonlyMap<Mover, Sel>;

export const tempatOf = (sel: Sel): Tempat => ({ unorId: sel.unor.unorId, jabatanId: sel.jabatan.jabatanId });

/** The assignment that a plan document describes. */
export function assignmentOf({ model, index }: Prepared, rencana: Rencana): Map<Mover, Sel> {
  const moves = new Map(rencana.moves.map((m) => [m.pegawaiId, m.to]));
  return new Map(
    model.movers.flatMap((mover) => {
      const to = moves.get(mover.pegawai.pegawaiId);
      const sel = to && index.sel.find((s) => s.unor.unorId === to.unorId && s.jabatan.jabatanId === to.jabatanId);
      return sel ? [[mover, sel] as const] : [];
    }),
  );
}

/** Full-time people per place. */
export function countsAfter(model: Model, assignment: Assignment): number[] {
  const counts = model.places.map((p) => p.present);
  for (const [mover, to] of assignment) {
    counts[mover.home.indeks] = (counts[mover.home.indeks] as number) - 1;
    counts[to.indeks] = (counts[to.indeks] as number) + 1;
  }
  return counts;
}

export function objectiveOf({ model, index }: Prepared, assignment: Assignment): number {
  const counts = countsAfter(model, assignment);
  const places = model.places.reduce((sum, p, k) => sum + p.points(counts[k] as number), 0);
  return Array.from(assignment).reduce((sum, [m, to]) => sum + costOf(index, m.pegawai, m.home, to), places);
}

/**
 * A document for any assignment, lawful or not, in which everything that can be recomputed is recomputed to look right: points, parts,
 * gerbong, before and after, objective and both hashes. Bound, gap, prices and branches stay as `claim` says.
 */
export function forge(
  prepared: Prepared,
  base: Rencana,
  assignment: Assignment,
  claim: Partial<Rencana> = {},
): Rencana {
  const moves = writeMoves(prepared, assignment);
  const objective = objectiveOf(prepared, assignment);
  const bound = Math.min(base.bound, objective);
  const proven = objective === bound;
  return rehash({
    ...base,
    status: proven ? 'optimal' : 'gap',
    objective,
    bound,
    gap: objective - bound,
    moves,
    gerbong: moves.map((m) => ({ id: m.gerbong, kind: 'rantai', moves: [m.pegawaiId] })),
    after: stateOf(prepared, assignment),
    ...claim,
  });
}

export function rehash(document: Rencana): Rencana {
  const { planHash: _old, ...rest } = document;
  return { ...rest, planHash: canonicalHash(rest) };
}

function writeMoves({ model, index }: Prepared, assignment: Assignment): Pindahan[] {
  const counts = model.places.map((p) => p.present);
  const shift = (sel: Sel, by: number): number => {
    const place = model.places[sel.indeks] as Model['places'][number];
    const n = counts[sel.indeks] as number;
    counts[sel.indeks] = n + by;
    return place.points(n + by) - place.points(n);
  };
  const w = index.paket.kebijakan.bobot;
  return Array.from(assignment, ([{ pegawai, home }, to], i): Pindahan => {
    const move = Math.round(w.move);
    const gap = Math.round(w.gap * (missing(pegawai, to) - missing(pegawai, home)));
    const km = costOf(index, pegawai, home, to) - move - gap;
    return {
      pegawaiId: pegawai.pegawaiId,
      from: tempatOf(home),
      to: tempatOf(to),
      kind: arahOf(home.jabatan, to.jabatan) === 'promosi' ? 'promosi' : 'mutasi',
      points: { balance: shift(home, -1) + shift(to, 1), move, km, gap },
      gerbong: `F${i + 1}`,
      label: 'kebutuhan-dinas',
      reasons: [],
    };
  });
}

function stateOf({ model, index }: Prepared, assignment: Assignment): Keadaan {
  const counts = countsAfter(model, assignment);
  const partTime = index.sel.map((s) => s.pemangku.filter((p) => p.jamPerMinggu < 37.5));
  const fte = counts.map((n, k) => n + (partTime[k] ?? []).reduce((sum, p) => sum + p.jamPerMinggu / 37.5, 0));
  const heads = counts.map((n, k) => n + (partTime[k]?.length ?? 0));
  return { ...balanceOf(needBySel(index), fte, heads), competence: competenceOf(index.sel, assignment) };
}

function competenceOf(sel: readonly Sel[], assignment: Assignment): Keadaan['competence'] {
  const target = new Map(Array.from(assignment, ([m, to]) => [m.pegawai, to]));
  const held = sel.flatMap((s) => s.pemangku.map((p) => ({ p, at: target.get(p) ?? s })));
  const required = held.flatMap(({ p, at }) =>
    Object.entries(at.jabatan.kompetensi).map(([name, level]) => ({ level, own: p.kompetensi[name] })),
  );
  const share = (test: (r: { level: number; own: number | undefined }) => boolean, none: number): number =>
    required.length === 0 ? none : required.filter(test).length / required.length;
  return {
    gapTotal: held.reduce((sum, { p, at }) => sum + missing(p, at), 0),
    metShare: share((r) => r.own !== undefined && r.own >= r.level, 1),
    unknownShare: share((r) => r.own === undefined, 0),
  };
}
