import type { ReactNode } from 'react';
import { loadState, ratio, usePesan } from '../language/index.ts';
import { LOAD_INK, LOAD_SHAPE } from './load.ts';
import { pesan } from './pesan.ts';

/** A load ratio as number, shape and word: nothing rests on colour alone. */
export function LoadMark({
  rasio,
  word = false,
}: {
  readonly rasio: number | null;
  readonly word?: boolean;
}): ReactNode {
  const t = usePesan(pesan);
  const state = loadState(rasio);
  return (
    <span className={`inline-flex items-baseline gap-1.5 whitespace-nowrap font-semibold ${LOAD_INK[state]}`}>
      {rasio === null ? null : <span>{ratio(rasio)}</span>}
      {rasio === null ? null : <span aria-hidden="true">{LOAD_SHAPE[state]}</span>}
      <span className={word || rasio === null ? 'font-medium' : 'sr-only'}>{t(state)}</span>
    </span>
  );
}

const FILL = { over: 'fill-over', level: 'fill-level', slack: 'fill-slack', none: 'fill-line' } as const;

interface LoadBarProps {
  readonly rasio: number | null;
  /** The greatest distance from 1.00 on the shared scale of all bars of the picture. */
  readonly reach: number;
  readonly height?: number;
}

/** Bar that grows from 1.00 to the right (too much) or to the left (slack); slack is hatched, so it reads in black and white. */
export function LoadBar({ rasio, reach, height = 18 }: LoadBarProps): ReactNode {
  const state = loadState(rasio);
  const end = 50 + (Math.max(-reach, Math.min(reach, (rasio ?? 1) - 1)) / reach) * 50;
  const [x, width] = end < 50 ? [end, 50 - end] : [50, end - 50];
  return (
    <svg className="w-full" height={height} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect x={50 - 15 / reach / 2} y="0" width={15 / reach} height="10" className="fill-level-soft" />
      <rect x={x} y="1.5" width={Math.max(width, rasio === null ? 0 : 0.6)} height="7" className={FILL[state]} />
      {state === 'slack' ? <SlackHatch x={x} width={width} /> : null}
      <line x1="50" x2="50" y1="0" y2="10" className="stroke-ink" strokeWidth="1" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function SlackHatch({ x, width }: { readonly x: number; readonly width: number }): ReactNode {
  const lines = Array.from({ length: Math.floor(width / 1.6) }, (_, i) => x + 0.8 + i * 1.6);
  return lines.map((at) => (
    <line
      key={at}
      x1={at}
      x2={at}
      y1="1.5"
      y2="8.5"
      className="stroke-surface"
      strokeWidth="1.5"
      vectorEffect="non-scaling-stroke"
    />
  ));
}
