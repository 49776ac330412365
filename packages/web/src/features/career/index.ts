import type { PageSpec } from '../../shared/page-spec.ts';
import { rotasiQuery } from './queries.ts';

/** The rotation programme and the own career. */
export const careerPages = {
  rotasi: {
    path: '/rotasi',
    load: () => import('./rotasi.tsx'),
    api: ['kalenderRotasi', 'rotasi', 'tanggaKarier', 'stagnasi', 'skenarioDaftar'],
    example: {},
    roles: ['analis', 'kepala-unit', 'ppk', 'auditor'],
    query: rotasiQuery,
  },
  karier: {
    path: '/saya/karier',
    load: () => import('./karier.tsx'),
    api: ['karierSaya'],
    example: {},
    roles: ['asn'],
  },
} as const satisfies Record<string, PageSpec>;
