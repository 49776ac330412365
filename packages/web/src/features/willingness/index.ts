import { EXAMPLE_ID, type PageSpec, SIGNED_IN } from '../../shared/page-spec.ts';
import { hakQuery, kasusQuery, manfaatQuery, putaranQuery } from './queries.ts';

/** Wishes, offers and what protects people. */
export const willingnessPages = {
  saya: {
    path: '/saya',
    load: () => import('./saya.tsx'),
    api: ['tawaranSaya', 'minatSaya'],
    example: {},
    roles: ['asn'],
  },
  minat: {
    path: '/saya/minat',
    load: () => import('./minat.tsx'),
    api: ['minatSaya', 'minatKonteks'],
    example: {},
    roles: ['asn'],
  },
  tawaran: {
    path: '/saya/tawaran/$id',
    load: () => import('./tawaran.tsx'),
    api: ['tawaran'],
    example: EXAMPLE_ID,
    roles: ['asn'],
  },
  hak: {
    path: '/saya/hak',
    load: () => import('./hak.tsx'),
    api: ['lindunganSaya', 'keberatanSaya', 'poinSaya'],
    example: {},
    roles: ['asn'],
    query: hakQuery,
  },
  tukar: {
    path: '/saya/tukar',
    load: () => import('./tukar.tsx'),
    api: ['tukarSaya', 'minatKonteks'],
    example: {},
    roles: ['asn'],
  },
  putaranDaftar: {
    path: '/putaran',
    load: () => import('./putaran-daftar.tsx'),
    api: ['putaranDaftar'],
    example: {},
    roles: SIGNED_IN,
  },
  manfaat: {
    path: '/putaran/manfaat',
    load: () => import('./manfaat.tsx'),
    api: ['manfaat'],
    example: {},
    roles: SIGNED_IN,
    query: manfaatQuery,
  },
  putaran: {
    path: '/putaran/$id',
    load: () => import('./putaran.tsx'),
    api: ['putaran'],
    example: EXAMPLE_ID,
    roles: SIGNED_IN,
    query: putaranQuery,
  },
  kasus: {
    path: '/kasus',
    load: () => import('./kasus.tsx'),
    api: ['kasusDaftar'],
    example: {},
    roles: ['tim-kasus', 'auditor'],
    query: kasusQuery,
  },
} as const satisfies Record<string, PageSpec>;
