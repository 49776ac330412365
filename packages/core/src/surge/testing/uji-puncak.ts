import { forecast } from '../../algorithms/index.ts';
import type { Volume } from '../../domain/index.ts';
import { addDays, type Day, daysBetween } from '../../kernel/index.ts';
import { forecastDaily } from '../ramal.ts';
import { tahunRekaan } from './tahun-rekaan.ts';

/** Days between the last day known and the event: a warning in May for a window in June. */
const LEAD = 30;

/** Sums over the days of the held-back event. */
export interface Puncak {
  readonly days: number;
  readonly inside: number;
  /** Sum of absolute percentage errors (as shares): ours, and each method that knows no event calendar. */
  readonly ours: number;
  readonly blind: Readonly<Record<string, number>>;
}

/** One simulated town, its last event held back. */
export function ujiPuncak(seed: string, units: number): Puncak {
  const town = tahunRekaan(seed, units);
  const sampai = addDays(town.puncak, -LEAD);
  const past = town.volume.filter((v) => v.tanggal <= sampai);
  const horizon = daysBetween(sampai, town.selesai);
  const said = forecastDaily(past, town.peristiwa, horizon, { libur: town.libur, sampai });
  const total = { days: 0, inside: 0, ours: 0, blind: {} as Record<string, number> };
  for (const { unorId, hari } of said) {
    const own = town.volume.filter((v) => v.unorId === unorId);
    const blind = blindMethods(
      own.filter((v) => v.tanggal <= sampai),
      sampai,
      horizon,
    );
    for (const { tanggal, masuk } of own) {
      const day = hari.find((h) => h.tanggal === tanggal);
      if (!day || tanggal < town.puncak || masuk === 0) continue;
      total.days++;
      total.ours += Math.abs(day.mean - masuk) / masuk;
      if (day.lower <= masuk && masuk <= day.upper) total.inside++;
      for (const [name, method] of Object.entries(blind))
        total.blind[name] = (total.blind[name] ?? 0) + Math.abs(method(tanggal) - masuk) / masuk;
    }
  }
  return total;
}

type Method = (tanggal: Day) => number;

/** What an office without an event calendar could do: the statistical forecast, last week, last year by weekday or by date, the mean of all years. */
function blindMethods(past: readonly Volume[], sampai: Day, horizon: number): Record<string, Method> {
  const byDay = new Map(past.map((v) => [v.tanggal, v.masuk]));
  const first = past[0]?.tanggal ?? sampai;
  const dense = Array.from({ length: daysBetween(first, sampai) + 1 }, (_, n) => byDay.get(addDays(first, n)) ?? null);
  const daily = forecast(dense, horizon, 7)?.mean ?? new Float64Array(horizon);
  const look = (tanggal: Day, days: number): number => {
    for (let back = days; back < days + 70; back += 7) {
      const value = byDay.get(addDays(tanggal, -back));
      if (value !== undefined) return value;
    }
    return 0;
  };
  return {
    'Theta, dynamic Theta and damped trend': (t) => daily[daysBetween(sampai, t) - 1] ?? 0,
    'last known week': (t) => look(t, 7 * Math.ceil(daysBetween(sampai, t) / 7)),
    'same weekday last year': (t) => look(t, 364),
    'same date last year': (t) => byDay.get(addDays(t, -365)) ?? look(t, 364),
    'mean of the same weekday in all years': (t) => {
      const years = [364, 728, 1092, 1456].flatMap((back) => byDay.get(addDays(t, -back)) ?? []);
      return years.length > 0 ? years.reduce((a, b) => a + b, 0) / years.length : look(t, 364);
    },
  };
}

/** Error of the best blind method over many towns, and its name. */
export function bestBlind(all: readonly Puncak[]): readonly [name: string, error: number] {
  const names = Object.keys(all[0]?.blind ?? {});
  const sums = names.map((name) => [name, all.reduce((sum, p) => sum + (p.blind[name] ?? 0), 0)] as const);
  return sums.reduce((a, b) => (b[1] < a[1] ? b : a));
}
