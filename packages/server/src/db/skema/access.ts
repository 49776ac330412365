import type { Generated, JSONColumnType } from 'kysely';
import type { Day } from '@seimbang/core/kernel';
import type { SaatKini } from './columns.ts';

/** Who may come in, and the answers kept for repeated requests. */
export interface AccessTables {
  akun: {
    id: string;
    urutan: Generated<number>;
    nama_masuk: string;
    nama: string;
    jabatan: string;
    pegawai_id: string | null;
    kata_sandi: string | null;
    /** Where the account is told that something waits for it. */
    surel: string | null;
    ganti_sandi: Generated<boolean>;
    demo: Generated<boolean>;
    aktif: Generated<boolean>;
    dibuat: SaatKini;
    versi: Generated<number>;
  };
  akun_peran: {
    id: Generated<number>;
    akun_id: string;
    peran: string;
    unor_id: string | null;
    sifat: string;
    ketua: Generated<boolean>;
    mulai: Day;
    selesai: Day | null;
  };
  sesi: {
    sidik_token: Buffer;
    akun_id: string | null;
    peran_id: number | null;
    asal: 'demo' | 'kunci' | 'sandi';
    perangkat: string | null;
    dibuat: SaatKini;
    terakhir: SaatKini;
  };
  idempotensi: {
    pemilik: string;
    kunci: string;
    sidik: string;
    isi: JSONColumnType<{ isi: unknown }, string, string> | null;
    dibuat: SaatKini;
  };
}
