import { adjust, restore, shrunkSeason } from './season.ts';
import type { Series } from './series.ts';

/**
 * The series with every gap (null or not finite) filled: on the straight line between its neighbours, the season put back on top.
 * At the ends the nearest value stands. Null where no value is left.
 */
export function fillGaps(train: readonly (number | null)[], season: number): Series | null {
  const raw = Float64Array.from(train, (v) => (v !== null && Number.isFinite(v) ? v : Number.NaN));
  const present = raw.map((v) => (Number.isNaN(v) ? 0 : 1));
  if (!present.includes(1)) return null;
  if (!present.includes(0)) return raw;
  const found = shrunkSeason(bridged(raw), season);
  const filled = restore(bridged(adjust(raw, found)), 0, found);
  return filled.map((v, t) => (present[t] === 1 ? raw[t]! : v));
}

function bridged(x: Series): Series {
  const out = x.slice();
  let before = -1;
  for (let t = 0; t <= x.length; t++) {
    if (t < x.length && Number.isNaN(x[t]!)) continue;
    const left = before < 0 ? x[t]! : x[before]!;
    const right = t < x.length ? x[t]! : left;
    for (let g = before + 1; g < t; g++) out[g] = left + ((right - left) * (g - before)) / (t - before);
    before = t;
  }
  return out;
}
