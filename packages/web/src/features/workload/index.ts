import { type PageSpec, READS_LOAD } from '../../shared/page-spec.ts';

export const workloadPages = {
  beranda: {
    path: '/',
    load: () => import('./beranda.tsx'),
    api: ['beranda', 'beban'],
    example: {},
    roles: READS_LOAD,
  },
  beban: { path: '/beban', load: () => import('./beban.tsx'), api: ['beban'], example: {}, roles: READS_LOAD },
  unit: {
    path: '/beban/$unorId',
    load: () => import('./unit.tsx'),
    api: ['bebanUnor'],
    example: { unorId: '33.74.11.1001' },
    roles: READS_LOAD,
  },
} as const satisfies Record<string, PageSpec>;
