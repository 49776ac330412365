import { describe, expect, test } from 'vitest';
import { day } from '../kernel/index.ts';
import {
  hakKembaliMulai,
  type KebijakanManfaat,
  type KursiPutaran,
  type LangkahManfaat,
  langkahKursi,
  manfaatPutaran,
  paketKursi,
  periksaManfaat,
} from './paket-manfaat.ts';

const langkah = (kreditPersen: number, more: Partial<LangkahManfaat> = {}): LangkahManfaat => ({
  kreditPersen,
  hakKembaliBulan: null,
  pilihanPertama: false,
  pelatihan: null,
  ...more,
});

const kebijakan: KebijakanManfaat = {
  berlaku: day('2026-01-01'),
  dasar: 'Keputusan contoh 1/2026',
  naikSetiap: { satuan: 'putaran', jumlah: 1 },
  langkah: [
    langkah(25),
    langkah(50, { hakKembaliBulan: 24 }),
    langkah(75, { hakKembaliBulan: 12, pilihanPertama: true }),
  ],
};

const tempat = { unorId: 'kel-a', jabatanId: 'adm' };
/** Closed rounds as "day wanted volunteers". */
const riwayat = (...rows: readonly string[]): KursiPutaran[] =>
  rows.map((row) => {
    const [ditutup, dibutuhkan, sukarela] = row.split(' ');
    return { ...tempat, ditutup: day(ditutup!), dibutuhkan: Number(dibutuhkan), sukarela: Number(sukarela) };
  });

describe('the step of a seat', () => {
  test.each([
    ['no round has been closed', [], 0],
    ['one round in which nobody took it', ['2026-02-01 1 0'], 1],
    ['two in a row', ['2026-02-01 1 0', '2026-05-01 2 0'], 2],
    ['two in a row, told in another order', ['2026-05-01 2 0', '2026-02-01 1 0'], 2],
    [
      'four in a row: the last step is the cap',
      ['2026-02-01 1 0', '2026-03-01 1 0', '2026-04-01 1 0', '2026-05-01 1 0'],
      3,
    ],
    ['somebody took it in the last round', ['2026-02-01 1 0', '2026-05-01 1 1'], 0],
    ['somebody took it, then again nobody', ['2026-02-01 1 1', '2026-05-01 1 0'], 1],
    ['it was not wanted in the last round', ['2026-02-01 1 0', '2026-05-01 0 0'], 0],
  ])('%s', (_, rows, wanted) => {
    expect(langkahKursi(kebijakan, riwayat(...rows), day('2026-06-01'))).toBe(wanted);
  });

  test.each([
    ['2026-02-14', 0, '13 days'],
    ['2026-02-15', 1, 'two weeks'],
    ['2026-03-01', 2, 'four weeks'],
    ['2027-03-01', 3, 'a year: the cap'],
  ])('by weeks, on %s it is %i (%s after the round)', (hariIni, wanted) => {
    const weekly: KebijakanManfaat = { ...kebijakan, naikSetiap: { satuan: 'minggu', jumlah: 2 } };
    expect(langkahKursi(weekly, riwayat('2026-02-01 1 0'), day(hariIni))).toBe(wanted);
  });

  test('a policy that is not in force yet gives nothing', () => {
    expect(langkahKursi(kebijakan, riwayat('2025-02-01 1 0'), day('2025-12-31'))).toBe(0);
  });
});

describe('a policy is published', () => {
  test.each([
    ['with steps that never give less', kebijakan.langkah, null],
    ['without a step', [], 'manfaat-kosong'],
    ['with a step that gives nothing', [langkah(0)], 'manfaat-kosong'],
    ['with fewer points on a later step', [langkah(50), langkah(25)], 'manfaat-turun'],
    [
      'with a later return on a later step',
      [langkah(1, { hakKembaliBulan: 12 }), langkah(2, { hakKembaliBulan: 24 })],
      'manfaat-turun',
    ],
    [
      'without the return that the step before gave',
      [langkah(1, { hakKembaliBulan: 12 }), langkah(2)],
      'manfaat-turun',
    ],
    [
      'without the first claim that the step before gave',
      [langkah(1, { pilihanPertama: true }), langkah(2)],
      'manfaat-turun',
    ],
    [
      'without the training that the step before gave',
      [langkah(1, { pelatihan: 'Adminduk' }), langkah(2)],
      'manfaat-turun',
    ],
  ])('%s', (_, steps, code) => {
    const found = periksaManfaat({ langkah: steps });
    expect(found.ok ? null : found.error.code).toBe(code);
  });
});

test('a round lists the seats with a package in a fixed order, and everybody is told the same of a seat', () => {
  const other = { unorId: 'kel-b', jabatanId: 'adm' };
  const rows = [...riwayat('2026-02-01 1 0', '2026-05-01 1 0'), { ...riwayat('2026-05-01 1 0')[0]!, ...other }];
  const made = manfaatPutaran(kebijakan, rows, day('2026-06-01'));
  expect(made.kursi).toEqual([
    { ...tempat, langkah: 2, sepi: 2 },
    { ...other, langkah: 1, sepi: 1 },
  ]);
  expect(manfaatPutaran(kebijakan, rows.toReversed(), day('2026-06-01')).sidik).toBe(made.sidik);
  expect(paketKursi(made, tempat)?.isi).toEqual(kebijakan.langkah[1]);
  expect(paketKursi(made, { unorId: 'kel-c', jabatanId: 'adm' })).toBeNull();
  expect(paketKursi(null, tempat)).toBeNull();
});

test('a return right of 24 months begins two years after the effective day', () => {
  expect(hakKembaliMulai(day('2027-01-04'), 24)).toBe('2029-01-04');
});
