import type { KunciSkenario, RencanaTampil, Skenario } from '@seimbang/contract';
import { createContext, useContext } from 'react';
import type { Names } from './lock-text.ts';

/** What every part of the plan page shares. */
export interface PlanContextValue {
  readonly plan: RencanaTampil;
  readonly names: Names;
  readonly locks: readonly KunciSkenario[];
  /** Weights the plan was computed with; null where the scenario has changed since. */
  readonly weights: Skenario['bobot'] | null;
  /** Null for readers: they see reasons, not handles. */
  readonly edit: {
    readonly setLocks: (locks: readonly KunciSkenario[]) => void;
    readonly setMoves: (moves: number) => void;
    readonly busy: boolean;
  } | null;
}

export const PlanContext = createContext<PlanContextValue | null>(null);

export function usePlan(): PlanContextValue {
  const value = useContext(PlanContext);
  if (value === null) throw new Error('usePlan: this part stands outside the plan page.');
  return value;
}
