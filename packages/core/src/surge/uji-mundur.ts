import type { Peristiwa, Volume } from '../domain/index.ts';
import { addDays, type Day } from '../kernel/index.ts';
import type { Ucapan } from './ketepatan.ts';
import { type DailyOptions, forecastDaily } from './ramal.ts';

/** What would have been said of the past with what was known then. */
export interface UjiMundur {
  readonly ucapan: readonly Ucapan[];
  /** Sum of absolute errors over the sum that came, by service; null where nothing came on the days compared. */
  readonly galat: readonly GalatLayanan[];
}

export interface GalatLayanan {
  readonly unorId: string;
  readonly layananId: string;
  /** Days forecast and counted. */
  readonly hari: number;
  readonly ramalan: number | null;
  /** The same weekday 52 weeks before, without the calendar; null where there is no such day to compare. */
  readonly tahunLalu: number | null;
  /** The mean of that weekday over the eight weeks before the forecast was made. */
  readonly biasa: number | null;
}

/** Days ahead that one look back is about, and how many looks there are. */
const LANGKAH = 28;
const KALI = 13;

/**
 * Rolling test: 13 forecasts of 28 days each, up to the last day known, made only from the days before. Dates of events count as announced
 * when the forecast was made. Thirteen times the cost of one forecast.
 */
export function ujiMundur(
  volume: readonly Volume[],
  peristiwa: readonly Peristiwa[],
  { libur = [], sampai }: DailyOptions = {},
): UjiMundur {
  const last = sampai ?? volume.reduce((a, v) => (v.tanggal > a ? v.tanggal : a), '' as Day);
  const came = new Map(volume.map((v) => [keyOf(v.unorId, v.layananId, v.tanggal), v.masuk]));
  const ucapan: Ucapan[] = [];
  const sums = new Map<string, Jumlah>();
  for (let n = KALI; n >= 1; n--) {
    const known = addDays(last, -n * LANGKAH);
    const begun = volume.filter((v) => v.tanggal <= known);
    if (begun.length === 0) continue;
    for (const r of forecastDaily(begun, peristiwa, LANGKAH, { libur, sampai: known }))
      for (const { tanggal, buka, mean, lower, upper } of r.hari) {
        if (!buka) continue;
        const said = { unorId: r.unorId, layananId: r.layananId, tanggal, mean, lower, upper };
        ucapan.push(said);
        compare(sums, came, said, known);
      }
  }
  return { ucapan, galat: Array.from(sums.values(), galatOf) };
}

const keyOf = (unorId: string, layananId: string, tanggal: Day): string => JSON.stringify([unorId, layananId, tanggal]);

/** Errors and what came, for each way on the days that all of them can be compared on. */
interface Jumlah {
  readonly unorId: string;
  readonly layananId: string;
  hari: number;
  ramalan: number;
  datang: number;
  tahunLalu: number;
  datangTahunLalu: number;
  biasa: number;
  datangBiasa: number;
}

function compare(sums: Map<string, Jumlah>, came: ReadonlyMap<string, number>, said: Ucapan, known: Day): void {
  const { unorId, layananId, tanggal } = said;
  const masukOn = (day: Day): number | undefined => came.get(keyOf(unorId, layananId, day));
  const masuk = masukOn(tanggal);
  if (masuk === undefined) return;
  const key = JSON.stringify([unorId, layananId]);
  const nol = { hari: 0, ramalan: 0, datang: 0, tahunLalu: 0, datangTahunLalu: 0, biasa: 0, datangBiasa: 0 };
  const sum = sums.get(key) ?? { unorId, layananId, ...nol };
  sums.set(key, sum);
  sum.hari++;
  sum.ramalan += Math.abs(said.mean - masuk);
  sum.datang += masuk;
  const lastYear = masukOn(addDays(tanggal, -364));
  if (lastYear !== undefined) {
    sum.tahunLalu += Math.abs(lastYear - masuk);
    sum.datangTahunLalu += masuk;
  }
  const usual = usualOf(masukOn, tanggal, known);
  if (usual !== null) {
    sum.biasa += Math.abs(usual - masuk);
    sum.datangBiasa += masuk;
  }
}

/** Mean of the same weekday over the last eight weeks that were known. */
function usualOf(masukOn: (day: Day) => number | undefined, tanggal: Day, known: Day): number | null {
  let day = tanggal;
  while (day > known) day = addDays(day, -7);
  const some = Array.from({ length: 8 }, (_, w) => masukOn(addDays(day, -7 * w))).filter((v) => v !== undefined);
  return some.length === 0 ? null : some.reduce((a, b) => a + b, 0) / some.length;
}

const galatOf = (s: Jumlah): GalatLayanan => ({
  unorId: s.unorId,
  layananId: s.layananId,
  hari: s.hari,
  ramalan: s.datang > 0 ? s.ramalan / s.datang : null,
  tahunLalu: s.datangTahunLalu > 0 ? s.tahunLalu / s.datangTahunLalu : null,
  biasa: s.datangBiasa > 0 ? s.biasa / s.datangBiasa : null,
});
