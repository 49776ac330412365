import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { indexPaket, type Paket } from '@seimbang/core/domain';
import { inputHashOf } from '@seimbang/core/planning';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaket } from '../../exchange/paket/index.ts';
import { answerBeside, hashFromBeside, lookOf, openBeside } from './beside.ts';
import { hashBeside } from './hash-beside.ts';

const SAMPLE = fileURLToPath(new URL('../../../../../samples/banyumanik', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'seimbang-sidik-'));
  cpSync(SAMPLE, folder, { recursive: true });
  // A file that is no table makes the folder as large as a city's.
  writeFileSync(join(folder, 'README.md'), 'x'.repeat(1_000_001));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the fingerprint of a large package is the one that the plan itself would take', async () => {
  const { paket } = await readPaket(folder);
  const found = await hashBeside(['plan', '--max-moves', '10', folder]);
  expect(found?.inputHash).toBe(inputHashOf(indexPaket(paket as Paket)));
  const beside = openBeside();
  answerBeside(beside, found);
  expect(hashFromBeside(beside, (await lookOf(folder))?.hash ?? null)).toBe(found?.inputHash);
});

test('a folder that was changed since is hashed anew', async () => {
  const beside = openBeside();
  answerBeside(beside, await hashBeside(['plan', folder]));
  appendFileSync(join(folder, 'README.md'), 'y');
  expect(hashFromBeside(beside, (await lookOf(folder))?.hash ?? null)).toBeNull();
});

test('a small package, another policy, a file and a folder that is not there are left to the plan', async () => {
  expect(await hashBeside(['plan', SAMPLE])).toBeNull();
  expect(await hashBeside(['plan', folder, '--policy', 'lain.json'])).toBeNull();
  expect(await hashBeside(['plan', join(SAMPLE, 'unor.csv')])).toBeNull();
  expect(await hashBeside(['plan', '/tidak/ada'])).toBeNull();
});

test('without an answer of the main thread there is none', () => {
  const beside = openBeside();
  answerBeside(beside, null);
  expect(hashFromBeside(beside, 'apa pun')).toBeNull();
});
