import { EXAMPLE_ID, type PageSpec, READS_PLAN } from '../../shared/page-spec.ts';

export const organisationPages = {
  impor: {
    path: '/impor',
    load: () => import('./impor.tsx'),
    api: ['imporRiwayat'],
    example: {},
    roles: ['analis', 'auditor'],
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
  },
} as const satisfies Record<string, PageSpec>;
