import { type PageSpec, SIGNED_IN } from '../../shared/page-spec.ts';
import { penggunaQuery } from './queries.ts';

const ADMIN = ['admin'] as const;

export const accessPages = {
  masuk: { path: '/masuk', load: () => import('./masuk.tsx'), api: ['sesiAkunDemo'], example: {}, roles: [] },
  bantuan: { path: '/bantuan', load: () => import('./bantuan.tsx'), api: [], example: {}, roles: SIGNED_IN },
  akun: { path: '/akun', load: () => import('./akun.tsx'), api: ['akunSaya'], example: {}, roles: SIGNED_IN },
  pengguna: {
    path: '/pengguna',
    load: () => import('./pengguna.tsx'),
    api: ['penggunaDaftar'],
    example: {},
    roles: ADMIN,
    query: penggunaQuery,
  },
  penggunaBaru: {
    path: '/pengguna/baru',
    load: () => import('./pengguna-baru.tsx'),
    api: ['penggunaUnit'],
    example: {},
    roles: ADMIN,
    kunci: true,
  },
  penggunaSatu: {
    path: '/pengguna/$akunId',
    load: () => import('./pengguna-satu.tsx'),
    api: ['pengguna', 'penggunaUnit'],
    example: { akunId: '0199b1a0-0000-7000-8000-000000000001' },
    roles: ADMIN,
  },
} as const satisfies Record<string, PageSpec>;
