import type { Cell, Sheet } from '../sheets/index.ts';
import { isBlank, lineOf } from './cell.ts';
import { isUnitTitle } from './context.ts';
import { LEVEL } from './header-name.ts';
import type { Column, Layout } from './layout.ts';

/** One row of a table with its cells by field. */
export interface SourceRow {
  /** The number a clerk sees beside the row. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Header text of a field's column in this file, for messages. */
  readonly headers: ReadonlyMap<string, string>;
  /** Filled cells of columns without a field: header -> text. */
  readonly others: ReadonlyMap<string, string>;
  /** Latest heading row above it: "I. STRUKTURAL". */
  readonly group: string | null;
  /** Latest heading row that names a unit. */
  readonly groupUnor: string | null;
}

interface TotalRow {
  readonly row: number;
  readonly label: string;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Rows counted since the total before it. */
  readonly over: readonly number[];
}

export interface TableRows {
  readonly rows: readonly SourceRow[];
  readonly totals: readonly TotalRow[];
  /** Rows that are no data: numbering, headings, repeated headers, signatures. */
  readonly passed: readonly number[];
}

export interface TableSpec {
  /** At least one of these is filled in a data row. */
  readonly keys: readonly string[];
  /** A blank here means "as above". */
  readonly fillDown: readonly string[];
  /** Data rows hold at least this many filled fields. */
  readonly minimum: number;
}

const TOTAL = /^(?:sub\s*|grand\s*)?(?:jumlah|total|pembulatan|dibulatkan|rata[\s-]*rata|jml)\b/i;
const SIGNATURE =
  /^(?:mengetahui|menyetujui|mengesahkan|disahkan|ditetapkan|a\.?\s?n\b\.?|plt\b|plh\b|nip[\s.:]|dibuat oleh|disusun oleh|diperiksa|pejabat|tim penyusun|catatan|keterangan\s*:|sumber\s*:|[a-z ]+,\s*(?:\d{1,2}\s+)?(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)\s+\d{4}$)/i;

/** Splits the rows below a header into data and everything else a clerk puts in a table. `fieldOf` gives the field of a column. */
export function tableRows(
  sheet: Sheet,
  layout: Layout,
  end: number,
  fieldOf: (c: Column) => string | null,
  spec: TableSpec,
): TableRows {
  const columns = layout.columns.map((c) => ({ ...c, field: fieldOf(c) }));
  const reader = new TableReader(sheet, columns, spec);
  for (let r = layout.to + 1; r < end; r++) reader.take(r);
  return reader;
}

type Mapped = Column & { readonly field: string | null };

class TableReader implements TableRows {
  readonly rows: SourceRow[] = [];
  readonly totals: TotalRow[] = [];
  readonly passed: number[] = [];
  private readonly sheet: Sheet;
  private readonly columns: readonly Mapped[];
  private readonly spec: TableSpec;
  private readonly above = new Map<string, Cell>();
  private readonly headers: ReadonlyMap<string, string>;
  private readonly headings: ReadonlyMap<number, ReadonlySet<string>>;
  private group: string | null = null;
  private groupUnor: string | null = null;
  private signed = false;
  private counted: number[] = [];

  constructor(sheet: Sheet, columns: readonly Mapped[], spec: TableSpec) {
    this.sheet = sheet;
    this.columns = columns;
    this.spec = spec;
    this.headings = new Map(columns.map((c) => [c.index, new Set(c.header.toLowerCase().split(LEVEL))]));
    this.headers = new Map(columns.flatMap((c) => (c.field ? [[c.field, c.header] as const] : [])));
  }

  take(r: number): void {
    const cells = this.sheet.rows[r] ?? [];
    const texts = cells.map(lineOf);
    const filled = texts.filter((t) => t !== '');
    if (filled.length === 0) return;
    const row = this.sheet.firstRow + r;
    const first = filled[0] as string;
    if (TOTAL.test(first)) this.takeTotal(row, first, cells);
    else if (this.isData(cells, texts, filled)) this.takeData(row, cells);
    else this.pass(row, filled);
  }

  private takeTotal(row: number, label: string, cells: readonly Cell[]): void {
    this.totals.push({ row, label, cells: this.cellsByField(cells), over: this.counted });
    this.counted = [];
    this.passed.push(row);
  }

  private takeData(row: number, cells: readonly Cell[]): void {
    const byField = this.cellsByField(cells);
    for (const field of this.spec.fillDown) {
      const own = byField.get(field);
      if (own) this.above.set(field, own);
      else if (this.above.has(field)) byField.set(field, this.above.get(field) as Cell);
    }
    this.counted.push(row);
    this.rows.push({
      row,
      cells: byField,
      headers: this.headers,
      others: this.othersOf(cells),
      group: this.group,
      groupUnor: this.groupUnor,
    });
  }

  /** A row that is no data: a heading when it is one text, else a signature, a numbering or a repeated header. */
  private pass(row: number, filled: readonly string[]): void {
    this.passed.push(row);
    if (filled.some((t) => SIGNATURE.test(t))) this.signed = true;
    const heading = new Set(filled).size === 1 || filled.length === 2 ? filled.at(-1) : undefined;
    if (this.signed || heading === undefined || /^\(?\d+[.)]?$/.test(heading)) return;
    const text = heading.replace(/^(?:[ivxlc]+|[a-z]|\d+)[.)]\s*/i, '');
    if (isUnitTitle(text)) {
      this.groupUnor = text;
      for (const field of this.spec.fillDown) this.above.delete(field);
    } else this.group = text;
  }

  private isData(cells: readonly Cell[], texts: readonly string[], filled: readonly string[]): boolean {
    if (isNumbering(filled) || this.isRepeatedHeader(texts)) return false;
    const fields = this.columns.filter((c) => c.field !== null && c.field !== 'nomor' && !isBlank(cells[c.index]));
    const key = fields.find((c) => this.spec.keys.includes(c.field as string));
    if (!key || fields.length < this.spec.minimum) return false;
    const keyText = texts[key.index] ?? '';
    if (SIGNATURE.test(keyText)) return false;
    return !this.signed || /^\d+[.)]?$/.test(filled[0] as string) || /\d{18}/.test(filled.join('').replace(/\s/g, ''));
  }

  /** Spelled exactly as above: page breaks copy the header. */
  private isRepeatedHeader(texts: readonly string[]): boolean {
    const same = this.columns.filter((c) => this.headings.get(c.index)?.has((texts[c.index] ?? '').toLowerCase()));
    return same.length >= 2 && same.length * 2 >= texts.filter((t) => t !== '').length;
  }

  private cellsByField(cells: readonly Cell[]): Map<string, Cell> {
    const byField = new Map<string, Cell>();
    for (const { field, index } of this.columns) {
      const cell = cells[index];
      if (field !== null && cell && (cell.kind === 'error' || lineOf(cell) !== '')) byField.set(field, cell);
    }
    return byField;
  }

  private othersOf(cells: readonly Cell[]): Map<string, string> {
    const others = new Map<string, string>();
    for (const { field, index, header } of this.columns)
      if (field === null && !isBlank(cells[index]))
        others.set(others.has(header) ? `${header} (${index + 1})` : header, lineOf(cells[index]));
    return others;
  }
}

/** `1 2 3 4 ...`, also `(1) (2) (3)`: the row that numbers the columns. */
function isNumbering(filled: readonly string[]): boolean {
  if (filled.length < 3) return false;
  const numbers = filled.map((t) => /^[(]?(\d{1,2})[a-z]?[)]?$/i.exec(t)?.[1]);
  if (numbers.some((n) => n === undefined)) return false;
  return (
    numbers.every(
      (n, i) =>
        Number(n) === i + 1 ||
        (i > 0 && Number(n) - Number(numbers[i - 1]) <= 3 && Number(n) >= Number(numbers[i - 1])),
    ) && Number(numbers[0]) === 1
  );
}
