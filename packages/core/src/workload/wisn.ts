import type { Sel } from '../domain/index.ts';
import { needOfTugas } from './need.ts';

/** Workload Indicators of Staffing Need (WHO, User's manual, 2010), computed beside ABK from the same rows. */
export interface WisnInput {
  readonly activities: readonly WisnActivity[];
  /** Available working time of one person, minutes per year. */
  readonly awtMinutes: number;
  /** Support activities of everybody in the category, each a share of working time (0-1). */
  readonly categoryAllowances: readonly number[];
  /** Support activities of some people, each in minutes per year over all of them. */
  readonly individualAllowanceMinutes: readonly number[];
  /** People there, FTE. */
  readonly existing: number;
}

export interface WisnActivity {
  /** Pieces per year. */
  readonly volume: number;
  /** Minutes per piece. */
  readonly minutes: number;
}

export interface WisnResult {
  /** Activity standard: pieces one person could do in a year of nothing else, per activity; null where it takes no time. */
  readonly activityStandards: readonly (number | null)[];
  /** FTE for the activities alone. */
  readonly activityNeed: number;
  /** 1 / (1 - sum of category allowances). */
  readonly categoryFactor: number;
  /** Individual allowances / available time, FTE. */
  readonly individualFactor: number;
  /** activityNeed x categoryFactor + individualFactor, FTE. */
  readonly required: number;
  /** existing - required, FTE; negative = people are missing. */
  readonly difference: number;
  /** existing / required; null where nothing is required. */
  readonly ratio: number | null;
  /** Share of the work for which nobody is there: max(0, 1 - ratio). */
  readonly pressure: number;
}

/** Throws when the category allowances leave no working time, or when no time is available: no requirement exists then. */
export function wisn(input: WisnInput): WisnResult {
  const { activities, awtMinutes } = input;
  const standards = activities.map((a) => (a.minutes > 0 ? awtMinutes / a.minutes : null));
  const activityNeed = activities.reduce((sum, a) => sum + (a.volume * a.minutes) / awtMinutes, 0);
  return { activityStandards: standards, activityNeed, ...requirement(input, activityNeed) };
}

/** WISN of one formasi: its task rows as activities, so that a row with its own denominator counts as in ABK. */
export function wisnOfSel(
  sel: Sel,
  wkeMinutesPerYear: number,
  rest: Pick<WisnInput, 'categoryAllowances' | 'individualAllowanceMinutes' | 'existing'>,
): WisnResult {
  const activities = sel.tugas.map((t) => ({
    volume: t.normaMenit > 0 ? (needOfTugas(t, wkeMinutesPerYear) * wkeMinutesPerYear) / t.normaMenit : 0,
    minutes: t.normaMenit,
  }));
  return wisn({ ...rest, activities, awtMinutes: wkeMinutesPerYear });
}

function requirement(input: WisnInput, activityNeed: number): Omit<WisnResult, 'activityStandards' | 'activityNeed'> {
  const { awtMinutes, existing } = input;
  const share = sum(input.categoryAllowances);
  if (!(awtMinutes > 0) || share >= 1) {
    throw new Error(
      `wisn: needs available time above 0 and allowances below 1, got ${awtMinutes} minutes and ${share}.`,
    );
  }
  const categoryFactor = 1 / (1 - share);
  const individualFactor = sum(input.individualAllowanceMinutes) / awtMinutes;
  const required = activityNeed * categoryFactor + individualFactor;
  const ratio = required > 0 ? existing / required : null;
  const pressure = ratio === null ? 0 : Math.max(0, 1 - ratio);
  return { categoryFactor, individualFactor, required, difference: existing - required, ratio, pressure };
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
