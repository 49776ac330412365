import type { Day } from '@seimbang/core/kernel';
import type { Db } from '../../db/index.ts';
import { today } from '../../shared/clock.ts';

interface Baris {
  readonly pegawaiId: string;
  readonly dariUnor: string;
  readonly keUnor: string;
  readonly keJabatan: string;
}

/** What is planned and may be told: the lines that stand now. */
export interface RencanaUnit {
  readonly asal: 'usul' | 'putaran';
  readonly judul: string;
  readonly tmt: Day;
  readonly ditetapkan: boolean;
  readonly baris: readonly Baris[];
}

/**
 * What a plan means for a unit: the newest proposal that heads have been asked about and that has not taken effect, else the lines of a
 * round that have been sent. A draft, or a round before its lines are out, is nobody's business yet.
 */
export async function rencanaUnit(db: Db, unorId: string): Promise<RencanaUnit | null> {
  return (await usulUnit(db, unorId)) ?? (await putaranUnit(db, unorId));
}

const touches =
  (unorId: string) =>
  (b: Baris): boolean =>
    b.dariUnor === unorId || b.keUnor === unorId;

async function usulUnit(db: Db, unorId: string): Promise<RencanaUnit | null> {
  const open = await db
    .selectFrom('usul')
    .select(['id', 'judul', 'tmt', 'keadaan'])
    .where('jenis', '=', 'mutasi')
    .where('keadaan', 'not in', ['draf', 'ditarik', 'ditolak'])
    .where('tmt', '>=', today())
    .orderBy('dibuat', 'desc')
    .execute();
  for (const { id, judul, tmt, keadaan } of open) {
    const rows = await db
      .selectFrom('usul_baris')
      .select(['pegawai_id as pegawaiId', 'dari_unor as dariUnor', 'ke_unor as keUnor', 'ke_jabatan as keJabatan'])
      .where('usul_id', '=', id)
      .where('aktif', '=', true)
      .execute();
    if (rows.some(touches(unorId))) return { asal: 'usul', judul, tmt, ditetapkan: keadaan === 'terbit', baris: rows };
  }
  return null;
}

async function putaranUnit(db: Db, unorId: string): Promise<RencanaUnit | null> {
  const round = await db
    .selectFrom('putaran')
    .select(['id', 'nama', 'tmt'])
    .where('keadaan', '=', 'tawaran')
    .executeTakeFirst();
  if (!round) return null;
  const rows = await db
    .selectFrom('tawaran')
    .select(['pegawai_id as pegawaiId', 'dari_unor as dariUnor', 'ke_unor as keUnor', 'ke_jabatan as keJabatan'])
    .where('putaran_id', '=', round.id)
    .where('jenis', 'in', ['tawaran', 'penempatan'])
    .where('keadaan', 'not in', ['gugur', 'tidak'])
    .execute();
  if (!rows.some(touches(unorId))) return null;
  return { asal: 'putaran', judul: round.nama, tmt: round.tmt, ditetapkan: false, baris: rows };
}
