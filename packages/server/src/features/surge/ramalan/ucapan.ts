import { addDays, type Day, daysBetween } from '@seimbang/core/kernel';
import type { RamalanLayanan, Ucapan } from '@seimbang/core/surge';
import type { Db } from '../../../db/index.ts';
import type { IsiPrakiraan } from '../../../jobs/index.ts';
import { today } from '../../../shared/clock.ts';

/** Days ahead that are kept of what was said, and how often it is kept. */
const KE_DEPAN = 56;
const SETIAP_HARI = 7;
/** What counts was said at least a week before the day. */
const PALING_LAMBAT = 7;
/** Weeks of sayings that the accuracy page looks back on. */
const PEKAN = 27;

type Hari = readonly [tanggal: Day, mean: number, lower: number, upper: number];

/** Keeps what is said today about the days ahead, once a week. It is never changed afterwards. */
export async function simpanUcapan(db: Db, { sampai, ramalan }: IsiPrakiraan): Promise<void> {
  const hari = today();
  const last = await db.selectFrom('ramalan_ucapan').select('hari').orderBy('hari', 'desc').limit(1).executeTakeFirst();
  if (last && daysBetween(last.hari, hari) < SETIAP_HARI) return;
  const rows = ramalan.flatMap((r) => {
    const isi = hariOf(r, hari);
    return isi.length === 0
      ? []
      : [{ hari, unor_id: r.unorId, layanan_id: r.layananId, sampai, isi: JSON.stringify(isi) }];
  });
  if (rows.length === 0) return;
  await db
    .insertInto('ramalan_ucapan')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

const hariOf = ({ hari }: RamalanLayanan, from: Day): Hari[] =>
  hari
    .filter((h) => h.buka && h.tanggal > from && h.tanggal <= addDays(from, KE_DEPAN))
    .map((h) => [h.tanggal, h.mean, h.lower, h.upper]);

/** What was said of each day, by the newest saying that was at least a week old on that day; and since when sayings are kept. */
export async function ucapanTersimpan(
  db: Db,
  sampai: Day,
): Promise<{ readonly ucapan: Ucapan[]; readonly sejak: Day | null }> {
  const first = await db.selectFrom('ramalan_ucapan').select('hari').orderBy('hari').limit(1).executeTakeFirst();
  const rows = await db
    .selectFrom('ramalan_ucapan')
    .select(['hari', 'unor_id', 'layanan_id', 'isi'])
    .where('hari', '>=', addDays(sampai, -7 * PEKAN))
    .orderBy('hari')
    .execute();
  const byDay = new Map<string, Ucapan>();
  for (const { hari, unor_id: unorId, layanan_id: layananId, isi } of rows)
    for (const [tanggal, mean, lower, upper] of isi as Hari[])
      if (daysBetween(hari, tanggal) >= PALING_LAMBAT)
        byDay.set(JSON.stringify([unorId, layananId, tanggal]), { unorId, layananId, tanggal, mean, lower, upper });
  return { ucapan: [...byDay.values()], sejak: first?.hari ?? null };
}
