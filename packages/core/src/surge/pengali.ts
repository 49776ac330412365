import type { Deret, Lini } from './deret.ts';
import { cellCount, type HariPeristiwa, isShoulder, type Jenis } from './peristiwa.ts';

/** A series, the days an event touches, and what a usual day would have brought. */
export interface Bahan {
  readonly deret: Deret;
  readonly line: Lini;
  readonly open: Uint8Array;
  /** Baseline times the events already learned. */
  readonly expected: Float64Array;
  readonly days: readonly HariPeristiwa[];
}

/** What an event does to a series. Logarithms: 0 = nothing, 0.69 = twice the work. */
export interface Pengaruh {
  /** By cell of the shape, shoulders included. */
  readonly log: Float64Array;
  /** Standard deviation of a day around it. */
  readonly noise: number;
  /** Past occurrences that were seen at any unit. 0: the multiplier stated in the file, or nothing, stands. */
  readonly seen: number;
}

/** Spread of the strength of one year around another, before any were seen. */
const YEAR_SPREAD = 0.2;
const UNKNOWN_SPREAD = 0.35;
/** Less than 5 % more or less is no effect that anybody plans for. */
const UNFELT = 0.05;

interface Ratio {
  readonly series: number;
  readonly occurrence: string;
  readonly cell: number;
  readonly log: number;
}

/**
 * Learns one kind of event from its past days in all series: a shape common to all units, plus a strength of each unit, which is drawn
 * to the common one as far as its own years disagree among themselves (partial pooling, empirical Bayes). Returns one effect per series.
 */
export function pengaruh(jenis: Jenis, bahan: readonly Bahan[]): Pengaruh[] {
  const ratios = bahan.flatMap((b, series) => ratiosOf(b, series));
  const occurrences = new Set(ratios.map((r) => r.occurrence)).size;
  if (occurrences === 0) return bahan.map(() => stated(jenis));
  const shape = commonShape(jenis, ratios);
  const strength = strengths(ratios, shape, bahan.length);
  const rest = ratios.map((r) => (r.log - shape[r.cell]! - strength[r.series]!) ** 2);
  const variance = rest.reduce((a, b) => a + b, 0) / rest.length;
  const noise = Math.sqrt(variance * (1 + 0.5 / occurrences) + (occurrences === 1 ? YEAR_SPREAD ** 2 : 0));
  return bahan.map((_, series) => ({
    log: shape.map((v) => withStrength(v, strength[series]!)),
    noise,
    seen: occurrences,
  }));
}

/** A unit's strength counts where the event is felt: a shoulder of nothing stays nothing. */
const withStrength = (shape: number, strength: number): number => shape + strength * Math.min(1, Math.abs(shape) / 0.4);

function ratiosOf({ deret, line, open, expected, days }: Bahan, series: number): Ratio[] {
  return days
    .filter(({ at }) => at < line.days && open[at] === 1 && expected[at]! > 0)
    .map(({ at, cell, peristiwa }) => ({
      series,
      occurrence: peristiwa.mulai,
      cell,
      log: Math.log((deret.masuk[at]! + 0.5) / (expected[at]! + 0.5)),
    }));
}

/** Mean by cell, drawn to nothing as far as chance alone could have made it. */
function commonShape(jenis: Jenis, ratios: readonly Ratio[]): Float64Array {
  const count = new Float64Array(cellCount(jenis));
  const mean = new Float64Array(count.length);
  for (const r of ratios) {
    count[r.cell]!++;
    mean[r.cell]! += r.log;
  }
  mean.forEach((sum, c) => (mean[c] = count[c]! > 0 ? sum / count[c]! : 0));
  let squares = 0;
  for (const r of ratios) squares += (r.log - mean[r.cell]!) ** 2;
  const freedom = ratios.length - count.filter((n) => n > 0).length;
  const variance = freedom > 0 ? squares / freedom : UNKNOWN_SPREAD ** 2;
  const drawn = mean.map((m, c) => (m === 0 ? 0 : m * Math.max(0, 1 - variance / count[c]! / m ** 2)));
  return drawn.map((v) => (Math.abs(v) < UNFELT ? 0 : v));
}

/** Mean distance of each series from the common shape, shrunk by (n of its years) / (n + variance within / variance between). */
function strengths(ratios: readonly Ratio[], shape: Float64Array, series: number): Float64Array {
  const years = Array.from({ length: series }, () => new Map<string, { sum: number; count: number }>());
  for (const r of ratios) {
    if (Math.abs(shape[r.cell]!) < 0.2) continue;
    const at = years[r.series]!;
    const year = at.get(r.occurrence) ?? { sum: 0, count: 0 };
    at.set(r.occurrence, { sum: year.sum + r.log - shape[r.cell]!, count: year.count + 1 });
  }
  const own = years.map((y) => Array.from(y.values(), ({ sum, count }) => sum / count));
  const means = own.map((v) => v.reduce((a, b) => a + b, 0) / Math.max(1, v.length));
  const { within, between } = variances(own, means);
  return Float64Array.from(means, (m, s) => {
    const n = own[s]!.length;
    return n === 0 ? 0 : m * (between > 0 ? n / (n + within / between) : 0);
  });
}

function variances(
  own: readonly number[][],
  means: readonly number[],
): { readonly within: number; readonly between: number } {
  const known = own.filter((v) => v.length > 0).length;
  const total = own.reduce((sum, v) => sum + v.length, 0);
  const freedom = total - known;
  let within = 0;
  own.forEach((v, s) => v.forEach((x) => (within += (x - means[s]!) ** 2)));
  within = freedom > 0 ? within / freedom : YEAR_SPREAD ** 2;
  if (known < 2) return { within, between: 0 };
  const spread = means.reduce((sum, m, s) => sum + (own[s]!.length > 0 ? m * m : 0), 0) / (known - 1);
  return { within, between: Math.max(0, spread - (within * known) / total) };
}

/** Never seen: what the file says of the next one, the same every day; without that nothing, but uncertain. */
function stated(jenis: Jenis): Pengaruh {
  const pengali = jenis.kali.findLast((p) => p.pengali !== null && p.pengali > 0)?.pengali ?? 1;
  const log = Float64Array.from({ length: cellCount(jenis) }, (_, c) => (isShoulder(jenis, c) ? 0 : Math.log(pengali)));
  return { log, noise: UNKNOWN_SPREAD, seen: 0 };
}
