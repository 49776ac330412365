import { day } from '@seimbang/core/kernel';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { nomorBaru } from './nomor.ts';
import { tataNaskahOf } from './pengaturan.ts';

let base: TestDatabase;
beforeAll(async () => {
  base = await testDatabase();
});
afterAll(() => base.close());

const HARI = day('2026-11-24');

/** Issues one number; every third issuer changes his mind after he has it. */
async function terbit(n: number): Promise<string | null> {
  const { isi } = await tataNaskahOf(base.db);
  try {
    return await base.db.transaction().execute(async (tx) => {
      const nomor = await nomorBaru(tx, isi, 'sk', HARI);
      if (n % 3 === 0) throw new Error('batal');
      return nomor;
    });
  } catch {
    return null;
  }
}

test('twenty issuers at once, some of whom give up, leave no gap and no number twice', async () => {
  const given = await Promise.all(Array.from({ length: 20 }, (_, n) => terbit(n)));
  const numbers = given.flatMap((x) => (x === null ? [] : [Number(/\/(\d+) /.exec(x)?.[1])]));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, i) => i + 1));
  expect(numbers).toHaveLength(13);
});

test('each office, year and kind counts for itself', async () => {
  const { isi } = await tataNaskahOf(base.db);
  const first = await base.db.transaction().execute((tx) => nomorBaru(tx, isi, 'sk', day('2027-01-04')));
  const letter = await base.db.transaction().execute((tx) => nomorBaru(tx, isi, 'surat-tugas', HARI));
  expect([first, letter]).toEqual(['800/1 TAHUN 2027', '800/1/ST/SETDA/2026']);
});
