import type { CatatanMutasi } from '@seimbang/core/workflow';
import { sql } from 'kysely';
import type { Tx } from '../../db/index.ts';

const barisOf = (tx: Tx, usulId: string) => tx.selectFrom('usul_baris').select('id').where('usul_id', '=', usulId);

/** Clears the records that lapse with an act. What was said stays in the audit. */
export async function gugurkan(tx: Tx, usulId: string, catatan: readonly CatatanMutasi[]): Promise<void> {
  for (const c of catatan) await PENGHAPUS[c](tx, usulId);
}

const PENGHAPUS: Readonly<Record<CatatanMutasi, (tx: Tx, usulId: string) => Promise<unknown>>> = {
  tanggapan: (tx, id) => tx.deleteFrom('usul_tanggapan').where('baris_id', 'in', barisOf(tx, id)).execute(),
  // A list that is open again has no new lines any more: all of them are verified together.
  beku: async (tx, id) => {
    await tx.deleteFrom('usul_beku').where('usul_id', '=', id).execute();
    await tx.updateTable('usul_baris').set({ baru: false }).where('usul_id', '=', id).execute();
  },
  kehadiran: (tx, id) => tx.deleteFrom('usul_hadir').where('usul_id', '=', id).execute(),
  konflik: async (tx, id) => {
    await tx.deleteFrom('usul_konflik').where('baris_id', 'in', barisOf(tx, id)).execute();
    await sql`select set_config('seimbang.alasan', 'boleh', true)`.execute(tx);
    await tx.deleteFrom('usul_alasan').where('usul_id', '=', id).where('jenis', '=', 'konflik').execute();
    await sql`select set_config('seimbang.alasan', '', true)`.execute(tx);
  },
  suara: (tx, id) => tx.deleteFrom('usul_suara').where('baris_id', 'in', barisOf(tx, id)).execute(),
  'pertimbangan-pyb': (tx, id) => tx.updateTable('usul').set({ pyb: null }).where('id', '=', id).execute(),
  'kirim-imut': (tx, id) => tx.updateTable('usul').set({ kirim: null }).where('id', '=', id).execute(),
  rekomendasi: (tx, id) =>
    tx.updateTable('usul').set({ rekomendasi_nomor: null, rekomendasi_tanggal: null }).where('id', '=', id).execute(),
  keputusan: (tx, id) =>
    tx
      .updateTable('usul_baris')
      .set({ keputusan: null, keputusan_alasan: null, keputusan_oleh: null, keputusan_pada: null })
      .where('usul_id', '=', id)
      .execute(),
};
