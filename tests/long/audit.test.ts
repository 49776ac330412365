import { expect, it } from 'vitest';
import { verifyAudit } from '../../packages/server/src/features/audit/index.ts';
import { record as audit, SISTEM } from '../../packages/server/src/shared/audit.ts';
import { testDatabase } from '../../packages/server/src/testing/database.ts';
import { runTampers } from '../audit/support/tampered.ts';
import { record } from './support/results.ts';

it('1,000 falsifications of the audit by a superuser are found, and the first broken row is named', async () => {
  const { tried, missed } = await runTampers(1000);
  expect(missed).toEqual([]);
  record('Audit against falsification', [
    '1,000 falsifications on a real PostgreSQL by a superuser with all triggers off: all found, each with the first broken row and its kind named',
    `by kind: ${Array.from(tried, ([kind, count]) => `${kind} ${count}`).join(', ')}`,
  ]);
});

const SECONDS = 5;
const WRITERS = 4;
const MANY = 100_000;
const PART = 500;
const COPY = `insert into audit_masuk (akun_id, pelaku, peran, sifat, tindakan, objek, objek_id, rincian, sebelum, sesudah, alasan, sidik_isi)
  select akun_id, pelaku, peran, sifat, tindakan, objek, objek_id, rincian, sebelum, sesudah, alasan, sidik_isi
  from audit_kejadian, generate_series(1, $1) limit $1`;

it('four officials write at once to one chain, and a long chain is checked in seconds', async () => {
  const base = await testDatabase();
  const act = { tindakan: 'uji', objek: 'uji', objekId: 'x', rincian: { teks: 'seratus huruf '.repeat(7) } };
  const chained = await rate(() => base.db.transaction().execute((tx) => audit(tx, SISTEM, act)));
  let n = 0;
  const values = () => ({ sidik: String(n++), isi: JSON.stringify(act) });
  const free = await rate(() =>
    base.db.transaction().execute((tx) => tx.insertInto('pemetaan').values(values()).execute()),
  );
  for (let rows = 0; rows < MANY; rows += PART) await base.pool.query(COPY, [PART]);
  const begun = performance.now();
  const { utuh, catatan } = await verifyAudit(base.db);
  const seconds = (performance.now() - begun) / 1000;
  await base.close();
  expect(utuh).toBe(true);
  record('Cost of the audit chain', [
    `${WRITERS} writers at once for ${SECONDS} s: ${chained.toFixed(0)} sealed acts a second; ${free.toFixed(0)} plain rows a second in the same way`,
    `${catatan} rows checked in ${seconds.toFixed(1)} s: ${((seconds / catatan) * 1e6).toFixed(1)} s for a million`,
  ]);
});

/** Transactions a second by several writers at once. */
async function rate(write: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const until = performance.now() + SECONDS * 1000;
  const writer = async (): Promise<void> => {
    for (; performance.now() < until; count++) await write();
  };
  await Promise.all(Array.from({ length: WRITERS }, writer));
  return count / SECONDS;
}
