import { type ReactNode, useId } from 'react';
import { linear, ticks } from './scale.ts';
import { useWidth } from './use-width.ts';

interface Line {
  readonly name: string;
  readonly look: 'solid' | 'dashed';
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

interface LineChartProps {
  /** States what to look for. */
  readonly title: string;
  readonly xLabel: string;
  readonly lines: readonly Line[];
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
}

const HEIGHT = 240;
const PAD = { left: 72, right: 20, top: 20, bottom: 44 };

/** Few lines over time, named at their ends and told apart by stroke as well as by colour. */
export function LineChart({ title, xLabel, lines, formatX, formatY }: LineChartProps): ReactNode {
  const id = useId();
  const [box, width] = useWidth(640);
  const all = lines.flatMap((line) => line.points);
  const [lowest, highest] = [Math.min(...all.map((p) => p.y)), Math.max(...all.map((p) => p.y))];
  const margin = (highest - lowest || Math.abs(highest) || 1) * 0.12;
  const [low, high] = [lowest - margin, highest + margin];
  const last = Math.max(...all.map((p) => p.x), 0.1);
  const x = linear(0, last, PAD.left, width - PAD.right);
  const y = linear(low, high, HEIGHT - PAD.bottom, PAD.top);
  return (
    <div ref={box} className="min-w-0">
      <svg width={width} height={HEIGHT} className="block max-w-full" role="img" aria-labelledby={id}>
        <title id={id}>{title}</title>
        {ticks(low, high, 4).map((tick) => (
          <g key={tick}>
            <line x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
            <text x={PAD.left - 8} y={y(tick) + 5} textAnchor="end" className="fill-ink-soft text-sm">
              {formatY(tick)}
            </text>
          </g>
        ))}
        {ticks(0, last, Math.max(2, Math.floor(width / 110))).map((tick) => (
          <text
            key={tick}
            x={x(tick)}
            y={HEIGHT - PAD.bottom + 18}
            textAnchor="middle"
            className="fill-ink-soft text-sm"
          >
            {formatX(tick)}
          </text>
        ))}
        <text x={width - PAD.right} y={HEIGHT - 6} textAnchor="end" className="fill-ink-soft text-sm">
          {xLabel}
        </text>
        {lines.map((line, at) => (
          <LineMark key={line.name} line={line} x={x} y={y} above={at === 0} />
        ))}
      </svg>
    </div>
  );
}

interface LineMarkProps {
  readonly line: Line;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly above: boolean;
}

function LineMark({ line, x, y, above }: LineMarkProps): ReactNode {
  const end = line.points[line.points.length - 1];
  if (!end) return null;
  const solid = line.look === 'solid';
  return (
    <g>
      <polyline
        points={line.points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}
        fill="none"
        className={solid ? 'stroke-brand' : 'stroke-over'}
        strokeWidth="2.5"
        strokeDasharray={solid ? undefined : '7 5'}
      />
      <circle cx={x(end.x)} cy={y(end.y)} r="4" className={solid ? 'fill-brand' : 'fill-over'} />
      <text
        x={x(end.x) - 6}
        y={y(end.y) + (above ? -8 : 20)}
        textAnchor="end"
        className="fill-ink text-sm font-semibold"
      >
        {line.name}
      </text>
    </g>
  );
}
