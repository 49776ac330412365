import type { Issue } from '@seimbang/core/domain';
import {
  type Format,
  formatById,
  formats,
  lineOf,
  looksPrivate,
  PRIBADI,
  readTable,
  recognise,
  type SourceRow,
  type Table,
  type TableRows,
} from '../formats/index.ts';
import type { Sheet } from '../sheets/index.ts';
import { type ColumnTarget, headerKeys, sidikOf, targetsOf } from './field-maps.ts';
import { issueFrom } from './issue-text.ts';
import { storedOf } from './stored.ts';
import { tablesFor } from './tables-for.ts';
import { sheetTexts } from './texts-sheet.ts';
import type { DraftColumn, DraftSheet, KnownMappings, RememberedMapping, SheetCorrection } from './types.ts';

/** Below this a sheet is shown as not recognised. */
const SURE = 0.5;
const PREVIEW_ROWS = 20;
const SAMPLES = 3;

/** What is decided about a sheet before its columns are. */
interface Choice {
  readonly format: Format | null;
  readonly table: Table | null;
  readonly tables: readonly Table[];
  readonly score: number;
  readonly others: readonly Format[];
  readonly remembered: RememberedMapping | null;
}

/** Recognises a sheet and maps its columns, or says why nothing is taken from it. */
export function draftSheet(
  sheet: Sheet,
  indeks: number,
  known: KnownMappings,
  correction: SheetCorrection | null = null,
): DraftSheet {
  const skipped = reasonToSkip(sheet);
  if (skipped && correction?.jenis === undefined) return emptyDraft(sheet, indeks, [skipped]);
  const choice = choose(sheet, known, correction);
  if (choice.format === null || choice.table === null) return unknownDraft(sheet, indeks, choice, correction);
  if (choice.format.rows === 'paket') return paketDraft(sheet, indeks, choice.format, choice.table, choice.score);
  return mappedDraft(sheet, indeks, choice.format, choice, correction);
}

const labelOf = (sheet: Sheet): string => sheet.sheet ?? sheet.file;
/** The name of a sheet in messages: `book.xlsx/sheet`. */
export const placeName = (file: string, sheet: string | null): string => (sheet === null ? file : `${file}/${sheet}`);
const sheetIssue = (
  sheet: Sheet,
  code: keyof typeof sheetTexts,
  facts: Readonly<Record<string, string | number>>,
): Issue => issueFrom(sheetTexts, code, { file: placeName(sheet.file, sheet.sheet), row: null }, facts);

function reasonToSkip(sheet: Sheet): Issue | null {
  const filled = sheet.rows.filter((row) => row.some((c) => c.kind === 'error' || lineOf(c) !== ''));
  const lembar = labelOf(sheet);
  if (filled.length === 0) return sheetIssue(sheet, 'lembar-kosong', { lembar });
  return sheet.hidden ? sheetIssue(sheet, 'lembar-tersembunyi', { lembar }) : null;
}

function choose(sheet: Sheet, known: KnownMappings, correction: SheetCorrection | null): Choice {
  const found = recognise(sheet);
  const others = found.slice(1).map((f) => f.format);
  if (correction?.jenis !== undefined) {
    const format = correction.jenis === null ? null : wantedFormat(sheet, formatById(correction.jenis));
    return { ...underFormat(sheet, format), format, score: 1, others: found.map((f) => f.format), remembered: null };
  }
  const remembered = rememberedFor(sheet, known);
  if (remembered) return { ...underFormat(sheet, remembered.format), ...remembered, score: 1, others };
  const best = found[0];
  if (!best || best.score < SURE)
    return {
      ...underFormat(sheet, null),
      format: null,
      score: best?.score ?? 0,
      others: found.map((f) => f.format),
      remembered: null,
    };
  return {
    format: best.format,
    table: best.tables[0] ?? null,
    tables: best.tables,
    score: best.score,
    others,
    remembered: null,
  };
}

/** A data package has columns of fixed names: a sheet without them is none, whatever the user says. */
const wantedFormat = (sheet: Sheet, format: Format): Format | null =>
  format.rows === 'paket' && format.tablesOf(sheet).length === 0 ? null : format;

const underFormat = (sheet: Sheet, format: Format | null): Pick<Choice, 'table' | 'tables'> => {
  const tables = tablesFor(sheet, format);
  return { table: tables[0] ?? null, tables };
};

function rememberedFor(sheet: Sheet, known: KnownMappings): { format: Format; remembered: RememberedMapping } | null {
  if (known.pemetaan.length === 0) return null;
  for (const remembered of known.pemetaan) {
    const format = formats.find((f) => f.id === remembered.jenis);
    const table = tablesFor(sheet, format ?? null)[0];
    if (format && table && sidikOf(table) === remembered.sidik) return { format, remembered };
  }
  return null;
}

/** The rows of all tables of a sheet under one mapping; a further form finds its columns by their headings. */
export function rowsOf(
  sheet: Sheet,
  format: Format,
  tables: readonly Table[],
  kolom: readonly Pick<DraftColumn, 'indeks' | 'tujuan'>[],
): readonly (TableRows & { readonly table: Table })[] {
  const first = tables[0];
  if (!first) return [];
  const keys = headerKeys(first);
  const byKey = new Map(kolom.map((k) => [keys.get(k.indeks) ?? '', k.tujuan]));
  return tables.map((table) => {
    const own = table === first ? keys : headerKeys(table);
    const { rows, totals, passed } = readTable(
      sheet,
      table,
      format,
      (index) => byKey.get(own.get(index) ?? '') ?? null,
    );
    return { rows, totals, passed, table };
  });
}

function mappedDraft(
  sheet: Sheet,
  indeks: number,
  format: Format,
  choice: Choice,
  correction: SheetCorrection | null,
): DraftSheet {
  const table = choice.table as Table;
  const targets = targetsOf(table, choice.remembered, correction);
  const kolom = table.match.columns.map((c) => column(sheet, table, c, targets.get(c.index) as ColumnTarget));
  const read = rowsOf(sheet, format, choice.tables, kolom);
  const rows = read.flatMap((r) => r.rows);
  const unor = correction?.unorBawaan;
  return {
    ...header(sheet, indeks, table),
    jenis: format.id,
    jenisNama: format.label,
    keyakinan: choice.score,
    kemungkinan: choice.others.map((f) => f.id),
    jumlahBaris: rows.length,
    kolom,
    pilihan: format.fields.map((f) => ({
      field: f.id,
      label: f.label,
      wajib: format.required.some((g) => g.length === 1 && g[0] === f.id),
    })),
    pratinjau: rows.slice(0, PREVIEW_ROWS).map(previewOf),
    unorBawaan: unor === undefined ? (table.context.unor ?? null) : unor,
    issues: mappingIssues(sheet, format, kolom, read),
  };
}

function column(
  sheet: Sheet,
  table: Table,
  c: { readonly index: number; readonly header: string },
  target: ColumnTarget,
): DraftColumn {
  const values = sheet.rows.slice(table.match.to + 1, table.end).map((row) => lineOf(row[c.index]));
  const filled = Array.from(new Set(values.filter((v) => v !== '')));
  // What must not be stored cannot be turned into an extra either, neither by its heading nor by its content.
  const isPrivate = table.match.hits.get(c.index)?.field === PRIBADI || looksPrivate(values);
  const secret = target.tujuan === PRIBADI || (isPrivate && target.tujuan === null);
  return {
    indeks: c.index,
    judul: c.header,
    ...(secret
      ? { tujuan: PRIBADI, asal: target.asal === 'tidak-ada' ? ('dikenali' as const) : target.asal, keyakinan: 1 }
      : target),
    contoh: secret ? [] : filled.slice(0, SAMPLES),
  };
}

const previewOf = (row: SourceRow): Record<string, string> => ({
  ...Object.fromEntries(
    Array.from(row.cells).flatMap(([f, cell]) => (f === 'nomor' || f === PRIBADI ? [] : [[f, lineOf(cell)]])),
  ),
  ...Object.fromEntries(row.others),
});

function mappingIssues(
  sheet: Sheet,
  format: Format,
  kolom: readonly DraftColumn[],
  read: readonly TableRows[],
): Issue[] {
  const has = new Set(kolom.map((k) => k.tujuan));
  const label = (id: string): string => format.fields.find((f) => f.id === id)?.label.id ?? id;
  const missing = format.required
    .filter((group) => !group.some((f) => has.has(f)))
    .map((g) => g.map(label).join(' / '));
  const names = (list: readonly DraftColumn[]): string => list.map((k) => `"${k.judul}"`).join(', ');
  const secret = kolom.filter((k) => k.tujuan === PRIBADI);
  const extra = kolom.filter((k) => k.tujuan === null && k.contoh.length > 0);
  const passed = read.flatMap((r) => r.passed);
  return [
    ...sheet.notes,
    ...(missing.length > 0 ? [sheetIssue(sheet, 'kolom-wajib', { kolom: missing.join('; ') })] : []),
    ...kolom
      .filter((k) => k.asal === 'dikenali' && k.keyakinan < 0.9)
      .map((k) => sheetIssue(sheet, 'kolom-mirip', { v: k.judul, field: label(k.tujuan ?? '') })),
    ...(secret.length > 0 ? [sheetIssue(sheet, 'kolom-pribadi', { kolom: names(secret) })] : []),
    ...(extra.length > 0 ? [sheetIssue(sheet, 'kolom-ekstra', { kolom: names(extra) })] : []),
    ...(passed.length > 0 ? [sheetIssue(sheet, 'baris-bukan-data', { n: passed.length, baris: listed(passed) })] : []),
  ];
}

const listed = (rows: readonly number[]): string => rows.slice(0, 20).join(', ') + (rows.length > 20 ? ', ...' : '');

function header(
  sheet: Sheet,
  indeks: number,
  table: Table | null,
): Pick<DraftSheet, 'indeks' | 'berkas' | 'lembar' | 'jenisDipilih' | 'sidik' | 'barisJudul' | 'isi'> {
  const barisJudul = table === null ? null : sheet.firstRow + table.match.to;
  return {
    indeks,
    berkas: sheet.file,
    lembar: sheet.sheet,
    jenisDipilih: false,
    sidik: table === null ? '' : sidikOf(table),
    barisJudul,
    isi: storedOf(sheet),
  };
}

const ignored = { id: 'Tidak diambil', en: 'Not taken' };

const emptyDraft = (sheet: Sheet, indeks: number, issues: readonly Issue[]): DraftSheet => ({
  ...header(sheet, indeks, null),
  jenis: null,
  jenisNama: ignored,
  keyakinan: 0,
  kemungkinan: [],
  jumlahBaris: 0,
  kolom: [],
  pilihan: [],
  pratinjau: [],
  unorBawaan: null,
  issues,
});

/** Few rows of few cells are instructions; anything larger is a table whose layout is not known. */
function unknownDraft(sheet: Sheet, indeks: number, choice: Choice, correction: SheetCorrection | null): DraftSheet {
  const lembar = labelOf(sheet);
  const wide = sheet.rows.filter((row) => row.filter((c) => lineOf(c) !== '').length >= 3).length;
  const issue =
    wide < 3
      ? sheetIssue(sheet, 'lembar-petunjuk', { lembar })
      : sheetIssue(sheet, 'lembar-asing', { lembar, n: sheet.rows.length });
  const { table } = choice;
  return {
    ...emptyDraft(sheet, indeks, correction?.jenis === null ? [] : [...sheet.notes, issue]),
    ...header(sheet, indeks, table),
    keyakinan: choice.score,
    kemungkinan: choice.others.map((f) => f.id),
    kolom: table
      ? table.match.columns.map((c) => column(sheet, table, c, { tujuan: null, asal: 'tidak-ada', keyakinan: 0 }))
      : [],
  };
}

function paketDraft(sheet: Sheet, indeks: number, format: Format, table: Table, score: number): DraftSheet {
  const rows = sheet.rows.slice(table.match.to + 1).filter((row) => row.some((c) => lineOf(c) !== ''));
  const { columns } = table.match;
  return {
    ...emptyDraft(sheet, indeks, sheet.notes),
    ...header(sheet, indeks, table),
    jenis: format.id,
    jenisNama: format.label,
    keyakinan: score,
    jumlahBaris: rows.length,
    kolom: columns.map((c) => column(sheet, table, c, { tujuan: c.header, asal: 'dikenali', keyakinan: 1 })),
    pratinjau: rows
      .slice(0, PREVIEW_ROWS)
      .map((row) => Object.fromEntries(columns.map((c) => [c.header, lineOf(row[c.index])]))),
  };
}
