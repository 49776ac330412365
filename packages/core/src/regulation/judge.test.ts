import { expect, test } from 'vitest';
import { createJudge } from './index.ts';
import { sidang } from './testing/kasus.ts';

test('a lawful move within the jabatan is allowed and every rule has a finding', () => {
  const { index, pegawai, tujuan } = sidang({});
  const judge = createJudge(index);
  const { verdict, rules } = judge.judge(pegawai, tujuan);
  expect(verdict).toBe('allowed');
  expect(rules.map((r) => r.id)).toEqual(judge.rulesChecked);
  expect(judge.verdict(pegawai, tujuan)).toBe('allowed');
});

test('asked about the present formasi, the judge says that it is no move and asks no rule', () => {
  const { index, pegawai } = sidang({});
  const asal = index.selByKey.values().next().value!;
  const { verdict, rules } = createJudge(index).judge(pegawai, asal);
  expect(verdict).toBe('allowed');
  expect(rules.map((r) => r.id)).toEqual(['POL-ASAL']);
});

test('a vacant lurah post is open to promotion only where the policy says so', () => {
  const lurah = { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 } as const;
  const kasus = { pegawai: { riwayatBulanPelaksana: 96 }, jabatanTujuan: lurah };
  const open = sidang(kasus);
  expect(createJudge(open.index).verdict(open.pegawai, open.tujuan)).toBe('allowed');
  const shut = sidang({ ...kasus, kebijakan: { lintasJabatan: 'memenuhiSyarat' } });
  expect(createJudge(shut.index).verdict(shut.pegawai, shut.tujuan)).toBe('forbidden');
});
