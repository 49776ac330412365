import { logFaktorial } from './hipergeometrik.ts';

/** A share and the interval that holds the true one in at least 95 of 100 cases. */
export interface Selang {
  readonly bagian: number;
  readonly bawah: number;
  readonly atas: number;
}

/** Halvings of [0, 1]: 50 leave less than 1e-15. */
const LANGKAH = 50;

/**
 * Share of `ya` among `n` (n >= 1) with the exact interval of Clopper & Pearson (1934): the shares that a one-sided binomial test at half of
 * `diLuar` does not refuse. Never narrower than it says; for few people it is wide, and that is the truth.
 */
export function selangTepat(ya: number, n: number, diLuar = 0.05): Selang {
  if (n < 1 || ya < 0 || ya > n) throw new Error(`selangTepat: ${ya} of ${n} is no share.`);
  const f = logFaktorial(n);
  /** Chances from `from` outwards, as long as they still count. */
  const sum = (from: number, step: 1 | -1, p: number): number => {
    const [logYa, logTidak] = [Math.log(p), Math.log1p(-p)];
    let s = 0;
    for (let k = from; k >= 0 && k <= n; k += step) {
      const one = Math.exp(f[n]! - f[k]! - f[n - k]! + k * logYa + (n - k) * logTidak);
      s += one;
      if (one < s * 1e-17 && (k - n * p) * step > 0) break;
    }
    return s;
  };
  const half = diLuar / 2;
  const bawah = ya === 0 ? 0 : halve((p) => sum(ya, 1, p) < half);
  const atas = ya === n ? 1 : halve((p) => sum(ya, -1, p) > half);
  return { bagian: ya / n, bawah, atas };
}

/** Where a condition that holds at 0 stops holding. */
function halve(holds: (p: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let i = 0; i < LANGKAH; i++) {
    const mid = (low + high) / 2;
    if (holds(mid)) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}
