/** Logarithm of the gamma function (Lanczos, g = 7, 9 terms; error below 1e-14 for x > 0.5). */
function logGamma(x: number): number {
  const c = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ];
  const t = x + 6.5;
  const sum = c.reduce((s, ci, i) => (i === 0 ? ci : s + ci / (x - 1 + i)), 0);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Regularised incomplete beta by the continued fraction of Lentz (Numerical Recipes 6.4). */
function betaShare(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaShare(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  let [c, d] = [1, 1 / (1 - ((a + b) * x) / (a + 1))];
  let f = d;
  for (let m = 1; m <= 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d);
    c = 1 + even / c;
    f *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d);
    c = 1 + odd / c;
    f *= c * d;
    if (Math.abs(c * d - 1) < 1e-14) break;
  }
  return front * f;
}

/** Chance of a Student t with `df` degrees of freedom (> 0) at least as far from 0 as `t`, both sides together. */
export const duaSisi = (t: number, df: number): number =>
  Number.isFinite(t) ? betaShare(df / (df + t * t), df / 2, 0.5) : 0;

/** The t that is passed, on both sides together, with the chance `p` (0 < p < 1); by halving. */
export function batasT(p: number, df: number): number {
  let [low, high] = [0, 1];
  while (duaSisi(high, df) > p) high *= 2;
  for (let i = 0; i < 80; i++) {
    const mid = (low + high) / 2;
    if (duaSisi(mid, df) > p) low = mid;
    else high = mid;
  }
  return (low + high) / 2;
}
