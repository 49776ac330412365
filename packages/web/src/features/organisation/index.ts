import { EXAMPLE_ID, type PageSpec, READS_PLAN } from '../../shared/page-spec.ts';
import { drafQuery, imporQuery } from './queries.ts';

export const organisationPages = {
  impor: {
    path: '/impor',
    load: () => import('./impor.tsx'),
    api: ['imporRiwayat'],
    example: {},
    roles: ['analis', 'auditor'],
    query: imporQuery,
  },
  asumsi: {
    path: '/impor/asumsi',
    load: () => import('./asumsi.tsx'),
    api: ['kebijakan'],
    example: {},
    roles: READS_PLAN,
  },
  draf: {
    path: '/impor/$id',
    load: () => import('./draf.tsx'),
    api: ['impor'],
    example: EXAMPLE_ID,
    roles: ['analis'],
    query: drafQuery,
  },
} as const satisfies Record<string, PageSpec>;
