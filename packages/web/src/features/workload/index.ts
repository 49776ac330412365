import { type PageSpec, READS_LOAD } from '../../shared/page-spec.ts';
import { bebanQuery, berandaQuery, unitQuery } from './queries.ts';

export const workloadPages = {
  beranda: {
    path: '/',
    load: () => import('./beranda.tsx'),
    api: ['beranda', 'beban'],
    example: {},
    roles: READS_LOAD,
    query: berandaQuery,
  },
  beban: {
    path: '/beban',
    load: () => import('./beban.tsx'),
    api: ['beban'],
    example: {},
    roles: READS_LOAD,
    query: bebanQuery,
  },
  unit: {
    path: '/beban/$unorId',
    load: () => import('./unit.tsx'),
    api: ['bebanUnor'],
    example: { unorId: '33.74.11.1001' },
    roles: READS_LOAD,
    query: unitQuery,
  },
} as const satisfies Record<string, PageSpec>;
