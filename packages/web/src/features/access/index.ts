import { type PageSpec, SIGNED_IN } from '../../shared/page-spec.ts';

export const accessPages = {
  masuk: { path: '/masuk', load: () => import('./masuk.tsx'), api: ['sesiAkunDemo'], example: {}, roles: [] },
  bantuan: { path: '/bantuan', load: () => import('./bantuan.tsx'), api: [], example: {}, roles: SIGNED_IN },
} as const satisfies Record<string, PageSpec>;
