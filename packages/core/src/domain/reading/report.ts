import type { Teks } from '../../kernel/index.ts';
import type { Issue } from '../issue.ts';

/** One measure of data quality: the share of the checked things that are as they should be. */
export interface QualityIndicator {
  readonly id: string;
  readonly dimension: 'kelengkapan' | 'keabsahan' | 'kesesuaian' | 'kemutakhiran';
  readonly name: Teks;
  /** Part of the index, 0-1; the weights of all indicators with `checked > 0` are scaled to 1. */
  readonly weight: number;
  readonly checked: number;
  readonly good: number;
  /** good / checked, 0-1; null when there was nothing to check. */
  readonly share: number | null;
}

export interface Quality {
  /** 0-100, one decimal. */
  readonly index: number;
  readonly indicators: readonly QualityIndicator[];
}

/** The report of `check` and `import` (DATA section 2). read = accepted + rejected; repaired rows are among the accepted ones. */
export interface ImportReport {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly rejected: number;
  readonly issues: readonly Issue[];
  readonly quality: Quality;
}

/** True when every row was taken and nothing is wrong with the structure; otherwise the command ends with exit code 4. */
export const isUsable = (report: ImportReport): boolean =>
  report.rejected === 0 && report.issues.every((i) => i.severity !== 'error');
