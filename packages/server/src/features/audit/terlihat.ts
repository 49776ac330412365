import type { Caller } from '../../shared/caller.ts';

/**
 * Acts on accounts and sessions: the auditor's, not part of the work that the others answer for. And what people do for themselves: that
 * somebody wishes, answers, asks for protection or objects is not the business of those who plan or sign.
 */
const PRIVATE = ['akun', 'sesi', 'minat', 'tawaran', 'lindungan', 'keberatan', 'tukar'] as const;

/** Objects whose acts the caller does not see in the list. */
export const hiddenFrom = ({ peran }: Pick<Caller, 'peran'>): readonly string[] => (peran === 'auditor' ? [] : PRIVATE);
