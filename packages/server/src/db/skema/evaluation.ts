import type { Day } from '@seimbang/core/kernel';
import type { Json, Saat, SaatKini } from './columns.ts';

/** What was fixed beforehand, lots of waves, complaints and satisfaction, published reports. */
export interface EvaluationTables {
  evaluasi: {
    id: string;
    usul_id: string | null;
    jenis: 'mutasi' | 'penugasan' | 'gelombang';
    judul: string;
    mulai: Day;
    selesai: Day;
    isi: string;
    sidik: string;
    oleh: string;
    peran: string;
    saat: SaatKini;
  };
  undian_gelombang: {
    id: string;
    judul: string;
    isi: Json<unknown>;
    benih: string;
    sidik_benih: string;
    oleh: string;
    saat: SaatKini;
    diundi: Saat | null;
    evaluasi_id: string | null;
  };
  masukan_impor: {
    id: string;
    jenis: 'keluhan' | 'skm';
    keadaan: 'draf' | 'diterapkan';
    berkas: string;
    oleh: string;
    saat: SaatKini;
    isi: Json<unknown> | null;
    laporan: Json<unknown>;
  };
  masukan_layanan: {
    kunci: string;
    impor_id: string;
    jenis: 'keluhan' | 'skm';
    unor_id: string;
    tanggal: Day;
    kategori: string | null;
    status: string | null;
    hari: number | null;
    unsur: Json<unknown> | null;
  };
  laporan_publik: {
    triwulan: string;
    versi: number;
    isi: string;
    sidik: string;
    oleh: string;
    saat: SaatKini;
    pdf_id: Buffer | null;
    pdf_en: Buffer | null;
  };
}
