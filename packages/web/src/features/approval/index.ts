import { EXAMPLE_ID, type PageSpec, READS_PEOPLE } from '../../shared/page-spec.ts';
import { pengaturanQuery, usulanQuery, usulBaruQuery, usulQuery } from './queries.ts';

/** Proposals on their way to a decree or an order. */
export const approvalPages = {
  usulan: {
    path: '/usulan',
    load: () => import('./daftar.tsx'),
    api: ['usulDaftar', 'kotakMasuk'],
    example: {},
    roles: READS_PEOPLE,
    query: usulanQuery,
  },
  usulBaru: {
    path: '/usulan/baru',
    load: () => import('./baru.tsx'),
    api: [],
    example: {},
    roles: ['analis', 'kepala-unit', 'asn'],
    query: usulBaruQuery,
  },
  usul: {
    path: '/usulan/$id',
    load: () => import('./usul.tsx'),
    api: ['usul'],
    example: EXAMPLE_ID,
    roles: READS_PEOPLE,
    query: usulQuery,
  },
  pengaturan: {
    path: '/pengaturan',
    load: () => import('./pengaturan.tsx'),
    api: ['tataNaskah', 'hariLibur'],
    example: {},
    roles: ['analis', 'admin'],
    query: pengaturanQuery,
  },
} as const satisfies Record<string, PageSpec>;
