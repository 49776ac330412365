import type { Day } from '@seimbang/core/kernel';
import type { TataNaskah } from './data.ts';

/**
 * A letter as blocks, before any format. Each letter is written once, in these blocks; the PDF and the DOCX are two drawings of the same
 * blocks, so they cannot say different things. All text is plain text: no block carries markup.
 */
export interface Surat {
  readonly judul: string;
  readonly tanggal: Day;
  readonly kertas: TataNaskah['kertas'];
  /** Of the page numbers and the hyphenation; Indonesian where absent, as all naskah dinas are. */
  readonly bahasa?: 'id' | 'en';
  /** Printed on every page: banners above, code and classification below, beside the page number. */
  readonly spanduk: readonly string[];
  readonly kaki: string;
  readonly bagian: readonly Bagian[];
}

/** A run of pages in one direction. */
export interface Bagian {
  readonly arah: 'tegak' | 'mendatar';
  /** Size of running text, pt. */
  readonly huruf: number;
  readonly isi: readonly Blok[];
}

/** An item with its mark: `a.`, `1.`, or none. */
export interface Butir {
  readonly tanda: string | null;
  readonly isi: string;
}

export interface Kolom {
  readonly judul: string;
  /** Share of the width. */
  readonly lebar: number;
  readonly rata: 'kiri' | 'tengah' | 'kanan';
}

export type Blok =
  /** Head of the paper: large lines, small lines, and a line below where the office's own paper has one. */
  | {
      readonly jenis: 'kop';
      readonly besar: readonly string[];
      readonly kecil: readonly string[];
      readonly garis: boolean;
    }
  /** Centred lines that belong together: number, subject. */
  | { readonly jenis: 'kepala'; readonly baris: readonly string[]; readonly tebal: boolean }
  | {
      readonly jenis: 'paragraf';
      readonly isi: string;
      readonly rata: 'rata' | 'tengah' | 'kiri' | 'kanan';
      readonly tebal: boolean;
      readonly masuk: boolean;
    }
  /** Chapter or part, for the table of contents. */
  | { readonly jenis: 'bab'; readonly tingkat: 1 | 2; readonly isi: string }
  /** `Label : text`, the text hanging behind its colon, with items where there are several. */
  | {
      readonly jenis: 'pasangan';
      /** Width of the labels and of what stands left of them, em. */
      readonly label: number;
      readonly menjorok: number;
      readonly baris: readonly Pasangan[];
    }
  | { readonly jenis: 'daftar'; readonly butir: readonly Butir[] }
  | {
      readonly jenis: 'tabel';
      readonly huruf: number;
      readonly kolom: readonly Kolom[];
      /** A row 1, 2, 3 ... below the header, as lampiran have it. */
      readonly nomorKolom: boolean;
      readonly baris: readonly (readonly string[])[];
    }
  /** Place, day, office, name: kept on one page. */
  | { readonly jenis: 'tanda-tangan'; readonly kolom: readonly TandaTangan[] }
  | { readonly jenis: 'daftar-isi' }
  | { readonly jenis: 'halaman-baru' };

export interface Pasangan {
  readonly label: string;
  readonly butir: readonly Butir[];
}

export interface TandaTangan {
  /** Lines above the space: place, day, office. */
  readonly atas: readonly string[];
  /** In the place of the signature: what is awaited, never a picture. */
  readonly ruang: string;
  readonly nama: string;
  /** Rank, NIP. */
  readonly bawah: readonly string[];
}
