import type { ColumnType, Generated } from 'kysely';
import type { Day } from '@seimbang/core/kernel';
import type { AccessTables } from './skema/access.ts';
import type { ApprovalTables } from './skema/approval.ts';
import type { AuditTables } from './skema/audit.ts';
import type { EvaluationTables } from './skema/evaluation.ts';
import type { Json, Saat, SaatKini } from './skema/columns.ts';
import type { LonjakanTables } from './skema/lonjakan.ts';
import type { SocialisationTables } from './skema/socialisation.ts';
import type { CareerTables } from './skema/career.ts';
import type { SurelTables } from './skema/surel.ts';
import type { VolumeTables } from './skema/volume.ts';
import type { WillingnessTables } from './skema/willingness.ts';

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

export interface Skema
  extends AccessTables,
    CareerTables,
    ApprovalTables,
    AuditTables,
    EvaluationTables,
    SocialisationTables,
    SurelTables,
    VolumeTables,
    WillingnessTables,
    LonjakanTables {
  paket: PaketRow;
  pegawai: PegawaiRow;
  unor: Bernama & { unor_id: string; urutan: number };
  jabatan: Bernama & { jabatan_id: string };
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
