import type { Day } from '@seimbang/core/kernel';
import type { OrientasiData, TerimaKasihData } from './bantuan-data.ts';
import type { LaporanPublikData } from './laporan-publik-data.ts';
import type { Naskah, Penandatangan } from './naskah.ts';
import type { SelebaranData } from './selebaran-data.ts';

export type * from './naskah.ts';
export type * from './selebaran-data.ts';

/**
 * What a letter is made of. Everything comes in: numbers, dates, names, hashes. The letters read no clock and no database, so the
 * same data give the same bytes.
 */

/** A person as in the record. `nip` may be missing, a name may be one word; titles may also be part of `nama`. */
export interface Orang {
  readonly nama: string;
  readonly gelarDepan: string | null;
  readonly gelarBelakang: string | null;
  readonly nip: string | null;
  readonly status: 'PNS' | 'CPNS' | 'PPPK' | 'PPPK_PW';
  /** `Penata Muda`. */
  readonly pangkat: string | null;
  /** `III/a`. */
  readonly golongan: string | null;
}

export interface Penempatan {
  readonly jabatan: string;
  readonly unit: string;
}

/** One line of a decision. */
export interface BarisMutasi {
  readonly no: number;
  readonly orang: Orang;
  readonly lama: Penempatan;
  readonly baru: Penempatan;
  readonly kelas: number | null;
  /** Eselon of the new post, `IV.a`; null for other posts. */
  readonly eselon: string | null;
  readonly tmt: Day;
  readonly jenis: 'mutasi' | 'promosi';
  /** Administrator, pengawas and JF are sworn in (PP 11/2017 art. 57, 87). */
  readonly dilantik: boolean;
}

/** Number and date of a paper that another paper rests on. */
export interface Rujukan {
  readonly nomor: string;
  readonly tanggal: Day;
}

/** Load of one unit: people needed per person present, 1 = balanced; null without anybody. */
export interface BebanUnit {
  readonly unorId: string;
  readonly unit: string;
  readonly sebelum: number | null;
  readonly sesudah: number | null;
}

/** Balance of the plan, as on the screen (MODEL section 2). Counts are people, above 1.15 and below 0.85. */
export interface Keseimbangan {
  readonly simpangan: number;
  readonly rasioTertinggi: number | null;
  readonly rasioTerendah: number | null;
  readonly pegawaiBerlebih: number;
  readonly pegawaiLonggar: number;
  /** Share of people who meet the competence standard, 0-1; null where unknown. */
  readonly kompetensiTerpenuhi: number | null;
}

/** The reasons a decision must carry (UU 30/2014 art. 55), as figures of the plan. */
export interface Pertimbangan {
  readonly sebelum: Keseimbangan;
  readonly sesudah: Keseimbangan;
  /** Units whose load the decision changes; the heaviest are named in "Menimbang". */
  readonly bebanUnit: readonly BebanUnit[];
  /** Vacant posts that the decision fills. */
  readonly lowongTerisi: readonly Penempatan[];
  /** Articles the verdicts rest on, as cited: `PP 11/2017 Pasal 190 ayat (3)`. */
  readonly pasal: readonly string[];
}

/** (a) Keputusan Wali Kota for many people, with its lampiran. */
export interface SkData {
  readonly naskah: Naskah;
  /** After "TENTANG", as in "Pemindahan dan Pengangkatan Aparatur Sipil Negara ...". */
  readonly tentang: string;
  readonly pertimbangan: Pertimbangan;
  readonly beritaAcara: Rujukan;
  readonly rekomendasi: Rujukan;
  readonly baris: readonly BarisMutasi[];
}

/** (b) Extract of the decision for one person, certified by the head of the personnel office. */
export interface PetikanData {
  readonly naskah: Naskah;
  readonly tentang: string;
  readonly beritaAcara: Rujukan;
  readonly rekomendasi: Rujukan;
  readonly baris: BarisMutasi;
  /** Why this person and this post, one sentence each. */
  readonly alasan: readonly string[];
  readonly pengesah: Penandatangan;
}

export type Suara = 'setujui' | 'tolak' | 'tinjau-ulang';

export interface AnggotaPanel {
  readonly nama: string;
  readonly kedudukan: 'Ketua' | 'Sekretaris' | 'Anggota';
  readonly jabatan: string;
  readonly hadir: boolean;
}

/** The votes on one line. `konflik` members do not vote on it. */
export interface HasilBaris {
  readonly no: number;
  readonly nama: string;
  readonly nip: string | null;
  readonly lama: Penempatan;
  readonly baru: Penempatan;
  readonly setujui: number;
  readonly tolak: number;
  readonly tinjauUlang: number;
  readonly konflik: number;
  readonly hasil: Suara;
  readonly alasan: readonly string[];
}

/** (c) Minutes of the Tim Penilai Kinerja. */
export interface BeritaAcaraData {
  readonly naskah: Naskah;
  readonly hal: string;
  /** Day and place of the meeting; the day the minutes are dated is `naskah.tanggal`. */
  readonly rapat: { readonly tanggal: Day; readonly tempat: string };
  readonly anggota: readonly AnggotaPanel[];
  readonly kuorumMinimum: number;
  readonly konflik: readonly { readonly nama: string; readonly no: number; readonly keterangan: string }[];
  readonly hasil: readonly HasilBaris[];
  /** Lines that a repair took out, with the votes they had then, the reason and the day. */
  readonly keluar: readonly (Omit<HasilBaris, 'hasil'> & {
    readonly hasil: Suara | 'belum';
    readonly sebab: string;
    readonly pada: Day;
  })[];
  /** Dissent that a member wanted in the minutes; `nama` null where the member asked not to be named. */
  readonly pendapatBerbeda: readonly { readonly nama: string | null; readonly no: number; readonly alasan: string }[];
  readonly catatan: readonly string[];
}

/** (d) Proposal: a letter to the PPK, or a nota dinas inside the government. */
export interface UsulanData {
  readonly bentuk: 'surat-usulan' | 'nota-dinas';
  readonly naskah: Naskah;
  readonly kepada: string;
  readonly dari: string;
  readonly hal: string;
  readonly pertimbangan: Pertimbangan;
  readonly bukti: Bukti;
  readonly baris: readonly BarisMutasi[];
  readonly lampiran: string;
}

/** (e) Order for a temporary assignment; post, unit and pay stay (PermenPANRB 7/2022). */
export interface SuratTugasData {
  readonly naskah: Naskah;
  readonly dasar: readonly string[];
  readonly anggota: readonly {
    readonly orang: Orang;
    readonly tempat: Penempatan;
    readonly ketua: boolean;
  }[];
  readonly untuk: readonly string[];
  readonly unitPenerima: string;
  readonly mulai: Day;
  readonly selesai: Day;
  /** Office that receives the report, and the day it is due; null = within the days after the end that the office sets. */
  readonly laporan: { readonly kepada: string; readonly paling: Day | null };
  /** Set in the letter that extends an earlier one. */
  readonly perpanjanganDari: Rujukan | null;
}

/** What the machine proved about the plan, in the words of the screen. */
export interface Bukti {
  /** `tanpa-rencana`: the lines were written by hand, so nothing is claimed about a best plan. */
  readonly status: 'optimal' | 'gap' | 'stopped' | 'tanpa-rencana';
  /** Largest improvement that is still possible, as a share of the objective, 0-1; 0 when proven. */
  readonly celah: number;
  readonly terverifikasi: boolean;
  readonly aturanDiperiksa: number;
  readonly aturanBelumDiperiksa: readonly string[];
  readonly inputHash: string;
  readonly planHash: string;
}

export interface GerbongSurat {
  readonly id: string;
  readonly kind: 'rantai' | 'siklus';
  /** "Rini: Kel. Ngesrep ke Kel. Pudakpayung", in order of release. */
  readonly langkah: readonly string[];
}

/** (f) One page for the PPK. */
export interface RingkasPpkData {
  readonly naskah: Naskah;
  readonly judul: string;
  readonly sebelum: Keseimbangan;
  readonly sesudah: Keseimbangan;
  readonly bukti: Bukti;
  /** Exceptions, settled consents, objections of heads: what the PPK must know before deciding. */
  readonly pengecualian: readonly string[];
  readonly gerbong: readonly GerbongSurat[];
  readonly baris: readonly {
    readonly no: number;
    readonly nama: string;
    readonly lama: Penempatan;
    readonly baru: Penempatan;
    readonly jenis: 'mutasi' | 'promosi';
    /** "5 setuju, 0 tolak". */
    readonly panel: string;
  }[];
  /** Where the lines are that do not fit on the page. */
  readonly selebihnya: string;
}

export interface AturanSurat {
  readonly id: string;
  readonly verdict: 'allowed' | 'forbidden' | 'needs-consent' | 'unknown';
  readonly pasal: string;
  readonly kalimat: string;
}

/** (g) The whole file of a case, for the inspectorate and the archive. */
export interface DosirData {
  readonly naskah: Naskah;
  readonly judul: string;
  readonly pengusul: string;
  readonly pertimbangan: Pertimbangan;
  readonly bukti: Bukti;
  readonly gerbong: readonly GerbongSurat[];
  readonly baris: readonly {
    readonly mutasi: BarisMutasi;
    readonly gerbong: string;
    readonly alasan: readonly string[];
    readonly aturan: readonly AturanSurat[];
    /** Note on a settled consent (document number); null where none was needed. */
    readonly syarat: string | null;
    readonly keputusan: 'setujui' | 'tolak' | null;
    readonly alasanKeputusan: string | null;
  }[];
  readonly tanggapan: readonly {
    readonly unit: string;
    readonly sisi: 'asal' | 'tujuan';
    readonly no: number;
    readonly jawaban: 'dapat' | 'keberatan' | null;
    readonly oleh: string | null;
    readonly pada: Day | null;
    readonly alasan: string | null;
    readonly jawabanPanitia: string | null;
  }[];
  readonly beritaAcara: BeritaAcaraData;
  readonly rekomendasi: Rujukan | null;
  readonly keputusan: {
    readonly oleh: string;
    readonly jabatan: string;
    readonly pada: Day;
    readonly nomor: string;
  } | null;
  /** Hashes of every paper and of the audit trail, as name and hex. */
  readonly sidik: readonly { readonly nama: string; readonly hash: string }[];
}

/** A letter with number, signer and place in the archive. */
export type NaskahDinas =
  | { readonly jenis: 'sk'; readonly data: SkData }
  | { readonly jenis: 'petikan'; readonly data: PetikanData }
  | { readonly jenis: 'berita-acara'; readonly data: BeritaAcaraData }
  | { readonly jenis: 'usulan'; readonly data: UsulanData }
  | { readonly jenis: 'surat-tugas'; readonly data: SuratTugasData }
  | { readonly jenis: 'ringkas-ppk'; readonly data: RingkasPpkData }
  | { readonly jenis: 'dosir'; readonly data: DosirData };

/** One paper to render. */
export type Letter =
  | NaskahDinas
  | { readonly jenis: 'selebaran'; readonly data: SelebaranData }
  | { readonly jenis: 'laporan-publik'; readonly data: LaporanPublikData }
  | { readonly jenis: 'orientasi'; readonly data: OrientasiData }
  | { readonly jenis: 'terima-kasih'; readonly data: TerimaKasihData };

export type LetterFormat = 'pdf' | 'docx';
