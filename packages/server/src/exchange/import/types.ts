import type { ImportReport, Issue, Paket } from '@seimbang/core/domain';
import type { Day, Teks } from '@seimbang/core/kernel';
import type { FormatId } from '../formats/index.ts';
import type { RawRow } from './stored.ts';

/** How the target of a column was found. */
export type AsalKolom = 'dikenali' | 'diingat' | 'dikoreksi' | 'tidak-ada';

/** A column of a sheet: what it is called in the file, what it becomes, a few of its values. */
export interface DraftColumn {
  readonly indeks: number;
  readonly judul: string;
  /** Field of the format; null = kept beside the row as an extra. */
  readonly tujuan: string | null;
  readonly asal: AsalKolom;
  /** 0-1. */
  readonly keyakinan: number;
  readonly contoh: readonly string[];
}

interface PilihanTujuan {
  readonly field: string;
  readonly label: Teks;
  readonly wajib: boolean;
}

/** One sheet as it was recognised, with everything that is needed to apply it later. Plain JSON. */
export interface DraftSheet {
  readonly indeks: number;
  readonly berkas: string;
  readonly lembar: string | null;
  /** Null = not recognised or without data: nothing is taken from it. */
  readonly jenis: FormatId | null;
  readonly jenisNama: Teks;
  /** The user chose the kind; it is remembered for the next file with these headers. */
  readonly jenisDipilih: boolean;
  /** 0-1. */
  readonly keyakinan: number;
  /** Other formats it could be, likeliest first. */
  readonly kemungkinan: readonly FormatId[];
  /** Hash of the normalised headers whatever their order: the key under which a mapping is remembered. */
  readonly sidik: string;
  /** Spreadsheet row of the (last) header row. */
  readonly barisJudul: number | null;
  readonly jumlahBaris: number;
  readonly kolom: readonly DraftColumn[];
  readonly pilihan: readonly PilihanTujuan[];
  /** First 20 rows by field label key. */
  readonly pratinjau: readonly Readonly<Record<string, string>>[];
  /** Unit taken for rows without one, from a title or a heading; the user may set it. */
  readonly unorBawaan: string | null;
  readonly issues: readonly Issue[];
  readonly isi: StoredSheet;
}

export interface StoredSheet {
  readonly firstRow: number;
  readonly merges: readonly {
    readonly row: number;
    readonly column: number;
    readonly rows: number;
    readonly columns: number;
  }[];
  readonly rows: readonly RawRow[];
}

export interface ImportDraft {
  /** The day against which dates in the future and people past retirement are judged. */
  readonly hariIni: Day;
  readonly lembar: readonly DraftSheet[];
  /** Policy texts (`kebijakan.json`) among the files. */
  readonly kebijakan: readonly { readonly berkas: string; readonly teks: string }[];
  /** Answers about names, from earlier imports and from this one. */
  readonly nama: readonly NameDecision[];
  readonly issues: readonly Issue[];
}

/** What the user changes in the preview of one sheet. What is not named stays. */
export interface SheetCorrection {
  readonly indeks: number;
  /** Field by column index; null = keep as an extra. */
  readonly kolom?: Readonly<Record<string, string | null>>;
  /** Read the sheet as another format; null = leave the sheet out. */
  readonly jenis?: FormatId | null;
  readonly unorBawaan?: string | null;
}

/** The user's answer to "is this the same name?": an id that exists, or null for "no, it is another one". */
export interface NameDecision {
  readonly jenis: 'unor' | 'jabatan';
  /** As in the file. */
  readonly nama: string;
  readonly id: string | null;
}

export interface NameQuestion {
  readonly jenis: 'unor' | 'jabatan';
  /** As in the file. */
  readonly nama: string;
  /** What it was read as; null = a new one was made. */
  readonly dipakai: string | null;
  /** By an answer of the user, which may still be changed. */
  readonly diputuskan: boolean;
  readonly calon: readonly { readonly id: string; readonly nama: string }[];
}

export interface Corrections {
  readonly lembar?: readonly SheetCorrection[];
  readonly nama?: readonly NameDecision[];
}

/** A mapping as it is kept for the next file with the same headers, in whatever order these come. */
export interface RememberedMapping {
  readonly sidik: string;
  readonly jenis: FormatId | null;
  /** Field by normalised header; null = extra. */
  readonly kolom: Readonly<Record<string, string | null>>;
}

export interface KnownMappings {
  readonly pemetaan: readonly RememberedMapping[];
  readonly nama: readonly NameDecision[];
}

export const nothingKnown: KnownMappings = { pemetaan: [], nama: [] };

/** One changed object, field by field, so that nothing changes in silence. */
export interface Change {
  readonly table: string;
  readonly id: string;
  readonly fields: readonly { readonly field: string; readonly from: string; readonly to: string }[];
}

export interface FileChanges {
  readonly file: string;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly details: readonly Change[];
}

export interface ImportOutcome {
  readonly paket: Paket;
  readonly report: ImportReport;
  readonly changes: readonly FileChanges[];
  /** What this import taught; `mergeKnown` adds it to what is kept. */
  readonly rememberedMappings: KnownMappings;
  /** Names that were read as another one, or could not be told from one: the user decides with a `NameDecision`. */
  readonly nameQuestions: readonly NameQuestion[];
}
