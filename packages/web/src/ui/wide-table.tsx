import type { ReactNode } from 'react';

interface WideTableProps {
  /** What it holds, for those who come to it by keyboard. */
  readonly name: string;
  readonly children: ReactNode;
}

/** What scrolls must be reached without a mouse, although it is no control. */
const FOCUSABLE = { tabIndex: 0 } as const;

/** A table with more columns than any screen is wide scrolls in its own frame; the page does not. */
export function WideTable({ name, children }: WideTableProps): ReactNode {
  return (
    <div role="region" aria-label={name} {...FOCUSABLE} className="min-w-0 overflow-x-auto">
      {children}
    </div>
  );
}
