import type { BalasanOf } from '@seimbang/contract';

export type Seri = BalasanOf<'prakiraanSeri'>;
export type Rentang = 'setahun' | 'dekat' | 'puncak';

/** A day, or the mean of the open days of a week: what came or what is expected. */
export interface Titik {
  readonly tanggal: string;
  /** Where it stands on the chart: the middle of a week. */
  readonly pada: string;
  readonly datang: number | null;
  readonly mean: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly peristiwa: readonly string[];
}

const DAY = 86_400_000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
export const geserHari = (iso: string, days: number): string => isoOf(at(iso) + days * DAY);
export const hariAntara = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

/** First and last day of a range of the chart. */
export function batasRentang({ sampai, peristiwa, ramalan }: Seri, rentang: Rentang): readonly [string, string] {
  const now = sampai ?? ramalan[0]?.tanggal ?? '2026-01-01';
  const next = peristiwa.find((p) => p.selesai > now);
  if (rentang === 'puncak' && next) return [geserHari(next.mulai, -21), geserHari(next.selesai, 14)];
  if (rentang !== 'setahun') return [geserHari(now, -91), geserHari(now, 91)];
  return [geserHari(now, -400), ramalan.at(-1)?.tanggal ?? now];
}

/** What the chart and its table show: open days, or weeks where a year is shown. */
export function titikDari(seri: Seri, rentang: Rentang): readonly Titik[] {
  const [from, to] = batasRentang(seri, rentang);
  const inside = (t: string): boolean => from <= t && t <= to;
  const past = seri.riwayat
    .filter((h) => inside(h.tanggal))
    .map(
      (h): Titik => ({
        tanggal: h.tanggal,
        pada: h.tanggal,
        datang: h.masuk,
        mean: null,
        lower: null,
        upper: null,
        peristiwa: seri.peristiwa.filter((p) => p.mulai <= h.tanggal && h.tanggal <= p.selesai).map((p) => p.nama),
      }),
    );
  const ahead = seri.ramalan
    .filter((h) => h.buka && inside(h.tanggal))
    .map(
      (h): Titik => ({
        tanggal: h.tanggal,
        pada: h.tanggal,
        datang: null,
        mean: h.mean,
        lower: h.lower,
        upper: h.upper,
        peristiwa: [...new Set(h.peristiwa.map((p) => p.nama))],
      }),
    );
  return rentang === 'setahun' ? [...pekan(past), ...pekan(ahead)] : [...past, ...ahead];
}

function pekan(days: readonly Titik[]): Titik[] {
  const weeks = new Map<string, Titik[]>();
  for (const day of days) {
    const monday = geserHari(day.tanggal, -((new Date(at(day.tanggal)).getUTCDay() + 6) % 7));
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return Array.from(weeks, ([tanggal, list]) => {
    const mean = (of: (d: Titik) => number | null): number | null => {
      const some = list.map(of).filter((v) => v !== null);
      return some.length === 0 ? null : some.reduce((a, b) => a + b, 0) / some.length;
    };
    return {
      tanggal,
      pada: geserHari(tanggal, 2),
      datang: mean((d) => d.datang),
      mean: mean((d) => d.mean),
      lower: mean((d) => d.lower),
      upper: mean((d) => d.upper),
      peristiwa: [...new Set(list.flatMap((d) => d.peristiwa))],
    };
  });
}
