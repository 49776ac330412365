import type { Issue } from '../issue.ts';
import type { Kebijakan } from '../paket.ts';
import { Findings } from './findings.ts';
import { kebijakanOf } from './kebijakan-sheet.ts';

/** A policy file on its own: what it says, the defaults where it is silent, and what was wrong with it. */
export function parseKebijakan(
  json: string,
  file: string,
): { readonly kebijakan: Kebijakan; readonly issues: readonly Issue[] } {
  const findings = new Findings(file);
  const kebijakan = kebijakanOf({ file, json }, findings);
  return { kebijakan, issues: findings.issues(0) };
}
