import type { ReactNode } from 'react';

interface BatangProps {
  readonly label: string;
  /** Length of the bar, 0-1. */
  readonly bagian: number;
  readonly nilai: string;
  /** Length of a second, lighter bar behind it, 0-1. */
  readonly pembanding?: number | undefined;
}

/** A named bar with its number; the number carries the meaning, the bar is for the eye. */
export function Batang({ label, bagian, nilai, pembanding }: BatangProps): ReactNode {
  const width = (share: number): { width: string } => ({ width: `${Math.round(100 * Math.min(1, share))}%` });
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[16rem_minmax(0,1fr)_9rem]">
      <span className="leading-snug wrap-anywhere">{label}</span>
      <span aria-hidden="true" className="relative block h-4 max-sm:order-3 max-sm:col-span-2">
        {pembanding === undefined ? null : (
          <span className="absolute inset-y-0 left-0 border border-line-strong" style={width(pembanding)} />
        )}
        <span className="absolute inset-y-1 left-0 bg-brand" style={width(bagian)} />
      </span>
      <span className="font-semibold max-sm:row-start-1 max-sm:col-start-2">{nilai}</span>
    </li>
  );
}
