import type { Day } from '@seimbang/core/kernel';
import type { ColumnType, Generated } from 'kysely';
import type { Json, Saat, SaatKini } from './columns.ts';

type KeadaanPutaranRow = 'siap' | 'buka' | 'segel' | 'tukar' | 'tawaran' | 'selesai' | 'batal';
type KeadaanTawaranRow =
  | 'menunggu'
  | 'bersedia'
  | 'bersyarat'
  | 'tidak'
  | 'kendala'
  | 'tanpa-jawaban'
  | 'gugur'
  | 'terkirim';

interface PutaranRow {
  id: string;
  versi: Generated<number>;
  nama: string;
  keadaan: Generated<KeadaanPutaranRow>;
  demo: boolean;
  tmt: Day;
  buka: Day;
  tutup: Day;
  tenggat: Day | null;
  kenop: Json<unknown>;
  sidik_benih: string;
  benih: string | null;
  sidik_minat: string | null;
  sidik_rencana: string | null;
  sidik_jejak: string | null;
  paket_versi: number | null;
  pengisi: Generated<number>;
  dibuat: SaatKini;
  terakhir_oleh: string;
  terakhir_peran: string | null;
  terakhir_pada: SaatKini;
  terakhir_tindakan: string;
  jalan: ColumnType<unknown, string | undefined, string>;
  manfaat: Json<unknown> | null;
  otomatis: Generated<boolean>;
}

interface TawaranRow {
  id: string;
  putaran_id: string;
  pegawai_id: string;
  versi: Generated<number>;
  jenis: 'tawaran' | 'penempatan' | 'pesan';
  label: string;
  dari_unor: string;
  dari_jabatan: string;
  ke_unor: string;
  ke_jabatan: string;
  gerbong: string | null;
  keadaan: KeadaanTawaranRow;
  tenggat: Day | null;
  tinjauan: 'dibebaskan' | 'ditolak' | null;
  cadangan: ColumnType<unknown, string | undefined, string>;
  pernyataan: Json<unknown> | null;
  sidik: string | null;
  usul_id: string | null;
  dibuat: SaatKini;
  dijawab: Saat | null;
}

interface Perkara {
  id: string;
  pegawai_id: string;
  versi: Generated<number>;
  garam: string;
  putusan_alasan: string | null;
  putusan_pada: Saat | null;
}

/** Rounds, wishes, offers, protection, objections, points and exchanges. */
export interface WillingnessTables {
  putaran: PutaranRow;
  putaran_kunci: {
    putaran_id: string;
    benih: string;
    paket: Json<unknown> | null;
    rencana: Json<unknown> | null;
    kebal: Json<unknown> | null;
  };
  minat_putaran: {
    putaran_id: string;
    pegawai_id: string;
    versi: Generated<number>;
    isi: Json<unknown>;
    tidak_sebelum: Day | null;
    saat: SaatKini;
  };
  putaran_hasil: {
    putaran_id: string;
    jejak: Json<unknown>;
    ringkas: Json<unknown>;
    peminat: Json<unknown>;
    peluang: Json<unknown>;
    cadangan: Json<unknown> | null;
  };
  putaran_kode: { putaran_id: string; pegawai_id: string; kode: string; label: string };
  tawaran: TawaranRow;
  tawaran_alasan: {
    tawaran_id: string;
    pegawai_id: string;
    kode: string | null;
    isi: string;
    garam: string;
    pada: SaatKini;
  };
  lindungan: Perkara & {
    jenis: string;
    bukti: string;
    sampai: Day;
    keadaan: Generated<'diajukan' | 'diterima' | 'ditolak' | 'ditarik'>;
    dibuat: SaatKini;
  };
  lindungan_berlaku: { lindungan_id: string; pegawai_id: string; sampai: Day };
  keberatan: Perkara & {
    tawaran_id: string | null;
    jenis: string;
    jalur: 'tim-kasus' | 'inspektorat';
    alasan: string;
    bukti: string;
    keadaan: Generated<'diajukan' | 'diterima' | 'ditolak' | 'ditarik'>;
    masuk: Day;
    batas: Day;
  };
  masa_giliran: {
    id: string;
    pegawai_id: string;
    putaran_id: string;
    mulai: Day;
    km_tambahan: number;
    kebal_sampai: Day;
    dasar: Generated<boolean>;
    tambahan_persen: Generated<number>;
  };
  paket_manfaat: {
    id: string;
    berlaku: Day;
    dasar: string;
    isi: Json<unknown>;
    oleh: string;
    peran: string | null;
    dibuat: SaatKini;
  };
  kursi_putaran: {
    putaran_id: string;
    unor_id: string;
    jabatan_id: string;
    ditutup: Day;
    dibutuhkan: number;
    sukarela: number;
  };
  hak_manfaat: {
    id: string;
    versi: Generated<number>;
    jenis: 'hak-kembali' | 'pilihan-pertama';
    pegawai_id: string;
    putaran_id: string;
    unor_id: string;
    jabatan_id: string;
    mulai: Day;
    keadaan: Generated<'berjalan' | 'diminta' | 'dilepas' | 'dipakai'>;
    usul_id: string | null;
    dipakai_putaran: string | null;
    dibuat: SaatKini;
  };
  peristiwa_kalender: { kunci: string; saat: SaatKini };
  poin_giliran: { masa_id: string; bulan_ke: number; tanggal: Day; poin: number };
  tukar_minat: { pegawai_id: string; versi: Generated<number>; aktif: boolean; isi: Json<unknown>; saat: SaatKini };
  tukar_temuan: {
    id: string;
    versi: Generated<number>;
    sidik: string;
    jenis: 'tukar' | 'rantai';
    keadaan: Generated<'menunggu' | 'disetujui' | 'batal'>;
    usul_id: string | null;
    dibuat: SaatKini;
  };
  tukar_anggota: {
    temuan_id: string;
    pegawai_id: string;
    urutan: number;
    dari_unor: string;
    dari_jabatan: string;
    ke_unor: string;
    ke_jabatan: string;
    jawaban: Generated<'menunggu' | 'setuju' | 'tidak'>;
  };
}
