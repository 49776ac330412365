import type { Day } from '../kernel/index.ts';
import type { HariRamalan, RamalanLayanan } from './ramal.ts';

/** What an analyst expects of one occurrence of an event, against what its past says. */
export interface Asumsi {
  readonly mulai: Day;
  readonly selesai: Day;
  /** Null = every unit, every service. */
  readonly unorId: string | null;
  readonly layananId: string | null;
  /** Mean multiplier over the open days of the event, > 0. */
  readonly pengali: number;
}

/**
 * The forecast under assumptions: on the days of the event the learned shape stays and its mean becomes the assumed one; the interval keeps
 * its relative width. Days outside, and a forecast without work in those days, do not change.
 */
export function denganAsumsi(ramalan: readonly RamalanLayanan[], asumsi: readonly Asumsi[]): RamalanLayanan[] {
  return ramalan.map((r) => asumsi.filter((a) => concerns(a, r)).reduce(scaled, r));
}

const concerns = (a: Asumsi, r: RamalanLayanan): boolean =>
  (a.unorId ?? r.unorId) === r.unorId && (a.layananId ?? r.layananId) === r.layananId;

function scaled(r: RamalanLayanan, { mulai, selesai, pengali }: Asumsi): RamalanLayanan {
  const inside = (h: HariRamalan): boolean => h.buka && mulai <= h.tanggal && h.tanggal <= selesai;
  const days = r.hari.filter(inside);
  const learned = days.reduce((sum, h) => sum + h.pengali, 0) / Math.max(1, days.length);
  if (!(learned > 0)) return r;
  const by = pengali / learned;
  return { ...r, hari: r.hari.map((h) => (inside(h) ? times(h, by) : h)) };
}

const times = (h: HariRamalan, by: number): HariRamalan => ({
  ...h,
  mean: h.mean * by,
  lower: h.lower * by,
  upper: h.upper * by,
  pengali: h.pengali * by,
});
