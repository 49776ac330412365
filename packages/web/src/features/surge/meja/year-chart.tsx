import type { BalasanOf } from '@seimbang/contract';
import { type ReactNode, useId } from 'react';
import { number, useLanguage, usePesan } from '../../../language/index.ts';
import { useWidth } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

type Unit = BalasanOf<'lonjakan'>['unit'][number];
type Peristiwa = BalasanOf<'lonjakan'>['peristiwa'][number];

interface YearChartProps {
  readonly unit: readonly Unit[];
  readonly peristiwa: readonly Peristiwa[];
}

const ROW = 24;
const HEAD = 26;
/** People at which a box is as strong as it gets. */
const FULL = 4;

/** A year of weeks for each unit: orange where people are missing on the worst day, blue where some can be spared all week. */
export function YearChart({ unit, peristiwa }: YearChartProps): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const id = useId();
  const [box, width] = useWidth(720);
  const weeks = unit[0]?.pekan ?? [];
  const label = width < 520 ? 0 : 190;
  const step = (width - label) / Math.max(1, weeks.length);
  const rowHeight = label === 0 ? ROW + 18 : ROW;
  const height = HEAD + unit.length * rowHeight;
  const inEvent = (mulai: string): boolean => {
    const end = weekEnd(mulai);
    return peristiwa.some((p) => p.mulai <= end && p.selesai >= mulai);
  };
  return (
    <div ref={box} className="min-w-0">
      <svg width={width} height={height} className="block max-w-full" role="img" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{t('kalenderJudul')}</title>
        <desc id={`${id}-d`}>{t('kalenderJelas')}</desc>
        {weeks.map((w, i) => (
          <g key={w.mulai}>
            {isFirstOfMonth(weeks, i) && (step > 7 || monthOf(w.mulai) % 3 === 1) ? (
              <text x={label + i * step} y={14} className="fill-ink-soft text-sm">
                {monthName(w.mulai, language)}
              </text>
            ) : null}
            {inEvent(w.mulai) ? (
              <rect x={label + i * step} y={19} width={Math.max(2, step - 1)} height={4} className="fill-ink" />
            ) : null}
          </g>
        ))}
        {unit.map((u, r) => (
          <g key={u.unorId}>
            <text x={0} y={HEAD + r * rowHeight + 15} className="fill-ink text-sm">
              {label === 0 ? u.unorNama : shortened(u.unorNama)}
            </text>
            {u.pekan.map((w, i) => {
              const missing = w.kurang >= 0.5;
              const value = missing ? w.kurang : w.longgar;
              return (
                <rect
                  key={w.mulai}
                  x={label + i * step}
                  y={HEAD + r * rowHeight + (label === 0 ? 20 : 2)}
                  width={Math.max(1.5, step - 1)}
                  height={ROW - 6}
                  className={w.hariBuka === 0 ? 'fill-line' : missing ? 'fill-over' : 'fill-slack'}
                  opacity={w.hariBuka === 0 ? 1 : 0.18 + 0.82 * Math.min(1, value / FULL)}
                />
              );
            })}
          </g>
        ))}
      </svg>
      <p className="mt-2 flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
        <Legend className="bg-over">{t('legendaKurang', { n: `≥ ${number(FULL)}` })}</Legend>
        <Legend className="bg-slack">{t('legendaLonggar', { n: `≥ ${number(FULL)}` })}</Legend>
        <Legend className="bg-ink">{t('peristiwa')}</Legend>
      </p>
    </div>
  );
}

function Legend({ className, children }: { readonly className: string; readonly children: ReactNode }): ReactNode {
  return (
    <span className="inline-flex items-center gap-2">
      <span className={`inline-block size-3 ${className}`} />
      {children}
    </span>
  );
}

const monthOf = (day: string): number => Number(day.slice(5, 7));
const isFirstOfMonth = (weeks: Unit['pekan'], i: number): boolean =>
  i === 0 ? false : monthOf(weeks[i]?.mulai ?? '') !== monthOf(weeks[i - 1]?.mulai ?? '');
const monthName = (day: string, language: 'id' | 'en'): string =>
  new Intl.DateTimeFormat(language === 'id' ? 'id-ID' : 'en-GB', { month: 'short', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
const weekEnd = (monday: string): string =>
  new Date(Date.parse(`${monday}T00:00:00Z`) + 6 * 86_400_000).toISOString().slice(0, 10);
const shortened = (name: string): string => {
  const text = name.replace(/^Kelurahan /, 'Kel. ').replace(/^Kecamatan /, 'Kec. ');
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
};
