import type { PaketIndex } from '../../domain/index.ts';
import { addDays, type Day, weekday } from '../../kernel/index.ts';
import { type Kelompok, kelompokList } from '../assignment/kelompok.ts';
import { masukOf } from '../assignment/masuk.ts';

/** One week of a group of posts that share their services. People are FTE. */
export interface PekanBeban {
  /** Monday. */
  readonly mulai: Day;
  readonly hariBuka: number;
  /** Mean and highest need of a day. */
  readonly perlu: number;
  readonly puncak: number;
  /** Most people missing on a day, and fewest left over on one. */
  readonly kurang: number;
  readonly longgar: number;
}

export interface BebanSetahun {
  readonly unorId: string;
  /** Services with a daily volume; empty = the work is the same every working day. */
  readonly layananId: readonly string[];
  readonly fte: number;
  readonly pekan: readonly PekanBeban[];
}

/** The work ahead, day by day, as it is read by the calendar, the warnings and the panel of one service. */
export interface MasaDepan {
  readonly hari: readonly Day[];
  /** Last day with a figure; later ones are forecast. */
  readonly sampai: Day;
  readonly kelompok: readonly Kelompok[];
}

/** Null where the package has no daily volume. At most 366 days, at most 800 after the last figure. */
export function masaDepan(index: PaketIndex, from: Day, to: Day, libur: Iterable<Day> = []): MasaDepan | null {
  const masuk = masukOf(index.paket, from, to, libur);
  if (masuk === null) return null;
  return { hari: masuk.hari, sampai: masuk.sampai, kelompok: kelompokList(index, masuk.hari, masuk) };
}

const mondayOf = (t: Day): Day => addDays(t, 1 - weekday(t));

/** Need against people, week by week. */
export function kalenderBeban({ hari, kelompok }: MasaDepan): BebanSetahun[] {
  const weeks = [...new Set(hari.map(mondayOf))];
  const daysOf = new Map(weeks.map((w) => [w, hari.flatMap((t, i) => (mondayOf(t) === w ? [i] : []))]));
  return kelompok.map(({ unorId, layanan, fte, need }) => ({
    unorId,
    layananId: layanan.map((l) => l.layananId),
    fte,
    pekan: weeks.map((mulai) =>
      pekanOf(
        mulai,
        (daysOf.get(mulai) ?? []).map((i) => need[i]!),
        fte,
      ),
    ),
  }));
}

function pekanOf(mulai: Day, needs: readonly number[], fte: number): PekanBeban {
  const puncak = Math.max(0, ...needs);
  const perlu = needs.reduce((a, v) => a + v, 0) / Math.max(1, needs.length);
  return {
    mulai,
    hariBuka: needs.length,
    perlu,
    puncak,
    kurang: Math.max(0, puncak - fte),
    longgar: needs.length === 0 ? 0 : Math.max(0, fte - puncak),
  };
}
