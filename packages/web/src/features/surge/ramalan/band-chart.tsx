import { type ReactNode, useId } from 'react';
import { longDate, number, useLanguage, usePesan } from '../../../language/index.ts';
import { linear, ticks, useWidth } from '../../../ui/index.ts';
import { pesan } from './pesan.ts';
import { hariAntara, type Titik } from './rentang-data.ts';

interface BandChartProps {
  /** States what to look for. */
  readonly title: string;
  readonly titik: readonly Titik[];
  readonly dari: string;
  readonly ke: string;
  /** Last day known: what lies to the right is said, not counted. */
  readonly sampai: string;
  readonly peristiwa: readonly { readonly nama: string; readonly mulai: string; readonly selesai: string }[];
  readonly lonjakan: readonly { readonly mulai: string; readonly sampai: string }[];
}

const HEIGHT = 340;
const PAD = { left: 56, right: 16, top: 54, bottom: 40 };

/** What came as a line, what is expected as a dashed line in its band, events as strips with their names. */
export function BandChart(props: BandChartProps): ReactNode {
  const { title, titik, dari, ke, sampai } = props;
  const id = useId();
  const [box, width] = useWidth(720);
  const { language } = useLanguage();
  const t = usePesan(pesan);
  const top = 1.08 * Math.max(1, ...titik.flatMap((p) => [p.datang ?? 0, p.upper ?? 0]));
  const span = Math.max(1, hariAntara(dari, ke));
  const toX = linear(0, span, PAD.left, width - PAD.right);
  const x = (day: string): number => toX(Math.min(span, Math.max(0, hariAntara(dari, day))));
  const y = linear(0, top, HEIGHT - PAD.bottom, PAD.top);
  const months = bulanTicks(dari, ke, Math.max(2, Math.floor(width / 90)));
  return (
    <div ref={box} className="grid min-w-0 gap-2">
      <svg width={width} height={HEIGHT} className="block max-w-full" role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        <Strips {...props} x={x} />
        {ticks(0, top, 5).map((tick) => (
          <g key={tick}>
            <line x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={PAD.left - 8} y={y(tick) + 5} textAnchor="end" className="fill-ink-soft text-sm">
              {number(tick, 1)}
            </text>
          </g>
        ))}
        {months.map((day) => (
          <text key={day} x={x(day)} y={HEIGHT - PAD.bottom + 20} textAnchor="middle" className="fill-ink-soft text-sm">
            {longDate(day, language)
              .split(' ')
              .slice(1)
              .map((w, i) => (i === 0 ? w.slice(0, 3) : w.slice(2)))
              .join(' ')}
          </text>
        ))}
        <Band titik={titik} x={x} y={y} />
        <path d={lineOf(titik, (p) => p.datang, x, y)} fill="none" className="stroke-ink" strokeWidth="1.8" />
        <path
          d={lineOf(titik, (p) => p.mean, x, y)}
          fill="none"
          className="stroke-brand"
          strokeWidth="2.2"
          strokeDasharray="6 4"
        />
        {dari < sampai && sampai < ke ? (
          <line x1={x(sampai)} x2={x(sampai)} y1={PAD.top} y2={HEIGHT - PAD.bottom} className="stroke-line-strong" />
        ) : null}
      </svg>
      <Legend sudden={props.lonjakan.some((l) => l.sampai >= dari && l.mulai <= ke)} />
      <p className="text-sm text-ink-soft">{t('perHari')}</p>
    </div>
  );
}

type Scale = (value: number) => number;
type DayScale = (day: string) => number;

function lineOf(titik: readonly Titik[], of: (p: Titik) => number | null, x: DayScale, y: Scale): string {
  const points = titik.flatMap((p) => {
    const value = of(p);
    return value === null ? [] : [`${x(p.pada).toFixed(1)} ${y(value).toFixed(1)}`];
  });
  return points.length === 0 ? '' : `M${points.join('L')}`;
}

function Band({
  titik,
  x,
  y,
}: {
  readonly titik: readonly Titik[];
  readonly x: DayScale;
  readonly y: Scale;
}): ReactNode {
  const said = titik.filter((p) => p.upper !== null);
  if (said.length < 2) return null;
  const upper = said.map((p) => `${x(p.pada).toFixed(1)},${y(p.upper ?? 0).toFixed(1)}`);
  const lower = said.map((p) => `${x(p.pada).toFixed(1)},${y(p.lower ?? 0).toFixed(1)}`).reverse();
  return <polygon points={[...upper, ...lower].join(' ')} className="fill-slack-soft" />;
}

/** Events with a number above, whose name the table says; surges nobody announced in the colour of overload. */
function Strips({ peristiwa, lonjakan, dari, ke, x }: BandChartProps & { readonly x: DayScale }): ReactNode {
  const shown = peristiwa.filter((p) => p.selesai >= dari && p.mulai <= ke);
  const wide = (a: string, b: string): number => Math.max(4, x(b) - x(a));
  const taken: number[][] = [[], []];
  return (
    <>
      {lonjakan
        .filter((l) => l.sampai >= dari && l.mulai <= ke)
        .map((l) => (
          <rect
            key={`l${l.mulai}`}
            x={x(l.mulai)}
            y={PAD.top}
            width={wide(l.mulai, l.sampai)}
            height={HEIGHT - PAD.top - PAD.bottom}
            className="fill-over-soft"
          />
        ))}
      {shown.map((p) => {
        const left = x(p.mulai);
        const row = taken.findIndex((lefts) => lefts.every((other) => Math.abs(other - left) > 130));
        taken[row]?.push(left);
        return (
          <g key={`${p.nama}${p.mulai}`}>
            <rect
              x={left}
              y={PAD.top}
              width={wide(p.mulai, p.selesai)}
              height={HEIGHT - PAD.top - PAD.bottom}
              className="fill-brand-soft"
            />
            {row >= 0 ? (
              <text x={left} y={PAD.top - 10 - 20 * row} className="fill-ink-soft text-sm" textAnchor={anchorAt(left)}>
                {p.nama}
              </text>
            ) : null}
          </g>
        );
      })}
    </>
  );
}

const anchorAt = (left: number): 'start' | 'end' => (left > 260 ? 'end' : 'start');

function bulanTicks(dari: string, ke: string, most: number): string[] {
  const all: string[] = [];
  const [year, month] = [Number(dari.slice(0, 4)), Number(dari.slice(5, 7))];
  for (let n = 1; n < 60; n++) {
    const iso = new Date(Date.UTC(year, month - 1 + n, 1)).toISOString().slice(0, 10);
    if (iso > ke) break;
    all.push(iso);
  }
  const every = Math.max(1, Math.ceil(all.length / most));
  return all.filter((_, i) => i % every === 0);
}

function Legend({ sudden }: { readonly sudden: boolean }): ReactNode {
  const t = usePesan(pesan);
  const items = [
    ['border-t-2 border-ink', t('datang')],
    ['border-t-2 border-dashed border-brand', t('diperkirakan')],
    ['h-3 bg-slack-soft', t('pita')],
    ['h-3 bg-brand-soft', t('peristiwa')],
    ...(sudden ? [['h-3 bg-over-soft', t('mendadak')] as const] : []),
  ] as const;
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {items.map(([look, name]) => (
        <li key={name} className="flex items-center gap-2">
          <span aria-hidden="true" className={`inline-block w-6 ${look}`} />
          {name}
        </li>
      ))}
    </ul>
  );
}
