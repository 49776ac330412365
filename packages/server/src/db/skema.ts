import type { ColumnType, Generated, JSONColumnType } from 'kysely';
import type { Day } from '@seimbang/core/kernel';

/** A JSON column: an object when read, JSON text when written. */
type Json<T> = ColumnType<T, string, string>;
type Saat = ColumnType<Date, Date | string, Date | string>;
type SaatKini = ColumnType<Date, Date | string | undefined, Date | string>;

interface PaketRow {
  satu: Generated<boolean>;
  versi: number;
  sidik: string;
  demo: boolean;
  data_per: Day;
  kebijakan: Json<unknown>;
  mutu: Json<unknown>;
  temuan: Json<unknown>;
  diubah: SaatKini;
}

/** The columns of `pegawai` that queries name; the whole table is read through paket-tables.ts. */
interface PegawaiRow {
  pegawai_id: string;
  urutan: number;
  nama: string;
  status: string;
  kedudukan_hukum: string;
  golongan: string | null;
  unor_id: string;
  jabatan_id: string;
  tmt_jabatan: Day;
}

interface Bernama {
  nama: string;
}

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

export interface Skema {
  paket: PaketRow;
  pegawai: PegawaiRow;
  unor: Bernama & { unor_id: string; urutan: number };
  jabatan: Bernama & { jabatan_id: string };
  sesi: SesiRow;
  akun_demo: AkunDemoRow;
  idempotensi: {
    pemilik: string;
    kunci: string;
    sidik: string;
    isi: JSONColumnType<{ isi: unknown }, string, string> | null;
    dibuat: SaatKini;
  };
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
  impor: {
    id: string;
    status: 'draf' | 'diterapkan';
    oleh: string;
    dibuat: SaatKini;
    diterapkan: Saat | null;
    berkas: Json<unknown>;
    draf: Json<unknown> | null;
    laporan: Json<unknown>;
    pertanyaan: ColumnType<unknown, string | undefined, string>;
  };
  pemetaan: { sidik: string; isi: Json<unknown>; dipakai: SaatKini };
  asumsi: { kode: string; oleh: string; pada: SaatKini };
  skenario: {
    id: string;
    nama: string;
    versi: Generated<number>;
    pembuka: Generated<boolean>;
    kenop: Json<unknown>;
    dibuat: SaatKini;
    diubah: SaatKini;
  };
  hitungan: {
    id: string;
    skenario_id: string;
    keadaan: 'antre' | 'berjalan' | 'selesai' | 'dihentikan' | 'gagal';
    henti: 'pakai' | 'buang' | null;
    dibuat: SaatKini;
    mulai: Saat | null;
    selesai: Saat | null;
    detak: Saat | null;
    fase: string | null;
    terbaik: number | null;
    batas: number | null;
    riwayat: ColumnType<unknown, string | undefined, string>;
    masalah: Json<unknown> | null;
  };
  rencana: {
    id: string;
    skenario_id: string;
    hitungan_id: string;
    dibuat: SaatKini;
    paket_versi: number;
    kenop: Json<unknown>;
    isi: Json<unknown>;
    ringkas: Json<unknown>;
    tampil: Json<unknown>;
  };
  kurva: { sidik: string; isi: Json<unknown>; dibuat: SaatKini };
}
