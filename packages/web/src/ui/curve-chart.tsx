import { type KeyboardEvent, type PointerEvent, type ReactNode, useId } from 'react';
import { linear, ticks, valueAt } from './scale.ts';
import { useWidth } from './use-width.ts';

export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

interface CurveChartProps {
  /** States the finding. */
  readonly title: string;
  readonly description: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly points: readonly CurvePoint[];
  /** A point worth naming, such as the knee. */
  readonly mark: { readonly x: number; readonly label: string } | null;
  /** A border the handle starts under, drawn dashed. */
  readonly limit: { readonly x: number; readonly label: string } | null;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly handleLabel: string;
  readonly valueText: (x: number) => string;
  readonly formatX: (x: number) => string;
  readonly formatY: (y: number) => string;
  /** Without it the curve is shown but not turned. */
  readonly onChange?: ((x: number) => void) | undefined;
}

const HEIGHT = 260;
const PAD = { left: 52, right: 18, top: 26, bottom: 44 };

/** A curve with a handle on it: dragged, or moved with the arrow keys, Page keys, Home and End. */
export function CurveChart(props: CurveChartProps): ReactNode {
  const { points, value, min, max, onChange } = props;
  const id = useId();
  const [box, width] = useWidth(640);
  const ys = points.map((point) => point.y);
  const [least, most] = [Math.min(...ys), Math.max(...ys)];
  const margin = (most - least || Math.abs(most) || 1) * 0.1;
  const [low, high] = [least - margin, most + margin];
  const x = linear(min, max, PAD.left, width - PAD.right);
  const y = linear(low, high, HEIGHT - PAD.bottom, PAD.top);
  const clamp = (next: number): number => Math.max(min, Math.min(max, Math.round(next)));
  const fromPointer = (event: PointerEvent<SVGSVGElement>): void => {
    const left = event.currentTarget.getBoundingClientRect().left;
    onChange?.(clamp(linear(PAD.left, width - PAD.right, min, max)(event.clientX - left)));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(2, Math.round((max - min) / 10));
    const step: Record<string, number> = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: page,
      PageDown: -page,
    };
    const next = event.key === 'Home' ? min : event.key === 'End' ? max : value + (step[event.key] ?? Number.NaN);
    if (Number.isNaN(next)) return;
    event.preventDefault();
    onChange?.(clamp(next));
  };
  const at = valueAt(points, value) ?? points[points.length - 1]?.y ?? 0;
  return (
    <div ref={box} className="min-w-0">
      <svg
        width={width}
        height={HEIGHT}
        className="block max-w-full touch-pan-y select-none"
        aria-labelledby={`${id}-t ${id}-d`}
        role="group"
        onPointerDown={(event) => {
          if (!onChange) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          fromPointer(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) fromPointer(event);
        }}
      >
        <title id={`${id}-t`}>{props.title}</title>
        <desc id={`${id}-d`}>{props.description}</desc>
        <Axes {...props} x={x} y={y} low={low} high={high} width={width} />
        <polyline
          points={points.map((point) => `${x(point.x)},${y(point.y)}`).join(' ')}
          fill="none"
          className="stroke-brand"
          strokeWidth="2.5"
          strokeLinejoin="round"
        />
        {points.length <= 40
          ? points.map((point) => (
              <circle
                key={point.x}
                cx={x(point.x)}
                cy={y(point.y)}
                r="3"
                className="fill-surface stroke-brand"
                strokeWidth="1.5"
              />
            ))
          : null}
        <g
          role="slider"
          tabIndex={onChange ? 0 : -1}
          aria-readonly={onChange ? undefined : true}
          aria-label={props.handleLabel}
          aria-valuemin={min}
          aria-valuemax={max}
          aria-valuenow={value}
          aria-valuetext={props.valueText(value)}
          className="cursor-ew-resize"
          onKeyDown={onKeyDown}
        >
          <line
            x1={x(value)}
            x2={x(value)}
            y1={PAD.top}
            y2={HEIGHT - PAD.bottom}
            className="stroke-over"
            strokeWidth="2"
          />
          <circle cx={x(value)} cy={y(at)} r="20" fill="transparent" />
          <circle cx={x(value)} cy={y(at)} r="9" className="fill-over stroke-surface" strokeWidth="3" />
        </g>
        <HandleText x={x(value)} width={width} text={props.valueText(value)} />
      </svg>
    </div>
  );
}

function HandleText({
  x,
  width,
  text,
}: {
  readonly x: number;
  readonly width: number;
  readonly text: string;
}): ReactNode {
  // About 7.6 px a letter at 14 px semibold: the text stays inside the picture, whichever side has room.
  const half = text.length * 3.8;
  return (
    <text
      x={Math.max(half, Math.min(width - half, x))}
      y={16}
      textAnchor="middle"
      className="fill-ink text-sm font-semibold"
      aria-hidden="true"
    >
      {text}
    </text>
  );
}

interface AxesProps extends CurveChartProps {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly low: number;
  readonly high: number;
  readonly width: number;
}

function Axes({
  x,
  y,
  low,
  high,
  width,
  min,
  max,
  value,
  mark,
  limit,
  points,
  xLabel,
  yLabel,
  formatX,
  formatY,
}: AxesProps): ReactNode {
  const bottom = HEIGHT - PAD.bottom;
  const markAt = mark ? valueAt(points, mark.x) : null;
  return (
    <g aria-hidden="true">
      {ticks(low, high, 4).map((tick) => (
        <g key={`y${tick}`}>
          <line x1={PAD.left} x2={width - PAD.right} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={PAD.left - 8} y={y(tick) + 5} textAnchor="end" className="fill-ink-soft text-sm">
            {formatY(tick)}
          </text>
        </g>
      ))}
      {ticks(min, max, Math.max(2, Math.floor(width / 90))).map((tick) => (
        <text key={`x${tick}`} x={x(tick)} y={bottom + 18} textAnchor="middle" className="fill-ink-soft text-sm">
          {formatX(tick)}
        </text>
      ))}
      <text x={width - PAD.right} y={HEIGHT - 6} textAnchor="end" className="fill-ink-soft text-sm">
        {xLabel}
      </text>
      <text x={PAD.left} y={HEIGHT - 6} className="fill-ink-soft text-sm">
        {yLabel}
      </text>
      {limit && limit.x > min && limit.x < max ? (
        <g>
          <line
            x1={x(limit.x)}
            x2={x(limit.x)}
            y1={PAD.top}
            y2={bottom}
            className="stroke-line-strong"
            strokeDasharray="4 4"
          />
          <text x={x(limit.x) + 6} y={PAD.top + 12} className="fill-ink-soft text-sm">
            {limit.label}
          </text>
        </g>
      ) : null}
      {mark && markAt !== null && Math.abs(x(mark.x) - x(value)) > 40 ? (
        <g>
          <circle cx={x(mark.x)} cy={y(markAt)} r="6" fill="none" className="stroke-ink" strokeWidth="1.5" />
          <text x={x(mark.x) + 10} y={y(markAt) - 10} className="fill-ink-soft text-sm">
            {mark.label}
          </text>
        </g>
      ) : null}
    </g>
  );
}
