import type { Teks } from '@seimbang/core/kernel';

/** Why the database could not be opened; `exit` is the exit code of DATA section 2. */
export interface StartProblem {
  readonly code:
    | 'platform-not-supported'
    | 'directory-unreachable'
    | 'directory-in-use'
    | 'other-version'
    | 'start-failed'
    | 'server-too-old'
    | 'server-unreachable'
    | 'audit-broken';
  readonly exit: 1 | 7 | 9 | 75;
  readonly message: Teks;
}

export const startProblem = (
  code: StartProblem['code'],
  exit: StartProblem['exit'],
  id: string,
  en: string,
): StartProblem => ({ code, exit, message: { id, en } });
