import { decimalMarkOf } from '@seimbang/core/domain';
import { formatById, type RowKind, type SourceRow, type Table, type TableRows, textOf } from '../formats/index.ts';
import { placeName, rowsOf } from './draft-sheet.ts';
import type { ImportLog } from './log.ts';
import { ReadingRow } from './reading-row.ts';
import { sheetOf } from './stored.ts';
import { tablesFor } from './tables-for.ts';
import type { DraftSheet, ImportDraft } from './types.ts';

/** One table of a file, its rows ready to be read. */
export interface Source {
  readonly file: string;
  readonly kind: RowKind;
  readonly table: Table;
  readonly unorBawaan: string | null;
  readonly rows: readonly ReadingRow[];
  readonly totals: TableRows['totals'];
}

/** Columns of numbers: they tell whether the file writes 1.5 or 1,5. */
const NUMERIC = ['volume', 'beban', 'norma', 'wke', 'kebutuhan', 'bezetting', 'selisih', 'jam_per_minggu'];

/**
 * The tables of a draft in the order in which they are read, whatever the order of the files: people with their unit first, then posts
 * and workload, then lists of people without a unit, which only make sense beside the others.
 */
export function sourcesOf(draft: ImportDraft, log: ImportLog): readonly Source[] {
  const ready = draft.lembar.filter(
    (s) => s.jenis !== null && s.jenis !== 'paket-data' && s.issues.every((i) => i.severity !== 'error'),
  );
  const ordered = ready.toSorted((a, b) => rankOf(a) - rankOf(b) || a.indeks - b.indeks);
  return ordered.flatMap((sheet) => tablesOf(sheet, log));
}

const ORDER = ['siasn-ekspor', 'siasn-api', 'daftar-pegawai', 'duk', 'peta-jabatan', 'abk-tabel', 'abk-formulir'];

function rankOf(sheet: DraftSheet): number {
  const rank = ORDER.indexOf(sheet.jenis ?? '');
  const people = formatById(sheet.jenis as NonNullable<DraftSheet['jenis']>).rows === 'pegawai';
  const hasUnit = sheet.kolom.some((k) => k.tujuan === 'unor' || k.tujuan === 'unor_induk');
  return people && !hasUnit ? ORDER.length + rank : rank;
}

function tablesOf(draft: DraftSheet, log: ImportLog): Source[] {
  const sheet = sheetOf(draft.isi, draft.berkas, draft.lembar);
  const format = formatById(draft.jenis as NonNullable<DraftSheet['jenis']>);
  const tables = tablesFor(sheet, format);
  const file = placeName(draft.berkas, draft.lembar);
  return rowsOf(sheet, format, tables, draft.kolom).map(({ rows, totals, table }, i) => {
    const mark = decimalMarkOf(rows.flatMap(numbersOf));
    const chosen =
      i === 0 || draft.unorBawaan !== (tables[0]?.context.unor ?? null) ? draft.unorBawaan : table.context.unor;
    return {
      file,
      kind: format.rows,
      table,
      unorBawaan: chosen,
      totals,
      rows: rows.map((r) => new ReadingRow(file, r, log, mark)),
    };
  });
}

const numbersOf = (row: SourceRow): string[] => NUMERIC.map((f) => textOf(row.cells.get(f))).filter((t) => t !== '');
