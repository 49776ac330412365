import { EXAMPLE_ID, type PageSpec, READS_PLAN } from '../../shared/page-spec.ts';
import { daftarQuery, rencanaQuery } from './queries.ts';

export const planningPages = {
  perencanaan: {
    path: '/perencanaan',
    load: () => import('./daftar.tsx'),
    api: ['skenarioDaftar'],
    example: {},
    roles: READS_PLAN,
    query: daftarQuery,
  },
  skenario: {
    path: '/perencanaan/skenario/$id',
    load: () => import('./skenario.tsx'),
    api: ['skenario', 'skenarioKurva', 'kebijakan', 'aturan', 'riwayatSkenario'],
    example: EXAMPLE_ID,
    roles: READS_PLAN,
  },
  hitungan: {
    path: '/perencanaan/hitungan/$id',
    load: () => import('./hitungan.tsx'),
    api: ['hitungan'],
    example: EXAMPLE_ID,
    roles: READS_PLAN,
  },
  rencana: {
    path: '/perencanaan/rencana/$id',
    load: () => import('./rencana.tsx'),
    api: ['rencana', 'skenario', 'skenarioKurva', 'rencanaDampakLayanan', 'riwayatRencana'],
    example: EXAMPLE_ID,
    roles: READS_PLAN,
    query: rencanaQuery,
  },
} as const satisfies Record<string, PageSpec>;
