import type { Tx } from '../db/index.ts';
import type { Caller } from './caller.ts';

/** One act for the record, written in the transaction of the act itself: both are there, or neither. */
export interface Act {
  readonly tindakan: string;
  readonly objek: string;
  readonly objekId: string | null;
  readonly rincian?: Readonly<Record<string, unknown>>;
}

export async function record(tx: Tx, caller: Pick<Caller, 'nama' | 'peran'>, act: Act): Promise<void> {
  await tx
    .insertInto('audit_kejadian')
    .values({
      pelaku: caller.nama ?? 'sistem',
      peran: caller.peran ?? 'sistem',
      tindakan: act.tindakan,
      objek: act.objek,
      objek_id: act.objekId,
      rincian: JSON.stringify(act.rincian ?? {}),
    })
    .execute();
}

/** The program itself, where no person asked: first start, opening scenario. */
export const SISTEM: Caller = {
  peran: null,
  nama: null,
  pegawaiId: null,
  unorId: null,
  opdId: null,
  lingkup: 'semua',
  pemilik: 'sistem',
};
