import { EXAMPLE_ID, type PageSpec } from '../../../shared/page-spec.ts';
import { bantuanQuery, lonjakanQuery, mintaQuery, simulasiQuery } from './queries.ts';

/** The surge desk: what is coming, asking for help, who helps, and a week played through. */
export const mejaPages = {
  lonjakan: {
    path: '/lonjakan',
    load: () => import('./lonjakan.tsx'),
    api: ['lonjakan', 'lonjakanLayanan'],
    example: {},
    roles: ['analis', 'kepala-unit', 'pyb', 'ppk', 'auditor'],
    query: lonjakanQuery,
  },
  lonjakanMinta: {
    path: '/lonjakan/minta',
    load: () => import('./minta.tsx'),
    api: ['bantuanBahan'],
    example: {},
    roles: ['kepala-unit', 'analis'],
    query: mintaQuery,
  },
  lonjakanBantuan: {
    path: '/lonjakan/bantuan/$id',
    load: () => import('./bantuan.tsx'),
    api: ['bantuan'],
    example: EXAMPLE_ID,
    roles: ['analis', 'kepala-unit', 'pyb', 'ppk', 'auditor'],
    query: bantuanQuery,
  },
  lonjakanSimulasi: {
    path: '/lonjakan/simulasi',
    load: () => import('./simulasi.tsx'),
    api: ['lonjakanSimulasi'],
    example: {},
    roles: ['analis', 'kepala-unit', 'asn', 'tpk', 'pyb', 'ppk', 'auditor'],
    query: simulasiQuery,
  },
  bantu: {
    path: '/saya/bantu',
    load: () => import('./bantu.tsx'),
    api: ['bantuanSaya'],
    example: {},
    roles: ['asn'],
  },
} as const satisfies Record<string, PageSpec>;
