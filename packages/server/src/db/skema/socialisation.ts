import type { Day } from '@seimbang/core/kernel';
import type { Generated } from 'kysely';
import type { SaatKini } from './columns.ts';

/** Campaigns, questions, surveys and Denyut. The counters of answers are not here: only functions of the database reach them. */
export interface SocialisationTables {
  kampanye: {
    id: string;
    judul: string;
    tujuan: string;
    isi: string;
    putaran_id: string | null;
    mulai: Day;
    selesai: Day;
    oleh: string;
    dibuat: SaatKini;
  };
  kampanye_unit: { kampanye_id: string; unor_id: string; urutan: number };
  pertemuan: { id: string; kampanye_id: string; unor_id: string; tanggal: Day; jam: string; tempat: string };
  pertanyaan: {
    id: string;
    kampanye_id: string;
    isi: string;
    nama: string | null;
    hari: Day;
    urutan: Generated<number>;
    jawaban: string | null;
    sama_dengan: string | null;
    dijawab_oleh: string | null;
    dijawab_hari: Day | null;
  };
  pertanyaan_penanya: { pertanyaan_id: string; pegawai_id: string };
  survei: { id: string; kampanye_id: string; gelombang: 'sebelum' | 'sesudah'; mulai: Day; selesai: Day };
  survei_peserta: { survei_id: string; pegawai_id: string };
  denyut_undangan: {
    id: string;
    usul_id: string;
    hari: number;
    pegawai_id: string;
    kelompok: 'pindah' | 'penerima' | 'pemberi';
    tutup: Day;
    dijawab: Generated<boolean>;
  };
  denyut_gelombang: { usul_id: string; hari: number; undangan: number };
  denyut_terbit: { hari: number; kelompok: string; terbit: Day };
}
