import { expect, test } from 'vitest';
import type { Jabatan, Kunci, LintasJabatan } from '../../domain/index.ts';
import { createJudge } from '../judge.ts';
import { examples } from '../testing/examples.ts';
import { formasi, pegawai, sidang } from '../testing/kasus.ts';
import { formasiResmi } from './pol-formasi.ts';
import { kunci } from './pol-kunci.ts';
import { lintasJabatan } from './pol-lintas.ts';
import { paruhWaktu } from './pol-paruh.ts';

const arsip: Partial<Jabatan> = { nama: 'Pengelola Arsip', rumpun: 'Umum', kelas: 5 };
const lurah: Partial<Jabatan> = { nama: 'Lurah', jenis: 'struktural', eselon: 'IV.a', kelas: 9 };

examples(
  lintasJabatan,
  (scope: LintasJabatan, tujuan: Partial<Jabatan> | null) => ({
    kebijakan: { lintasJabatan: scope },
    ...(tujuan === null ? {} : { jabatanTujuan: tujuan }),
  }),
  [
    ['sejabatan', null, 'allowed', 'the same jabatan is always open'],
    ['sejabatan', arsip, 'forbidden', 'another jabatan is not'],
    ['serumpun', arsip, 'allowed', 'the same family and class, however written'],
    ['serumpun', { ...arsip, rumpun: 'keuangan' }, 'forbidden', 'another family'],
    ['serumpun', { ...arsip, rumpun: null }, 'forbidden', 'no family on record'],
    ['serumpun', { ...arsip, kelas: null }, 'forbidden', 'no class on record'],
    ['memenuhiSyarat', { ...arsip, rumpun: 'keuangan' }, 'allowed', 'any lateral jabatan'],
    ['memenuhiSyarat', lurah, 'forbidden', 'no promotion'],
    ['memenuhiSyarat', { ...arsip, kelas: 6 }, 'forbidden', 'a higher class is a promotion'],
    ['promosi', lurah, 'allowed', 'a promotion into a structural post'],
    ['promosi', { ...arsip, kelas: 6 }, 'forbidden', 'but not into another kind of post'],
    ['promosi', { ...arsip, kelas: 4 }, 'forbidden', 'never downwards'],
  ],
);

type Row = Pick<Kunci, 'tindakan' | 'unorId' | 'jabatanId'>;
const row = (tindakan: Kunci['tindakan'], unorId: string | null, jabatanId: string | null): Row => ({
  tindakan,
  unorId,
  jabatanId,
});

examples(kunci, (rows: readonly Row[]) => ({ kunci: rows }), [
  [[], 'not-concerned', 'no lock'],
  [[row('tetap', null, null)], 'forbidden', 'stays'],
  [[row('larang', 'B', null)], 'forbidden', 'barred from the unor'],
  [[row('larang', 'B', 'J1')], 'forbidden', 'barred from the place'],
  [[row('larang', 'B', 'J9')], 'not-concerned', 'another jabatan there is barred'],
  [[row('larang', null, 'J1')], 'forbidden', 'barred from the jabatan anywhere'],
  [[row('wajib', 'B', null)], 'allowed', 'must go there'],
  [[row('wajib', 'KEC', null)], 'forbidden', 'must go elsewhere'],
  [[row('wajib', 'KEC', null), row('wajib', 'B', 'J1')], 'allowed', 'one of two places'],
  [[row('wajib', null, null)], 'allowed', 'must leave, anywhere'],
  [[row('wajib', 'B', null), row('tetap', null, null)], 'forbidden', 'stay wins over must'],
]);

test.each<[string, Row[], boolean]>([
  ['no lock', [], true],
  ['tetap', [row('tetap', null, null)], true],
  ['wajib elsewhere', [row('wajib', 'B', null)], false],
  ['wajib in the present unor', [row('wajib', 'A', null)], true],
  ['wajib in another jabatan of the present unor', [row('wajib', 'A', 'J9')], false],
  ['wajib without a place', [row('wajib', null, null)], false],
  ['wajib and tetap', [row('wajib', null, null), row('tetap', null, null)], true],
])('with the lock %s a person may stay or not as the lock says', (_, rows, expected) => {
  const { index, pegawai } = sidang({ kunci: rows });
  const judge = createJudge(index);
  const asal = index.sel[0]!;
  expect(judge.mayStay(pegawai)).toBe(expected);
  expect(judge.verdict(pegawai, asal)).toBe(expected ? 'allowed' : 'forbidden');
});

examples(paruhWaktu, (jamPerMinggu: number) => ({ pegawai: { jamPerMinggu } }), [
  [37.5, 'not-concerned', 'full time'],
  [20, 'forbidden', 'part-time people stay'],
]);

examples(
  formasiResmi,
  (listed: boolean) => ({
    jabatanTujuan: { nama: 'Pengelola' },
    formasiTujuan: listed ? formasi('B', 'J2') : null,
    lain: { pegawai: [pegawai('H', { unorId: 'B', jabatanId: 'J2' })] },
  }),
  [
    [true, 'not-concerned', 'on record'],
    [false, 'forbidden', 'only held by somebody'],
  ],
);
