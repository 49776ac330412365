import { simpulkan, type Simpulan, type Uji } from './balikan.ts';
import { JANGKAUAN, type Matriks, type Selisih, selisih } from './selisih.ts';
import { susunan } from './susunan.ts';

/** Effect at one distance from the start; below 0 it should be near 0, or the comparison is not fair. */
export interface TitikPeristiwa {
  /** Periods since the start of help; negative before it. */
  readonly k: number;
  readonly effect: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

export interface HasilAcak extends Simpulan {
  /** Ends of the 80 % interval. */
  readonly lower80: number | null;
  readonly upper80: number | null;
  readonly smallestP: number;
  readonly arrangements: number;
  readonly exhaustive: boolean;
  readonly eventStudy: readonly TitikPeristiwa[];
}

const ALPHA = 0.05;

/** The estimate of `selisih` with randomisation inference over which unit starts when. null when nothing can be compared. */
export function ujiAcak(values: Matriks, starts: readonly number[], gap: number, seed: string): HasilAcak | null {
  const helped = values.map((own, u) => Float64Array.from(own, (_, t) => (t >= starts[u]! ? 1 : 0)));
  const used = selisih(values, starts, gap);
  if (Number.isNaN(used.effect)) return null;
  const { all, exhaustive } = susunan(starts, seed);
  const drawn = all.map((order) => [selisih(values, order, gap), selisih(helped, order, gap)] as const);
  const tests: Uji[] = drawn.map(([y, d]) => ({ a: y.effect, b: d.effect }));
  const { lower: lower80, upper: upper80 } = simpulkan(tests, 0.2);
  return {
    ...simpulkan(tests, ALPHA),
    lower80,
    upper80,
    smallestP: tests.filter(({ b }) => Math.abs(b) > 1 - 1e-9).length / tests.length,
    arrangements: all.length,
    exhaustive,
    eventStudy: points(used, drawn),
  };
}

function points(used: Selisih, drawn: readonly (readonly [Selisih, Selisih])[]): TitikPeristiwa[] {
  return Array.from(used.byJarak, (effect, i) => ({
    k: i - JANGKAUAN,
    effect,
    ...band(used.effect, effect, i, drawn),
  })).filter((p) => !Number.isNaN(p.effect));
}

/** The point, and as far around it as 95 % of the arrangements stray at this distance once the mean effect is taken out. */
function band(
  effect: number,
  point: number,
  i: number,
  drawn: readonly (readonly [Selisih, Selisih])[],
): Pick<TitikPeristiwa, 'lower' | 'upper'> {
  const most = Math.floor(ALPHA * drawn.length + 1e-9);
  if (most < 1) return { lower: null, upper: null };
  const stray = drawn.map(([y, d], at) =>
    at === 0 ? Number.POSITIVE_INFINITY : Math.abs(y.byJarak[i]! - effect * d.byJarak[i]!),
  );
  const half = stray.sort((x, y) => y - x)[most] ?? 0;
  return { lower: point - half, upper: point + half };
}
