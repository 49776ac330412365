import { indexPaket, type Paket, type PaketIndex } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { type AbkReport, abk } from '@seimbang/core/workload';
import { type Db, loadPaket } from '../db/index.ts';

/** The package as the screens use it: looked up, counted, and stamped with its version. */
export interface CurrentPaket {
  readonly index: PaketIndex;
  readonly abk: AbkReport;
  readonly versi: number;
  readonly demo: boolean;
  readonly dataPer: Day;
}

/** Gives the stored package, read again only when its version has moved; null before the first import. */
export type PaketSource = () => Promise<CurrentPaket | null>;

/** Protection that the case team has granted, by person: the latest day. A code and a day; the reason is nowhere near. */
async function lindunganBerlaku(db: Db): Promise<Map<string, Day>> {
  const rows = await db
    .selectFrom('lindungan_berlaku')
    .select(['pegawai_id', ({ fn }) => fn.max('sampai').as('sampai')])
    .groupBy('pegawai_id')
    .execute();
  return new Map(rows.map((r) => [r.pegawai_id, r.sampai]));
}

/** The later of the day in the file and the day that was granted. */
function terlindung(paket: Paket, berlaku: ReadonlyMap<string, Day>): Paket {
  if (berlaku.size === 0) return paket;
  const pegawai = paket.pegawai.map((p) => {
    const granted = berlaku.get(p.pegawaiId);
    const isLater = granted !== undefined && (p.lindungSampai === null || p.lindungSampai < granted);
    return isLater ? { ...p, lindungSampai: granted } : p;
  });
  return { ...paket, pegawai };
}

/** One copy in memory per process: reading 15,000 people for every request would cost a second each. */
export function paketSource(db: Db): PaketSource {
  let held: CurrentPaket | null = null;
  let reading: Promise<CurrentPaket | null> | null = null;
  const read = async (): Promise<CurrentPaket | null> => {
    const stored = await loadPaket(db);
    if (!stored) return (held = null);
    const index = indexPaket(terlindung(stored.paket, await lindunganBerlaku(db)));
    return (held = { index, abk: abk(index), versi: stored.versi, demo: stored.demo, dataPer: stored.dataPer });
  };
  return async () => {
    const now = await db.selectFrom('paket').select('versi').executeTakeFirst();
    if (held && held.versi === now?.versi) return held;
    reading ??= read().finally(() => (reading = null));
    return reading;
  };
}
