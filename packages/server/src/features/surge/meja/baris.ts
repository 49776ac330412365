import type { Selectable } from 'kysely';
import type { Day } from '@seimbang/core/kernel';
import type { Db, Skema, Tx } from '../../../db/index.ts';

export type BantuanRow = Selectable<Skema['bantuan']>;
export type RencanaRow = Selectable<Skema['bantuan_rencana']>;

/** A helper with the letter he goes by; `mulai`, `selesai` and `keadaan` are the letter's. */
export interface Terkirim {
  readonly usulId: string;
  readonly bantuanId: string;
  readonly pegawaiId: string;
  readonly nama: string;
  readonly dariUnor: string;
  readonly keUnor: string;
  readonly porsi: number;
  readonly relawan: boolean;
  readonly km: number;
  readonly judul: string;
  readonly keadaan: string;
  readonly mulai: Day;
  readonly selesai: Day;
}

/** States of a letter in which somebody helps, has helped, or may yet. */
const HIDUP = ['draf', 'tanggapan', 'keputusan', 'berjalan', 'selesai'];

/** Helpers with their letters, those that came to nothing left out; of one request, or of all. */
export async function terkirimOf(db: Db | Tx, bantuanId?: string): Promise<Terkirim[]> {
  const rows = await db
    .selectFrom('bantuan_orang as o')
    .innerJoin('usul as u', 'u.id', 'o.usul_id')
    .innerJoin('bantuan as b', 'b.id', 'o.bantuan_id')
    .select(['o.usul_id', 'o.bantuan_id', 'o.pegawai_id', 'o.nama', 'o.dari_unor', 'o.porsi', 'o.relawan', 'o.km'])
    .select(['u.judul', 'u.keadaan', 'u.mulai', 'u.selesai', 'b.unor_id'])
    .where('u.keadaan', 'in', HIDUP)
    .$if(bantuanId !== undefined, (q) => q.where('o.bantuan_id', '=', bantuanId ?? ''))
    .orderBy('u.mulai')
    .orderBy('o.nama')
    .execute();
  return rows.flatMap((r) =>
    r.mulai === null || r.selesai === null
      ? []
      : [
          {
            usulId: r.usul_id,
            bantuanId: r.bantuan_id,
            pegawaiId: r.pegawai_id,
            nama: r.nama,
            dariUnor: r.dari_unor,
            keUnor: r.unor_id,
            porsi: r.porsi,
            relawan: r.relawan,
            km: r.km,
            judul: r.judul,
            keadaan: r.keadaan,
            mulai: r.mulai,
            selesai: r.selesai,
          },
        ],
  );
}

export const bantuanRow = (db: Db | Tx, id: string): Promise<BantuanRow | undefined> =>
  db.selectFrom('bantuan').selectAll().where('id', '=', id).executeTakeFirst();

export type Tahap = 'diminta' | 'ditolak' | 'ditarik' | 'diusulkan' | 'berjalan' | 'selesai';

/** Where a request stands: its letters speak for it once there are some. All of them refused: it is open again. */
export function tahapOf(row: Pick<BantuanRow, 'keadaan'>, orang: readonly Terkirim[]): Tahap {
  if (row.keadaan !== 'diusulkan') return row.keadaan;
  if (orang.length === 0) return 'diminta';
  if (orang.some((o) => o.keadaan === 'berjalan')) return 'berjalan';
  return orang.every((o) => o.keadaan === 'selesai') ? 'selesai' : 'diusulkan';
}

/** Attendance that counts: the last word on each day. */
export interface Hadir {
  readonly usulId: string;
  readonly pegawaiId: string;
  readonly tanggal: Day;
  readonly hadir: 'hadir' | 'separuh' | 'tidak';
  readonly koreksi: number;
}

export async function hadirOf(db: Db | Tx, usulIds: readonly string[]): Promise<Hadir[]> {
  if (usulIds.length === 0) return [];
  const rows = await db
    .selectFrom('bantuan_hadir')
    .select(['usul_id', 'pegawai_id', 'tanggal', 'hadir'])
    .where('usul_id', 'in', [...usulIds])
    .orderBy('nomor')
    .execute();
  const last = new Map<string, Hadir>();
  for (const r of rows) {
    const key = `${r.usul_id} ${r.pegawai_id} ${r.tanggal}`;
    const before = last.get(key);
    last.set(key, {
      usulId: r.usul_id,
      pegawaiId: r.pegawai_id,
      tanggal: r.tanggal,
      hadir: r.hadir,
      koreksi: before ? before.koreksi + 1 : 0,
    });
  }
  return [...last.values()];
}

export const HARI_HADIR = { hadir: 1, separuh: 0.5, tidak: 0 } as const;
