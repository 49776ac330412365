import { type PageSpec, SIGNED_IN } from '../../shared/page-spec.ts';
import { aturanQuery } from './queries.ts';

export const regulationPages = {
  aturan: {
    path: '/aturan',
    load: () => import('./aturan.tsx'),
    api: ['aturan'],
    example: {},
    roles: SIGNED_IN,
    query: aturanQuery,
  },
} as const satisfies Record<string, PageSpec>;
