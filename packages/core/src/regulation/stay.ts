import { isAktif, type Kunci, type Sel } from '../domain/index.ts';
import type { Parameters } from './parameters/index.ts';
import { completionDay } from './term.ts';
import type { PerkaraPegawai } from './verdict.ts';

/** True when the sel is (in) the place the lock names; an empty part matches any. */
export const matchesKunci = (k: Kunci, sel: Sel): boolean =>
  (k.unorId === null || k.unorId === sel.unor.unorId) &&
  (k.jabatanId === null || k.jabatanId === sel.jabatan.jabatanId);

/** EL-06: longer in one jabatan than the policy's maximum; JF follow their own career, JPT are outside these plans. */
export function isOverdue(perkara: PerkaraPegawai, { masaJabatanMaksimumBulan: most }: Parameters): boolean {
  const { pegawai, bulanJabatan, profilAsal, tmt } = perkara;
  if (profilAsal.fungsional || profilAsal.tingkat === 'jpt' || bulanJabatan < most) return false;
  return tmt > completionDay(pegawai.tmtJabatan, most);
}

/**
 * Staying is refused by a `wajib` lock whose place is elsewhere (or that names none), and by must-rotate for people over the
 * maximum term. A `tetap` lock wins over both. Must-rotate spares whom a rule about the person forbids to move at all: an
 * obligation nobody can meet would make every plan infeasible.
 */
export function mayStay(perkara: PerkaraPegawai, parameters: Parameters, mayMove: boolean): boolean {
  const { index, pegawai, asal } = perkara;
  if (!isAktif(pegawai)) return true;
  const rows = index.kunciByPegawai.get(pegawai.pegawaiId) ?? [];
  if (rows.some((k) => k.tindakan === 'tetap')) return true;
  const wajib = rows.filter((k) => k.tindakan === 'wajib');
  if (wajib.length > 0) return wajib.some((k) => namesPlace(k) && matchesKunci(k, asal));
  return !(index.paket.kebijakan.wajibRotasi && isOverdue(perkara, parameters) && mayMove);
}

const namesPlace = (k: Kunci): boolean => k.unorId !== null || k.jabatanId !== null;
