import type { Teks } from '../../kernel/index.ts';
import type { Ekstra } from '../paket.ts';
import type { Column } from './column.ts';

/** One file of the package: its columns by the name they have in code, in the order in which they are written. */
export interface FileSchema<Row extends { readonly ekstra: Ekstra }> {
  readonly name: string;
  readonly required: boolean;
  readonly doc: Teks;
  readonly columns: { readonly [K in Exclude<keyof Row, 'ekstra'>]: Column<Row[K]> };
  /** The columns that together name a row: a second row with the same values is refused. Empty = rows need not differ. */
  readonly unique: readonly Exclude<keyof Row, 'ekstra'>[];
}
