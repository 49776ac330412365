import { type Day, dayParts } from '@seimbang/core/kernel';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `23 November 2026`, for the leaflet in English. */
export function longDay(hari: Day): string {
  const { y, m, d } = dayParts(hari);
  return `${d} ${MONTHS[m - 1]} ${y}`;
}
