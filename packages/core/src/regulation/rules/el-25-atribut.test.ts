import { expect, test } from 'vitest';
import { findingOf } from '../testing/examples.ts';
import { atribut } from './el-25-atribut.ts';

test('columns on sex, religion or tribe are named as not read, rank and other extras are left alone', () => {
  const ekstra = { JENIS_KELAMIN: 'F', 'Agama Nama': 'x', suku: 'y', golongan_darah: 'A', pangkat: 'Penata' };
  const { verdict, facts, message } = findingOf(atribut, { pegawai: { ekstra } });
  expect(verdict).toBe('allowed');
  expect(facts).toEqual({ kolomTidakDibaca: 'JENIS_KELAMIN, Agama Nama, suku, golongan_darah' });
  expect(message.id).toContain('JENIS_KELAMIN');
  expect(message.en).toContain('JENIS_KELAMIN');
});

test('without such columns the sentence says only what holds by construction', () => {
  expect(findingOf(atribut, {}).message.en).not.toContain('Columns');
});
