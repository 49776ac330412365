import type { Peristiwa, Volume } from '../../domain/index.ts';
import { addDays, type Day, day, daysBetween, type Random, random, weekday } from '../../kernel/index.ts';

/**
 * Years of counters that never were, for tests: shares no code and no shape with the model. The level wanders (autocorrelated), the year
 * has two humps, arrivals are overdispersed, people who came for the event stay away afterwards, some rows are missing, holidays move.
 */
export interface TahunRekaan {
  readonly volume: readonly Volume[];
  readonly peristiwa: readonly Peristiwa[];
  readonly libur: readonly Day[];
  /** First day of the event in the last year; the year is complete, so that a test can hold it back. */
  readonly puncak: Day;
  readonly selesai: Day;
}

const TAHUN = [2021, 2022, 2023, 2024, 2025] as const;

export function tahunRekaan(seed: string, units: number): TahunRekaan {
  const dice = random(`tahun-rekaan/${seed}`);
  const length = 4 + dice.below(3);
  const shape = shapeOf(dice, length);
  const peristiwa = windows(length, dice);
  const libur = TAHUN.flatMap((y) => Array.from({ length: 12 }, () => addDays(day(`${y}-01-01`), dice.below(365))));
  const yearly = TAHUN.map(() => Math.exp(dice.normal(0, 0.12)));
  const closed = new Set(libur);
  const volume = Array.from({ length: units }, (_, u) =>
    unit(`U${u}`, dice.fork(`u${u}`), { peristiwa, shape, yearly, closed }),
  );
  const last = peristiwa.at(-1)!;
  return { volume: volume.flat(), peristiwa, libur, puncak: last.mulai, selesai: last.selesai };
}

/** Extra visitors as a share of a usual day: slow start, or a rush at the opening, or at the end. */
function shapeOf(dice: Random, length: number): number[] {
  const peak = 2 + 1.2 * dice.next();
  const kind = dice.below(3);
  return Array.from({ length }, (_, j) => {
    const x = (j + 1) / length;
    if (kind === 0) return peak * Math.sin(Math.PI * (x - 0.5 / length)) ** 0.7;
    return kind === 1 ? peak * Math.exp(-1.1 * (x - 1 / length)) : peak * x ** 1.5;
  });
}

/** The window moves by one or two weeks from year to year, forth and back, as in MODEL section 5. */
function windows(length: number, dice: Random): Peristiwa[] {
  let at = 10 + dice.below(20);
  return TAHUN.map((year) => {
    const step = 7 + dice.below(8);
    at += at > 30 || (at > 14 && dice.next() < 0.5) ? -step : step;
    const mulai = addDays(day(`${year}-06-01`), at);
    return {
      peristiwaId: `P-${year}`,
      nama: `Pendaftaran ${year}`,
      mulai,
      selesai: addDays(mulai, length - 1),
      unorId: null,
      layananId: 'L',
      pengali: null,
      ekstra: {},
    };
  });
}

interface Common {
  readonly peristiwa: readonly Peristiwa[];
  readonly shape: readonly number[];
  readonly yearly: readonly number[];
  readonly closed: ReadonlySet<Day>;
}

function unit(unorId: string, dice: Random, { peristiwa, shape, yearly, closed }: Common): Volume[] {
  const size = Math.exp(dice.normal(4, 0.6));
  const strength = Math.exp(dice.normal(0, 0.2));
  const week = [1.3, 1.1, 0.9, 1, 0.75].map((v) => v * Math.exp(dice.normal(0, 0.08)));
  const trend = dice.normal(0.02, 0.03);
  const openWeekend = dice.next() < 0.3;
  const from = day(`${TAHUN[0]}-01-01`);
  const rows: Volume[] = [];
  let wander = 0;
  for (let n = 0; n <= daysBetween(from, day(`${TAHUN.at(-1)}-12-31`)); n++) {
    const tanggal = addDays(from, n);
    wander = 0.93 * wander + dice.normal(0, 0.045);
    const at = peristiwa.findIndex((p) => p.mulai <= tanggal && tanggal <= p.selesai);
    const rest = weekday(tanggal) > 5;
    if (closed.has(tanggal) || (rest && !(openWeekend && at >= 0)) || dice.next() < 0.01) continue;
    const extra =
      at < 0
        ? aftermath(peristiwa, tanggal)
        : shape[daysBetween(peristiwa[at]!.mulai, tanggal)]! * yearly[at]! * strength;
    const humps = 1 + 0.12 * Math.cos((4 * Math.PI * (n - 40)) / 365.25) + (trend * n) / 365;
    const mean = size * (week[weekday(tanggal) - 1] ?? 0.8) * humps * Math.exp(wander) * (1 + extra);
    rows.push({ unorId, layananId: 'L', tanggal, masuk: crowd(mean, dice), selesai: null, antre: null, ekstra: {} });
  }
  return rows;
}

/** For a week after the event a fifth fewer come. */
const aftermath = (peristiwa: readonly Peristiwa[], tanggal: Day): number =>
  peristiwa.some((p) => p.selesai < tanggal && daysBetween(p.selesai, tanggal) <= 7) ? -0.2 : 0;

/** Overdispersed counts: a mean that itself varies by about 12 %, then chance (normal where counts are large). */
function crowd(mean: number, dice: Random): number {
  const today = mean * Math.exp(dice.normal(0, 0.12));
  return Math.max(0, Math.round(today + Math.sqrt(today) * dice.normal(0, 1)));
}
