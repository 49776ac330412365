import { afterAll, expect, test } from 'vitest';
import { type Letter, letterPool } from './index.ts';
import { halamanPdf, padat } from './testing/baca.ts';
import * as contoh from './testing/contoh.ts';

const pool = letterPool(2, 5);
afterAll(() => pool.close());

const petikan = (i: number): Letter => ({ jenis: 'petikan', data: contoh.petikan(i) });

test('a batch comes back whole and in order, from processes of its own', async () => {
  const drawn = await pool.renderLetters(
    Array.from({ length: 6 }, (_, i) => petikan(i)),
    'pdf',
  );
  const texts = await Promise.all(drawn.map(async (bytes) => padat((await halamanPdf(bytes)).join(''))));
  texts.forEach((text, i) => expect(text).toContain(padat(contoh.orang(i).nama)));
  const docx = await pool.renderLetter(petikan(0), 'docx');
  expect(Buffer.from(docx).subarray(0, 2).toString()).toBe('PK');
});

test('a letter that cannot be drawn is refused; the others are drawn all the same', async () => {
  const broken = { ...contoh.sk(1), naskah: { ...contoh.naskah(), tanggal: '2026-02-31' as never } };
  const answers = await Promise.allSettled([
    pool.renderLetter({ jenis: 'sk', data: broken }, 'pdf'),
    pool.renderLetter(petikan(0), 'pdf'),
    pool.renderLetter({ jenis: 'sk', data: broken }, 'pdf'),
    pool.renderLetter(petikan(1), 'pdf'),
  ]);
  expect(answers.map((a) => a.status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
});

test('closing refuses what is still being drawn or waits, and the pool starts again when asked', async () => {
  const other = letterPool(1, 5);
  const outcomes = Promise.allSettled([
    other.renderLetter({ jenis: 'sk', data: contoh.sk(354) }, 'pdf'),
    other.renderLetter(petikan(0), 'pdf'),
  ]);
  await other.close();
  for (const outcome of await outcomes) expect(outcome.status).toBe('rejected');
  expect((await other.renderLetter(petikan(0), 'pdf')).length).toBeGreaterThan(1000);
  await other.close();
});
