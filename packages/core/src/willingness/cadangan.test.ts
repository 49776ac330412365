import { expect, test } from 'vitest';
import { type Random, random } from '../kernel/index.ts';
import { type Kursi, pilihCadangan } from './cadangan.ts';

const seats = (dice: Random, kursi: number, orang: number): Kursi[] =>
  Array.from({ length: kursi }, () => ({
    nilai: 1 + dice.below(9),
    calon: Array.from({ length: orang }, (_, i) => ({ orang: i, peluang: dice.next() })).filter(
      () => dice.next() < 0.7,
    ),
  }));

const valueOf = (kursi: readonly Kursi[], seatOf: readonly number[]): number =>
  kursi.reduce((sum, k, j) => {
    const miss = k.calon.filter((c) => seatOf[c.orang] === j).reduce((m, c) => m * (1 - c.peluang), 1);
    return sum + k.nilai * (1 - miss);
  }, 0);

/** Every way to give each person one seat or none, with at most `limit` people for a seat. */
function best(kursi: readonly Kursi[], orang: number, limit: number): number {
  const seatOf = Array.from({ length: orang }, () => -1);
  let most = 0;
  const go = (i: number): void => {
    if (i === orang) {
      most = Math.max(most, valueOf(kursi, seatOf));
      return;
    }
    for (let j = -1; j < kursi.length; j++) {
      const isOpen =
        j < 0 || (kursi[j]!.calon.some((c) => c.orang === i) && seatOf.filter((s) => s === j).length < limit);
      if (!isOpen) continue;
      seatOf[i] = j;
      go(i + 1);
      seatOf[i] = -1;
    }
  };
  go(0);
  return most;
}

test('the choice is never above its bound, the bound never below the best, and the choice near the best on 200 cases', () => {
  const ratios: number[] = [];
  for (let seed = 0; seed < 200; seed++) {
    const kursi = seats(random(`cadangan/${seed}`), 3, 6);
    const { nilai, batas, urutan } = pilihCadangan(kursi, 3);
    const top = best(kursi, 6, 3);
    expect(nilai).toBeLessThanOrEqual(top + 1e-9);
    expect(batas).toBeGreaterThanOrEqual(top - 1e-9);
    const people = urutan.flat();
    expect(new Set(people).size).toBe(people.length);
    for (const [j, list] of urutan.entries()) {
      expect(list.length).toBeLessThanOrEqual(3);
      for (const p of list) expect(kursi[j]!.calon.map((c) => c.orang)).toContain(p);
    }
    if (top > 0) ratios.push(nilai / top);
  }
  expect(Math.min(...ratios)).toBeGreaterThan(0.93);
  expect(ratios.reduce((a, b) => a + b, 0) / ratios.length).toBeGreaterThan(0.99);
});

test('the likeliest is asked first, and a seat that nobody can take has no backup', () => {
  const calon = [
    { orang: 0, peluang: 0.2 },
    { orang: 1, peluang: 0.7 },
  ];
  expect(
    pilihCadangan(
      [
        { nilai: 5, calon },
        { nilai: 9, calon: [] },
      ],
      3,
    ).urutan,
  ).toEqual([[1, 0], []]);
});
