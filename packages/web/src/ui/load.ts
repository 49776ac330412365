import type { LoadState } from '../language/index.ts';

/** Shapes that say the same as the colours. */
export const LOAD_SHAPE: Readonly<Record<LoadState, string>> = { over: '▲', level: '●', slack: '▼', none: '–' };
export const LOAD_INK: Readonly<Record<LoadState, string>> = {
  over: 'text-over-ink',
  level: 'text-ink-soft',
  slack: 'text-slack-ink',
  none: 'text-ink-soft',
};
