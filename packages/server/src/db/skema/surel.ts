import type { Day } from '@seimbang/core/kernel';
import type { Generated } from 'kysely';
import type { Saat, SaatKini } from './columns.ts';

/** Mail on its way out. */
export interface SurelTables {
  surel_keluar: {
    id: string;
    kunci: string;
    kepada: string;
    tautan: string;
    tenggat: Day | null;
    keadaan: Generated<'menunggu' | 'mengirim' | 'terkirim' | 'gagal' | 'tidak-dikirim'>;
    keterangan: string | null;
    percobaan: Generated<number>;
    dibuat: SaatKini;
    berikut: SaatKini;
    terkirim: Saat | null;
  };
}
