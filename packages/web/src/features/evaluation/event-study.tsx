import type { Evaluasi } from '@seimbang/contract';
import { type ReactNode, useId } from 'react';
import { usePesan, useTeks } from '../../language/index.ts';
import { linear, Section, ticks, useWidth, WideTable } from '../../ui/index.ts';
import { useAngka } from './angka.ts';
import { pesan } from './pesan.ts';

type Hasil = NonNullable<Evaluasi['ukuran'][number]['hasil']>;
type Titik = Hasil['eventStudy'][number];

/** The main measure week by week around the start, as a picture and as a table. */
export function EventStudy({ evaluasi }: { readonly evaluasi: Evaluasi }): ReactNode {
  const t = usePesan(pesan);
  const teks = useTeks();
  const main = evaluasi.ukuran.find((u) => u.utama);
  if (!main?.hasil) return null;
  const { eventStudy } = main.hasil;
  if (eventStudy.length === 0)
    return (
      <Section title={t('study')}>
        <p className="max-w-[75ch] text-ink-soft">{t('studyNone')}</p>
      </Section>
    );
  const title = t('studyTitle', { measure: teks(main.nama), n: eventStudy.length });
  return (
    <Section title={t('study')} intro={t('studyIntro', { unit: teks(main.satuan) })}>
      <Plot title={title} points={eventStudy} digits={main.digit} />
      <details>
        <summary className="min-h-11 cursor-pointer font-semibold text-brand">{t('tableTwin')}</summary>
        <PointTable title={title} points={eventStudy} digits={main.digit} />
      </details>
    </Section>
  );
}

interface PlotProps {
  readonly title: string;
  readonly points: readonly Titik[];
  readonly digits: number;
}

const HEIGHT = 300;
const PAD = { left: 64, right: 16, top: 24, bottom: 48 };

function Plot({ title, points, digits }: PlotProps): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  const id = useId();
  const [box, width] = useWidth(640);
  const ends = points.flatMap((p) => [p.effect, p.lower ?? p.effect, p.upper ?? p.effect]);
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const margin = (highest - lowest || 1) * 0.08;
  const y = linear(lowest - margin, highest + margin, HEIGHT - PAD.bottom, PAD.top);
  const [first, last] = [points[0]?.k ?? 0, points.at(-1)?.k ?? 0];
  const x = linear(first - 0.5, last + 0.5, PAD.left, width - PAD.right);
  return (
    <div ref={box} className="min-w-0">
      <svg width={width} height={HEIGHT} className="block max-w-full" role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        {ticks(lowest - margin, highest + margin, 5).map((tick) => (
          <g key={tick}>
            <line
              x1={PAD.left}
              x2={width - PAD.right}
              y1={y(tick)}
              y2={y(tick)}
              className={tick === 0 ? 'stroke-ink' : 'stroke-line'}
              strokeWidth={tick === 0 ? 1.5 : 1}
            />
            <text x={PAD.left - 8} y={y(tick) + 5} textAnchor="end" className="fill-ink-soft text-sm">
              {angka(tick, Number.isInteger(tick) ? 0 : Math.max(1, digits))}
            </text>
          </g>
        ))}
        <line
          x1={x(-0.5)}
          x2={x(-0.5)}
          y1={PAD.top - 8}
          y2={HEIGHT - PAD.bottom}
          className="stroke-over"
          strokeDasharray="6 4"
          strokeWidth="2"
        />
        <text x={x(-0.5) + 6} y={PAD.top} className="fill-ink text-sm font-semibold">
          {t('start')}
        </text>
        {points.map((p) => (
          <Point key={p.k} point={p} x={x(p.k)} y={y} />
        ))}
        {ticks(first, last, Math.max(3, Math.floor(width / 90)))
          .filter(Number.isInteger)
          .map((tick) => (
            <text
              key={tick}
              x={x(tick)}
              y={HEIGHT - PAD.bottom + 18}
              textAnchor="middle"
              className="fill-ink-soft text-sm"
            >
              {angka(tick, 0)}
            </text>
          ))}
        <text x={width - PAD.right} y={HEIGHT - 8} textAnchor="end" className="fill-ink-soft text-sm">
          {t('weekAxis')}
        </text>
      </svg>
    </div>
  );
}

/** Hollow before the start, filled since: the difference does not hang on colour. */
function Point({
  point,
  x,
  y,
}: {
  readonly point: Titik;
  readonly x: number;
  readonly y: (v: number) => number;
}): ReactNode {
  const { k, effect, lower, upper } = point;
  return (
    <g>
      {lower === null || upper === null ? null : (
        <line x1={x} x2={x} y1={y(lower)} y2={y(upper)} className="stroke-brand" strokeWidth="2" />
      )}
      <circle
        cx={x}
        cy={y(effect)}
        r="4.5"
        strokeWidth="2"
        className={k < 0 ? 'fill-surface stroke-brand' : 'fill-brand stroke-brand'}
      />
    </g>
  );
}

function PointTable({ title, points, digits }: PlotProps): ReactNode {
  const t = usePesan(pesan);
  const angka = useAngka();
  const value = (x: number | null): string => (x === null ? '–' : angka(x, Math.max(1, digits)));
  const cell = 'px-3 py-1 text-right';
  return (
    <WideTable name={title}>
      <table className="tabular-nums">
        <caption className="sr-only">{title}</caption>
        <thead>
          <tr>
            {(['colWeek', 'colEffect', 'colLower', 'colUpper'] as const).map((key) => (
              <th key={key} scope="col" className={`${cell} border-b border-line-strong`}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((p) => (
            <tr key={p.k} className="border-b border-line">
              <th scope="row" className={cell}>
                {angka(p.k, 0)}
              </th>
              <td className={cell}>{value(p.effect)}</td>
              <td className={cell}>{value(p.lower)}</td>
              <td className={cell}>{value(p.upper)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
