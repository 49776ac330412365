import { accessProblems } from './problems/access.ts';
import { approvalProblems } from './problems/approval.ts';
import { careerProblems } from './problems/career.ts';
import { panelProblems } from './problems/approval-panel.ts';
import { evaluationProblems } from './problems/evaluation.ts';
import { requestProblems } from './problems/request.ts';
import { socialisationProblems } from './problems/socialisation.ts';
import { surgeProblems } from './problems/surge.ts';
import { deskProblems } from './problems/surge-desk.ts';
import { willingnessProblems } from './problems/willingness.ts';
import { workProblems } from './problems/work.ts';

/**
 * Every expected failure of the API, once: its status and its sentences in both languages. `{name}` is filled from the values of the
 * problem. A message says what happened, what was kept and what to do; it never blames and never carries a NIP.
 */
export const problems = {
  ...accessProblems,
  ...approvalProblems,
  ...panelProblems,
  ...willingnessProblems,
  ...socialisationProblems,
  ...surgeProblems,
  ...deskProblems,
  ...careerProblems,
  ...evaluationProblems,
  ...workProblems,
  ...requestProblems,
} as const;

export type ProblemCode = keyof typeof problems;
export type Values = Readonly<Record<string, string | number>>;

/** Title and detail in one language, with the values filled in. */
export function sentences(code: ProblemCode, bahasa: 'id' | 'en', values: Values): { title: string; detail: string } {
  const [title, detail] = problems[code][bahasa];
  const filled = detail.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { title, detail: filled };
}
