import { type PageSpec, SIGNED_IN } from '../../shared/page-spec.ts';

export const peoplePages = {
  pegawai: {
    path: '/pegawai/$pegawaiId',
    load: () => import('./pegawai.tsx'),
    api: ['pegawai'],
    example: { pegawaiId: 'P0001' },
    roles: SIGNED_IN,
  },
} as const satisfies Record<string, PageSpec>;
