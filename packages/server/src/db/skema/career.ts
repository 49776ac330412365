import type { Generated } from 'kysely';
import type { Json, SaatKini } from './columns.ts';

/** Rotation calendars. */
export interface CareerTables {
  kalender_rotasi: {
    id: string;
    paket_versi: number;
    keadaan: Generated<'konsep'>;
    pilihan: Json<unknown>;
    isi: Json<unknown>;
    periksa: Json<unknown>;
    oleh: string;
    dibuat: SaatKini;
  };
}
