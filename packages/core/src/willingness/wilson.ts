import { wilson as share } from '../algorithms/index.ts';

export interface Bagian {
  readonly perkiraan: number;
  readonly bawah: number;
  readonly atas: number;
}

/** Share of `ya` among `n` with its 95 % Wilson score interval; null without any decided case. */
export function wilson(ya: number, n: number): Bagian | null {
  const found = share(ya, n);
  return found && { perkiraan: found.estimate, bawah: found.lower, atas: found.upper };
}
