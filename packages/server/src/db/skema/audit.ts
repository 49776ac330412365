import type { Generated } from 'kysely';
import type { Json } from './columns.ts';

/** What an act says of itself. */
interface ActRow {
  akun_id: string | null;
  pelaku: string;
  peran: string;
  sifat: string | null;
  tindakan: string;
  objek: string;
  objek_id: string | null;
  rincian: Json<Record<string, unknown>>;
  sebelum: Json<Record<string, unknown>> | null;
  sesudah: Json<Record<string, unknown>> | null;
  alasan: string | null;
  sidik_isi: Buffer;
}

/** What was done, by whom. Acts go in through audit_masuk; the commit moves them, numbered and sealed, to audit_kejadian. */
export interface AuditTables {
  audit_masuk: ActRow & { id: Generated<number> };
  audit_kejadian: ActRow & { nomor: number; saat: Date; sidik: Buffer };
  audit_kepala: { satu: Generated<boolean>; nomor: number; sidik: Buffer };
}
