import { type Office, simulateDay } from '../../algorithms/index.ts';
import { type Day, type Random, random } from '../../kernel/index.ts';

/** A day to be played through. */
export interface HariSimulasi {
  readonly tanggal: Day;
  /** Visitors expected. */
  readonly masuk: number;
  /** Own people at the counters, FTE. */
  readonly petugas: number;
  /** What each helper is worth on that day, of one experienced person. */
  readonly pembantu: readonly number[];
}

/** What drives complaints: waiting, and in the variant something that no helper can mend. Per 1,000 visitors. */
export interface AnggapanKeluhan {
  readonly dasar: number;
  /** More complaints where everybody waits beyond the target. */
  readonly karenaTunggu: number;
  /** More complaints on the last day for another cause, rising evenly from none on the first. */
  readonly sebabLain: number;
}

export interface Simulasi {
  readonly hari: readonly HariSimulasi[];
  readonly menitLayanan: number;
  readonly menitBuka: number;
  readonly sasaranMenit: number;
  readonly keluhan: AnggapanKeluhan;
  readonly benih: string;
  readonly ulangan: number;
}

/** Mean over the runs and the middle 95 % of them. */
export interface Selang {
  readonly rata: number;
  readonly bawah: number;
  readonly atas: number;
}

/** Waiting in minutes, of those sent home up to closing; `pulang` = visitors sent home unserved at closing; complaints. */
export interface UkuranSimulasi {
  readonly tungguRata: Selang;
  readonly tungguP90: Selang;
  readonly dalamSasaran: Selang;
  readonly pulang: Selang;
  readonly keluhan: Selang;
}

export interface HasilSimulasi {
  readonly perHari: readonly {
    readonly tanggal: Day;
    readonly tanpa: UkuranSimulasi;
    readonly dengan: UkuranSimulasi;
  }[];
  readonly seluruhnya: { readonly tanpa: UkuranSimulasi; readonly dengan: UkuranSimulasi };
  /** With help minus without, run by run on the same visitors. */
  readonly selisih: UkuranSimulasi;
}

/** Arrivals by seventh of the day: people come in the morning. Decision of the product, after what offices tell; no measurement. */
const PAGI = [1.6, 1.4, 1.2, 1, 0.7, 0.6, 0.5];
const KUNCI = ['tungguRata', 'tungguP90', 'dalamSasaran', 'pulang', 'keluhan'] as const;
type Kunci = (typeof KUNCI)[number];
type Sehari = Readonly<Record<Kunci, number>>;

/**
 * The same days with and without help, customer by customer, many times over. A run draws its visitors once for both sides, so that their
 * difference is that of the help alone. A helper who is worth 0.6 of a person stands at the counter for 0.6 of every hour.
 * Whoever still waits at closing is sent home and is not counted again on the next day, which makes a bad day look no worse than it is.
 */
export function simulasikan(s: Simulasi): HasilSimulasi {
  const runs = Array.from({ length: s.ulangan }, (_, n) => satuRun(s, n));
  const side = (which: 'tanpa' | 'dengan', day: number): UkuranSimulasi => ringkas(runs.map((r) => r[which][day]!));
  const whole = (which: 'tanpa' | 'dengan'): Sehari[] => runs.map((r) => gabung(r[which], s.hari));
  const [without, helped] = [whole('tanpa'), whole('dengan')];
  return {
    perHari: s.hari.map(({ tanggal }, d) => ({ tanggal, tanpa: side('tanpa', d), dengan: side('dengan', d) })),
    seluruhnya: { tanpa: ringkas(without), dengan: ringkas(helped) },
    selisih: ringkas(helped.map((h, i) => kurangi(h, without[i]!))),
  };
}

function satuRun(s: Simulasi, n: number): { tanpa: Sehari[]; dengan: Sehari[] } {
  const play = (day: number, pembantu: readonly number[]): Sehari =>
    sehari(s, day, pembantu, random(`${s.benih}/${n}/${day}`));
  return {
    tanpa: s.hari.map((_, d) => play(d, [])),
    dengan: s.hari.map((h, d) => play(d, h.pembantu)),
  };
}

function sehari(s: Simulasi, day: number, pembantu: readonly number[], dice: Random): Sehari {
  const { masuk, petugas } = s.hari[day]!;
  const visits = simulateDay(officeOf(s, masuk, petugas, pembantu), () => dice.next());
  const waits = visits.map((v) => Math.min(v.waited, s.menitBuka - v.arrived)).sort((a, b) => a - b);
  const served = visits.filter((v) => v.arrived + v.waited < s.menitBuka);
  const inTime = served.filter((v) => v.waited <= s.sasaranMenit).length;
  const n = Math.max(1, waits.length);
  const dalamSasaran = waits.length === 0 ? 1 : inTime / n;
  return {
    tungguRata: waits.reduce((a, w) => a + w, 0) / n,
    tungguP90: waits[Math.min(waits.length - 1, Math.floor(0.9 * waits.length))] ?? 0,
    dalamSasaran,
    pulang: visits.length - served.length,
    keluhan: poisson((waits.length / 1000) * rateOf(s, day, dalamSasaran), dice.fork('keluhan')),
  };
}

function rateOf({ keluhan, hari }: Simulasi, day: number, dalamSasaran: number): number {
  const risen = hari.length < 2 ? 1 : day / (hari.length - 1);
  return keluhan.dasar + keluhan.karenaTunggu * (1 - dalamSasaran) + keluhan.sebabLain * risen;
}

function officeOf(s: Simulasi, masuk: number, petugas: number, pembantu: readonly number[]): Office {
  const mean = PAGI.reduce((a, v) => a + v, 0) / PAGI.length;
  const whole = Math.floor(petugas + 1e-9);
  const part = petugas - whole;
  const worths = [...Array.from({ length: whole }, () => 1), ...(part > 0.05 ? [part] : []), ...pembantu];
  return {
    minutesOpen: s.menitBuka,
    arrivalsPerMinute: PAGI.map((v) => (v / mean) * (masuk / s.menitBuka)),
    meanServiceMinutes: s.menitLayanan,
    breaks: (worths.length > 0 ? worths : [1]).map((worth, i) => away(worth, s.menitBuka, i)),
    classShares: [1],
  };
}

/** Absences that leave `worth` of every hour, each person at another minute. */
function away(worth: number, menitBuka: number, person: number): [number, number][] {
  if (worth >= 1) return [];
  const gone = 60 * (1 - worth);
  const shift = (person * 17) % Math.max(1, Math.floor(60 - gone) + 1);
  const found: [number, number][] = [];
  for (let hour = 0; hour + 60 <= menitBuka; hour += 60) found.push([hour + shift, hour + shift + gone]);
  return found;
}

/** Knuth's product of uniforms; means here are small. */
function poisson(mean: number, dice: Random): number {
  const floor = Math.exp(-mean);
  let count = 0;
  for (let product = dice.next(); product > floor; product *= dice.next()) count++;
  return count;
}

/** A whole run: visitors weigh waiting, days add up who was sent home and complaints. */
function gabung(days: readonly Sehari[], hari: readonly HariSimulasi[]): Sehari {
  const all = Math.max(
    1e-9,
    hari.reduce((a, h) => a + h.masuk, 0),
  );
  const weighed = (of: Kunci): number => days.reduce((a, d, i) => a + (d[of] * hari[i]!.masuk) / all, 0);
  const summed = (of: Kunci): number => days.reduce((a, d) => a + d[of], 0);
  return {
    tungguRata: weighed('tungguRata'),
    tungguP90: weighed('tungguP90'),
    dalamSasaran: weighed('dalamSasaran'),
    pulang: summed('pulang'),
    keluhan: summed('keluhan'),
  };
}

const kurangi = (a: Sehari, b: Sehari): Sehari =>
  Object.fromEntries(KUNCI.map((k) => [k, a[k] - b[k]])) as unknown as Sehari;

function ringkas(rows: readonly Sehari[]): UkuranSimulasi {
  const of = (k: Kunci): Selang => {
    const sorted = rows.map((r) => r[k]).sort((a, b) => a - b);
    const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
    return { rata: sorted.reduce((a, v) => a + v, 0) / Math.max(1, sorted.length), bawah: at(0.025), atas: at(0.975) };
  };
  return Object.fromEntries(KUNCI.map((k) => [k, of(k)])) as unknown as UkuranSimulasi;
}
