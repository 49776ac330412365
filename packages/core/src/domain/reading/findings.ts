import type { Day, Teks } from '../../kernel/index.ts';
import type { Issue, Severity } from '../issue.ts';
import { type CellCode, cellText, type Facts, type FileMessageCode, fileText } from './messages.ts';
import { type DecimalMark, decimalMarkOf } from './number.ts';
import { maskNip } from './nip.ts';

/** As many findings of one kind are listed row by row; the rest is one line with a count. */
const LISTED = 500;

interface Finding {
  readonly row: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: CellCode;
  readonly facts: Facts;
  readonly effect: Effect;
}

/** What a finding did to its row. */
type Effect = 'reject' | 'repair' | 'warn';

const SEVERITY: Readonly<Record<Effect, Severity>> = { reject: 'error', repair: 'info', warn: 'warning' };

/**
 * Everything noticed about one file. The reader sets `row`, `column` and `value` before it reads a cell, so that a column reader only
 * says what is wrong.
 */
export class Findings {
  readonly file: string;
  row = 0;
  column: string | null = null;
  value: string | null = null;
  // A city names the same few thousand days and competence lists again and again; a map answers faster than the patterns.
  readonly knownDays = new Map<string, Day | null>();
  readonly knownLevels = new Map<string, Readonly<Record<string, number>>>();
  readonly knownLevelParts = new Map<string, readonly [name: string, level: number]>();
  readonly rejectedRows = new Set<number>();
  readonly repairedRows = new Set<number>();
  private readonly findings: Finding[] = [];
  private readonly fileIssues: Issue[] = [];
  private readonly numericTexts: () => Iterable<string>;
  private mark: DecimalMark | null | undefined;

  /** @param numericTexts all texts of numeric columns, asked once and only when a number is ambiguous */
  constructor(file: string, numericTexts: () => Iterable<string> = () => []) {
    this.file = file;
    this.numericTexts = numericTexts;
  }

  readonly decimalMark = (): DecimalMark | null => {
    if (this.mark === undefined) this.mark = decimalMarkOf(this.numericTexts());
    return this.mark;
  };

  /** The cell cannot be read: its row is left out. Returns undefined so that a reader can `return` it. */
  reject(code: CellCode, facts: Facts = {}): undefined {
    this.rejectedRows.add(this.row);
    this.note(code, facts, 'reject');
  }

  /** The cell was understood in another way than written. */
  repair(code: CellCode, facts: Facts = {}): void {
    this.repairedRows.add(this.row);
    this.note(code, facts, 'repair');
  }

  /** The row stays as it is, but somebody should look. */
  warn(code: CellCode, facts: Facts = {}): void {
    this.note(code, facts, 'warn');
  }

  /** A finding outside the reading of a cell. */
  at(row: number, column: string | null, value: string | null): this {
    this.row = row;
    this.column = column;
    this.value = value;
    return this;
  }

  about(
    code: FileMessageCode,
    severity: Severity,
    facts: Facts = {},
    place: { row?: number; column?: string } = {},
  ): void {
    const { row = null, column = null } = place;
    this.fileIssues.push({ file: this.file, row, column, value: null, code, message: fileText(code, facts), severity });
  }

  private note(code: CellCode, facts: Facts, effect: Effect): void {
    const { row, column, value } = this;
    this.findings.push({ row, column, value, code, facts, effect });
  }

  /** The findings as issues, in row order; `kept` = rows of this file that were taken. */
  issues(kept: number): Issue[] {
    const counts = new Map<string, number>();
    const issues = [...this.fileIssues];
    for (const finding of this.findings.toSorted((a, b) => a.row - b.row)) {
      const kind = `${finding.code}/${finding.column}/${finding.effect}`;
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      if (count <= LISTED) issues.push(this.issueOf(finding, kept));
    }
    for (const [kind, count] of counts) if (count > LISTED) issues.push(this.rest(kind, count - LISTED));
    return issues;
  }

  private issueOf(finding: Finding, kept: number): Issue {
    const { row, column, code, effect } = finding;
    const value = column === 'nip' && finding.value !== null ? maskNip(finding.value) : finding.value;
    const body = cellText(code, { ...finding.facts, value: shorten(value ?? '') });
    const message = placed(body, row, column, effect, kept);
    return {
      file: this.file,
      row,
      column,
      value: value === null ? null : shorten(value),
      code,
      message,
      severity: SEVERITY[effect],
    };
  }

  private rest(kind: string, count: number): Issue {
    const [, column, effect] = kind.split('/') as [string, string, Effect];
    const message = fileText('more-of-the-same', { count });
    const code = kind.split('/')[0] as string;
    return {
      file: this.file,
      row: null,
      column: column === 'null' ? null : column,
      value: null,
      code,
      message,
      severity: SEVERITY[effect],
    };
  }
}

const shorten = (value: string): string => (value.length > 80 ? `${value.slice(0, 77)}...` : value);

const EFFECT: Readonly<Record<Effect, (kept: number) => Teks>> = {
  reject: (kept) => ({
    id: `Baris ini dilewati; ${kept.toLocaleString('id-ID')} baris lain di berkas ini tetap masuk.`,
    en: `This row was left out; ${kept.toLocaleString('en-US')} other rows of this file were taken.`,
  }),
  repair: () => ({ id: 'Baris tetap masuk.', en: 'The row was taken.' }),
  warn: () => ({ id: 'Baris tetap masuk apa adanya.', en: 'The row was taken as it is.' }),
};

function placed(body: Teks, row: number, column: string | null, effect: Effect, kept: number): Teks {
  const tail = EFFECT[effect](kept);
  const place = column === null ? { id: '', en: '' } : { id: `, kolom "${column}"`, en: `, column "${column}"` };
  return { id: `Baris ${row}${place.id}: ${body.id} ${tail.id}`, en: `Row ${row}${place.en}: ${body.en} ${tail.en}` };
}
