import type { LaporanKeadilan } from '@seimbang/contract';
import { type ReactNode, useId } from 'react';
import { percent } from '../../language/index.ts';

type Putusan = LaporanKeadilan['tabel'][number]['kelompok'][number]['putusan'];

interface Row {
  readonly name: string;
  readonly bagian: number;
  readonly bawah: number;
  readonly atas: number;
  readonly putusan: Putusan;
}

interface SelangChartProps {
  /** States what to look for. */
  readonly title: string;
  /** Share over everybody: the line the groups are held against. */
  readonly average: number;
  readonly rows: readonly Row[];
}

/** Untested groups are hollow, those to be looked into are squares: no mark rests on colour alone. */
const MARK: Readonly<Record<Putusan, string>> = {
  'terlalu-sedikit': 'rounded-full border-2 border-level bg-canvas',
  'tidak-tampak-beda': 'rounded-full bg-brand',
  'perlu-diperiksa': 'rounded-none bg-over',
};
const LINE: Readonly<Record<Putusan, string>> = {
  'terlalu-sedikit': 'bg-level',
  'tidak-tampak-beda': 'bg-brand',
  'perlu-diperiksa': 'bg-over',
};

/** The share of each group with its interval, beside the share of all. The table below holds the same numbers. */
export function SelangChart({ title, average, rows }: SelangChartProps): ReactNode {
  const id = useId();
  const most = Math.min(1, Math.max(average * 2, ...rows.map((r) => r.atas), 0.01));
  const at = (share: number): string => `${(100 * Math.min(share, most)) / most}%`;
  return (
    <figure aria-labelledby={id} className="grid gap-2">
      <figcaption id={id} className="sr-only">
        {title}
      </figcaption>
      <ul className="grid gap-y-2 sm:gap-y-1">
        {rows.map((row) => (
          <li key={row.name} className="grid gap-x-4 sm:grid-cols-[14rem_minmax(0,1fr)_4.5rem] sm:items-center">
            <span className="flex justify-between gap-3 text-sm wrap-anywhere">
              {row.name}
              <span className="font-semibold sm:hidden">{percent(row.bagian)}</span>
            </span>
            <span aria-hidden="true" className="relative block h-6">
              <span
                className="absolute inset-y-0 border-l-2 border-dashed border-line-strong"
                style={{ left: at(average) }}
              />
              <span
                className={`absolute top-1/2 h-0.5 -translate-y-1/2 ${LINE[row.putusan]}`}
                style={{ left: at(row.bawah), width: `calc(${at(row.atas)} - ${at(row.bawah)})` }}
              />
              <span
                className={`absolute top-1/2 size-3 -translate-x-1/2 -translate-y-1/2 ${MARK[row.putusan]}`}
                style={{ left: at(row.bagian) }}
              />
            </span>
            <span className="text-right text-sm font-semibold max-sm:hidden">{percent(row.bagian)}</span>
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="grid gap-x-4 text-sm text-ink-soft sm:grid-cols-[14rem_minmax(0,1fr)_4.5rem]">
        <span className="flex justify-between sm:col-start-2">
          <span>0 %</span>
          <span>{percent(most)}</span>
        </span>
      </p>
    </figure>
  );
}
