import type { Pegawai } from '../domain/index.ts';

/** Contract civil servant, full-time or part-time. */
export const isPppk = (p: Pegawai): boolean => p.status === 'PPPK' || p.status === 'PPPK_PW';
