import type { BalasanOf } from '@seimbang/contract';
import { addDays, addMonths } from '@seimbang/core/kernel';
import type { Db } from '../../../db/index.ts';
import { awalBulan } from './deret.ts';
import { kataPeringatan } from './periksa.ts';

type Catatan = BalasanOf<'volumeSeri'>['catatan'][number];

/** Rows of a history that anybody still reads. */
const LIMIT = 200;

/** What people said about a service, newest first; of one month, or of all time. */
export async function catatanOf(
  db: Db,
  { unorId, layananId, bulan }: { readonly unorId: string; readonly layananId: string; readonly bulan?: string },
): Promise<Catatan[]> {
  const all = db
    .selectFrom('volume_catatan')
    .select(['periode', 'tanggal', 'masuk', 'asal', 'alasan', 'peringatan', 'oleh', 'peran', 'pada'])
    .where('unor_id', '=', unorId)
    .where('layanan_id', '=', layananId)
    .orderBy('id', 'desc')
    .limit(LIMIT);
  const rows = await (bulan === undefined
    ? all
    : all
        .where('periode', '=', 'bulan')
        .where('tanggal', '>=', awalBulan(bulan))
        .where('tanggal', '<=', addDays(addMonths(awalBulan(bulan), 1), -1))
  ).execute();
  return rows.map((r) => ({ ...r, peringatan: kataPeringatan(r.peringatan), pada: r.pada.toISOString() }));
}
