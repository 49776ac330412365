import type { Day } from '@seimbang/core/kernel';

/** Security class of a naskah dinas, printed on every page. */
export type Klasifikasi = 'Biasa' | 'Terbatas' | 'Rahasia' | 'Sangat Rahasia';

/** What belongs to the office and not to the case. `tataNaskahSemarang` is the default; an agency replaces what differs. */
export interface TataNaskah {
  /** Kop of decisions: the office of the regional head. */
  readonly kepalaDaerah: string;
  readonly provinsi: string;
  /** Kop of letters of an office: government, then the office, then address. */
  readonly pemerintah: string;
  readonly sekretariat: string;
  readonly perangkatKepegawaian: string;
  readonly alamat: string;
  /** Telephone, post code, web address; may be empty. */
  readonly kontak: string;
  /** City of "Ditetapkan di". */
  readonly tempat: string;
  /** Classification code of the archive, first part of a letter number. */
  readonly kodeKlasifikasi: string;
  readonly kertas: 'A4' | 'F4';
  /** "Mengingat" of every decision; local rules are added here. */
  readonly mengingat: readonly string[];
  readonly tembusan: readonly string[];
  /** Working days within which a keberatan may be filed (PP 79/2021 art. 4). */
  readonly hariKerjaKeberatan: number;
}

/** Titles stand apart from the name: a keputusan prints the signer without them (Permendagri 1/2023 art. 44). */
export interface Penandatangan {
  readonly jabatan: string;
  readonly nama: string;
  readonly gelarDepan: string | null;
  readonly gelarBelakang: string | null;
  readonly pangkat: string | null;
  readonly nip: string | null;
  /** "a.n." of this office; null when the signer signs for himself. */
  readonly atasNama: string | null;
}

/** What every letter has. */
export interface Naskah {
  readonly tata: TataNaskah;
  readonly nomor: string;
  readonly tanggal: Day;
  readonly klasifikasi: Klasifikasi;
  readonly penandatangan: Penandatangan;
  /** True only once the state's certified signature is on the file; until then every page says "menunggu TTE". */
  readonly sudahTte: boolean;
  /** SHA-256 (hex) of the frozen case or list; the short code of the letter is made from it. */
  readonly sidik: string;
  /** Demo data: every page says that this is no official letter. */
  readonly demo: boolean;
}
