import type { Db } from '../../db/index.ts';

/** Decrees of moves with their lines, active ones only. Nothing here reads a wish, a reason or a protected fact. */
const usulTerbit = (db: Db) =>
  db
    .selectFrom('usul')
    .select(['id', 'judul', 'asal', 'tmt', 'dibuat', 'pengusul_nama', 'jalan'])
    .where('jenis', '=', 'mutasi')
    .where('keadaan', '=', 'terbit')
    .orderBy('tmt')
    .orderBy('id')
    .execute();

const barisTerbit = (db: Db) =>
  db
    .selectFrom('usul_baris as b')
    .innerJoin('usul as u', 'u.id', 'b.usul_id')
    .leftJoin('tawaran as t', (j) =>
      j.onRef('t.usul_id', '=', 'b.usul_id').onRef('t.pegawai_id', '=', 'b.pegawai_id').on('t.keadaan', '<>', 'gugur'),
    )
    .select(['b.id', 'b.usul_id', 'b.nomor', 'b.gerbong', 'b.pegawai_id', 'b.nama', 'b.jenis', 'b.isi'])
    .select(['b.dari_unor', 'b.dari_jabatan', 'b.ke_unor', 'b.ke_jabatan'])
    .select(['b.keputusan', 'b.keputusan_oleh', 'b.keputusan_pada', 't.label'])
    .where('u.jenis', '=', 'mutasi')
    .where('u.keadaan', '=', 'terbit')
    .where('b.aktif', '=', true)
    .orderBy('b.nomor')
    .execute();

export interface Terbit {
  readonly usul: Awaited<ReturnType<typeof usulTerbit>>;
  readonly baris: Awaited<ReturnType<typeof barisTerbit>>;
}

export const bacaTerbit = async (db: Db): Promise<Terbit> => ({
  usul: await usulTerbit(db),
  baris: await barisTerbit(db),
});

/** What was recorded on the way of the decrees. */
export async function bacaJalan(db: Db) {
  const [suara, hadir, konflik, syarat, beku] = [
    await db.selectFrom('usul_suara').select(['baris_id', 'akun_id', 'suara', 'pada']).execute(),
    await db.selectFrom('usul_hadir').select(['usul_id', 'akun_id']).execute(),
    await db.selectFrom('usul_konflik').select(['baris_id', 'akun_id']).execute(),
    await db.selectFrom('usul_syarat').select(['baris_id', 'aturan', 'pada']).execute(),
    await db.selectFrom('usul_beku').select(['usul_id', 'tahap', 'isi', 'saat']).execute(),
  ];
  return { suara, hadir, konflik, syarat, beku };
}
export type Jalan = Awaited<ReturnType<typeof bacaJalan>>;

/** Who declined an offer or named an obstacle, and when. */
export const bacaJawaban = (db: Db) =>
  db
    .selectFrom('tawaran')
    .select(['pegawai_id', 'keadaan', 'dijawab', 'usul_id'])
    .where('keadaan', 'in', ['tidak', 'kendala'])
    .where('dijawab', 'is not', null)
    .execute();

/** Who objected, and when: from the record of acts, which says that it was done and not why. */
export const bacaKeberatan = (db: Db) =>
  db
    .selectFrom('audit_kejadian as a')
    .innerJoin('akun', (j) => j.on(({ eb, cast, ref }) => eb(cast(ref('akun.id'), 'text'), '=', ref('a.akun_id'))))
    .select(['a.saat', 'akun.pegawai_id'])
    .where('a.objek', '=', 'keberatan')
    .where('a.tindakan', '=', 'ajukan')
    .where('akun.pegawai_id', 'is not', null)
    .execute();
