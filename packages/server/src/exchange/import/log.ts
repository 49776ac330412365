import type { Issue } from '@seimbang/core/domain';
import { type Facts, issueFrom, type IssueText, type Place } from './issue-text.ts';
import { bebanTexts } from './texts-beban.ts';
import { pegawaiTexts } from './texts-row.ts';
import { sheetTexts } from './texts-sheet.ts';

const texts = { ...sheetTexts, ...pegawaiTexts, ...bebanTexts };
export type Code = keyof typeof texts;

/** Where in which file a value stands; `file` is `book.xlsx/sheet` for a workbook. */
export interface At {
  readonly file: string;
  readonly row: number;
}

/** Warnings of one kind that are listed row by row; rejected rows always are. */
const SHOWN = 500;
/** Names shown of a list; the rest is a number. */
const LISTED = 12;

const rowKey = ({ file, row }: At): string => `${file}\u001f${row}`;

/** Collects findings and what they do to the rows, so that the counts of the report follow from the findings. */
export class ImportLog {
  readonly issues: Issue[] = [];
  private readonly counted = new Map<string, number>();
  private readonly readRows = new Set<string>();
  private readonly rejected = new Set<string>();
  private readonly repaired = new Set<string>();
  private readonly lists = new Map<string, { code: Code; file: string; items: Set<string>; facts: Facts }>();
  private readonly tallies = new Map<string, { code: Code; file: string; n: number; facts: Facts }>();

  read(at: At): void {
    this.readRows.add(rowKey(at));
  }

  add(code: Code, place: Place, facts: Facts = {}): void {
    const { effect, severity }: IssueText = texts[code];
    const kind = `${code}\u001f${place.file}`;
    const n = (this.counted.get(kind) ?? 0) + 1;
    this.counted.set(kind, n);
    if (severity === 'error' || n <= SHOWN) this.issues.push(issueFrom(texts, code, place, facts));
    if (place.row === null) return;
    const key = rowKey({ file: place.file, row: place.row });
    if (effect === 'tolak') this.rejected.add(key);
    if (effect === 'perbaiki') this.repaired.add(key);
  }

  /** Counts a finding that is the same for many rows; it becomes one issue with `n` per file and facts. */
  tally(code: Code, file: string, facts: Facts = {}): void {
    const key = [code, file, ...Object.values(facts)].join('\u001f');
    const held = this.tallies.get(key);
    if (held) held.n++;
    else this.tallies.set(key, { code, file, n: 1, facts });
  }

  /** Collects names for one finding per file: a list is read, a hundred equal findings are not. */
  list(code: Code, file: string, item: string, facts: Facts = {}): void {
    const key = [code, file, ...Object.values(facts)].join('\u001f');
    const held = this.lists.get(key);
    if (held) held.items.add(item);
    else this.lists.set(key, { code, file, items: new Set([item]), facts });
  }

  isRejected = (at: At): boolean => this.rejected.has(rowKey(at));

  /** Turns the tallies and lists into issues. */
  close(): void {
    for (const { code, file, items, facts } of this.lists.values()) {
      const shown = Array.from(items).slice(0, LISTED);
      const rest = items.size > LISTED ? `, ... (+${items.size - LISTED})` : '';
      this.add(code, { file, row: null }, { n: items.size, ...facts, v: shown.join(', ') + rest });
    }
    this.lists.clear();
    for (const [kind, n] of this.counted) {
      const [code, file] = kind.split('\u001f') as [Code, string];
      if (n > SHOWN && texts[code].severity !== 'error')
        this.add('temuan-lain', { file, row: null, value: code }, { n: n - SHOWN });
    }
    this.counted.clear();
    for (const { code, file, n, facts } of this.tallies.values()) this.add(code, { file, row: null }, { n, ...facts });
    this.tallies.clear();
  }

  counts(): { read: number; accepted: number; repaired: number; rejected: number } {
    const repaired = Array.from(this.repaired).filter((key) => !this.rejected.has(key)).length;
    return {
      read: this.readRows.size,
      accepted: this.readRows.size - this.rejected.size,
      repaired,
      rejected: this.rejected.size,
    };
  }
}
