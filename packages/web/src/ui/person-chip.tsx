import type { ReactNode } from 'react';

interface PersonChipProps {
  readonly nama: string;
  readonly jabatan?: string | undefined;
  readonly unit?: string | undefined;
}

/** A person the way the record writes it: name, post, unit. */
export function PersonChip({ nama, jabatan, unit }: PersonChipProps): ReactNode {
  return (
    <span className="inline-block min-w-0 max-w-full align-top">
      <span className="block font-semibold wrap-anywhere">{nama}</span>
      {jabatan || unit ? (
        <span className="block text-sm text-ink-soft wrap-anywhere">{[jabatan, unit].filter(Boolean).join(' · ')}</span>
      ) : null}
    </span>
  );
}
