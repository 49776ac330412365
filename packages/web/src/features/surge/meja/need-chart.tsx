import { type ReactNode, useId } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { useWidth } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';

interface NeedChartProps {
  readonly title: string;
  readonly days: readonly { readonly tanggal: string; readonly perlu: number }[];
  /** People who are there. */
  readonly fte: number;
}

const HEIGHT = 150;
const PAD = { left: 4, right: 4, top: 22, bottom: 22 };

/** Need by day as bars, the people who are there as a line; what stands above the line is missing and hatched. */
export function NeedChart({ title, days, fte }: NeedChartProps): ReactNode {
  const t = usePesan(pesan);
  const { language } = useLanguage();
  const id = useId();
  const [box, width] = useWidth(480);
  const most = Math.max(fte, ...days.map((d) => d.perlu), 0.1);
  const step = (Math.min(width, 560) - PAD.left - PAD.right) / Math.max(1, days.length);
  const bar = Math.min(40, step * 0.7);
  const y = (v: number): number => HEIGHT - PAD.bottom - (v / most) * (HEIGHT - PAD.top - PAD.bottom);
  const right = PAD.left + step * days.length;
  return (
    <div ref={box} className="min-w-0">
      <svg width={width} height={HEIGHT} className="block max-w-full" role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        <defs>
          <pattern id={`${id}-h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" className="fill-over-soft" />
            <line x1="0" y1="0" x2="0" y2="6" className="stroke-over" strokeWidth="3" />
          </pattern>
        </defs>
        {days.map((d, i) => {
          const x = PAD.left + i * step + (step - bar) / 2;
          const present = Math.min(d.perlu, fte);
          return (
            <g key={d.tanggal}>
              <rect x={x} width={bar} y={y(present)} height={Math.max(0, y(0) - y(present))} className="fill-brand" />
              {d.perlu > fte ? (
                <rect x={x} width={bar} y={y(d.perlu)} height={y(fte) - y(d.perlu)} fill={`url(#${id}-h)`} />
              ) : null}
              {step > 26 ? (
                <text x={x + bar / 2} y={y(d.perlu) - 5} textAnchor="middle" className="fill-ink text-sm">
                  {number(d.perlu, 1)}
                </text>
              ) : null}
              {step > 26 || i === 0 || i === days.length - 1 ? (
                <text x={x + bar / 2} y={HEIGHT - 5} textAnchor="middle" className="fill-ink-soft text-sm">
                  {Number(d.tanggal.slice(8))}
                </text>
              ) : null}
            </g>
          );
        })}
        <line
          x1={PAD.left}
          x2={right}
          y1={y(fte)}
          y2={y(fte)}
          className="stroke-ink"
          strokeWidth="2"
          strokeDasharray="6 4"
        />
      </svg>
      <p className="text-sm text-ink-soft">
        {t('ada')} {number(fte, 1)} {t('orang')} (- - -) · {days[0] ? longDate(days[0].tanggal, language) : ''} –{' '}
        {days.at(-1) ? longDate(days.at(-1)?.tanggal ?? '', language) : ''}
      </p>
    </div>
  );
}
