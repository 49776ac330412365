import { afterAll, expect, test } from 'vitest';
import { type Letter, letterPool } from './index.ts';
import { halamanPdf, padat } from './testing/baca.ts';
import * as contoh from './testing/contoh.ts';

const pool = letterPool(2, 5);
afterAll(() => pool.close());

test('a batch comes back whole and in order, from threads of its own', async () => {
  const letters = Array.from({ length: 6 }, (_, i): Letter => ({ jenis: 'petikan', data: contoh.petikan(i) }));
  const drawn = await pool.renderLetters(letters, 'pdf');
  const texts = await Promise.all(drawn.map(async (bytes) => padat((await halamanPdf(bytes)).join(''))));
  texts.forEach((text, i) => expect(text).toContain(padat(contoh.orang(i).nama)));
  const docx = await pool.renderLetter(letters[0] as Letter, 'docx');
  expect(Buffer.from(docx).subarray(0, 2).toString()).toBe('PK');
});

test('closing refuses what is still being drawn, and the pool starts again when asked', async () => {
  const other = letterPool(1, 5);
  const late = other.renderLetter({ jenis: 'sk', data: contoh.sk(354) }, 'pdf');
  const outcome = late.then(
    () => 'drawn',
    (cause: Error) => cause.message,
  );
  await other.close();
  expect(await outcome).toBe('letter thread closed');
  expect((await other.renderLetter({ jenis: 'petikan', data: contoh.petikan() }, 'pdf')).length).toBeGreaterThan(1000);
  await other.close();
});
