/** Status, and title and detail in both languages. */
export interface ProblemRow {
  readonly status: number;
  readonly id: readonly [string, string];
  readonly en: readonly [string, string];
}
