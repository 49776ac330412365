import { fileURLToPath } from 'node:url';
import { indexPaket } from '@seimbang/core/domain';
import { ok } from '@seimbang/core/kernel';
import { type Db, savePaket } from '../db/index.ts';
import { readPaket } from '../exchange/paket/index.ts';
import { storeDemoAccounts } from '../features/access/index.ts';
import { record, SISTEM } from '../shared/audit.ts';
import { today } from '../shared/clock.ts';
import { command } from '../shared/once.ts';

/** The synthetic Kecamatan Banyumanik of the repository. */
const SAMPLE = fileURLToPath(new URL('../../../../samples/banyumanik', import.meta.url));

/** Loads the demo into an empty database: package, accounts, record of the act, in one transaction. Data that are there stay. */
export async function loadDemo(db: Db): Promise<boolean> {
  const present = await db.selectFrom('paket').select('versi').executeTakeFirst();
  if (present) return false;
  const { paket, report } = await readPaket(SAMPLE);
  if (!paket) throw new Error(`loadDemo: ${SAMPLE} is not a usable package: ${report.issues[0]?.message.en ?? ''}`);
  const { quality: mutu, issues: temuan } = report;
  await command(db, async (tx) => {
    await savePaket(tx, paket, { demo: true, dataPer: today(), mutu, temuan });
    await storeDemoAccounts(tx, indexPaket(paket));
    await record(tx, SISTEM, { tindakan: 'muat-demo', objek: 'paket', objekId: null });
    return ok(undefined);
  });
  return true;
}
