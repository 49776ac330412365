import { fixed } from './format.ts';

/** Borders of a balanced load (UX section 3): above 1,15 overloaded, below 0,85 slack. */
const OVER = 1.15;
const UNDER = 0.85;
/** What divisions of doubles leave behind the sixth decimal is noise: 3,45 ÷ 3 is 1,15. */
const DECIMALS = 6;
const LEAST_DECIMALS = 2;

export type LoadState = 'over' | 'level' | 'slack' | 'none';

const settled = (rasio: number): number => Number(rasio.toFixed(DECIMALS));
const sides = (rasio: number): string => [OVER, UNDER].map((border) => Math.sign(rasio - border)).join();
const readBack = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.').replace('\u2212', '-'));

/** Where a load ratio stands; null = nobody is there. */
export function loadState(rasio: number | null): LoadState {
  if (rasio === null) return 'none';
  const value = settled(rasio);
  if (value > OVER) return 'over';
  return value < UNDER ? 'slack' : 'level';
}

/**
 * A load ratio with two decimals, so that 1,00 and 1,15 line up; with more where two would carry it onto a border: 1,1512 is printed
 * 1,151, so that no figure contradicts the mark beside it and two equal figures never carry different marks.
 */
export function ratio(rasio: number): string {
  const value = settled(rasio);
  for (let digits = LEAST_DECIMALS; digits < DECIMALS; digits++) {
    const text = fixed(value, digits);
    if (sides(readBack(text)) === sides(value)) return text;
  }
  return fixed(value, DECIMALS);
}
