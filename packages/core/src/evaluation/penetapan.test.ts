import { describe, expect, test } from 'vitest';
import { dampakLayanan } from './dampak-layanan.ts';
import { kalimatPutusan } from './kalimat.ts';
import { totalTerbit, tutupKecil } from './kecil.ts';
import { indeksSkm } from './skm.ts';
import { tangga } from './tangga.ts';
import { ukuran } from './ukuran.ts';
import { pTerkecil, rancanganNanti, undiGelombang } from './undian.ts';

describe('what can be said before anything has happened', () => {
  test.each([
    [[1, 11], 1 / 12],
    [[3, 9], 1 / 220],
    [[6, 6], 2 / 924],
    [[2, 2, 2], 1 / 90],
    [[12], 1],
  ])('groups of %j: the smallest p', (sizes, wanted) => expect(pTerkecil(sizes)).toBeCloseTo(wanted, 12));
  test('the lot gives every unit one place, and the order in which units were ticked plays no part', () => {
    const units = ['c', 'a', 'e', 'b', 'd'];
    const waves = undiGelombang(units, [2, 2, 1], 'benih');
    expect(waves.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(waves.map((w) => w.length)).toEqual([2, 2, 1]);
    expect(undiGelombang(units.toReversed(), [2, 2, 1], 'benih')).toEqual(waves);
  });
  test('every unit comes first about equally often over many seeds', () => {
    const first = Array.from({ length: 2000 }, (_, i) => undiGelombang(['a', 'b', 'c', 'd'], [1, 3], `s${i}`)[0]?.[0]);
    for (const unit of ['a', 'b', 'c', 'd'])
      expect(Math.abs(first.filter((f) => f === unit).length - 500)).toBeLessThan(90);
  });
  test.each([
    [{ treated: 3, comparison: 9, before: 40, after: 20, waves: [3, 9] }, 'waves', 1 / 220],
    [{ treated: 1, comparison: 11, before: 40, after: 20, waves: null }, 'did', 1 / 12],
    [{ treated: 1, comparison: 0, before: 60, after: 20, waves: null }, 'its', null],
    [{ treated: 1, comparison: 1, before: 60, after: 3, waves: null }, 'before-after', null],
  ] as const)('%j allows %s', (bahan, design, least) => {
    const said = rancanganNanti(bahan);
    expect(said.design).toBe(design);
    if (least === null) expect(said.smallestP).toBeNull();
    else expect(said.smallestP).toBeCloseTo(least, 9);
  });
  test('the ladder says why no stronger design was used', () => {
    const steps = tangga('its', { treated: 1, comparison: 0, before: 60, after: 20, waves: null });
    expect(steps.map((s) => [s.design, s.used])).toEqual([
      ['waves', false],
      ['did', false],
      ['synthetic', false],
      ['its', true],
    ]);
    expect(steps[1]?.why.id).toContain('0 unit lain');
  });
});

describe('the verdict in one sentence', () => {
  const base = {
    design: 'did',
    effect: -31,
    lower: -44,
    upper: -18,
    lower80: -40,
    upper80: -22,
    p: 0.01,
    smallestP: 0.0045,
    without: 100,
    verdict: 'lebih baik',
    comparison: { treatedUnits: 3, comparisonUnits: 9 },
  } as const;
  test('a fall with its two intervals, as a share of what would have been', () => {
    const said = kalimatPutusan(['Dinas Pendidikan'], ukuran.antre, base);
    expect(said.id).toBe(
      'Antrean Dinas Pendidikan turun 31 % (selang 95 %: −44 sampai −18 %; 80 %: −40 sampai −22 %).',
    );
    expect(said.en).toBe('Backlog of Dinas Pendidikan fell by 31 % (95 % interval: −44 to −18 %; 80 %: −40 to −22 %).');
  });
  test('too few units: the smallest p instead of a verdict', () => {
    const said = kalimatPutusan(['Kelurahan Ngesrep'], ukuran.antre, {
      ...base,
      verdict: 'tidak dapat dipastikan',
      smallestP: 1 / 12,
      comparison: { treatedUnits: 1, comparisonUnits: 11 },
    });
    expect(said.id).toBe('Antrean Kelurahan Ngesrep: belum dapat dipastikan: p terkecil 0,083 dengan 1 dari 12 unit.');
  });
  test('near zero, and for an index, the unit itself is told', () => {
    expect(kalimatPutusan(['A'], ukuran.antre, { ...base, without: 0.2 }).id).toContain('turun 31,0 berkas');
    expect(kalimatPutusan(['A'], ukuran.skm, { ...base, effect: 4, verdict: 'lebih baik' }).id).toContain(
      'naik 4,0 indeks',
    );
  });
  test('many units are counted, two are named', () => {
    expect(kalimatPutusan(['A', 'B', 'C', 'D'], ukuran.antre, base).id).toMatch(/^Antrean 4 unit \(A, B, …\) turun/);
    expect(kalimatPutusan(['A', 'B'], ukuran.antre, base).en).toMatch(/^Backlog of A and B fell/);
  });
  test('no data yet', () => expect(kalimatPutusan(['A'], ukuran.antre, null).id).toContain('belum ada data'));
});

describe('small cells of a public table', () => {
  test.each([
    [[10, 3, 20], [null, null, 20], 33],
    [[10, 0, 20], [10, 0, 20], 30],
    [[3, 2, 20], [null, null, null], 25],
    [[4, 3, 20], [null, null, 20], 27],
    [[3], [null], null],
    [[3, 0], [null, 0], null],
    [[2, 1], [null, null], null],
  ])('%j is published as %j with the total %j', (counts, wanted, total) => {
    expect(tutupKecil(counts)).toEqual(wanted);
    expect(totalTerbit(counts)).toBe(total);
  });
  test('no hidden count can be had from the total by subtraction', () => {
    for (let a = 0; a < 9; a++)
      for (let b = 0; b < 9; b++)
        for (let c = 0; c < 9; c++) {
          const [shown, total] = [tutupKecil([a, b, c]), totalTerbit([a, b, c])];
          const hidden = shown.filter((n) => n === null).length;
          if (total !== null) expect(hidden).not.toBe(1);
          expect([a, b, c].every((n, i) => n === 0 || n >= 5 || shown[i] === null)).toBe(true);
        }
  });
});

test('satisfaction: nine elements of 1 to 4 become 25 to 100 with an interval over respondents', () => {
  const all = (v: number): number[] => Array.from({ length: 9 }, () => v);
  expect(indeksSkm([all(4), all(4)])).toMatchObject({ n: 2, index: 100, mutu: 'A', upper: 100 });
  expect(indeksSkm([all(1)])).toMatchObject({ n: 1, index: 25, mutu: 'D', lower: null });
  const said = indeksSkm([all(3), all(4), all(3), [...all(3).slice(0, 8), null]])!;
  expect(said.index).toBeCloseTo(81.25, 9);
  // t(3) 3.182 x standard deviation 12.5 / 2
  expect(said.lower).toBeCloseTo(81.25 - 3.18245 * 6.25, 3);
  expect(indeksSkm([])).toBeNull();
});

test('one more person at a counter shortens the wait and lets the backlog grow less, never the other way', () => {
  const service = { incoming: [30, 40, 50, 60, 90], minutes: 12, minutesPerDay: 300, share: 1, before: 2, after: 3 };
  const said = dampakLayanan(service)!;
  expect(said.before.capacity).toBe(50);
  expect(said.after.capacity).toBe(75);
  expect(said.before.backlog).toEqual([0, 0, 40]);
  expect(said.after.backlog).toEqual([0, 0, 15]);
  expect(said.before.wait[2]).toBeNull();
  expect(said.after.wait[0]! < said.before.wait[0]!).toBe(true);
  expect(dampakLayanan({ ...service, incoming: [] })).toBeNull();
});
