import type { Hitungan } from '@seimbang/contract';
import { type ReactNode } from 'react';
import { number, usePesan } from '../../language/index.ts';
import { LineChart } from '../../ui/index.ts';
import { pesan } from './pesan.ts';

/** Best value and bound over time; the table below holds the same numbers. */
export function ProgressChart({ history }: { readonly history: Hitungan['riwayat'] }): ReactNode {
  const t = usePesan(pesan);
  const lines = [
    { name: t('best'), look: 'solid' as const, points: series(history, 'terbaik') },
    { name: t('bound'), look: 'dashed' as const, points: series(history, 'batas') },
  ];
  if (lines.every((line) => line.points.length === 0)) return <p className="text-ink-soft">{t('progressEmpty')}</p>;
  return (
    <div className="grid min-w-0 gap-2">
      <LineChart
        title={t('progressTitle')}
        xLabel={t('seconds')}
        lines={lines}
        formatX={(x) => number(x, 1)}
        formatY={compact}
      />
      <details>
        <summary className="min-h-8 py-1 text-sm font-semibold text-brand">{t('progressTable')}</summary>
        <table className="mt-2 text-right text-sm">
          <caption className="pb-1 text-left text-ink-soft">{t('progressTitle')}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              <th scope="col" className="px-3 py-1">
                {t('seconds')}
              </th>
              <th scope="col" className="px-3 py-1">
                {t('best')}
              </th>
              <th scope="col" className="px-3 py-1">
                {t('bound')}
              </th>
            </tr>
          </thead>
          <tbody>
            {history.map((at) => (
              <tr key={at.detik} className="border-b border-line">
                <th scope="row" className="px-3 py-1 font-normal">
                  {number(at.detik, 1)}
                </th>
                <td className="px-3 py-1">{at.terbaik === null ? '–' : number(at.terbaik, 0)}</td>
                <td className="px-3 py-1">{at.batas === null ? '–' : number(at.batas, 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function series(history: Hitungan['riwayat'], key: 'terbaik' | 'batas'): { x: number; y: number }[] {
  return history.flatMap((at) => {
    const y = at[key];
    return y === null ? [] : [{ x: at.detik, y }];
  });
}

/** Points run into the hundreds of millions: the axis shows millions. */
const compact = (points: number): string =>
  Math.abs(points) >= 1e6 ? `${number(points / 1e6, 1)} jt` : number(points, 0);
