import { indexPaket, type PaketIndex } from '@seimbang/core/domain';
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

/** One copy in memory per process: reading 15,000 people for every request would cost a second each. */
export function paketSource(db: Db): PaketSource {
  let held: CurrentPaket | null = null;
  let reading: Promise<CurrentPaket | null> | null = null;
  const read = async (): Promise<CurrentPaket | null> => {
    const stored = await loadPaket(db);
    if (!stored) return (held = null);
    const index = indexPaket(stored.paket);
    return (held = { index, abk: abk(index), versi: stored.versi, demo: stored.demo, dataPer: stored.dataPer });
  };
  return async () => {
    const now = await db.selectFrom('paket').select('versi').executeTakeFirst();
    if (held && held.versi === now?.versi) return held;
    reading ??= read().finally(() => (reading = null));
    return reading;
  };
}
