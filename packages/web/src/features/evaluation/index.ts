import type { PageSpec } from '../../shared/page-spec.ts';

const READS = ['analis', 'ppk', 'pyb', 'auditor', 'kepala-unit'] as const;
const CENTRE = ['analis', 'ppk', 'pyb', 'auditor'] as const;

export const evaluationPages = {
  evaluasiDaftar: {
    path: '/evaluasi',
    load: () => import('./daftar.tsx'),
    api: ['evaluasiDaftar'],
    example: {},
    roles: READS,
  },
  evaluasi: {
    path: '/evaluasi/$id',
    load: () => import('./satu.tsx'),
    api: ['evaluasi'],
    example: { id: '0199b1a0-0000-7000-8000-000000000001' },
    roles: READS,
  },
  gelombang: {
    path: '/evaluasi/gelombang',
    load: () => import('./gelombang.tsx'),
    api: ['evaluasiGelombang'],
    example: {},
    roles: CENTRE,
  },
  masukan: {
    path: '/evaluasi/masukan',
    load: () => import('./masukan.tsx'),
    api: ['masukanDaftar'],
    example: {},
    roles: ['analis', 'auditor'],
  },
  laporanDraf: {
    path: '/laporan/$triwulan',
    load: () => import('./laporan-draf.tsx'),
    api: ['laporanDraf'],
    example: { triwulan: '2026-T2' },
    roles: CENTRE,
  },
  publikLaporanDaftar: {
    path: '/publik/laporan',
    load: () => import('./publik-daftar.tsx'),
    api: ['publikLaporanDaftar'],
    example: {},
    roles: [],
  },
  publikLaporan: {
    path: '/publik/laporan/$triwulan',
    load: () => import('./publik.tsx'),
    api: ['publikLaporan'],
    example: { triwulan: '2026-T2' },
    roles: [],
  },
} as const satisfies Record<string, PageSpec>;
