import type { DampakLayananRencana } from '@seimbang/contract';
import type { ReactNode } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { QueryPanel } from '../../../shared/query-panel.tsx';
import { useApi } from '../../../shared/use-api.ts';
import { MoveArrow, Section, WideTable } from '../../../ui/index.ts';
import { usePlan } from '../plan-context.ts';
import { pesan } from './pesan.ts';

type Layanan = DampakLayananRencana['layanan'][number];
const DAYS = ['quiet', 'usual', 'busy'] as const;
/** Place of the usual day among them. */
const USUAL = 1;

/** What the plan is expected to do to waiting and backlog, or that there are no data to say. */
export function DampakLayanan(): ReactNode {
  const t = usePesan(pesan);
  const { plan } = usePlan();
  const query = useApi('rencanaDampakLayanan', { params: { id: plan.id } });
  if (plan.moves.length === 0) return null;
  return (
    <Section title={t('title')}>
      <QueryPanel query={query} lines={2}>
        {(dampak) =>
          dampak.layanan.length === 0 ? <p className="max-w-[75ch]">{t('none')}</p> : <Isi dampak={dampak} />
        }
      </QueryPanel>
    </Section>
  );
}

function useSaid(): (state: Layanan['before'], day: number) => string {
  const t = usePesan(pesan);
  return ({ wait, backlog }, day) => {
    const minutes = wait[day];
    return minutes === null || minutes === undefined
      ? t('grows', { n: number(backlog[day] ?? 0, 1) })
      : t('minutes', { n: number(minutes, 1) });
  };
}

/** Minutes of waiting that a usual day loses; a backlog that stops growing counts most. */
const gain = (l: Layanan): number => {
  const worth = ({ wait, backlog }: Layanan['before']): number => wait[USUAL] ?? 480 + (backlog[USUAL] ?? 0);
  return Math.abs(worth(l.before) - worth(l.after));
};

function Isi({ dampak }: { readonly dampak: DampakLayananRencana }): ReactNode {
  const t = usePesan(pesan);
  const said = useSaid();
  const { language } = useLanguage();
  const rows = dampak.layanan.toSorted((a, b) => gain(b) - gain(a));
  const [first] = rows;
  const units = dampak.tanpaData.map((u) => u.nama).join(', ');
  return (
    <>
      <p className="max-w-[75ch] font-semibold wrap-anywhere">
        {first && gain(first) > 0
          ? t('most', {
              unit: first.nama,
              service: first.layananId,
              before: said(first.before, USUAL),
              after: said(first.after, USUAL),
            })
          : t('same')}
      </p>
      <p className="max-w-[75ch] text-sm text-ink-soft wrap-anywhere">
        {t('range', { date: dampak.dataSampai === null ? '–' : longDate(dampak.dataSampai, language) })}{' '}
        {units === '' ? '' : t('withoutData', { units })}
      </p>
      <details>
        <summary className="min-h-11 cursor-pointer font-semibold text-brand">
          {t('table')} ({rows.length})
        </summary>
        <Table rows={rows} />
      </details>
    </>
  );
}

function Table({ rows }: { readonly rows: readonly Layanan[] }): ReactNode {
  const t = usePesan(pesan);
  const said = useSaid();
  const cell = 'px-3 py-2 text-left align-top';
  return (
    <WideTable name={t('table')}>
      <table className="tabular-nums">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {(['unit', 'people', ...DAYS] as const).map((key) => (
              <th key={key} scope="col" className={cell}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.unorId} ${row.layananId}`} className="border-b border-line">
              <th scope="row" className={`${cell} font-normal`}>
                {row.nama}, {row.layananId}
              </th>
              <td className={cell}>
                <MoveArrow from={number(row.before.people, 1)} to={number(row.after.people, 1)} figures />
              </td>
              {DAYS.map((day, i) => (
                <td key={day} className={cell}>
                  <span className="text-sm text-ink-soft">{t('arrivals', { n: number(row.incoming[i] ?? 0, 0) })}</span>
                  <br />
                  <MoveArrow from={said(row.before, i)} to={said(row.after, i)} figures />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
