import type { KotakMasuk } from '@seimbang/contract';

/** One thing of the inbox; whether it is late is read off its day. */
export type Urusan = Omit<KotakMasuk['urusan'][number], 'terlambat'>;
