import { expect, test } from 'vitest';
import { day } from '../kernel/index.ts';
import { createJudge, openQuestions, ruleCatalogue } from './index.ts';
import { type DatedRows, rowOn } from './parameters/dated.ts';
import { type Kasus, sidang } from './testing/kasus.ts';

const judgeOf = (kasus: Kasus) => createJudge(sidang(kasus).index);

test('every id stands once in the catalogue, with a title and an article, and a reason where it is not checked', () => {
  const ids = ruleCatalogue.map((r) => r.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const r of ruleCatalogue) {
    expect([r.title.id, r.title.en, r.article].every((text) => text.length > 3)).toBe(true);
    expect(r.reason === null).toBe(r.checked);
  }
});

test('the rules that ran and those that did not are together the whole catalogue', () => {
  const { rulesChecked, rulesNotChecked } = judgeOf({});
  expect([...rulesChecked, ...rulesNotChecked].sort()).toEqual(ruleCatalogue.map((r) => r.id));
  expect(rulesChecked).toEqual(expect.arrayContaining(['EL-05', 'EL-26', 'PK-06', 'CAL-02', 'POL-LINTAS']));
  expect(rulesNotChecked).toEqual(expect.arrayContaining(['EL-12', 'EL-30', 'CAL-04', 'PK-05']));
});

test('on a tmt before a rule is in force it does not run and counts as not checked', () => {
  const { rulesChecked, rulesNotChecked } = judgeOf({ kebijakan: { tmt: day('2021-08-30') } });
  expect(rulesChecked).not.toContain('EL-24');
  expect(rulesNotChecked).toContain('EL-24');
});

test('silence of the data is listed among the assumptions and never blocks', () => {
  const codes = judgeOf({}).assumptions.map((a) => [a.code, a.pegawai, a.confirmed]);
  expect(codes).toEqual([
    ['ikatan-dinas', 1, false],
    ['lindung', 1, false],
    ['kerabat', 1, false],
    ['pembekuan', 1, false],
  ]);
});

test('a confirmed stand-in is listed with the number of people it touches', () => {
  const kasus = { pegawai: { tanggalLahir: null, kinerja1: null } } as const;
  expect(openQuestions(sidang(kasus).index).map((q) => [q.code, q.pegawai, q.confirmed])).toEqual([
    ['kinerja-baik', 1, false],
    ['usia-di-bawah-bup', 1, false],
  ]);
  const confirmed = judgeOf({ ...kasus, kebijakan: { asumsi: ['usia-di-bawah-bup'] } });
  expect(confirmed.assumptions.filter((a) => a.confirmed).map((a) => [a.code, a.pegawai])).toEqual([
    ['usia-di-bawah-bup', 1],
  ]);
});

test('people who cannot move anyway raise no question', () => {
  const { index } = sidang({ pegawai: { tanggalLahir: null, jamPerMinggu: 20 } });
  expect(openQuestions(index)).toEqual([]);
});

test('a figure of the law changes by a new row; the old one still answers for its own days', () => {
  const sources = [{ law: 'produk', article: '' }] as const;
  const rows: DatedRows<number> = [
    { value: 24, validFrom: day('2017-04-07'), validTo: day('2028-02-29'), sources },
    { value: 12, validFrom: day('2028-03-01'), validTo: null, sources },
  ];
  expect(rowOn(rows, day('2028-02-29')).value).toBe(24);
  expect(rowOn(rows, day('2028-03-01')).value).toBe(12);
  expect(rowOn(rows, day('2000-01-01')).value).toBe(24);
});
