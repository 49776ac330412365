import { type Day, dayFromNumber, dayNumber, weekday } from '../kernel/index.ts';

/** A day that was forecast: what we said. */
export interface Ucapan {
  readonly unorId: string;
  readonly layananId: string;
  readonly tanggal: Day;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
}

/** The same day later: what came. */
export interface Kenyataan {
  readonly unorId: string;
  readonly layananId: string;
  readonly tanggal: Day;
  readonly masuk: number;
}

/** One week, Monday to Sunday, over all services. */
export interface PekanKetepatan {
  readonly senin: Day;
  /** Days of services that were both forecast and counted. */
  readonly hari: number;
  readonly dikatakan: number;
  readonly datang: number;
  /** Share of days inside their 80 % interval, 0-1. */
  readonly cakupan: number;
  /** Sum of absolute errors over the sum that came; null where nothing came. */
  readonly wape: number | null;
  /** Forecast too high (> 0) or too low, as a share of what came; null where nothing came. */
  readonly bias: number | null;
}

export interface Ketepatan {
  readonly pekan: readonly PekanKetepatan[];
  readonly keseluruhan: Omit<PekanKetepatan, 'senin'>;
  /** `terlalu-sempit` when the intervals held too few of the last eight weeks' days to be chance at 95 %; `terlalu-lebar` the reverse. */
  readonly selang: 'wajar' | 'terlalu-sempit' | 'terlalu-lebar' | 'belum-cukup';
}

/** Weeks the self-check looks back on, and the fewest weeks it needs. */
const CHECKED = 8;
const FEWEST = 3;

/**
 * What we said against what came, week by week. Days without a count, or that were not forecast, are left out. The self-check of the
 * intervals treats a week as one observation: days of one week err together.
 */
export function ketepatan(said: readonly Ucapan[], came: readonly Kenyataan[]): Ketepatan {
  const key = (r: { unorId: string; layananId: string; tanggal: Day }): string =>
    JSON.stringify([r.unorId, r.layananId, r.tanggal]);
  const cameByKey = new Map(came.map((r) => [key(r), r.masuk]));
  const pairs = said.flatMap((s) => {
    const masuk = cameByKey.get(key(s));
    return masuk === undefined ? [] : [{ ...s, masuk }];
  });
  const byWeek = new Map<Day, Pair[]>();
  for (const p of pairs) {
    const senin = dayFromNumber(dayNumber(p.tanggal) - weekday(p.tanggal) + 1);
    byWeek.set(senin, [...(byWeek.get(senin) ?? []), p]);
  }
  const pekan = [...byWeek.keys()].sort().map((senin) => ({ senin, ...summary(byWeek.get(senin) ?? []) }));
  return { pekan, keseluruhan: summary(pairs), selang: check(pekan.slice(-CHECKED)) };
}

type Pair = Ucapan & { readonly masuk: number };

function summary(pairs: readonly Pair[]): Omit<PekanKetepatan, 'senin'> {
  const sum = (of: (p: Pair) => number): number => pairs.reduce((total, p) => total + of(p), 0);
  const dikatakan = sum((p) => p.mean);
  const datang = sum((p) => p.masuk);
  return {
    hari: pairs.length,
    dikatakan,
    datang,
    cakupan: pairs.length > 0 ? sum((p) => (p.lower <= p.masuk && p.masuk <= p.upper ? 1 : 0)) / pairs.length : 0,
    wape: datang > 0 ? sum((p) => Math.abs(p.mean - p.masuk)) / datang : null,
    bias: datang > 0 ? (dikatakan - datang) / datang : null,
  };
}

/** Mean of the weekly coverages against 0.80, two standard errors to each side, at least five points. */
function check(weeks: readonly PekanKetepatan[]): Ketepatan['selang'] {
  if (weeks.length < FEWEST) return 'belum-cukup';
  const mean = weeks.reduce((sum, w) => sum + w.cakupan, 0) / weeks.length;
  const variance = weeks.reduce((sum, w) => sum + (w.cakupan - mean) ** 2, 0) / (weeks.length - 1);
  const margin = Math.max(0.05, 2 * Math.sqrt(variance / weeks.length));
  if (mean < 0.8 - margin) return 'terlalu-sempit';
  return mean > 0.8 + margin ? 'terlalu-lebar' : 'wajar';
}
