import { adjust, classicalSeason, isSeasonal, noSeason, restore } from './season.ts';
import type { Series } from './series.ts';

/** The last value for ever, on the seasonally adjusted series where the 90 % test finds a season: the yardstick of the M competitions. */
export function naive2(x: Series, season: number, horizon: number): Series {
  const found = isSeasonal(x, season) ? classicalSeason(x, season) : noSeason(season);
  const last = adjust(x, found)[x.length - 1]!;
  return restore(new Float64Array(horizon).fill(last), x.length, found);
}

/** The same place of the last season; the last value where there is less than one season. */
export function seasonalNaive(x: Series, season: number, horizon: number): Series {
  const back = Math.min(Math.max(1, season), x.length);
  return Float64Array.from({ length: horizon }, (_, i) => x[x.length - back + (i % back)]!);
}
