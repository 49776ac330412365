import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { jelajahMutasi } from './testing/jelajah.ts';
import { jelajahPenugasan } from './testing/jelajah-penugasan.ts';

/** A sample of the 200,000 steps of tests/long. */
const STEPS = 300;

test('random acts of random people never reach an illegal state, leave an end, or decree without quorum, reasons and number', () => {
  const walk = property(string({ minLength: 1 }), (seed) => {
    expect(jelajahMutasi(seed, STEPS).salah).toEqual([]);
  });
  assert(walk, { numRuns: 25, seed: 3 });
});

test('the random walk sees every state of the way, so that its silence means something', () => {
  const { tiba } = jelajahMutasi('jauh', 6000);
  expect([...tiba.keys()].sort()).toEqual(
    [
      'tanggapan',
      'verifikasi',
      'panel',
      'pyb',
      'imut',
      'ppk',
      'ditetapkan',
      'terbit',
      'ditarik',
      'ditolak',
      'draf',
    ].sort(),
  );
});

test('random acts on an assignment are answered as the way told a second time answers them, and reach every state', () => {
  const { salah, tiba } = jelajahPenugasan('tugas', 12_000);
  expect(salah).toEqual([]);
  expect([...tiba.keys()].sort()).toEqual(
    ['tanggapan', 'keputusan', 'berjalan', 'selesai', 'ditarik', 'ditolak', 'draf'].sort(),
  );
});
