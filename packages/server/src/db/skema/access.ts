import type { JSONColumnType } from 'kysely';
import type { SaatKini } from './columns.ts';

interface SesiRow {
  sidik_token: Buffer;
  peran: string;
  nama: string;
  pegawai_id: string | null;
  unor_id: string | null;
  opd_id: string | null;
  asal: 'demo' | 'kunci';
  dibuat: SaatKini;
  terakhir: SaatKini;
}

interface AkunDemoRow {
  peran: string;
  nama: string;
  jabatan: string;
  pegawai_id: string | null;
  unor_id: string | null;
  opd_id: string | null;
}

/** Who may come in, and the answers kept for repeated requests. */
export interface AccessTables {
  sesi: SesiRow;
  akun_demo: AkunDemoRow;
  idempotensi: {
    pemilik: string;
    kunci: string;
    sidik: string;
    isi: JSONColumnType<{ isi: unknown }, string, string> | null;
    dibuat: SaatKini;
  };
}
