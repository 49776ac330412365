import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { type Act, record, sidikAlasan } from './audit.ts';

let base: TestDatabase;
beforeAll(async () => (base = await testDatabase()));
afterAll(() => base.close());

const analis = { nama: 'Nadia', peran: 'analis', akunId: 'akun-1', sifat: 'definitif' } as const;
const write = (act: Act): Promise<void> => base.db.transaction().execute((tx) => record(tx, analis, act));
const rows = () => base.db.selectFrom('audit_kejadian').selectAll().orderBy('nomor').execute();
const last = async () => (await rows()).at(-1);
const act: Act = { tindakan: 'uji', objek: 'uji', objekId: '1' };

test('an act says who did what to which object, and why', async () => {
  await write({ ...act, alasan: 'Beban tidak seimbang.' });
  expect(await last()).toMatchObject({
    akun_id: 'akun-1',
    pelaku: 'Nadia',
    peran: 'analis',
    sifat: 'definitif',
    tindakan: 'uji',
    objek: 'uji',
    objek_id: '1',
    alasan: 'Beban tidak seimbang.',
  });
});

test('of before and after only what differs is kept', async () => {
  await write({
    ...act,
    sebelum: { nama: 'A', k: 1, tetap: [1] },
    sesudah: { nama: 'B', k: 1, tetap: [1], baru: null },
  });
  expect(await last()).toMatchObject({ sebelum: { nama: 'A' }, sesudah: { nama: 'B' } });
});

test('an act that is undone leaves no number behind', async () => {
  const before = (await rows()).length;
  await expect(
    base.db.transaction().execute(async (tx) => {
      await record(tx, analis, act);
      throw new Error('planted');
    }),
  ).rejects.toThrow('planted');
  await write(act);
  const numbers = (await rows()).map((r) => r.nomor);
  expect(numbers).toEqual(Array.from({ length: before + 1 }, (_, i) => i + 1));
});

test('what PostgreSQL cannot hold is replaced and sealed as it is stored', async () => {
  await write({ ...act, rincian: { teks: 'a\u0000b\ud800', waktu: new Date(0) } });
  expect(await last()).toMatchObject({ rincian: { teks: 'a\ufffdb\ufffd', waktu: '1970-01-01T00:00:00.000Z' } });
});

test('a personal reason is a salted hash: the same words never look the same', () => {
  const [a, b] = [sidikAlasan('sakit'), sidikAlasan('sakit')];
  expect(a.sidik).not.toBe(b.sidik);
  expect(sidikAlasan('sakit', a.garam)).toEqual(a);
});
