import type { Day } from '@seimbang/core/kernel';

/** A post at one end of a move, as far as the data package knows it. */
export interface ImutTempat {
  readonly jabatan: string;
  readonly jenisJabatan: 'struktural' | 'fungsional' | 'pelaksana';
  readonly unor: string;
  /** Ids of the data package; equal to SIASN's where the package came from there. */
  readonly jabatanId: string;
  readonly unorId: string;
  readonly eselon: string | null;
  readonly kelas: number | null;
}

export interface ImutAturan {
  readonly id: string;
  readonly verdict: 'allowed' | 'forbidden' | 'needs-consent' | 'unknown';
  readonly pasal: string;
  readonly penjelasan: string;
}

export interface ImutBaris {
  readonly no: number;
  readonly nama: string;
  readonly nip: string | null;
  readonly status: 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PW';
  readonly kedudukanHukum: string;
  readonly golongan: string | null;
  readonly kinerja: readonly [string | null, string | null];
  readonly lama: ImutTempat;
  readonly baru: ImutTempat;
  readonly tmtJabatanLama: Day;
  readonly tmt: Day;
  readonly jenis: 'mutasi' | 'promosi';
  readonly alasan: readonly string[];
  readonly aturan: readonly ImutAturan[];
  /** Note on a settled consent (document number); null where none was needed. */
  readonly syarat: string | null;
  /** True where origin and destination are different instansi: the documents of Peraturan BKN 5/2019 art. 3 are then required. */
  readonly antarInstansi: boolean;
}

/** Everything that somebody needs to type a case into I-MUT; there is no public way to send it. */
export interface ImutData {
  readonly instansi: string;
  readonly usul: string;
  readonly tanggal: Day;
  readonly beritaAcara: { readonly nomor: string; readonly tanggal: Day } | null;
  /** SHA-256 of the frozen list. */
  readonly sidik: string;
  readonly demo: boolean;
  readonly baris: readonly ImutBaris[];
}
