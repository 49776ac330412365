import type { ReactNode } from 'react';

interface FigureProps {
  readonly label: string;
  readonly value: ReactNode;
  readonly unit?: string | undefined;
  /** Day of the data, a comparison, or where the figure comes from. */
  readonly note?: ReactNode;
}

/** A number with its unit and its day. Stands inside `<Figures>`. */
export function Figure({ label, value, unit, note }: FigureProps): ReactNode {
  return (
    <div className="min-w-0 wrap-anywhere">
      <dt className="text-sm text-ink-soft">{label}</dt>
      <dd className="text-lg font-semibold">
        {value}
        {unit ? <span className="ml-1 text-sm font-normal text-ink-soft">{unit}</span> : null}
      </dd>
      {note ? <dd className="text-sm text-ink-soft">{note}</dd> : null}
    </div>
  );
}

export function Figures({ children }: { readonly children: ReactNode }): ReactNode {
  return <dl className="flex flex-wrap gap-x-10 gap-y-4">{children}</dl>;
}
