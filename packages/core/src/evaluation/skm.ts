import { batasT } from './student.ts';

/** Elements of satisfaction in PermenPANRB 14/2017. */
export const UNSUR_SKM = 9;

export interface IndeksSkm {
  /** Respondents. */
  readonly n: number;
  /** 25 to 100. */
  readonly index: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** A (from 88.31), B (76.61), C (65.00), D. */
  readonly mutu: 'A' | 'B' | 'C' | 'D';
}

/**
 * Satisfaction index of PermenPANRB 14/2017: mean of the elements (each 1 to 4, equal weights) times 25, with the 95 % interval over
 * respondents. An element that somebody left out counts for the others. null without anybody.
 * @param answers for each respondent the values of the elements, 1 to 4; null where not answered
 */
export function indeksSkm(answers: readonly (readonly (number | null)[])[]): IndeksSkm | null {
  const each = answers.flatMap((row) => {
    const given = row.filter((v) => v !== null);
    return given.length > 0 ? [25 * mean(given)] : [];
  });
  if (each.length === 0) return null;
  const [n, index] = [each.length, mean(each)];
  const half =
    n < 2 ? null : batasT(0.05, n - 1) * Math.sqrt(each.reduce((s, v) => s + (v - index) ** 2, 0) / (n - 1) / n);
  return {
    n,
    index,
    lower: half === null ? null : Math.max(25, index - half),
    upper: half === null ? null : Math.min(100, index + half),
    mutu: index >= 88.305 ? 'A' : index >= 76.605 ? 'B' : index >= 64.995 ? 'C' : 'D',
  };
}

const mean = (xs: readonly number[]): number => xs.reduce((s, x) => s + x, 0) / xs.length;
