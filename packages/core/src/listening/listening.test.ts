import { describe, expect, test } from 'vitest';
import { addDays, day } from '../kernel/index.ts';
import { diundang, gelombangTerbuka, MASA_JAWAB, REKAN_PALING_BANYAK } from './denyut.ts';
import { type Cacah, pesertaOf, type Setuju, setujuOf } from './hitung.ts';
import { jawabanLengkap, PERNYATAAN_DENYUT, PERNYATAAN_SIKAP } from './pertanyaan.ts';
import { dayaOf, perubahanOf } from './sebelum-sesudah.ts';

const TMT = day('2027-01-04');

describe('a wave of Denyut', () => {
  test.each([
    [29, null],
    [30, 30],
    [30 + MASA_JAWAB, 30],
    [31 + MASA_JAWAB, null],
    [90, 90],
    [180, 180],
    [181 + MASA_JAWAB, null],
  ])('%i days after the move takes effect is %s', (days, wave) => {
    expect(gelombangTerbuka(TMT, addDays(TMT, days))?.hari ?? null).toBe(wave);
  });

  test('stays open for four weeks', () => {
    expect(gelombangTerbuka(TMT, addDays(TMT, 35))?.tutup).toBe('2027-03-03');
  });
});

describe('who is asked', () => {
  const staf = (unorId: string, n: number) =>
    Array.from({ length: n }, (_, i) => ({ pegawaiId: `${unorId}-${i}`, unorId }));
  const pegawai = [...staf('a', 30), ...staf('b', 4), ...staf('c', 9)];
  const perintah = { id: 'u1', tmt: TMT, baris: [{ pegawaiId: 'a-3', dariUnor: 'a', keUnor: 'b' }] };
  const asked = diundang(perintah, pegawai);
  const ids = (kelompok: string): string[] => asked.filter((x) => x.kelompok === kelompok).map((x) => x.pegawaiId);

  test('is the mover, the colleagues at both ends, and nobody else', () => {
    expect(ids('pindah')).toEqual(['a-3']);
    expect(ids('penerima').toSorted()).toEqual(['b-0', 'b-1', 'b-2', 'b-3']);
    expect(ids('pemberi')).toHaveLength(REKAN_PALING_BANYAK);
    expect(asked.some((x) => x.pegawaiId.startsWith('c'))).toBe(false);
  });

  test('is the same for whoever draws the lot, in whatever order people stand', () => {
    expect(diundang(perintah, pegawai.toReversed()).toSorted(byId)).toEqual(asked.toSorted(byId));
  });

  test('is asked once, even where a unit gives and receives', () => {
    const swap = [...perintah.baris, { pegawaiId: 'b-0', dariUnor: 'b', keUnor: 'a' }];
    const both = diundang({ ...perintah, baris: swap }, pegawai);
    expect(new Set(both.map((x) => x.pegawaiId)).size).toBe(both.length);
    expect(both.filter((x) => x.kelompok === 'pemberi')).toEqual([]);
  });
});

const byId = (a: { pegawaiId: string }, b: { pegawaiId: string }): number => (a.pegawaiId < b.pegawaiId ? -1 : 1);

/** `n` answers, the first `yes` of which agree. */
const cacah = (kelompok: string, yes: number, n: number): Cacah[] =>
  PERNYATAAN_SIKAP.flatMap(({ kode }) => [
    { kelompok, pernyataan: kode, nilai: 5, jumlah: yes },
    { kelompok, pernyataan: kode, nilai: 3, jumlah: n - yes },
  ]);
const setuju = (yes: number, n: number): Setuju => setujuOf(cacah('k', yes, n), 'adil', ['k']) as Setuju;

test('people are counted once, however many statements they answered', () => {
  expect([...pesertaOf([...cacah('a', 3, 7), ...cacah('b', 1, 6)])]).toEqual([
    ['a', 7],
    ['b', 6],
  ]);
  expect(pesertaOf([]).size).toBe(0);
});

test('three on the scale is no agreement', () => {
  expect(setuju(3, 7)).toMatchObject({ n: 7, setuju: 3 });
  expect(setujuOf([], 'adil', ['k'])).toBeNull();
});

describe('before and after', () => {
  test.each([
    [10, 60, 40, 60, 'naik'],
    [40, 60, 10, 60, 'turun'],
    [3, 8, 5, 8, 'belum-pasti'],
    [30, 60, 30, 60, 'belum-pasti'],
  ] as const)('%i of %i, then %i of %i: %s', (y1, n1, y2, n2, putusan) => {
    expect(perubahanOf(setuju(y1, n1), setuju(y2, n2))?.putusan).toBe(putusan);
  });

  test('says what so few people could have found at all', () => {
    const { naikTerkecil } = perubahanOf(setuju(3, 8), setuju(5, 8)) ?? {};
    expect(naikTerkecil).toBeGreaterThan(0.55);
    expect(dayaOf(setuju(8, 9), 9).naikTerkecil).toBeNull();
  });
});

describe('an answer', () => {
  const all = (n: number) => Object.fromEntries(PERNYATAAN_DENYUT.map(({ kode }) => [kode, n]));
  test.each([
    [all(1), true],
    [all(5), true],
    [all(0), false],
    [all(6), false],
    [all(2.5), false],
    [{ ...all(3), lain: 3 }, false],
    [{ puas: 3 }, false],
    [{}, false],
  ])('%j is complete: %s', (jawaban, complete) => {
    expect(jawabanLengkap(PERNYATAAN_DENYUT, jawaban)).toBe(complete);
  });
});
