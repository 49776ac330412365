import { type ReactNode, useId } from 'react';
import { number, usePesan } from '../../../language/index.ts';
import { useWidth } from '../../../ui/index.ts';
import { pesan as kata } from './kata/pesan.ts';

interface Hari {
  readonly tanggal: string;
  readonly dengan: number;
  readonly tanpa: number;
  /** Null = no figure. */
  readonly nyata: number | null;
}

interface QueueChartProps {
  readonly title: string;
  readonly days: readonly Hari[];
  /** Nothing came: both lines are played through. */
  readonly simulated?: boolean;
}

const HEIGHT = 220;
const PAD = { left: 44, right: 12, top: 16, bottom: 26 };

/** What was expected as two lines, what came as solid dots on bars: told apart by shape as well as by colour. */
export function QueueChart({ title, days, simulated = false }: QueueChartProps): ReactNode {
  const k = usePesan(kata);
  const id = useId();
  const [box, width] = useWidth(640);
  const most = Math.max(1, ...days.flatMap((d) => [d.dengan, d.tanpa, d.nyata ?? 0]));
  const step = (width - PAD.left - PAD.right) / Math.max(1, days.length);
  const x = (i: number): number => PAD.left + (i + 0.5) * step;
  const y = (v: number): number => HEIGHT - PAD.bottom - (v / most) * (HEIGHT - PAD.top - PAD.bottom);
  const line = (of: 'dengan' | 'tanpa'): string => days.map((d, i) => `${x(i)},${y(d[of])}`).join(' ');
  const bar = Math.min(26, step * 0.6);
  return (
    <div ref={box} className="min-w-0">
      <svg width={width} height={HEIGHT} className="block max-w-full" role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        {[0, most / 2, most].map((v) => (
          <g key={v}>
            <line x1={PAD.left} x2={width - PAD.right} y1={y(v)} y2={y(v)} className="stroke-line" />
            <text x={PAD.left - 6} y={y(v) + 5} textAnchor="end" className="fill-ink-soft text-sm">
              {number(v, 0)}
            </text>
          </g>
        ))}
        {days.map((d, i) =>
          d.nyata === null ? null : (
            <rect
              key={d.tanggal}
              x={x(i) - bar / 2}
              width={bar}
              y={y(d.nyata)}
              height={Math.max(2, y(0) - y(d.nyata))}
              className="fill-brand"
            />
          ),
        )}
        <polyline points={line('tanpa')} fill="none" className="stroke-over" strokeWidth="2.5" strokeDasharray="7 5" />
        <polyline points={line('dengan')} fill="none" className="stroke-ink" strokeWidth="2.5" />
        {days.map((d, i) =>
          step > 24 || i % 4 === 0 ? (
            <text key={d.tanggal} x={x(i)} y={HEIGHT - 6} textAnchor="middle" className="fill-ink-soft text-sm">
              {Number(d.tanggal.slice(8))}
            </text>
          ) : null,
        )}
      </svg>
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-sm text-ink-soft">
        {simulated ? null : (
          <span className="inline-flex items-center gap-2">
            <span className="inline-block size-3 bg-brand" />
            {k('nyata')}
          </span>
        )}
        <span className="inline-flex items-center gap-2">
          <span className="inline-block h-0.5 w-5 bg-ink" />
          {simulated ? k('dengan') : k('harapDengan')}
        </span>
        <span className="inline-flex items-center gap-2">
          <span className="inline-block w-5 border-t-2 border-dashed border-over" />
          {simulated ? k('tanpa') : k('harapTanpa')}
        </span>
      </p>
    </div>
  );
}
