import { type DecimalMark, readDay, readNumber } from '@seimbang/core/domain';
import type { Day } from '@seimbang/core/kernel';
import { isBlank, lineOf, type SourceRow } from '../formats/index.ts';
import type { Facts } from './issue-text.ts';
import type { At, Code, ImportLog } from './log.ts';

/** One row of a file while it is being read: its cells by field, and a place to tell what is wrong with them. */
export class ReadingRow {
  readonly at: At;
  readonly source: SourceRow;
  private readonly log: ImportLog;
  private readonly mark: DecimalMark | null;

  constructor(file: string, source: SourceRow, log: ImportLog, mark: DecimalMark | null = null) {
    this.at = { file, row: source.row };
    this.source = source;
    this.log = log;
    this.mark = mark;
    log.read(this.at);
    for (const [field, cell] of source.cells) if (cell.kind === 'error') this.tell('nilai-galat', field, {}, cell.text);
  }

  /** Filled text of a field on one line; null where the cell is blank, "-" or absent. */
  text(field: string): string | null {
    const cell = this.source.cells.get(field);
    return cell === undefined || isBlank(cell) ? null : lineOf(cell);
  }

  /** Name of a unit; under the heading KELURAHAN or KECAMATAN a bare name gets that word. */
  unit(field: 'unor' | 'unor_induk'): string | null {
    const text = this.text(field);
    const kind = /^(?:nama\s+)?(kelurahan|kecamatan)$/i.exec(this.source.headers.get(field)?.trim() ?? '')?.[1];
    if (text === null || kind === undefined || /^ke[lc]/i.test(text)) return text;
    return `${kind.charAt(0).toUpperCase()}${kind.slice(1).toLowerCase()} ${text}`;
  }

  /** A finding about the value of a field, with the column heading of this file. */
  tell(
    code: Code,
    field: string | null,
    facts: Facts = {},
    value: string | null = field === null ? null : this.text(field),
  ): void {
    const column = field === null ? null : (this.source.headers.get(field) ?? null);
    this.log.add(code, { ...this.at, column, value }, facts);
  }

  isRejected = (): boolean => this.log.isRejected(this.at);

  /** The day of a field; null when empty; undefined after telling that it is none. */
  day(field: string, broken: Code): Day | null | undefined {
    const cell = this.source.cells.get(field);
    if (cell?.kind === 'date') return cell.day;
    const text = this.text(field);
    if (text === null) return null;
    const day = readDay(text.replace(/\s+/g, ' '));
    if (day === null) {
      this.tell(broken, field);
      return undefined;
    }
    return day;
  }

  /**
   * The number of a field; null when empty, undefined when it is none. `1.024` with nothing in the sheet to tell is read as
   * thousands where the field is counted in thousands, as a decimal elsewhere.
   */
  number(field: string, thousands: boolean): number | null | undefined {
    const cell = this.source.cells.get(field);
    if (cell?.kind === 'number') return cell.number;
    const text = this.text(field);
    if (text === null) return null;
    const reading = readNumber(text.replace(/[\s\u00a0]/g, ''), () => this.mark);
    if (reading.kind === 'none') return undefined;
    return reading.kind === 'unsure' && thousands ? Number(text.replace(/[.,\s]/g, '')) : reading.value;
  }
}
