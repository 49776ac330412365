import type { Kinerja, Pendidikan, Tingkat } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import type { DatedRows } from './dated.ts';

const PP_11 = day('2017-04-07');

/** Lowest education for a new appointment, by level; null where the regulation sets none here. */
export const pendidikanMinimum: DatedRows<Readonly<Record<Tingkat, Pendidikan | null>>> = [
  {
    value: {
      pelaksana: 'SLTA',
      'jf-keterampilan': 'SLTA',
      'jf-keahlian': 'S1',
      pengawas: 'D3',
      administrator: 'S1',
      jpt: null,
    },
    validFrom: PP_11,
    validTo: null,
    sources: [{ law: 'pp-11-2017', article: '54, 75-79' }],
  },
];

/** Months of experience at the level below before a promotion to the level. */
export const pengalamanBulan: DatedRows<Readonly<Record<'pengawas' | 'administrator', number>>> = [
  {
    value: { pengawas: 48, administrator: 36 },
    validFrom: PP_11,
    validTo: null,
    sources: [{ law: 'pp-11-2017', article: '54' }],
  },
];

/** Predikat that count as at least Baik, in each of the last two years. */
export const kinerjaCukup: DatedRows<readonly Kinerja[]> = [
  {
    value: ['Sangat Baik', 'Baik'],
    validFrom: PP_11,
    validTo: null,
    sources: [
      { law: 'pp-11-2017', article: '54, 76, 79, 81, 199' },
      { law: 'perban-bkn-5-2019', article: '3' },
    ],
  },
];

/** Lowest rank by echelon. */
export const golonganMinimum: DatedRows<Readonly<Record<string, string>>> = [
  {
    value: {
      'II.a': 'IV/c',
      'II.b': 'IV/b',
      'III.a': 'IV/a',
      'III.b': 'III/d',
      'IV.a': 'III/c',
      'IV.b': 'III/b',
    },
    validFrom: day('2002-04-17'),
    validTo: null,
    sources: [{ law: 'pp-13-2002', article: 'Lampiran' }],
  },
];

/** Usual level (1-5) of managerial competence, remarked on where a structural jabatan records no standard of its own. */
export const kompetensiManajerial: DatedRows<Readonly<Record<'pengawas' | 'administrator' | 'jpt', number>>> = [
  {
    value: { pengawas: 2, administrator: 3, jpt: 4 },
    validFrom: day('2017-06-01'),
    validTo: null,
    sources: [{ law: 'permenpanrb-38-2017', article: '' }],
  },
];
