import { kuadratTerkecil } from './kuadrat-terkecil.ts';
import { kembaran } from './kembaran.ts';
import type { UnitPanel } from './panel.ts';

/** Periods before the start that a twin is fitted on, and units it is mixed from, at least. */
const HISTORY = 12;
const OTHERS = 5;
/** Periods before the start that tell how far a point strays where no help was at work. */
const ALPHA = [0.05, 0.2] as const;

export interface Sintetis {
  readonly effect: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly lower80: number | null;
  readonly upper80: number | null;
  readonly p: number;
  readonly smallestP: number;
  /** Root mean square error of the twin before the start, in the unit of the value. */
  readonly fit: number;
  /** The largest shares, place among `others` and share, largest first. */
  readonly shares: readonly (readonly [place: number, share: number])[];
  /** Gap at each period, and how far the placebos stray there. */
  readonly gap: Float64Array;
  readonly stray: readonly (number | null)[];
}

/**
 * Synthetic control for one helped unit (Abadie, Diamond & Hainmueller 2010): its twin is mixed from the others so that both agree before
 * the start. Every other unit is then treated as if it had been helped (placebo): p is the share of units whose error grows at least as
 * much after the start as before it, so it cannot be below 1 / units. The interval goes as far around the effect as all but 5 % of the
 * placebos stray; with fewer than 20 units it has no end. null when history or others are too few.
 */
export function sintetis(own: UnitPanel, others: readonly UnitPanel[]): Sintetis | null {
  const { start, values } = own;
  if (others.length < OTHERS || start < HISTORY || start >= values.length) return null;
  const pool = others.map((o) => o.values);
  const used = kembaran(values, pool, start);
  const placebos = pool.map((p, i) =>
    kembaran(
      p,
      pool.filter((_, j) => j !== i),
      start,
    ),
  );
  const units = placebos.length + 1;
  const as = placebos.filter((p) => p.ratio >= used.ratio * (1 - 1e-9)).length + 1;
  const reach = (strays: readonly number[], alpha: number): number | null => {
    const most = Math.floor(alpha * units + 1e-9);
    return most < 1 ? null : (strays.toSorted((a, b) => b - a)[most - 1] ?? null);
  };
  // A badly fitted placebo strays for want of a twin, not by chance: strays are taken in proportion to the error before the start.
  const scaled = (x: number, before: number): number => (Math.abs(x) / Math.max(before, 1e-9)) * used.before;
  const [half, narrow] = ALPHA.map((a) =>
    reach(
      placebos.map((p) => scaled(p.effect, p.before)),
      a,
    ),
  );
  const { effect } = used;
  return {
    effect,
    ...ends(effect, half ?? null, narrow ?? null),
    p: as / units,
    smallestP: 1 / units,
    fit: used.before,
    shares: largest(used.shares),
    gap: used.gap,
    stray: Array.from(used.gap, (_, t) =>
      reach(
        placebos.map((p) => scaled(p.gap[t]!, p.before)),
        ALPHA[0],
      ),
    ),
  };
}

const ends = (effect: number, half: number | null, narrow: number | null) => ({
  lower: half === null ? null : effect - half,
  upper: half === null ? null : effect + half,
  lower80: narrow === null ? null : effect - narrow,
  upper80: narrow === null ? null : effect + narrow,
});

const largest = (shares: Float64Array): [number, number][] =>
  Array.from(shares, (share, place): [number, number] => [place, share])
    .filter(([, share]) => share >= 0.01)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);

/** Beyond this many standard errors the helped unit had a trend of its own before the start. */
const APART = 3;

/** Did the helped unit and the mean of the others already drift apart before the start? Then their difference is no fair measure. */
export function jalanSendiri({ start, values }: UnitPanel, others: readonly UnitPanel[], gap: number): boolean {
  const before = start - gap;
  if (before < HISTORY || others.length === 0) return false;
  const apart = Array.from(
    { length: before },
    (_, t) => values[t]! - others.reduce((s, o) => s + o.values[t]!, 0) / others.length,
  );
  const fit = kuadratTerkecil(
    apart.map((_, t) => [1, t - before / 2]),
    apart,
  );
  if (!fit) return false;
  const like = likeness(fit.residuals);
  const se = Math.sqrt((fit.variance * fit.spread[1]![1]! * (1 + like)) / (1 - like));
  return Math.abs(fit.coefficients[1]!) > APART * se;
}

/** Correlation of neighbouring errors, 0 to 0.9: a slow wave must not pass for a trend. */
function likeness(e: Float64Array): number {
  const over = e.subarray(1).reduce((s, v, t) => s + v * e[t]!, 0);
  const under = e.reduce((s, v) => s + v * v, 0);
  return under === 0 ? 0 : Math.max(0, Math.min(0.9, over / under));
}
