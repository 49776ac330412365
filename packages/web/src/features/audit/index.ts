import type { PageSpec } from '../../shared/page-spec.ts';
import { jejakQuery } from './queries.ts';

export const auditPages = {
  jejak: {
    path: '/jejak',
    load: () => import('./jejak.tsx'),
    api: ['auditDaftar', 'auditRantai'],
    example: {},
    roles: ['analis', 'ppk', 'auditor'],
    query: jejakQuery,
  },
} as const satisfies Record<string, PageSpec>;
