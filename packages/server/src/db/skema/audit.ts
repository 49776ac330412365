import type { Generated } from 'kysely';
import type { Json, SaatKini } from './columns.ts';

/** What was done, by whom. */
export interface AuditTables {
  audit_kejadian: {
    nomor: Generated<number>;
    saat: SaatKini;
    pelaku: string;
    peran: string;
    tindakan: string;
    objek: string;
    objek_id: string | null;
    rincian: Json<unknown>;
  };
}
