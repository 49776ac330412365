import { day } from '../../kernel/index.ts';
import type { ProfilJabatan } from '../profil.ts';
import type { DatedRows } from './dated.ts';

/** Groups of posts that share a retirement age. */
export type KelompokBup = 'umum' | 'ahli-madya' | 'ahli-utama' | 'jpt' | 'guru';

/** Retirement age (batas usia pensiun) in completed years. */
export const bupTahun: DatedRows<Readonly<Record<KelompokBup, number>>> = [
  {
    value: { umum: 58, 'ahli-madya': 60, 'ahli-utama': 65, jpt: 60, guru: 60 },
    validFrom: day('2017-04-07'),
    validTo: null,
    sources: [{ law: 'pp-11-2017', article: '239, 240' }],
  },
];

/** Months before retirement in which a move is remarked on. */
export const bupJendelaBulan: DatedRows<number> = [
  { value: 12, validFrom: day('2017-04-07'), validTo: null, sources: [{ law: 'produk', article: '' }] },
];

/** Teachers have their own age whatever their step; the other posts go by level and step. */
export function kelompokBupOf(profil: ProfilJabatan): KelompokBup {
  if (profil.jenjangAhli === 'utama') return 'ahli-utama';
  if (profil.guru) return 'guru';
  if (profil.jenjangAhli === 'madya') return 'ahli-madya';
  return profil.tingkat === 'jpt' ? 'jpt' : 'umum';
}
