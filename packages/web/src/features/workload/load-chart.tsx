import { Link } from '@tanstack/react-router';
import { type ReactNode, useId } from 'react';
import { number, ratio, usePesan } from '../../language/index.ts';
import { Formula, LoadBar, LoadMark } from '../../ui/index.ts';
import { ratioLines } from './load-formulas.ts';
import { pesan } from './pesan.ts';
import { forChart, type UnitRow } from './unit-rows.ts';

const MOST = 30;

/** Bars around 1.00, one per unit; the table beside it holds the same numbers. */
export function LoadChart({ rows }: { readonly rows: readonly UnitRow[] }): ReactNode {
  const t = usePesan(pesan);
  const id = useId();
  const shown = forChart(rows, MOST);
  const heaviest = rows.find((row) => row.rasio !== null);
  const reach = Math.max(0.5, ...shown.map((row) => Math.abs((row.rasio ?? 1) - 1)));
  return (
    <figure aria-labelledby={id} className="grid gap-3">
      <figcaption id={id} className="font-semibold">
        {heaviest ? t('chartTitle', { name: heaviest.nama, ratio: ratio(heaviest.rasio ?? 0) }) : t('loadTitle')}
      </figcaption>
      <ol className="grid gap-y-1">
        <li
          aria-hidden="true"
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 text-sm text-ink-soft sm:grid-cols-[15rem_minmax(0,1fr)_8rem]"
        >
          <span className="col-start-1 flex justify-between max-sm:col-span-2 sm:col-start-2">
            <span>▼ {t('slackEnd')}</span>
            <span>1,00</span>
            <span>{t('overEnd')} ▲</span>
          </span>
        </li>
        {shown.map((row) => (
          <li
            key={row.unorId}
            className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 sm:grid-cols-[15rem_minmax(0,1fr)_8rem]"
          >
            <Link
              to="/beban/$unorId"
              params={{ unorId: row.unorId }}
              className="min-h-7 py-1 leading-snug text-ink underline decoration-line-strong underline-offset-4 wrap-anywhere hover:text-brand hover:decoration-brand"
            >
              {row.nama}
            </Link>
            <span className="max-sm:order-3 max-sm:col-span-2">
              <LoadBar rasio={row.rasio} reach={reach} />
            </span>
            <span className="justify-self-end max-sm:row-start-1 max-sm:col-start-2 sm:justify-self-start">
              <ChartRatio row={row} />
            </span>
          </li>
        ))}
      </ol>
      {shown.length < rows.length ? (
        <p className="text-sm text-ink-soft">
          {t('chartCut', { shown: number(shown.length), total: number(rows.length) })}
        </p>
      ) : null}
    </figure>
  );
}

function ChartRatio({ row }: { readonly row: UnitRow }): ReactNode {
  const t = usePesan(pesan);
  const mark = <LoadMark rasio={row.rasio} />;
  return row.rasio === null ? (
    mark
  ) : (
    <Formula value={mark} name={`${t('ratio')}, ${row.nama}`} lines={() => ratioLines(t, row)} />
  );
}
