export interface Bagian {
  readonly perkiraan: number;
  readonly bawah: number;
  readonly atas: number;
}

/** 1.96 standard deviations leave 5 % outside. */
const Z = 1.959963984540054;

/** Share of `ya` among `n` with its 95 % Wilson score interval (Wilson 1927); null without any decided case. */
export function wilson(ya: number, n: number): Bagian | null {
  if (n <= 0) return null;
  const p = ya / n;
  const z2 = (Z * Z) / n;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z / (1 + z2)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n));
  return { perkiraan: p, bawah: Math.max(0, centre - half), atas: Math.min(1, centre + half) };
}
