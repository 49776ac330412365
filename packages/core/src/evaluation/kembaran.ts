/** The columns of `x` that a mixture may draw on: so many that lie nearest to the target before the start. */
const NEAREST = 30;
const ROUNDS = 4000;
const STILL = 1e-10;

/**
 * Shares w >= 0 that sum to 1 and make the mixture of the `columns` most like `target`, by least squares: projected gradient with momentum
 * (Beck & Teboulle 2009) on the simplex. A trace of equal shares (1e-6 of the scale) settles ties, so that the answer is one.
 */
export function campuran(target: ArrayLike<number>, columns: readonly ArrayLike<number>[]): Float64Array {
  const n = columns.length;
  const gram = columns.map((a) => Float64Array.from(columns, (b) => dot(a, b)));
  const pull = Float64Array.from(columns, (a) => dot(a, target));
  const trace = gram.reduce((s, row, i) => s + row[i]!, 0);
  const ridge = (1e-6 * trace) / n + Number.MIN_VALUE;
  for (let i = 0; i < n; i++) gram[i]![i]! += ridge;
  const step = 1 / (largest(gram) || 1);
  let w = new Float64Array(n).fill(1 / n);
  let z = w;
  let t = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const at = z;
    const next = ontoSimplex(at.map((v, i) => v - step * (dot(gram[i]!, at) - pull[i]!)));
    const after = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const moved = next.reduce((m, v, i) => Math.max(m, Math.abs(v - w[i]!)), 0);
    z = next.map((v, i) => v + ((t - 1) / after) * (v - w[i]!));
    [w, t] = [next, after];
    if (moved < STILL) break;
  }
  return w;
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** No eigenvalue exceeds the largest sum of a row's sizes. */
const largest = (gram: readonly Float64Array[]): number =>
  Math.max(...gram.map((row) => row.reduce((s, v) => s + Math.abs(v), 0)));

/** The nearest point with shares >= 0 that sum to 1 (Duchi et al. 2008). */
function ontoSimplex(v: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const sorted = v.toSorted().reverse();
  let [sum, over] = [0, 0];
  for (let i = 0; i < sorted.length; i++) {
    sum += sorted[i]!;
    const level = (sum - 1) / (i + 1);
    if (sorted[i]! - level > 0) over = level;
  }
  return v.map((x) => Math.max(0, x - over));
}

export interface Kembaran {
  /** Share of each of the others, in their order; they sum to 1. */
  readonly shares: Float64Array;
  /** The unit less its twin, period by period. */
  readonly gap: Float64Array;
  /** Root of the mean square of the gap before the start. */
  readonly before: number;
  /** Mean gap since the start. */
  readonly effect: number;
  /** Root mean square since the start over that before it. */
  readonly ratio: number;
}

/** The mixture of the others that was most like this unit before the start (Abadie, Diamond & Hainmueller 2010). */
export function kembaran(own: Float64Array, others: readonly Float64Array[], start: number): Kembaran {
  const far = (o: Float64Array): number => squares(own.subarray(0, start), o.subarray(0, start));
  const near = others
    .map((o, i) => [far(o), i] as const)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .slice(0, NEAREST)
    .map(([, i]) => i);
  const found = campuran(
    own.subarray(0, start),
    near.map((i) => others[i]!.subarray(0, start)),
  );
  const shares = new Float64Array(others.length);
  near.forEach((i, at) => (shares[i] = found[at]!));
  const gap = own.map((v, t) => v - near.reduce((s, i, at) => s + found[at]! * others[i]![t]!, 0));
  const rms = (part: Float64Array): number => Math.sqrt(part.reduce((s, g) => s + g * g, 0) / part.length);
  const [before, after] = [rms(gap.subarray(0, start)), gap.subarray(start)];
  const effect = after.reduce((s, g) => s + g, 0) / after.length;
  return { shares, gap, before, effect, ratio: rms(after) / Math.max(before, 1e-9) };
}

const squares = (a: Float64Array, b: Float64Array): number => a.reduce((s, v, i) => s + (v - b[i]!) ** 2, 0);
