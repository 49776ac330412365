import { type PageSpec, READS_LOAD } from '../../../shared/page-spec.ts';
import { prakiraanQuery, seriQuery } from './queries.ts';

export const ramalanPages = {
  prakiraan: {
    path: '/prakiraan',
    load: () => import('./prakiraan.tsx'),
    api: ['prakiraan', 'peristiwaDaftar', 'prakiraanKetepatan'],
    example: {},
    roles: READS_LOAD,
    query: prakiraanQuery,
  },
  prakiraanSeri: {
    path: '/prakiraan/$unorId/$layananId',
    load: () => import('./seri.tsx'),
    api: ['prakiraanSeri', 'volumeSeri'],
    example: { unorId: '33.74-DISDIK', layananId: 'VERIFIKASI-SPMB' },
    roles: READS_LOAD,
    query: seriQuery,
  },
} as const satisfies Record<string, PageSpec>;
