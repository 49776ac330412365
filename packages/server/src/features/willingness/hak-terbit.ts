import type { Db, Tx } from '../../db/index.ts';

/** Rights that a package gave, of lines whose decree has been issued: before that nobody has moved, and nothing is owed. */
export const hakTerbit = (db: Db | Tx) =>
  db
    .selectFrom('hak_manfaat as h')
    .innerJoin('tawaran as t', (j) =>
      j.onRef('t.putaran_id', '=', 'h.putaran_id').onRef('t.pegawai_id', '=', 'h.pegawai_id'),
    )
    .innerJoin('usul as u', 'u.id', 't.usul_id')
    .innerJoin('usul_baris as b', (j) => j.onRef('b.usul_id', '=', 'u.id').onRef('b.pegawai_id', '=', 'h.pegawai_id'))
    .innerJoin('putaran as p', 'p.id', 'h.putaran_id')
    .select(['h.id', 'h.versi', 'h.jenis', 'h.pegawai_id', 'h.unor_id', 'h.jabatan_id', 'h.mulai', 'h.keadaan'])
    .select(['h.usul_id', 'p.nama as putaran_nama'])
    .where('u.keadaan', '=', 'terbit')
    .where('b.aktif', '=', true)
    .where('b.keputusan', 'is distinct from', 'tolak');

/** The next round that is traded uses up the first claims it was opened with, whoever took part: no list is looked at for it. */
export async function pakaiPilihanPertama(tx: Tx, putaranId: string): Promise<void> {
  const due = await hakTerbit(tx)
    .where('h.jenis', '=', 'pilihan-pertama')
    .where('h.keadaan', '=', 'berjalan')
    .where('h.putaran_id', '<>', putaranId)
    .execute();
  if (due.length === 0) return;
  await tx
    .updateTable('hak_manfaat')
    .set((eb) => ({ keadaan: 'dipakai', dipakai_putaran: putaranId, versi: eb('versi', '+', 1) }))
    .where(
      'id',
      'in',
      due.map((h) => h.id),
    )
    .execute();
}
