import { type PageSpec, READS_LOAD } from '../../../shared/page-spec.ts';
import { deretQuery, formulirQuery } from './queries.ts';

export const volumePages = {
  volume: {
    path: '/volume',
    load: () => import('./volume.tsx'),
    api: ['volumeFormulir'],
    example: {},
    roles: ['kepala-unit'],
    query: formulirQuery,
  },
  volumeDeret: {
    path: '/volume/deret',
    load: () => import('./deret.tsx'),
    api: ['volumeDaftar'],
    example: {},
    roles: READS_LOAD,
    query: deretQuery,
  },
} as const satisfies Record<string, PageSpec>;
