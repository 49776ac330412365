import { expect, test } from 'vitest';
import type { Jabatan } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { createJudge } from '../judge.ts';
import { examples } from '../testing/examples.ts';
import { type Kasus, sidang } from '../testing/kasus.ts';
import { masaJabatanMaksimum } from './el-06-masa-jabatan-maksimum.ts';

examples(
  masaJabatanMaksimum,
  (since: string, jenis: Jabatan['jenis']) => ({ pegawai: { tmtJabatan: day(since) }, jabatanAsal: { jenis } }),
  [
    ['2022-01-04', 'pelaksana', 'allowed', 'five years to the day are the maximum, not over it'],
    ['2022-01-03', 'pelaksana', 'remark', 'five years and a day'],
    ['2010-01-01', 'struktural', 'remark', 'a structural post too'],
    ['2010-01-01', 'fungsional', 'not-concerned', 'a JF follows its own career'],
  ],
);

const mayStay = (kasus: Kasus): boolean => {
  const { index, pegawai } = sidang(kasus);
  return createJudge(index).mayStay(pegawai);
};

test('must-rotate refuses staying over the maximum, but not to a JF and not to whom the law forbids to move', () => {
  const old = { tmtJabatan: day('2010-01-01') };
  const wajib = { wajibRotasi: true };
  expect(mayStay({ pegawai: old })).toBe(true);
  expect(mayStay({ pegawai: old, kebijakan: wajib })).toBe(false);
  expect(mayStay({ pegawai: old, kebijakan: wajib, jabatanAsal: { jenis: 'fungsional' } })).toBe(true);
  expect(mayStay({ pegawai: { ...old, lindungSampai: day('2028-01-01') }, kebijakan: wajib })).toBe(true);
  expect(
    mayStay({ pegawai: old, kebijakan: wajib, kunci: [{ tindakan: 'tetap', unorId: null, jabatanId: null }] }),
  ).toBe(true);
});
