import type { Deret, Lini } from './deret.ts';
import { type HariPeristiwa, isShoulder, type Jenis } from './peristiwa.ts';

/** A weekday with fewer usual days than this in the whole past is a day of rest. */
const FEWEST = 5;

/**
 * An office that opens on a Saturday for an event alone has no usual Saturday to compare with: its multiplier would be blamed for the day
 * of the week. Lowers (or raises) the baseline of such days by what they brought beside the working days of the same event, one part in
 * (n + 1) less sure with n days seen. Changes `baseline` in place.
 */
export function weighRestDays(
  { masuk }: Deret,
  line: Lini,
  usual: Uint8Array,
  kinds: readonly Jenis[],
  days: readonly (readonly HariPeristiwa[])[],
  baseline: Float64Array,
): void {
  const count = new Float64Array(7);
  for (let at = 0; at < line.days; at++) count[line.hari[at]!]! += usual[at]!;
  const isRest = (at: number): boolean => count[line.hari[at]!]! < FEWEST;
  const differences: number[] = [];
  kinds.forEach((jenis, k) => {
    const byStart = new Map<string, { work: number[]; rest: number[] }>();
    for (const { at, cell, peristiwa } of days[k] ?? []) {
      if (at >= line.days || isShoulder(jenis, cell) || !(baseline[at]! > 0)) continue;
      const seen = byStart.get(peristiwa.mulai) ?? { work: [], rest: [] };
      (isRest(at) ? seen.rest : seen.work).push(Math.log((masuk[at]! + 0.5) / (baseline[at]! + 0.5)));
      byStart.set(peristiwa.mulai, seen);
    }
    for (const { work, rest } of byStart.values()) {
      if (work.length === 0) continue;
      const usually = work.reduce((a, b) => a + b, 0) / work.length;
      differences.push(...rest.map((v) => v - usually));
    }
  });
  const n = differences.length;
  if (n === 0) return;
  const factor = Math.exp(differences.reduce((a, b) => a + b, 0) / (n + 1));
  baseline.forEach((v, at) => {
    if (isRest(at)) baseline[at] = v * factor;
  });
}
