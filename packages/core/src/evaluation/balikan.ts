/** What one arrangement gives: the statistic of the values (`a`) and of the true treatment itself, 0 or 1 (`b`, between -1 and 1). */
export interface Uji {
  readonly a: number;
  readonly b: number;
}

export interface Simpulan {
  readonly effect: number;
  /** null: no value is refused at this level on that side. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly p: number;
}

const NEAR = 1e-9;

/**
 * Randomisation inference by inversion. Had the effect been `t` everywhere, the values without it would give `a - t b` under another
 * arrangement, and `a0 - t` under the one used (the first). `p(t)` is the share of arrangements at least as far from 0; the interval
 * holds every `t` with p(t) > alpha. For |b| < 1 an arrangement counts for `t` exactly between its two crossings
 * (a - a0)/(b - 1) and (a + a0)/(b + 1), so the interval is read off the sorted crossings, without search.
 */
export function simpulkan(tests: readonly Uji[], alpha = 0.05): Simpulan {
  const effect = tests[0]?.a ?? Number.NaN;
  const scale = NEAR * Math.max(1e-12, ...tests.map((t) => Math.abs(t.a)));
  const p = tests.filter((t) => Math.abs(t.a) >= Math.abs(effect) - scale).length / tests.length;
  const reach = tests.map((t) => crossings(t, effect, scale));
  const most = Math.floor(alpha * tests.length + NEAR);
  const upper = reach.map(([, high]) => high).sort((x, y) => y - x)[most] ?? Number.POSITIVE_INFINITY;
  const lower = reach.map(([low]) => low).sort((x, y) => x - y)[most] ?? Number.NEGATIVE_INFINITY;
  return { effect, p, lower: finite(lower), upper: finite(upper) };
}

const finite = (x: number): number | null => (Number.isFinite(x) ? x : null);

/** Between which effects this arrangement is at least as extreme as the one used; -inf or +inf where there is no end. */
function crossings({ a, b }: Uji, effect: number, scale: number): readonly [number, number] {
  const first = end(a - effect, b - 1);
  const second = end(a + effect, b + 1);
  if (first === null && second === null) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (first === null || second === null) return oneSided(first ?? second ?? effect, effect, scale);
  return [Math.min(first, second, effect), Math.max(first, second, effect)];
}

/** Where the two sides cross; null when they run side by side. */
const end = (over: number, under: number): number | null => (Math.abs(under) < NEAR ? null : over / under);

/** One crossing only: the arrangement mirrors or repeats the one used, and counts from the crossing on, past the effect. */
function oneSided(crossing: number, effect: number, scale: number): readonly [number, number] {
  if (Math.abs(crossing - effect) <= scale) return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return crossing < effect ? [crossing, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, crossing];
}
