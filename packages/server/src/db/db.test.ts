import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '@seimbang/core/kernel';
import { record, SISTEM } from '../shared/audit.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { paketKecil } from '../testing/paket.ts';
import { loadPaket, openDatabase, type PaketMeta, savePaket, SEMUA, withReach } from './index.ts';
import { migrate, migrations } from './migrate.ts';
import { int8 } from './pool.ts';

const meta: PaketMeta = { demo: true, dataPer: day('2026-11-20'), mutu: null, temuan: [] };
let base: TestDatabase;
beforeAll(async () => (base = await testDatabase()));
afterAll(() => base.close());

const save = (paket = paketKecil, m = meta): Promise<boolean> =>
  base.db.transaction().execute((tx) => savePaket(tx, paket, m));

test('before the first import there is no package', async () => {
  expect(await loadPaket(base.db)).toBeNull();
});

test('a package is read back as it was stored, extras in their order', async () => {
  expect(await save()).toBe(true);
  const stored = await loadPaket(base.db);
  expect(stored).toEqual({ paket: paketKecil, versi: 1, demo: true, dataPer: '2026-11-20' });
  expect(Object.keys(stored?.paket.formasi[3]?.ekstra ?? {})).toEqual(['Kolom Lama', 'B']);
});

test('storing the same package again changes neither rows nor version', async () => {
  expect(await save()).toBe(false);
  expect((await loadPaket(base.db))?.versi).toBe(1);
});

test('a changed package gets a new version', async () => {
  expect(await save({ ...paketKecil, pegawai: paketKecil.pegawai.slice(0, 5) })).toBe(true);
  const stored = await loadPaket(base.db);
  expect([stored?.versi, stored?.paket.pegawai.length]).toEqual([2, 5]);
});

test('a failed store leaves the package that was there', async () => {
  const broken = { ...paketKecil, pegawai: [{ ...paketKecil.pegawai[0]!, unorId: 'tidak-ada' }] };
  await expect(save(broken)).rejects.toThrow(/foreign key/);
  expect((await loadPaket(base.db))?.versi).toBe(2);
});

test('people are invisible to a transaction that has not declared its reach', async () => {
  const rows = await base.db.selectFrom('pegawai').select('pegawai_id').execute();
  expect(rows).toEqual([]);
});

test('a head sees the people of the own units, a person only the own row', async () => {
  const seen = (reach: Parameters<typeof withReach>[1]): Promise<string[]> =>
    withReach(base.db, reach, async (tx) => {
      const rows = await tx.selectFrom('pegawai').select('pegawai_id').orderBy('urutan').execute();
      return rows.map((r) => r.pegawai_id);
    });
  expect(await seen(SEMUA)).toHaveLength(5);
  expect(await seen({ lingkup: 'unit', unor: ['kel-a'] })).toEqual(['p2', 'p3']);
  expect(await seen({ lingkup: 'diri', pegawaiId: 'p4' })).toEqual(['p4']);
});

test('the reach of one transaction is gone in the next on the same connection', async () => {
  await withReach(base.db, SEMUA, (tx) => tx.selectFrom('pegawai').select('pegawai_id').execute());
  const counts = await Promise.all(
    Array.from({ length: 6 }, () => base.db.selectFrom('pegawai').select('pegawai_id').execute()),
  );
  expect(counts.flat()).toEqual([]);
});

test('the record of acts cannot be changed, removed or emptied', async () => {
  await base.db.transaction().execute((tx) => record(tx, SISTEM, { tindakan: 'uji', objek: 'uji', objekId: null }));
  await expect(base.db.updateTable('audit_kejadian').set({ pelaku: 'y' }).execute()).rejects.toThrow(/only grows/);
  await expect(base.db.deleteFrom('audit_kejadian').execute()).rejects.toThrow(/only grows/);
  await expect(sql`truncate audit_kejadian`.execute(base.db)).rejects.toThrow(/only grows/);
});

test('migrating twice applies nothing the second time', async () => {
  expect(await migrate(base.pool)).toEqual([]);
  const { rows } = await base.pool.query<{ nama: string }>('select nama from migrasi order by nama');
  expect(rows.map((r) => r.nama)).toEqual(migrations().map((m) => m.name));
});

test('days stay text, counts are numbers, and a count too large for a number is refused', async () => {
  const { rows } = await base.pool.query(`select date '2026-02-28' as d, count(*) as n, 1.50::numeric as m from unor`);
  expect(rows[0]).toEqual({ d: '2026-02-28', n: 3, m: '1.50' });
  expect(() => int8('9007199254740993')).toThrow(/exactly/);
});

test('a site’s own server works in place of the embedded one', async () => {
  const opened = await openDatabase({ databaseUrl: base.url });
  if (!opened.ok) throw new Error(opened.error.message.en);
  expect(opened.value.soleOwner).toBe(false);
  expect((await loadPaket(opened.value.db))?.paket.pegawai).toHaveLength(5);
  await opened.value.close();
});

test('a site’s server that does not answer is named, with what to check', async () => {
  const opened = await openDatabase({ databaseUrl: 'postgres://seimbang@127.0.0.1:1/tidak-ada' });
  expect(opened).toMatchObject({ ok: false, error: { code: 'server-unreachable', exit: 75 } });
});

test('a migration step that was edited after it ran stops the start', async () => {
  await base.pool.query(`update migrasi set sidik = 'lain' where nama = '0001_paket.sql'`);
  await expect(migrate(base.pool)).rejects.toThrow(/edited/);
});
