import { type Alarm, alarms } from '../algorithms/index.ts';
import type { Peristiwa, Volume } from '../domain/index.ts';
import { addDays, type Day } from '../kernel/index.ts';
import { hariBuka } from './buka.ts';
import { type Deret, deretLayanan, lini } from './deret.ts';
import { hariPeristiwa, jenisPeristiwa } from './peristiwa.ts';

/** A surge that nobody announced, in the days of a service. */
export interface Lonjakan {
  readonly unorId: string;
  readonly layananId: string;
  /** First day above the usual, the day the alarm was raised, and the last day of the episode so far. */
  readonly mulai: Day;
  readonly diketahui: Day;
  readonly sampai: Day;
  /** Came over expected. */
  readonly kali: number;
  /** `berjalan` = not over on the last day known; `tingkat-baru` = has lasted so long that it is the new usual. */
  readonly jenis: 'sehari' | 'selesai' | 'berjalan' | 'tingkat-baru';
}

const JENIS: Readonly<Record<Alarm['kind'], Lonjakan['jenis']>> = {
  outlier: 'sehari',
  surge: 'selesai',
  running: 'berjalan',
  'new-level': 'tingkat-baru',
};

/**
 * Unannounced surges of every (unor, layanan), each found with what was known on its day. Days of events in the calendar (and the office
 * days around them) raise no alarm: they are announced. A service is watched after its first four weeks.
 */
export function lonjakan(
  volume: readonly Volume[],
  peristiwa: readonly Peristiwa[],
  libur: Iterable<Day> = [],
): Lonjakan[] {
  const closed = new Set(libur);
  const kinds = jenisPeristiwa(peristiwa);
  return deretLayanan(volume).flatMap((deret) => {
    const line = lini(deret, 0);
    const open = hariBuka(deret, line, closed, peristiwa);
    const watched = deret.masuk.map((v, at) => (open[at] === 1 ? v : Number.NaN));
    for (const jenis of kinds) for (const { at } of hariPeristiwa(jenis, deret, line, open)) watched[at] = Number.NaN;
    return alarms(watched, 7).map((a) => named(deret, a));
  });
}

const named = ({ unorId, layananId, mulai }: Deret, { from, at, until, ratio, kind }: Alarm): Lonjakan => ({
  unorId,
  layananId,
  mulai: addDays(mulai, from),
  diketahui: addDays(mulai, at),
  sampai: addDays(mulai, until),
  kali: ratio,
  jenis: JENIS[kind],
});
