import type { PaketIndex } from '../../domain/index.ts';
import { addDays, type Day, daysBetween } from '../../kernel/index.ts';
import { forecastDaily, type HariRamalan, type RamalanLayanan } from '../ramal.ts';
import type { Kelompok } from '../assignment/kelompok.ts';
import type { MasaDepan } from './kalender.ts';

/** A day of a warning: what is expected to come, and the people it takes against those who are there. */
export interface HariPeringatan {
  readonly tanggal: Day;
  /** Pieces of all services of the group, with the ends of the 80 % interval. */
  readonly masuk: number;
  readonly bawah: number;
  readonly atas: number;
  /** FTE. */
  readonly perlu: number;
  readonly kurang: number;
}

/** How far a warning may be trusted: by occurrences learned from and by the width of the interval at the peak. */
export type Keyakinan = 'tinggi' | 'sedang' | 'rendah';

/** Work is coming that the people of a unit will not keep up with, although they do in ordinary weeks. */
export interface Peringatan {
  /** Same forecast, same key: a request remembers which warning it answers. */
  readonly kunci: string;
  readonly unorId: string;
  readonly layananId: readonly string[];
  /** Names of the events behind it; empty = the season alone. */
  readonly peristiwa: readonly string[];
  readonly mulai: Day;
  readonly selesai: Day;
  readonly hariPuncak: Day;
  readonly fte: number;
  readonly kurangPuncak: number;
  readonly hariKurang: number;
  /** Person-days missing in all. */
  readonly orangHari: number;
  readonly keyakinan: Keyakinan;
  /** Past occurrences the forecast learned from, the fewest of its events. */
  readonly kali: number;
  /** Ask until this day: heads must answer, a letter must be signed, helpers must be told. */
  readonly mintaPaling: Day;
  readonly hari: readonly HariPeringatan[];
}

/** Fewer missing people than this are no surge but a busy day. */
const KURANG_MINIMUM = 1;
/** A day belongs to a surge where its need is so far above that of an ordinary day. */
const DI_ATAS_BIASA = 1.25;
/** Days without shortage that do not end a surge: two events of one season are one request. */
const SELA = 5;
/** Calendar days from a request to the first day of help. */
export const TENGGANG_MINTA = 21;

/** What will be too much, the earliest first. */
export function peringatanLonjakan(index: PaketIndex, masa: MasaDepan, libur: Iterable<Day> = []): Peringatan[] {
  const last = masa.hari.at(-1);
  if (last === undefined) return [];
  const ahead = daysBetween(masa.sampai, last);
  const ramalan =
    ahead > 0 ? forecastDaily(index.paket.volume, index.paket.peristiwa, ahead, { sampai: masa.sampai, libur }) : [];
  const found = masa.kelompok.flatMap((k) => (k.layanan.length > 0 ? peringatanOf(k, masa, ramalan) : []));
  return found.sort((a, b) => (a.mulai < b.mulai ? -1 : a.mulai > b.mulai ? 1 : b.kurangPuncak - a.kurangPuncak));
}

function peringatanOf(k: Kelompok, { hari }: MasaDepan, ramalan: readonly RamalanLayanan[]): Peringatan[] {
  const usual = median(k.need);
  const short = hari.flatMap((_, i) =>
    k.need[i]! - k.fte >= KURANG_MINIMUM / 2 && k.need[i]! > DI_ATAS_BIASA * usual ? [i] : [],
  );
  const own = ramalan.filter((r) => r.unorId === k.unorId && k.layanan.some((l) => l.layananId === r.layananId));
  return runs(short, hari)
    .map((days) => satu(k, days, hari, own))
    .filter((p) => p.kurangPuncak >= KURANG_MINIMUM);
}

function runs(short: readonly number[], hari: readonly Day[]): number[][] {
  const found: number[][] = [];
  for (const i of short) {
    const now = found.at(-1);
    const before = now?.at(-1);
    if (now && before !== undefined && daysBetween(hari[before]!, hari[i]!) <= SELA) now.push(i);
    else found.push([i]);
  }
  return found;
}

function satu(
  k: Kelompok,
  days: readonly number[],
  hari: readonly Day[],
  ramalan: readonly RamalanLayanan[],
): Peringatan {
  const [first, last] = [days[0]!, days.at(-1)!];
  const [mulai, selesai] = [hari[first]!, hari[last]!];
  const lines = Array.from({ length: last - first + 1 }, (_, n) => hariOf(k, hari, first + n, ramalan));
  const peak = lines.reduce((a, h) => (h.perlu > a.perlu ? h : a));
  const events = lines.flatMap((h) => ramalanPada(ramalan, h.tanggal).flatMap((r) => r.peristiwa));
  const own = events.filter((e) => e.pengali > 1.05);
  const kali = own.length === 0 ? 0 : Math.min(...own.map((e) => e.kali));
  return {
    kunci: [k.unorId, ...k.layanan.map((l) => l.layananId), mulai].join('|'),
    unorId: k.unorId,
    layananId: k.layanan.map((l) => l.layananId),
    peristiwa: [...new Set(own.map((e) => e.nama))],
    mulai,
    selesai,
    hariPuncak: peak.tanggal,
    fte: k.fte,
    kurangPuncak: peak.kurang,
    hariKurang: lines.filter((h) => h.kurang > 0).length,
    orangHari: lines.reduce((a, h) => a + h.kurang, 0),
    keyakinan: keyakinanOf(kali, peak),
    kali,
    mintaPaling: addDays(mulai, -TENGGANG_MINTA),
    hari: lines,
  };
}

const ramalanPada = (ramalan: readonly RamalanLayanan[], tanggal: Day): HariRamalan[] =>
  ramalan.flatMap((r) => r.hari.filter((h) => h.tanggal === tanggal));

function hariOf(k: Kelompok, hari: readonly Day[], i: number, ramalan: readonly RamalanLayanan[]): HariPeringatan {
  const tanggal = hari[i]!;
  const masuk = k.layanan.reduce((a, l) => a + l.masuk[i]!, 0);
  const ahead = ramalanPada(ramalan, tanggal);
  const sum = (of: 'lower' | 'upper'): number => ahead.reduce((a, r) => a + r[of], 0);
  return {
    tanggal,
    masuk,
    bawah: ahead.length === 0 ? masuk : sum('lower'),
    atas: ahead.length === 0 ? masuk : sum('upper'),
    perlu: k.need[i]!,
    kurang: Math.max(0, k.need[i]! - k.fte),
  };
}

function keyakinanOf(kali: number, { bawah, atas }: HariPeringatan): Keyakinan {
  const wide = bawah <= 0 || atas / bawah > 2.5;
  if (kali >= 4 && !wide) return 'tinggi';
  return kali >= 2 && !(wide && kali < 3) ? 'sedang' : 'rendah';
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  return sorted[sorted.length >> 1] ?? 0;
}
