import type { Peran, Sesi } from '@seimbang/contract';
import { accessPages } from '../features/access/index.ts';
import { approvalPages } from '../features/approval/index.ts';
import { auditPages } from '../features/audit/index.ts';
import { fairnessPages } from '../features/fairness/index.ts';
import { careerPages } from '../features/career/index.ts';
import { evaluationPages } from '../features/evaluation/index.ts';
import { organisationPages } from '../features/organisation/index.ts';
import { peoplePages } from '../features/people/index.ts';
import { planningPages } from '../features/planning/index.ts';
import { regulationPages } from '../features/regulation/index.ts';
import { socialisationPages } from '../features/socialisation/index.ts';
import { surgePages } from '../features/surge/index.ts';
import { willingnessPages } from '../features/willingness/index.ts';
import { workloadPages } from '../features/workload/index.ts';

/** Every page of the product, from the slices. */
export const pages = {
  ...accessPages,
  ...workloadPages,
  ...peoplePages,
  ...planningPages,
  ...approvalPages,
  ...willingnessPages,
  ...surgePages,
  ...careerPages,
  ...socialisationPages,
  ...evaluationPages,
  ...organisationPages,
  ...regulationPages,
  ...auditPages,
  ...fairnessPages,
};

export type PageName = keyof typeof pages;

/** May this role open the page? */
export const mayOpen = (name: PageName, peran: Peran | null): boolean => {
  const roles: readonly Peran[] = pages[name].roles;
  return roles.length === 0 || (peran !== null && roles.includes(peran));
};

/** Somebody signed in with the key of the terminal: at work as the analyst, without an account. */
export const isKeySession = (session: Sesi): boolean => session.peran !== null && session.akunId === null;

/** May this session open the page? */
export const mayEnter = (name: PageName, session: Sesi): boolean =>
  mayOpen(name, session.peran) || (isKeySession(session) && 'kunci' in pages[name]);
