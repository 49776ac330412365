import { addMonths, completedMonths, type Day, dayOf, dayParts } from '../kernel/index.ts';

/**
 * First day on which `months` whole months since `from` are complete; agrees with `completedMonths`: a start on 29 February
 * completes on 1 March where the year has no 29 February.
 */
export function completionDay(from: Day, months: number): Day {
  const near = addMonths(from, months);
  if (completedMonths(from, near) >= months) return near;
  const { y, m } = dayParts(near);
  return dayOf(m === 12 ? y + 1 : y, m === 12 ? 1 : m + 1, 1) as Day;
}
