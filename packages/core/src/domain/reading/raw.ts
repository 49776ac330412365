import type { Issue } from '../issue.ts';

/**
 * A cell before its column is known: text, number, truth value, empty (`null`), `['d', ISO day]` = a date cell of a spreadsheet,
 * `['e', text]` = a formula that failed.
 */
export type RawCell = string | number | boolean | null | readonly ['d' | 'e', string];

/** One file or worksheet of the package; the header is among the first rows. */
export interface RawTable {
  /** Name of the contract: `pegawai`. */
  readonly name: string;
  /** What messages call it: `pegawai.csv`, `paket.xlsx/pegawai`. */
  readonly file: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** Spreadsheet number of `rows[0]`. */
  readonly firstRow: number;
  /** Merged ranges, 0-based in `rows`. */
  readonly merges?: readonly { readonly row: number; readonly column: number; readonly rows: number }[];
}

/** The whole package as read from disk, before any meaning. */
export interface RawPaket {
  readonly tables: readonly RawTable[];
  /** The text of `kebijakan.json`, or the rows of a sheet `kebijakan` with two columns, key and value. */
  readonly kebijakan:
    | { readonly file: string; readonly json: string }
    | { readonly file: string; readonly rows: readonly (readonly RawCell[])[] }
    | null;
  /** What was found while opening the files. */
  readonly notes: readonly Issue[];
}
