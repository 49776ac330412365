import type { Jabatan, PaketIndex, Sel } from '../domain/index.ts';
import { type ProfilJabatan, profilOf } from './profil.ts';

/** Questions about the organisation that several rules ask; answers are computed at first use and kept. */
export interface Organisasi {
  jabatan(jabatanId: string): Jabatan;
  profil(jabatanId: string): ProfilJabatan;
  /** The unor or one above it is the population and civil registration office (EL-19). */
  isDukcapil(unorId: string): boolean;
  /** The one highest structural post of a unor; null where it has none or two of the same echelon. */
  kepalaOf(unorId: string): Sel | null;
  /** Posts whose head has authority over `unorId`: its own head, then those of the unor above it within one OPD. */
  atasanOf(unorId: string): readonly Sel[];
}

const DUKCAPIL = /dukcapil|kependudukan\s+(dan|&)\s+(pen)?catat(an)?\s+sipil/i;

export function organisasiOf(index: PaketIndex): Organisasi {
  const jabatan = (id: string): Jabatan => jabatanById(index, id);
  const profil = memo((id: string) => profilOf(jabatan(id)));
  const isDukcapil = memo((unorId: string) =>
    index.ancestorsOf(unorId).some((id) => DUKCAPIL.test(index.unorById.get(id)?.nama ?? '')),
  );
  let kepala: ReadonlyMap<string, Sel | null> | null = null;
  const kepalaOf = (unorId: string): Sel | null => (kepala ??= headsByUnor(index, profil)).get(unorId) ?? null;
  const atasanOf = memo((unorId: string) =>
    index
      .ancestorsOf(unorId)
      .filter((id) => index.opdOf.get(id) === index.opdOf.get(unorId))
      .flatMap((id) => kepalaOf(id) ?? []),
  );
  return { jabatan, profil, isDukcapil, kepalaOf, atasanOf };
}

function jabatanById(index: PaketIndex, id: string): Jabatan {
  const jabatan = index.jabatanById.get(id);
  if (!jabatan) throw new Error(`regulation: jabatan "${id}" is not in the package.`);
  return jabatan;
}

function memo<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = compute(key)));
    return value;
  };
}

function headsByUnor(index: PaketIndex, profil: (id: string) => ProfilJabatan): ReadonlyMap<string, Sel | null> {
  const best = new Map<string, { sel: Sel | null; urutan: number }>();
  for (const sel of index.sel) {
    const { struktural, urutanEselon: urutan } = profil(sel.jabatan.jabatanId);
    if (!struktural) continue;
    const now = best.get(sel.unor.unorId);
    if (!now || urutan < now.urutan) best.set(sel.unor.unorId, { sel, urutan });
    else if (urutan === now.urutan) now.sel = null;
  }
  return new Map(Array.from(best, ([unorId, { sel }]) => [unorId, sel]));
}
