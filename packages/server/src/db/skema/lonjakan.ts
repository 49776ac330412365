import type { Day } from '@seimbang/core/kernel';
import type { Generated } from 'kysely';
import type { Json, Saat, SaatKini } from './columns.ts';

/** The surge desk: requests, plans of help, who was sent, who was there, who would help. */
export interface LonjakanTables {
  bantuan: {
    id: string;
    versi: Generated<number>;
    unor_id: string;
    mulai: Day;
    selesai: Day;
    jam_diminta: number;
    jam_sehari: number;
    rumpun: string | null;
    alasan: string;
    keadaan: Generated<'diminta' | 'ditolak' | 'ditarik' | 'diusulkan'>;
    peringatan: Json<unknown> | null;
    harapan: Json<unknown> | null;
    demo: boolean;
    diminta_oleh: string;
    diminta_akun: string | null;
    dibuat: SaatKini;
  };
  bantuan_ubahan: {
    id: string;
    bantuan_id: string;
    tindakan: 'ubah' | 'tolak' | 'tarik';
    jam_sehari: number | null;
    alasan: string;
    oleh: string;
    pada: SaatKini;
  };
  bantuan_rencana: {
    id: string;
    bantuan_id: string;
    keadaan: 'berjalan' | 'selesai' | 'dihentikan' | 'gagal';
    kenop: Json<unknown>;
    paket_versi: number;
    isi: Json<unknown> | null;
    periksa: Json<unknown> | null;
    masalah: Json<unknown> | null;
    dibuat: SaatKini;
    berakhir: Saat | null;
  };
  bantuan_orang: {
    usul_id: string;
    pegawai_id: string;
    bantuan_id: string;
    nama: string;
    dari_unor: string;
    porsi: number;
    relawan: boolean;
    km: number;
  };
  bantuan_hadir: {
    nomor: Generated<number>;
    usul_id: string;
    pegawai_id: string;
    tanggal: Day;
    hadir: 'hadir' | 'separuh' | 'tidak';
    catatan: string;
    oleh: string;
    pada: SaatKini;
  };
  bantuan_surat: {
    usul_id: string;
    pegawai_id: string;
    nomor: string;
    tanggal: Day;
    data: Json<unknown>;
    sidik: string;
    oleh: string;
    pada: SaatKini;
  };
  relawan: {
    id: string;
    pegawai_id: string;
    mulai: Day;
    selesai: Day;
    porsi: number;
    pada: SaatKini;
    dicabut: Saat | null;
  };
}
