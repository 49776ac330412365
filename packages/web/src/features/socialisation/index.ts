import { EXAMPLE_ID, type PageSpec, SIGNED_IN } from '../../shared/page-spec.ts';
import { kampanyeQuery, pustakaQuery } from './queries.ts';

/** Campaigns, questions and answers, the library of cases, surveys and Denyut. */
export const socialisationPages = {
  sosialisasi: {
    path: '/sosialisasi',
    load: () => import('./daftar.tsx'),
    api: ['kampanyeDaftar'],
    example: {},
    roles: ['analis', 'ppk', 'auditor'],
  },
  sosialisasiBaru: {
    path: '/sosialisasi/baru',
    load: () => import('./baru.tsx'),
    api: ['beban', 'putaranDaftar'],
    example: {},
    roles: ['analis'],
  },
  pustaka: {
    path: '/sosialisasi/pustaka',
    load: () => import('./pustaka.tsx'),
    api: ['pustaka'],
    example: {},
    roles: SIGNED_IN,
    query: pustakaQuery,
  },
  kampanye: {
    path: '/sosialisasi/$id',
    load: () => import('./kampanye.tsx'),
    api: ['kampanye', 'kampanyeHasil', 'selebaran'],
    example: EXAMPLE_ID,
    roles: ['analis', 'ppk', 'auditor'],
    query: kampanyeQuery,
  },
  denyut: {
    path: '/denyut',
    load: () => import('./denyut.tsx'),
    api: ['denyutHasil'],
    example: {},
    roles: ['analis', 'ppk', 'auditor'],
  },
  sosialisasiSaya: {
    path: '/saya/sosialisasi',
    load: () => import('./saya.tsx'),
    api: ['sosialisasiSaya'],
    example: {},
    roles: ['asn', 'kepala-unit'],
  },
  suara: {
    path: '/saya/suara',
    load: () => import('./suara.tsx'),
    api: ['suaraSaya'],
    example: {},
    roles: ['asn'],
  },
} as const satisfies Record<string, PageSpec>;
