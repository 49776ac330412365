import { expect, test } from 'vitest';
import { indexPaket, type Paket, type Pegawai } from '../domain/index.ts';
import { formasiRow, jabatanRow, paketOf, pegawaiRow, unorRow } from '../domain/testing/rows.ts';
import { day } from '../kernel/index.ts';
import { createJudge } from '../regulation/index.ts';
import { bekukan, type Perubahan, perubahanSejakBeku } from './index.ts';

const paketWith = (rest: Partial<Pegawai> | null, jabatan = ['staf', 'arsip']): Paket =>
  paketOf({
    unor: [unorRow('A'), unorRow('B'), unorRow('C')],
    jabatan: jabatan.map((j) => jabatanRow(j, { kelas: 5, rumpun: 'administrasi' })),
    formasi: jabatan.flatMap((j) => [formasiRow('A', j), formasiRow('B', j), formasiRow('C', j)]),
    pegawai: rest === null ? [] : [pegawaiRow('p1', ['A', 'staf'], { tmtJabatan: day('2020-01-06'), ...rest })],
  });

const read = (paket: Paket) => {
  const index = indexPaket(paket);
  return { index, judge: createJudge(index) };
};

const LINE = { barisId: 'b1', pegawaiId: 'p1', to: { unorId: 'B', jabatanId: 'staf' } };
const frozen = (() => {
  const { index, judge } = read(paketWith({}));
  return bekukan(index, judge, LINE);
})();

const driftTo = (paket: Paket): Pick<Perubahan, 'fakta' | 'dulu' | 'kini'>[] => {
  const { index, judge } = read(paket);
  return perubahanSejakBeku([frozen], index, judge).map(({ fakta, dulu, kini }) => ({ fakta, dulu, kini }));
};

test('a frozen line keeps unit, jabatan, golongan, status and verdict', () => {
  expect(frozen).toEqual({
    barisId: 'b1',
    pegawaiId: 'p1',
    tujuan: LINE.to,
    unit: 'A',
    jabatan: 'staf',
    golongan: 'III/c',
    status: 'PNS 01',
    verdict: 'allowed',
  });
});

test('the same data show no change', () => {
  expect(driftTo(paketWith({}))).toEqual([]);
});

test.each([
  ['a promotion in rank', { golongan: 'III/d' }, [{ fakta: 'golongan', dulu: 'III/c', kini: 'III/d' }]],
  ['a move elsewhere', { unorId: 'C' }, [{ fakta: 'unit', dulu: 'A', kini: 'C' }]],
  [
    'a retirement: the verdict falls with it',
    { kedudukanHukum: '99' },
    [
      { fakta: 'status', dulu: 'PNS 01', kini: 'PNS 99' },
      { fakta: 'verdict', dulu: 'allowed', kini: 'forbidden' },
    ],
  ],
  [
    'a protection granted since',
    { lindungSampai: day('2030-01-01') },
    [{ fakta: 'verdict', dulu: 'allowed', kini: 'forbidden' }],
  ],
] as const)('%s is shown with what it was and what it is', (_, rest, drift) => {
  expect(driftTo(paketWith(rest))).toEqual(drift);
});

test('another jabatan is shown, with what that does to the verdict', () => {
  expect(driftTo(paketWith({ jabatanId: 'arsip' })).map((d) => d.fakta)).toContain('jabatan');
});

test('a person or a place that is no longer in the data is said to be gone', () => {
  expect(driftTo(paketWith(null))).toEqual([{ fakta: 'pegawai', dulu: 'p1', kini: null }]);
  const { index, judge } = read(paketWith({ jabatanId: 'arsip' }, ['arsip']));
  expect(perubahanSejakBeku([frozen], index, judge).map((d) => [d.fakta, d.kini])).toEqual([
    ['tujuan', null],
    ['jabatan', 'arsip'],
  ]);
});

test('a person who already is where the list sends him shows a changed unit', () => {
  expect(driftTo(paketWith({ unorId: 'B' })).map((d) => [d.fakta, d.kini])).toContainEqual(['unit', 'B']);
});

test('a line that the data do not know cannot be frozen', () => {
  const { index, judge } = read(paketWith(null));
  expect(() => bekukan(index, judge, LINE)).toThrow('not in the index');
});
