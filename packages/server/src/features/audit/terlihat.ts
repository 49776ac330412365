import type { Caller } from '../../shared/caller.ts';

/** Acts on accounts and sessions: the auditor's, not part of the work that the others answer for. */
const PRIVATE = ['akun', 'sesi'] as const;

/** Objects whose acts the caller does not see in the list. */
export const hiddenFrom = ({ peran }: Pick<Caller, 'peran'>): readonly string[] => (peran === 'auditor' ? [] : PRIVATE);
