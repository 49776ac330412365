import type { ProblemCode, Values } from '@seimbang/contract';
import { err, type Result } from '@seimbang/core/kernel';

/** An expected failure: a row of the contract's table and the values for its sentence. */
export interface Problem {
  readonly code: ProblemCode;
  readonly values: Values;
}

/** What a use case gives back. */
export type Outcome<T> = Result<T, Problem>;

export const problem = (code: ProblemCode, values: Values = {}): { readonly ok: false; readonly error: Problem } =>
  err({ code, values });
