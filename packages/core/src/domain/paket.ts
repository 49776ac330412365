import type { Day } from '../kernel/index.ts';

/**
 * The data package of DATA section 1 after reading: one list per file, values typed, absent values `null` or the documented default.
 * `ekstra` keeps every column the contract does not know, so that a round trip loses nothing.
 */
export type Ekstra = Readonly<Record<string, string>>;

export interface Unor {
  readonly unorId: string;
  readonly nama: string;
  readonly indukId: string | null;
  readonly jenis: string | null;
  /** As in the file; `null` means the top ancestor (see `PaketIndex.opdOf`). */
  readonly opdId: string | null;
  readonly kodeWilayah: string | null;
  /** Degrees, WGS 84. */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly ekstra: Ekstra;
}

export type JenisJabatan = 'struktural' | 'fungsional' | 'pelaksana';

export interface Jabatan {
  readonly jabatanId: string;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: string | null;
  readonly rumpun: string | null;
  /** Job class 1-17. */
  readonly kelas: number | null;
  /** `II.a` ... `IV.b`, as written in SIASN. */
  readonly eselon: string | null;
  readonly golonganMin: string | null;
  readonly pendidikanMin: Pendidikan | null;
  readonly jurusan: readonly string[];
  /** Required level (1-5) by competence name. */
  readonly kompetensi: Readonly<Record<string, number>>;
  readonly ekstra: Ekstra;
}

export type Pendidikan = 'SD' | 'SLTP' | 'SLTA' | 'D1' | 'D2' | 'D3' | 'D4' | 'S1' | 'S2' | 'S3';

export interface Formasi {
  readonly unorId: string;
  readonly jabatanId: string;
  /** FTE; used only where tugas.csv has no row of this formasi. */
  readonly kebutuhan: number | null;
  /** People who must stay. */
  readonly minimum: number;
  readonly kritis: boolean;
  readonly ekstra: Ekstra;
}

export type Periode = 'tahun' | 'bulan' | 'minggu' | 'hari';

export interface Tugas {
  readonly unorId: string;
  readonly jabatanId: string;
  readonly uraian: string;
  readonly satuan: string | null;
  readonly volume: number;
  readonly periode: Periode;
  /** Minutes per piece. */
  readonly normaMenit: number;
  /** The row's own denominator, in the row's own period; `null` = the policy's WKE per year. */
  readonly wkeMenit: number | null;
  readonly layananId: string | null;
  readonly ekstra: Ekstra;
}

export type StatusPegawai = 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PW';
export type Kinerja = 'Sangat Baik' | 'Baik' | 'Butuh Perbaikan' | 'Cukup' | 'Kurang' | 'Sangat Kurang';

export interface Pegawai {
  readonly pegawaiId: string;
  readonly nip: string | null;
  readonly nama: string;
  readonly status: StatusPegawai;
  /** SIASN code; `01` = active. */
  readonly kedudukanHukum: string;
  /** `III/b` for PNS, `IX` for PPPK. */
  readonly golongan: string | null;
  readonly pendidikan: Pendidikan | null;
  readonly jurusan: string | null;
  readonly unorId: string;
  readonly jabatanId: string;
  readonly tmtJabatan: Day;
  readonly tanggalLahir: Day | null;
  readonly tmtCpns: Day | null;
  /** Predikat of the last year and of the year before. */
  readonly kinerja1: Kinerja | null;
  readonly kinerja2: Kinerja | null;
  readonly prosesDisiplin: boolean;
  readonly tugasBelajar: boolean;
  readonly ikatanDinasSampai: Day | null;
  readonly kontrakSampai: Day | null;
  /** Hours per week; 37.5 = full time. */
  readonly jamPerMinggu: number;
  readonly domisiliLat: number | null;
  readonly domisiliLon: number | null;
  /** Own level (1-5) by competence name; an absent name is unknown, not zero. */
  readonly kompetensi: Readonly<Record<string, number>>;
  readonly riwayatBulanPengawas: number | null;
  readonly riwayatBulanPelaksana: number | null;
  readonly kepamongprajaan: boolean;
  /** Protected until this day, verified by the panel; the reason is never here. */
  readonly lindungSampai: Day | null;
  readonly poinRotasi: number | null;
  readonly ekstra: Ekstra;
}

export interface Kerabat {
  readonly pegawaiIdA: string;
  readonly pegawaiIdB: string;
  readonly derajat: number;
  readonly ekstra: Ekstra;
}

export interface Volume {
  readonly unorId: string;
  readonly layananId: string;
  readonly tanggal: Day;
  readonly masuk: number;
  readonly selesai: number | null;
  readonly antre: number | null;
  readonly ekstra: Ekstra;
}

export interface Peristiwa {
  readonly peristiwaId: string;
  readonly nama: string;
  readonly mulai: Day;
  readonly selesai: Day;
  readonly unorId: string | null;
  readonly layananId: string | null;
  readonly pengali: number | null;
  readonly ekstra: Ekstra;
}

export interface Minat {
  readonly pegawaiId: string;
  readonly urutan: number;
  /** Both null = stay. */
  readonly unorId: string | null;
  readonly jabatanId: string | null;
  readonly ekstra: Ekstra;
}

export type TindakanKunci = 'tetap' | 'larang' | 'wajib';

/**
 * A lock set by the analyst. `tetap`: stays. `larang`: may not go to the named unor and/or jabatan (an empty one matches any).
 * `wajib`: must go to the named place (an empty one matches any); with neither named, must leave the present formasi.
 */
export interface Kunci {
  readonly pegawaiId: string;
  readonly tindakan: TindakanKunci;
  readonly unorId: string | null;
  readonly jabatanId: string | null;
  readonly ekstra: Ekstra;
}

export interface Paket {
  readonly unor: readonly Unor[];
  readonly jabatan: readonly Jabatan[];
  readonly formasi: readonly Formasi[];
  readonly tugas: readonly Tugas[];
  readonly pegawai: readonly Pegawai[];
  readonly kerabat: readonly Kerabat[];
  readonly volume: readonly Volume[];
  readonly peristiwa: readonly Peristiwa[];
  readonly minat: readonly Minat[];
  readonly kunci: readonly Kunci[];
  readonly kebijakan: Kebijakan;
}

export type LintasJabatan = 'sejabatan' | 'serumpun' | 'memenuhiSyarat' | 'promosi';

/** The policy file `kebijakan.json`; every key of the file is optional, this is the whole with defaults filled in (see `kebijakan.ts`). */
export interface Kebijakan {
  /** Effective working time, minutes per person and year. */
  readonly wkeMenit: number;
  /** Day on which the moves take effect. */
  readonly tmt: Day;
  /** Budget K; `null` = none. */
  readonly maksimumMutasi: number | null;
  /** Points; one unit of `balance` is 1,000,000 points, `km` per kilometre, `gap` per level. */
  readonly bobot: { readonly balance: number; readonly move: number; readonly km: number; readonly gap: number };
  readonly batas: {
    readonly ejMaksimumDonor: number | null;
    readonly keluarMaksimumPerUnor: number | null;
    readonly masaJabatanMinimumBulan: number;
    readonly masaJabatanMaksimumBulan: number;
  };
  readonly lintasJabatan: LintasJabatan;
  readonly benih: string;
  /** EL-06 as an obligation instead of a remark. */
  readonly wajibRotasi: boolean;
  /** EL-05 waivers: months actually required and the document, by pegawai. */
  readonly pengecualianMasaJabatan: Readonly<
    Record<string, { readonly nomorDokumen: string; readonly alasan: string }>
  >;
  /** Freeze calendar of CAL-01 and CAL-02; absent = none declared (listed among the assumptions). */
  readonly kalender: {
    readonly penetapanCalon: Day | null;
    readonly akhirMasaJabatan: Day | null;
    readonly pelantikanKepalaDaerah: Day | null;
    readonly izinMenteriNomor: string | null;
  };
  /** Assumptions the analyst has confirmed where a verdict would be `unknown`; a plan that uses one is marked `simulasi`. */
  readonly asumsi: readonly Asumsi[];
  /** Keys of the file that are not known here; kept for the round trip. */
  readonly ekstra: Readonly<Record<string, unknown>>;
}

/** Bulk-confirmed stand-in for a missing datum: "anggap kinerja Baik". */
export type Asumsi = 'kinerja-baik' | 'usia-di-bawah-bup' | 'pendidikan-memenuhi' | 'kontrak-mencakup-tmt';
