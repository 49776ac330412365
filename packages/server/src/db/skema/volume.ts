import type { Day } from '@seimbang/core/kernel';
import type { Generated } from 'kysely';
import type { Json, Saat, SaatKini } from './columns.ts';

interface Penulis {
  oleh: string;
  peran: string;
  pada: SaatKini;
}

interface Layanan {
  unor_id: string;
  layanan_id: string;
}

interface VolumeCatatanRow extends Layanan, Penulis {
  id: Generated<number>;
  periode: 'hari' | 'bulan';
  tanggal: Day;
  masuk: number | null;
  selesai: number | null;
  antre: number | null;
  asal: 'formulir' | 'api' | 'berkas';
  peringatan: string | null;
  alasan: string | null;
}

interface PeristiwaCatatanRow extends Penulis {
  id: Generated<number>;
  peristiwa_id: string;
  nama: string;
  mulai: Day;
  selesai: Day;
  unor_id: string | null;
  layanan_id: string | null;
  pengali: number | null;
  pasti: boolean;
  hapus: Generated<boolean>;
  alasan: string;
}

export interface VolumeTables {
  volume_catatan: VolumeCatatanRow;
  volume_draf: {
    id: string;
    oleh: string;
    dibuat: SaatKini;
    diterapkan: Saat | null;
    isi: Json<unknown> | null;
    laporan: Json<unknown>;
  };
  peristiwa_catatan: PeristiwaCatatanRow;
  prakiraan: { versi: string; isi: Json<unknown>; dibuat: SaatKini };
  ramalan_ucapan: Layanan & { hari: Day; sampai: Day; isi: Json<unknown>; dibuat: SaatKini };
  alarm_nilai: Layanan &
    Penulis & {
      id: Generated<number>;
      mulai: Day;
      putusan: 'dilihat' | 'nyata' | 'bukan-lonjakan';
      alasan: string | null;
    };
}
