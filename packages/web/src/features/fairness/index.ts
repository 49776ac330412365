import type { PageSpec } from '../../shared/page-spec.ts';
import { keadilanQuery, tandaQuery } from './queries.ts';

export const fairnessPages = {
  keadilan: {
    path: '/keadilan',
    load: () => import('./keadilan.tsx'),
    api: ['keadilan'],
    example: {},
    roles: ['analis', 'ppk', 'auditor'],
    query: keadilanQuery,
  },
  keadilanTanda: {
    path: '/keadilan/tanda',
    load: () => import('./tanda.tsx'),
    api: ['keadilanTanda'],
    example: {},
    roles: ['auditor'],
    query: tandaQuery,
  },
} as const satisfies Record<string, PageSpec>;
