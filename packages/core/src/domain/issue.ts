import type { Teks } from '../kernel/index.ts';

export type Severity = 'error' | 'warning' | 'info';

/**
 * One finding about a file, in the shape of DATA section 2. `row` is the line a clerk sees in a spreadsheet (the header is row 1);
 * null when the finding is about the whole file. `message` says what happened, with which value, what was kept and what to do.
 */
export interface Issue {
  readonly file: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly value: string | null;
  readonly code: string;
  readonly message: Teks;
  readonly severity: Severity;
}
