import type { Day } from '../../kernel/index.ts';
import type { SourceList } from '../laws.ts';

/** One figure of the law and the days on which it holds. A new figure is a new row; the old one stays, so an old plan can be replayed. */
export interface DatedRow<T> {
  readonly value: T;
  readonly validFrom: Day;
  /** Last day; null = until further notice. */
  readonly validTo: Day | null;
  readonly sources: SourceList;
}

export type DatedRows<T> = readonly [DatedRow<T>, ...DatedRow<T>[]];

/** The row that holds on `tmt`; before the first row the first one, since a rule older than its figure does not run anyway. */
export function rowOn<T>(rows: DatedRows<T>, tmt: Day): DatedRow<T> {
  const running = rows.filter((row) => row.validFrom <= tmt && (row.validTo === null || tmt <= row.validTo));
  return running[running.length - 1] ?? rows[0];
}
