import { type Lingkup, lingkupOf, type Peran, type ProblemCode, type Rute } from '@seimbang/contract';
import type { PaketIndex, Pegawai } from '@seimbang/core/domain';
import { err, ok, type Result } from '@seimbang/core/kernel';
import { type Reach, SEMUA } from '../db/index.ts';
import { type Caller, subtree } from './caller.ts';

// Who may do what. Everything here refuses unless something says yes; no other file decides.

/** What a decision looks at in a session. */
export interface Subject {
  readonly peran: Peran;
  readonly asal: 'demo' | 'kunci' | 'sandi';
  readonly gantiSandi: boolean;
}

/** May this session call the route, and how far does it see there? Refused with the code of the reason. */
export function admit(route: Rute, who: Subject | null): Result<Lingkup, ProblemCode> {
  if (route.izin.anonim) return ok((who && lingkupOf(route.izin, who.peran)) ?? 'semua');
  if (who === null) return err('perlu-masuk');
  if (who.gantiSandi && !route.selagiGantiSandi) return err('ganti-sandi');
  if (who.asal === 'kunci' && route.izin.kunci) return ok('semua');
  const lingkup = lingkupOf(route.izin, who.peran);
  return lingkup === null ? err('tidak-berwenang') : ok(lingkup);
}

/** Whose an object is: the units and the people it concerns. Nobody's in particular: the agency's. */
export interface Owner {
  readonly unor: readonly string[];
  readonly pegawai: readonly string[];
}

export const AGENCY: Owner = { unor: [], pegawai: [] };

/**
 * Does the caller's reach on this route include the object? `unit`: it concerns the own unit or one under it. `diri`: it concerns the
 * own person. Without a unit or a person there is no such reach.
 */
export function reaches(caller: Caller, index: PaketIndex | null, owner: Owner): boolean {
  const { lingkup, unorId, pegawaiId } = caller;
  if (lingkup === 'semua') return true;
  if (lingkup === 'diri') return pegawaiId !== null && owner.pegawai.includes(pegawaiId);
  return unorId !== null && index !== null && owner.unor.some((id) => index.ancestorsOf(id).includes(unorId));
}

/** A person concerns the own unit and the own person. */
export const personOwner = (p: Pick<Pegawai, 'pegawaiId' | 'unorId'>): Owner => ({
  unor: [p.unorId],
  pegawai: [p.pegawaiId],
});

/** May this caller see the unit? `diri` reaches no unit. */
export const reachesUnor = (caller: Caller, index: PaketIndex, unorId: string): boolean =>
  reaches(caller, index, { unor: [unorId], pegawai: [] });

/** The same border for row-level security: a head without a unit and a person without a record see nobody. */
export function reachOf(caller: Caller, index: PaketIndex): Reach {
  if (caller.lingkup === 'semua') return SEMUA;
  if (caller.lingkup === 'diri') return { lingkup: 'diri', pegawaiId: caller.pegawaiId ?? '' };
  return { lingkup: 'unit', unor: caller.unorId === null ? [] : subtree(index, caller.unorId) };
}
