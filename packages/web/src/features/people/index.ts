import { type PageSpec, READS_PEOPLE } from '../../shared/page-spec.ts';

export const peoplePages = {
  pegawai: {
    path: '/pegawai/$pegawaiId',
    load: () => import('./pegawai.tsx'),
    api: ['pegawai'],
    example: { pegawaiId: 'P0001' },
    roles: READS_PEOPLE,
  },
} as const satisfies Record<string, PageSpec>;
