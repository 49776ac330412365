import type { Day } from '@seimbang/core/kernel';
import type { Issue, RawCell } from '@seimbang/core/domain';

/** One cell, whatever the file format. `text` is what a clerk sees, as far as the file tells. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'date'; readonly day: Day; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly text: string }
  /** A formula that failed: `#REF!`, `#DIV/0!`, or a formula without a stored result. */
  | { readonly kind: 'error'; readonly text: string };

/** A merged range: 0-based position in `Sheet.rows`, and its extent. Only the top left cell has a value. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  /** File name without its folder. */
  readonly file: string;
  /** Worksheet name; null for a CSV. */
  readonly sheet: string | null;
  /** Rows in file order, blank ones included; cells to the right of the last filled one are left out. */
  readonly rows: readonly (readonly Cell[])[];
  /** Spreadsheet number of `rows[0]`. */
  readonly firstRow: number;
  readonly merges: readonly Merge[];
  readonly hidden: boolean;
  /** What was noticed in opening the file: a guessed encoding (warning), a last row that breaks off (error). */
  readonly notes: readonly Issue[];
}

/** A sheet without an object per cell: what crosses the process border, and what the package reader uses. */
export interface RawSheet {
  readonly sheet: string | null;
  readonly rows: readonly (readonly RawCell[])[];
  readonly firstRow: number;
  readonly merges: readonly Merge[];
  readonly hidden: boolean;
}

export interface RawFile {
  readonly file: string;
  readonly sheets: readonly RawSheet[];
  readonly notes: readonly Issue[];
}

/** Bounds on one file. A file beyond them is refused with a message, whatever it contains. */
export interface ReadLimits {
  /** Size of a CSV on disk, bytes. */
  readonly maxTextBytes: number;
  /** Size of an .xlsx on disk, bytes. */
  readonly maxXlsxBytes: number;
  /** Sum of all parts of an .xlsx, counted while unpacking, bytes. */
  readonly maxUnpackedBytes: number;
  readonly maxEntries: number;
  /** Unpacked : packed of one part above 1 MB. Office writes 5-40; a bomb reaches 1000. */
  readonly maxRatio: number;
  readonly maxRows: number;
  readonly maxCells: number;
  readonly maxFieldChars: number;
  /** Processor time for parsing an .xlsx up to 20 MB unpacked, ms; larger ones get `msPerExtraMb` for each further MB. */
  readonly timeoutMs: number;
  readonly msPerExtraMb: number;
  /** Resident memory of the parsing process, MB. */
  readonly maxMemoryMb: number;
}

export const defaultLimits: ReadLimits = {
  maxTextBytes: 256 * 2 ** 20,
  maxXlsxBytes: 25 * 2 ** 20,
  maxUnpackedBytes: 250 * 2 ** 20,
  maxEntries: 1000,
  maxRatio: 100,
  maxRows: 2_000_000,
  maxCells: 5_000_000,
  maxFieldChars: 1_000_000,
  timeoutMs: 4500,
  msPerExtraMb: 200,
  maxMemoryMb: 512,
};
