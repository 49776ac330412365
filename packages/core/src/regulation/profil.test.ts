import { describe, expect, test } from 'vitest';
import { indexPaket, type Jabatan, kebijakanBawaan } from '../domain/index.ts';
import { day } from '../kernel/index.ts';
import { golonganRank } from './golongan.ts';
import { organisasiOf } from './organisasi.ts';
import { profilOf } from './profil.ts';
import { completionDay } from './term.ts';
import { formasi, jabatan, unor } from './testing/kasus.ts';

const struktural = (eselon: string | null): Jabatan => jabatan('X', { jenis: 'struktural', eselon });

describe('what is read from the free text of a jabatan', () => {
  test.each([
    ['IV.a', 'IV.a', 'pengawas'],
    ['IVa', 'IV.a', 'pengawas'],
    ['iv/b', 'IV.b', 'pengawas'],
    ['41', 'IV.a', 'pengawas'],
    ['4a', 'IV.a', 'pengawas'],
    ['Eselon III.b', 'III.b', 'administrator'],
    ['III-A', 'III.a', 'administrator'],
    ['22', 'II.b', 'jpt'],
    ['III', null, 'administrator'],
    ['99', null, 'pengawas'],
    ['Non Eselon', null, 'pengawas'],
    [null, null, 'pengawas'],
  ])('the echelon "%s" is %s, level %s', (text, eselon, tingkat) => {
    expect(profilOf(struktural(text))).toMatchObject({ eselon, tingkat });
  });

  test.each([
    ['Ahli Muda', 'Analis Kebijakan', 'muda'],
    [null, 'Analis Kebijakan Ahli Madya', 'madya'],
    ['Mahir', 'Arsiparis', null],
    ['Penyelia', 'Arsiparis', null],
  ])('the step "%s" of %s is %s', (jenjang, nama, step) => {
    expect(profilOf(jabatan('X', { jenis: 'fungsional', jenjang, nama })).jenjangAhli).toBe(step);
  });

  test('ranks rise from I/a to IV/e, however written; PPPK ranks and nonsense are none', () => {
    expect(['I/a', 'IIb', '33', 'IV/e'].map(golonganRank)).toEqual([11, 22, 33, 45]);
    expect(['IX', 'Penata', 'III', '46', ''].map(golonganRank)).toEqual([null, null, null, null, null]);
  });

  test('a term that begins on 29 February completes on 1 March', () => {
    expect(completionDay(day('2024-02-29'), 24)).toBe('2026-03-01');
    expect(completionDay(day('2024-12-31'), 2)).toBe('2025-03-01');
    expect(completionDay(day('2024-02-29'), 48)).toBe('2028-02-29');
  });
});

describe('who stands above whom', () => {
  const post = (id: string, eselon: string): Jabatan => jabatan(id, { jenis: 'struktural', eselon });
  const index = indexPaket({
    tugas: [],
    pegawai: [],
    kerabat: [],
    volume: [],
    peristiwa: [],
    minat: [],
    kunci: [],
    kebijakan: kebijakanBawaan,
    unor: [
      unor('KOTA', { indukId: null, jenis: 'pemda' }),
      unor('KEC', { indukId: 'KOTA', jenis: 'kecamatan', opdId: 'KEC' }),
      unor('A', { opdId: 'KEC' }),
      unor('T', { opdId: 'KEC' }),
    ],
    jabatan: [
      post('walikota', 'I'),
      post('camat', 'III.a'),
      post('lurah', 'IV.a'),
      post('kasi', 'IV.b'),
      post('k2', 'IV.b'),
    ],
    formasi: [
      formasi('KOTA', 'walikota'),
      formasi('KEC', 'camat'),
      formasi('A', 'kasi'),
      formasi('A', 'lurah'),
      formasi('T', 'kasi'),
      formasi('T', 'k2'),
    ],
  });
  const organisasi = organisasiOf(index);
  const heads = (unorId: string): string[] => organisasi.atasanOf(unorId).map((s) => s.jabatan.jabatanId);

  test('the head of a unor is its one highest structural post, and the line ends at the OPD', () => {
    expect(heads('A')).toEqual(['lurah', 'camat']);
  });

  test('two posts of the same echelon have no head among them', () => {
    expect(organisasi.kepalaOf('T')).toBeNull();
    expect(heads('T')).toEqual(['camat']);
  });
});
