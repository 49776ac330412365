import type { Kurva } from '@seimbang/contract';
import { type ReactNode, useMemo } from 'react';
import { fixed, number, usePesan } from '../../language/index.ts';
import { CurveChart, Stepper } from '../../ui/index.ts';
import { pesan } from './pesan.ts';
import { spreadAt } from './spread-at.ts';

interface KurvaDialProps {
  readonly kurva: Kurva;
  readonly value: number;
  /** Without it the curve is shown but not turned. */
  readonly onChange?: ((value: number) => void) | undefined;
}

/** The main dial of a scenario: how many moves, on the curve of what they bring. */
export function KurvaDial({ kurva, value, onChange }: KurvaDialProps): ReactNode {
  const t = usePesan(pesan);
  const points = useMemo(() => kurva.points.map((point) => ({ x: point.moves, y: point.B })), [kurva]);
  const max = Math.max(1, value, ...points.map((point) => point.x));
  const said = (n: number): string => fixed(spreadAt(kurva, n) ?? 0, 3);
  return (
    <div className="grid min-w-0 gap-2">
      <CurveChart
        title={t('curveTitle', { n: value, value: said(value) })}
        description={t('curveWhat')}
        xLabel={t('xMoves')}
        yLabel={t('yImbalance')}
        points={points}
        mark={{ x: kurva.knee, label: t('knee', { n: number(kurva.knee) }) }}
        limit={{ x: Math.floor(kurva.staf * 0.05), label: t('fivePercent') }}
        value={value}
        min={0}
        max={max}
        handleLabel={t('movesAtMost')}
        valueText={(n) => t('valueText', { n, value: said(n) })}
        formatX={(n) => number(n)}
        formatY={(y) => number(y, 1)}
        onChange={onChange}
      />
      {onChange ? <Stepper label={t('movesAtMost')} value={value} min={0} max={max} onChange={onChange} /> : null}
      <KurvaTable kurva={kurva} />
    </div>
  );
}

/** The same curve as numbers. */
function KurvaTable({ kurva }: { readonly kurva: Kurva }): ReactNode {
  const t = usePesan(pesan);
  return (
    <details className="min-w-0">
      <summary className="min-h-8 py-1 text-sm font-semibold text-brand">{t('curveTable')}</summary>
      <table className="mt-2 text-right text-sm">
        <caption className="pb-1 text-left text-ink-soft">{t('curveCaption')}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className="px-3 py-1">
              {t('xMoves')}
            </th>
            <th scope="col" className="px-3 py-1">
              {t('yImbalance')}
            </th>
            <th scope="col" className="px-3 py-1">
              {t('ySpread')}
            </th>
            <th scope="col" className="px-3 py-1">
              {t('gap')}
            </th>
          </tr>
        </thead>
        <tbody>
          {kurva.points.map((point) => (
            <tr key={point.moves} className="border-b border-line">
              <th scope="row" className="px-3 py-1 font-normal">
                {number(point.moves)}
              </th>
              <td className="px-3 py-1">{fixed(point.B, 2)}</td>
              <td className="px-3 py-1">{fixed(point.simpangan, 3)}</td>
              <td className="px-3 py-1">{number(point.gap, 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
