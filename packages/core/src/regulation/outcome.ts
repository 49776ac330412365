import type { Facts, Verdict } from './verdict.ts';

/** What a rule's `check` returns; `facts` is null when the rule does not concern this move at all. */
export interface Outcome<F extends Facts = Facts> {
  readonly verdict: Verdict;
  /** An `allowed` the reader should still see. */
  readonly remark: boolean;
  readonly facts: F | null;
}

/** The move is outside the rule (a camat rule and a post that is no camat). One shared object: the fast path builds nothing. */
export const notConcerned: Outcome<never> = { verdict: 'allowed', remark: false, facts: null };

export const allowed = <F extends Facts>(facts: F): Outcome<F> => ({ verdict: 'allowed', remark: false, facts });
export const remarked = <F extends Facts>(facts: F): Outcome<F> => ({ verdict: 'allowed', remark: true, facts });
export const forbidden = <F extends Facts>(facts: F): Outcome<F> => ({ verdict: 'forbidden', remark: false, facts });
/** Allowed once the authority the sentence names has agreed. */
export const needsConsent = <F extends Facts>(facts: F): Outcome<F> => ({
  verdict: 'needs-consent',
  remark: false,
  facts,
});
/** A datum is missing; the facts say which. Never treated as allowed. */
export const unknown = <F extends Facts>(facts: F): Outcome<F> => ({ verdict: 'unknown', remark: false, facts });
