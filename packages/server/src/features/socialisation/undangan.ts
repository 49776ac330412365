import { isAktif, type PaketIndex, type Pegawai } from '@seimbang/core/domain';
import type { Db, Tx } from '../../db/index.ts';

/** Invited units of campaigns, in the order they were entered. */
export async function unitOf(db: Db | Tx, kampanyeId: readonly string[]): Promise<Map<string, string[]>> {
  const units = new Map<string, string[]>(kampanyeId.map((id) => [id, []]));
  if (kampanyeId.length === 0) return units;
  const rows = await db
    .selectFrom('kampanye_unit')
    .select(['kampanye_id', 'unor_id'])
    .where('kampanye_id', 'in', [...kampanyeId])
    .orderBy('urutan')
    .execute();
  for (const r of rows) units.get(r.kampanye_id)?.push(r.unor_id);
  return units;
}

/** The invited unit a unit belongs to: itself, or the nearest above it; null where it is not invited. */
export const undanganUnor = (index: PaketIndex, invited: readonly string[], unorId: string): string | null =>
  index.ancestorsOf(unorId).find((id) => invited.includes(id)) ?? null;

/** Active people of the invited units, by invited unit. */
export function pegawaiDiundang(index: PaketIndex, invited: readonly string[]): Map<string, Pegawai[]> {
  const people = new Map<string, Pegawai[]>(invited.map((id) => [id, []]));
  for (const p of index.paket.pegawai) {
    const unit = isAktif(p) ? undanganUnor(index, invited, p.unorId) : null;
    if (unit !== null) people.get(unit)?.push(p);
  }
  return people;
}

export const jumlahDiundang = (index: PaketIndex, invited: readonly string[]): number =>
  [...pegawaiDiundang(index, invited).values()].reduce((n, list) => n + list.length, 0);

/** A unit by the name a reader knows; its id where it is no longer in the data. */
export const namaUnor = (index: PaketIndex, unorId: string): string => index.unorById.get(unorId)?.nama ?? unorId;

/** Accounts of people of the data; an account may be nobody's. */
export async function akunPegawai(tx: Tx, pegawaiId: readonly string[]): Promise<string[]> {
  if (pegawaiId.length === 0) return [];
  const found = await tx
    .selectFrom('akun')
    .select('id')
    .where('pegawai_id', 'in', [...pegawaiId])
    .execute();
  return found.map((a) => a.id);
}
