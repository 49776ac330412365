import type { Issue, Severity } from '@seimbang/core/domain';
import type { Teks } from '@seimbang/core/kernel';

export type Facts = Readonly<Record<string, string | number>>;
/** What a finding does to its row: the row is left out, one value was dropped or interpreted, or nothing was touched. */
type Effect = 'tolak' | 'perbaiki' | 'tandai';

export interface IssueText {
  readonly severity: Severity;
  readonly effect: Effect;
  readonly text: (f: Facts) => Teks;
}

export interface Place {
  readonly file: string;
  readonly row: number | null;
  readonly column?: string | null;
  readonly value?: string | null;
}

const rejects = (text: IssueText['text']): IssueText => ({ severity: 'error', effect: 'tolak', text });
const repairs = (text: IssueText['text']): IssueText => ({ severity: 'warning', effect: 'perbaiki', text });
const flags = (text: IssueText['text']): IssueText => ({ severity: 'warning', effect: 'tandai', text });
const tells = (text: IssueText['text']): IssueText => ({ severity: 'info', effect: 'tandai', text });
export const kinds = { rejects, repairs, flags, tells };

/** An issue of a table of texts; the code names the row of that table, so no message exists twice. */
export function issueFrom<C extends string>(
  table: Readonly<Record<C, IssueText>>,
  code: C,
  place: Place,
  facts: Facts = {},
): Issue {
  const { severity, text } = table[code];
  const value = place.value ?? null;
  return {
    file: place.file,
    row: place.row,
    column: place.column ?? null,
    value,
    code,
    message: text({ v: value ?? '', ...facts }),
    severity,
  };
}
