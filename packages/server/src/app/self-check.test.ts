import { afterAll, beforeAll, expect, test } from 'vitest';
import { record, SISTEM } from '../shared/audit.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { openApp } from './open.ts';

let base: TestDatabase;
beforeAll(async () => (base = await testDatabase()));
afterAll(() => base.close());

test('a server whose audit was falsified at its end does not start, and says what to do', async () => {
  for (const objekId of ['a', 'b'])
    await base.db.transaction().execute((tx) => record(tx, SISTEM, { tindakan: 'uji', objek: 'uji', objekId }));
  await base.pool.query('alter table audit_kejadian disable trigger user');
  await base.pool.query(`update audit_kejadian set objek_id = 'x' where nomor = 2`);
  const refused = await openApp({ databaseUrl: base.url });
  expect(refused).toMatchObject({ ok: false, error: { code: 'audit-broken', exit: 9 } });
  await base.pool.query(`update audit_kejadian set objek_id = 'b' where nomor = 2`);
  const opened = await openApp({ databaseUrl: base.url });
  expect(opened.ok).toBe(true);
  if (opened.ok) await opened.value.close();
});
