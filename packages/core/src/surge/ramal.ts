import type { Peristiwa, Volume } from '../domain/index.ts';
import { type Day, dayNumber } from '../kernel/index.ts';
import { hariBuka } from './buka.ts';
import { dasar, type Dasar, Z80 } from './dasar.ts';
import { type Deret, deretLayanan, type Lini, lini } from './deret.ts';
import { weighRestDays } from './istirahat.ts';
import { type Bahan, pengaruh } from './pengali.ts';
import { type HariPeristiwa, hariPeristiwa, type Jenis, jenisPeristiwa } from './peristiwa.ts';
import { ramadan } from './ramadan.ts';

/** One day ahead of one service: `mean = baseline x pengali` on an open day, 0 on a closed one. */
export interface HariRamalan {
  readonly tanggal: Day;
  readonly buka: boolean;
  /** Pieces. */
  readonly mean: number;
  /** Ends of the 80 % interval, pieces. */
  readonly lower: number;
  readonly upper: number;
  /** Pieces on that weekday without any event. */
  readonly baseline: number;
  /** Product of the effects below; 1 = no event. */
  readonly pengali: number;
  readonly peristiwa: readonly BagianPeristiwa[];
}

export interface BagianPeristiwa {
  readonly nama: string;
  readonly pengali: number;
  /** Past occurrences it was learned from; 0 = stated in the file or unknown. */
  readonly kali: number;
}

export interface RamalanLayanan {
  readonly unorId: string;
  readonly layananId: string;
  /** Open days with a value that the forecast rests on. */
  readonly hariTeramati: number;
  readonly hari: readonly HariRamalan[];
}

export interface DailyOptions {
  /** Holidays and other days on which nobody is served, past and ahead. */
  readonly libur?: Iterable<Day>;
  /** Last day known; the first day forecast is the day after. Default: the last day of any row. */
  readonly sampai?: Day;
}

/**
 * Incoming work per day of every (unor, layanan): baseline with weekday and season of the year, times what events have done in the past.
 * Events ahead are rows of `peristiwa` like those behind; Ramadan is known without a row. `horizon` in calendar days, 1-800.
 */
export function forecastDaily(
  volume: readonly Volume[],
  peristiwa: readonly Peristiwa[],
  horizon: number,
  { libur = [], sampai }: DailyOptions = {},
): RamalanLayanan[] {
  const known = sampai === undefined ? volume : volume.filter((v) => v.tanggal <= sampai);
  const last = sampai ?? known.reduce((a, v) => (v.tanggal > a ? v.tanggal : a), '' as Day);
  const closed = new Set(libur);
  const events = [...peristiwa, ...ramadan(peristiwa)];
  const kinds = jenisPeristiwa(events);
  const prepared = deretLayanan(known).map((deret) => prepare(upTo(deret, last), horizon, closed, events, kinds));
  const effects = kinds.map((jenis, k) => {
    const learned = pengaruh(
      jenis,
      prepared.map((p) => bahanOf(p, k)),
    );
    prepared.forEach((p, s) => multiply(p.expected, p.days[k] ?? [], learned[s]!.log));
    return learned;
  });
  return prepared.map((p, s) =>
    answer(
      p,
      kinds,
      effects.map((e) => e[s]!),
    ),
  );
}

interface Prepared {
  readonly deret: Deret;
  readonly line: Lini;
  readonly open: Uint8Array;
  readonly dasar: Dasar;
  /** Days by kind of event. */
  readonly days: readonly (readonly HariPeristiwa[])[];
  /** Baseline times the effects learned so far. */
  readonly expected: Float64Array;
}

/** A service that fell silent has missing days up to the last known one. */
function upTo(deret: Deret, last: Day): Deret {
  const masuk = new Float64Array(dayNumber(last) - dayNumber(deret.mulai) + 1).fill(Number.NaN);
  masuk.set(deret.masuk);
  return { ...deret, masuk };
}

function prepare(
  deret: Deret,
  horizon: number,
  libur: ReadonlySet<Day>,
  events: readonly Peristiwa[],
  kinds: readonly Jenis[],
): Prepared {
  const line = lini(deret, horizon);
  const open = hariBuka(deret, line, libur, events);
  const days = kinds.map((jenis) => hariPeristiwa(jenis, deret, line, open));
  const usual = open.slice(0, line.days);
  for (const { at } of days.flat()) if (at < line.days) usual[at] = 0;
  const base = dasar(deret, line, usual);
  weighRestDays(deret, line, usual, kinds, days, base.baseline);
  return { deret, line, open, days, dasar: base, expected: base.baseline.slice() };
}

/** Days of the kind, without those that a shorter kind (learned later) also touches: it alone would be blamed for both. */
function bahanOf({ deret, line, open, days, expected }: Prepared, kind: number): Bahan {
  const later = new Set(days.slice(kind + 1).flatMap((list) => list.map((d) => d.at)));
  const alone = (days[kind] ?? []).filter((d) => !later.has(d.at));
  return { deret, line, open, expected, days: alone.length > 0 ? alone : (days[kind] ?? []) };
}

function multiply(expected: Float64Array, days: readonly HariPeristiwa[], log: Float64Array): void {
  for (const { at, cell } of days) expected[at]! *= Math.exp(log[cell]!);
}

function answer(
  { deret, line, open, dasar: base, days }: Prepared,
  kinds: readonly Jenis[],
  effects: readonly { readonly log: Float64Array; readonly noise: number; readonly seen: number }[],
): RamalanLayanan {
  const partsAt = new Map<number, (BagianPeristiwa & { readonly noise: number })[]>();
  kinds.forEach((jenis, k) => {
    const { log, noise, seen } = effects[k]!;
    for (const { at, cell } of days[k] ?? []) {
      if (at < line.days || (log[cell] === 0 && seen > 0)) continue;
      const part = { nama: jenis.nama, pengali: Math.exp(log[cell]!), kali: seen, noise };
      partsAt.set(at, [...(partsAt.get(at) ?? []), part]);
    }
  });
  const hari = Array.from({ length: line.ahead }, (_, i) => {
    const at = line.days + i;
    const parts = open[at] === 1 ? (partsAt.get(at) ?? []) : [];
    const baseline = open[at] === 1 ? base.baseline[at]! : 0;
    const pengali = parts.reduce((product, p) => product * p.pengali, 1);
    const noise = Math.hypot(base.levelNoise[at]!, ...(parts.length > 0 ? parts.map((p) => p.noise) : [base.dayNoise]));
    const mean = baseline * pengali;
    return {
      tanggal: line.tanggal[at]!,
      buka: open[at] === 1,
      mean,
      lower: mean * Math.exp(-Z80 * noise),
      upper: mean * Math.exp(Z80 * noise),
      baseline,
      pengali,
      peristiwa: parts.map(({ nama, pengali: p, kali }) => ({ nama, pengali: p, kali })),
    };
  });
  const hariTeramati = open.subarray(0, line.days).reduce((a, b) => a + b, 0);
  return { unorId: deret.unorId, layananId: deret.layananId, hariTeramati, hari };
}
