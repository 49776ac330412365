/** Borders of a balanced load (UX section 3): above 1.15 overloaded, below 0.85 slack. */
export const OVER = 1.15;
export const UNDER = 0.85;

export type LoadState = 'over' | 'level' | 'slack' | 'none';

/** Where a load ratio stands; null = nobody is there. */
export function loadState(rasio: number | null): LoadState {
  if (rasio === null) return 'none';
  if (rasio > OVER) return 'over';
  return rasio < UNDER ? 'slack' : 'level';
}

/** Shapes that say the same as the colours. */
export const LOAD_SHAPE: Readonly<Record<LoadState, string>> = { over: '▲', level: '●', slack: '▼', none: '–' };
export const LOAD_INK: Readonly<Record<LoadState, string>> = {
  over: 'text-over-ink',
  level: 'text-ink-soft',
  slack: 'text-slack-ink',
  none: 'text-ink-soft',
};
