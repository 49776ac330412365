import type { Putaran, PutaranRingkas } from '@seimbang/contract';
import type { Day } from '@seimbang/core/kernel';
import type { FaktaPutaran, ManfaatPutaran } from '@seimbang/core/willingness';
import type { Selectable } from 'kysely';
import type { Db, Skema, Tx } from '../../db/index.ts';
import { today } from '../../shared/clock.ts';
import type { Kenop } from '../planning/index.ts';

export type PutaranRow = Selectable<Skema['putaran']>;

const rows = (db: Db | Tx) =>
  db
    .selectFrom('putaran')
    .select([
      'id',
      'versi',
      'nama',
      'keadaan',
      'demo',
      'tmt',
      'buka',
      'tutup',
      'tenggat',
      'kenop',
      'sidik_benih',
      'benih',
    ])
    .select(['sidik_minat', 'sidik_rencana', 'sidik_jejak', 'paket_versi', 'pengisi', 'dibuat', 'jalan'])
    .select(['manfaat', 'otomatis'])
    .select(['terakhir_oleh', 'terakhir_peran', 'terakhir_pada', 'terakhir_tindakan']);

export const putaranById = (db: Db | Tx, id: string): Promise<PutaranRow | undefined> =>
  rows(db).where('id', '=', id).executeTakeFirst();

export const semuaPutaran = (db: Db | Tx): Promise<PutaranRow[]> => rows(db).orderBy('dibuat', 'desc').execute();

/** The round that runs now: at most one takes wishes or waits for answers. Else the one that is being prepared. */
export const putaranKini = (db: Db | Tx): Promise<PutaranRow | undefined> =>
  rows(db).where('keadaan', 'in', ['buka', 'segel', 'tukar', 'tawaran']).executeTakeFirst();

/** The last round that was traded: what people are told of before they wish again. */
export const putaranLalu = (db: Db | Tx, selain: string | null): Promise<PutaranRow | undefined> => {
  const traded = rows(db).where('sidik_jejak', 'is not', null);
  const other = selain === null ? traded : traded.where('id', '<>', selain);
  return other.orderBy('terakhir_pada', 'desc').limit(1).executeTakeFirst();
};

export const kenopPutaran = (row: PutaranRow): Kenop => row.kenop as Kenop;

/** The packages fixed at the opening; null = none, or the round has not opened. */
export const manfaatOf = (row: PutaranRow): ManfaatPutaran | null => row.manfaat as ManfaatPutaran | null;

export const ringkasOf = (row: PutaranRow): PutaranRingkas => ({
  id: row.id,
  versi: row.versi,
  nama: row.nama,
  keadaan: row.keadaan,
  demo: row.demo,
  tmt: row.tmt,
  buka: row.buka,
  tutup: row.tutup,
  tenggat: row.tenggat,
  maksimumMutasi: kenopPutaran(row).maksimumMutasi,
  sidikBenih: row.sidik_benih,
  otomatis: row.otomatis,
  pengisi: row.pengisi,
  dibuat: row.dibuat.toISOString(),
});

export const faktaOf = (row: PutaranRow, menunggu: number, hariIni: Day = today()): FaktaPutaran => ({
  keadaan: row.keadaan,
  hariIni,
  buka: row.buka,
  tutup: row.tutup,
  tenggat: row.tenggat,
  menunggu,
});

export type Langkah = Putaran['jalan'][number];
