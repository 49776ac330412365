import type { Series } from './series.ts';

type Method = (y: Series, horizon: number) => Series;

/**
 * The same method on means over `size` observations, brought back to single steps on the straight lines between the centres of the
 * blocks: noise averages out and the slow movement shows (MAPA, Kourentzes, Petropoulos & Trapero 2014). Needs four blocks; null otherwise.
 */
export function onBlocks(method: Method, y: Series, horizon: number, size: number): Series | null {
  const count = Math.floor(y.length / size);
  if (count < 4) return null;
  const from = y.length - count * size;
  const blocks = new Float64Array(count);
  for (let j = 0; j < count * size; j++) blocks[Math.floor(j / size)]! += y[from + j]! / size;
  const said = method(blocks, Math.ceil(horizon / size) + 1);
  return Float64Array.from({ length: horizon }, (_, i) => {
    const at = (i - (size - 1) / 2) / size;
    const j = Math.max(0, Math.floor(at));
    return said[j]! + (at - j) * (said[j + 1]! - said[j]!);
  });
}
