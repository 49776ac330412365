const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** Where a function of one variable is smallest in [low, high], by golden section (Kiefer 1953). Each step narrows by 0.618. */
export function goldenSection(f: (x: number) => number, low: number, high: number, steps: number): number {
  let [a, b] = [low, high];
  let c = b - GOLDEN * (b - a);
  let d = a + GOLDEN * (b - a);
  let [fc, fd] = [f(c), f(d)];
  for (let i = 0; i < steps; i++) {
    if (fc <= fd) {
      [b, d, fd] = [d, c, fc];
      c = b - GOLDEN * (b - a);
      fc = f(c);
    } else {
      [a, c, fc] = [c, d, fd];
      d = a + GOLDEN * (b - a);
      fd = f(d);
    }
  }
  return fc <= fd ? c : d;
}

/**
 * A point where a function of a few variables is small, by the simplex method of Nelder & Mead (1965): no derivatives, at most
 * `steps` reflections, stops when the corners differ by less than one part in ten million. Not necessarily the global minimum.
 */
export function nelderMead(f: (x: Float64Array) => number, start: readonly number[], steps: number): Float64Array {
  const n = start.length;
  const corners = Array.from({ length: n + 1 }, (_, i) =>
    corner(
      f,
      start.map((v, j) => (j === i - 1 ? v + 1 : v)),
    ),
  );
  const centre = new Float64Array(n);
  for (let step = 0; step < steps; step++) {
    corners.sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0]!, corners[n]!];
    if (worst.value - best.value <= 1e-7 * Math.abs(best.value)) break;
    centre.fill(0);
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) centre[j]! += corners[i]!.at[j]! / n;
    const along = (way: number): Corner =>
      corner(
        f,
        centre.map((v, j) => v + way * (worst.at[j]! - v)),
      );
    const next = better(along, best.value, corners[n - 1]!.value, worst.value);
    if (next) corners[n] = next;
    else
      for (let i = 1; i <= n; i++)
        corners[i] = corner(
          f,
          corners[i]!.at.map((v, j) => (v + best.at[j]!) / 2),
        );
  }
  return corners.reduce((a, b) => (b.value < a.value ? b : a)).at;
}

interface Corner {
  readonly at: Float64Array;
  readonly value: number;
}

function corner(f: (x: Float64Array) => number, at: ArrayLike<number>): Corner {
  const point = Float64Array.from(at);
  return { at: point, value: f(point) };
}

/** Reflection, expansion or contraction; null when the simplex has to shrink. */
function better(along: (way: number) => Corner, best: number, second: number, worst: number): Corner | null {
  const reflected = along(-1);
  if (reflected.value < best) {
    const expanded = along(-2);
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second) return reflected;
  const contracted = along(reflected.value < worst ? -0.5 : 0.5);
  return contracted.value < Math.min(reflected.value, worst) ? contracted : null;
}

/** Maps any number into (low, high), so that a free search keeps a parameter in its range. */
export const within = (z: number, low: number, high: number): number => low + (high - low) / (1 + Math.exp(-z));
