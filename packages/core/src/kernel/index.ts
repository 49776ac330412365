export { canonicalHash, canonicalJson } from './canonical.ts';
export {
  addDays,
  addMonths,
  completedMonths,
  completedYears,
  type Day,
  day,
  dayFromNumber,
  dayNumber,
  dayOf,
  dayParts,
  daysBetween,
  parseIsoDay,
  weekday,
} from './day.ts';
export { type MinutesPerYear, minutesPerYear, type Points, points, type Quantity } from './quantity.ts';
export { hash32, type Random, random } from './random.ts';
export { err, ok, type Result } from './result.ts';
export { type Sha256, sha256Hex } from './sha256.ts';
export type { Teks } from './text.ts';
