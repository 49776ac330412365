import type { Pegawai } from '@seimbang/core/domain';
import type { JabatanBook } from './jabatan-book.ts';
import type { PegawaiBook, PegawaiPlace } from './pegawai-book.ts';
import type { PegawaiRow } from './pegawai-row.ts';
import { nameKey } from './spelling.ts';
import { placeOf, type UnorBook } from './unor-book.ts';

/** A row on its way to its unit and post, with the person it is about when that one is known. */
interface Settling {
  readonly row: PegawaiRow;
  readonly held: Pegawai | undefined;
  readonly unorId: string;
  readonly unorSure: boolean;
}

/**
 * Units and posts of the rows of one table. A list without units (DUK) moves nobody: who is known stays in the present unit, others go
 * to the unit of the title, from which no level of a post is concluded.
 */
export function settlePegawai(
  rows: readonly PegawaiRow[],
  people: PegawaiBook,
  unor: UnorBook,
  jabatan: JabatanBook,
): Map<PegawaiRow, PegawaiPlace> {
  const known = new Map(rows.map((row) => [row, people.find(row)]));
  const stays = (row: PegawaiRow): boolean => !row.unorDiBaris && known.get(row) !== undefined;
  for (const row of rows) if (!stays(row)) unor.mention(row.unor ?? '', row.unorInduk, row, row.siasnUnorId);
  unor.settle();
  const settling = rows.map((row): Settling => {
    const held = known.get(row);
    const present = held?.unorId ?? null;
    if (present === null || !stays(row))
      return {
        row,
        held,
        unorId: unor.idOf(row.unor ?? '', row.unorInduk, row.siasnUnorId, present),
        unorSure: row.unorDiBaris,
      };
    return { row, held, unorId: present, unorSure: !isUnitOfTitle(row, unor.unor(present).nama) };
  });
  const open = settling.filter((s) => !keepsJabatan(s, jabatan));
  for (const s of open) jabatan.mention(factsOf(s), s.row);
  jabatan.settle();
  return new Map(settling.map((s) => [s.row, placed(s, jabatan, keepsJabatan(s, jabatan), stays(s.row))]));
}

/** The present unit may itself have come from the title of an earlier import of this list. */
const isUnitOfTitle = (row: PegawaiRow, present: string): boolean =>
  row.unor !== null && nameKey(placeOf(row.unor, null).nama) === nameKey(present);

/** With an uncertain unit a post of the same name is the present one, whatever its level. */
const keepsJabatan = ({ row, held, unorId, unorSure }: Settling, jabatan: JabatanBook): boolean =>
  !unorSure &&
  held !== undefined &&
  held.unorId === unorId &&
  nameKey(jabatan.jabatan(held.jabatanId).nama) === nameKey(row.jabatan);

const factsOf = ({ row, unorId, unorSure }: Settling) => ({
  nama: row.jabatan,
  unorId,
  unorSure,
  jenis: row.jenis,
  eselon: row.eselon,
  kelas: null,
});

function placed(s: Settling, jabatan: JabatanBook, keeps: boolean, stays: boolean): PegawaiPlace {
  const jabatanId = keeps && s.held ? s.held.jabatanId : jabatan.idOf(factsOf(s));
  return { unorId: s.unorId, jabatanId, jabatanNama: s.row.jabatan, unorSure: s.unorSure, stays };
}
