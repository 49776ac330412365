import type { ColumnType, Generated } from 'kysely';
import type { Day } from '@seimbang/core/kernel';
import type { Json, Saat, SaatKini } from './columns.ts';

interface UsulRow {
  id: string;
  versi: Generated<number>;
  jenis: 'mutasi' | 'penugasan';
  asal: 'rencana' | 'kepala' | 'pribadi' | 'putaran';
  judul: string;
  keadaan: string;
  tahap: Generated<number>;
  demo: boolean;
  dibuat: SaatKini;
  pengusul_akun: string | null;
  pengusul_nama: string;
  pengusul_peran: string;
  pengusul_unor: string | null;
  pengusul_pegawai: string | null;
  tmt: Day;
  mulai: Day | null;
  selesai: Day | null;
  tenggat: Day | null;
  terakhir_oleh: string;
  terakhir_peran: string | null;
  terakhir_pada: SaatKini;
  terakhir_tindakan: string;
  jalan: ColumnType<unknown, string | undefined, string>;
  rencana_id: string | null;
  rencana: Json<unknown> | null;
  putaran: Json<unknown> | null;
  terbukti: boolean | null;
  terbukti_versi: number | null;
  pyb: Json<unknown> | null;
  kirim: Day | null;
  rekomendasi_nomor: string | null;
  rekomendasi_tanggal: Day | null;
  penugasan: Json<unknown> | null;
}

interface UsulBarisRow {
  id: string;
  usul_id: string;
  nomor: number;
  gerbong: string;
  pegawai_id: string;
  nama: string;
  dari_unor: string;
  dari_jabatan: string;
  ke_unor: string;
  ke_jabatan: string;
  jenis: 'mutasi' | 'promosi' | 'penugasan';
  isi: Json<unknown>;
  baru: Generated<boolean>;
  aktif: Generated<boolean>;
  keluar: Json<unknown> | null;
  keputusan: 'setujui' | 'tolak' | null;
  keputusan_alasan: string | null;
  keputusan_oleh: string | null;
  keputusan_pada: Saat | null;
}

interface TanggapanRow {
  baris_id: string;
  sisi: 'asal' | 'tujuan';
  unor_id: string;
  jawaban: 'dapat' | 'keberatan' | null;
  alasan: Generated<string>;
  data: Generated<string>;
  oleh: string | null;
  pada: Saat | null;
  panitia_alasan: string | null;
  panitia_oleh: string | null;
  panitia_pada: Saat | null;
}

interface SuratRow {
  id: string;
  usul_id: string;
  baris_id: string | null;
  jenis: string;
  nomor: string;
  tanggal: Day;
  data: Json<unknown>;
  sidik: string;
  pdf: Buffer | null;
  docx: Buffer | null;
  pdf_sha256: string | null;
  docx_sha256: string | null;
  dibuat: SaatKini;
}

interface AnggotaRow {
  akun_id: string;
  nama: string;
  pada: SaatKini;
}

/** Proposals, the panel, the frozen lists and the letters. */
export interface ApprovalTables {
  usul: UsulRow;
  usul_baris: UsulBarisRow;
  usul_tanggapan: TanggapanRow;
  usul_syarat: {
    baris_id: string;
    aturan: string;
    nomor_dokumen: string;
    catatan: string;
    oleh: string;
    pada: SaatKini;
  };
  usul_komentar: {
    id: string;
    usul_id: string;
    gerbong: string;
    isi: string;
    oleh: string;
    peran: string;
    pada: SaatKini;
  };
  usul_hadir: AnggotaRow & { usul_id: string; jabatan: string; ketua: boolean };
  usul_konflik: AnggotaRow & { baris_id: string };
  usul_suara: AnggotaRow & { baris_id: string; suara: 'setujui' | 'tolak' | 'tinjau-ulang'; alasan: string };
  usul_beku: {
    usul_id: string;
    tahap: 'verifikasi' | 'penetapan';
    isi: string;
    sha256: string;
    oleh: string;
    saat: SaatKini;
  };
  usul_laporan: { id: string; usul_id: string; isi: string; oleh: string; peran: string; pada: SaatKini };
  usul_alasan: {
    usul_id: string;
    jenis: 'permohonan' | 'konflik';
    pokok: string;
    isi: string;
    garam: string;
    pada: SaatKini;
  };
  surat: SuratRow;
  nomor_surat: { kantor: string; tahun: number; jenis: string; terakhir: number };
  pengaturan: { kunci: string; versi: number; isi: Json<unknown>; oleh: string; peran: string; pada: SaatKini };
}
