import { formasiKey, type PaketIndex, type Tempat } from '../domain/index.ts';
import { readCells } from '../planning/index.ts';

/** Need (FTE) and people (FTE) of a unor or of one place, before and after a round. */
export interface Load {
  readonly need: number;
  readonly before: number;
  readonly after: number;
}

export interface LoadLookup {
  readonly ofUnor: (unorId: string) => Load;
  readonly ofPlace: (t: Tempat) => Load;
}

/** Loads from the same counts that the plan uses; unors without what lies below them. */
export function loadLookup(
  index: PaketIndex,
  moves: readonly { readonly pegawaiId: string; readonly ke: Tempat }[],
): LoadLookup {
  const { need, present, phi } = readCells(index);
  const after = Int32Array.from(present);
  const at = (t: Tempat): number => index.selByKey.get(formasiKey(t.unorId, t.jabatanId))?.indeks ?? -1;
  for (const { pegawaiId, ke } of moves) {
    const p = index.pegawaiById.get(pegawaiId);
    if (!p || at(ke) < 0) throw new Error(`loadLookup: ${pegawaiId} or the place is not in the package.`);
    after[at(p)]!--;
    after[at(ke)]!++;
  }
  const loadOf = (k: number): Load => ({ need: need[k]!, before: present[k]! + phi[k]!, after: after[k]! + phi[k]! });
  const byUnor = new Map<string, Load>();
  for (const { indeks, unor } of index.sel) {
    const a = byUnor.get(unor.unorId) ?? NONE;
    const b = loadOf(indeks);
    byUnor.set(unor.unorId, { need: a.need + b.need, before: a.before + b.before, after: a.after + b.after });
  }
  return {
    ofUnor: (unorId) => byUnor.get(unorId) ?? NONE,
    ofPlace: (t) => (at(t) < 0 ? NONE : loadOf(at(t))),
  };
}

const NONE: Load = { need: 0, before: 0, after: 0 };
