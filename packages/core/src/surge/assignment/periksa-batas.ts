import { daysBetween } from '../../kernel/index.ts';
import type { PaketIndex, Pegawai, Sel } from '../../domain/index.ts';
import type { RencanaBantuan } from './dokumen.ts';
import { type Barisan, bolehMembantu, dapatMengerjakan, km, kunciSel, poin } from './periksa-ulang.ts';
import type { RiwayatBantuan } from './orang.ts';

/** A term that the limits allow: positions in `days`, and the first position on which the person may begin again. */
interface Term {
  readonly a: number;
  readonly b: number;
  readonly next: number;
}

export interface Scope {
  readonly index: PaketIndex;
  readonly rencana: RencanaBantuan;
  readonly barisan: readonly Barisan[];
  readonly lantai: (sel: Sel, position: number) => number;
  readonly riwayat: readonly RiwayatBantuan[];
  readonly relawan: ReadonlySet<string>;
}

/**
 * The bound of the published prices by weak duality, person by person: per group and day the least of shortage plus price of help minus
 * price of those who leave (whole shares only), and for everybody the cheapest priced series of terms, nobody twice at once.
 */
export function batasDariHarga(scope: Scope): number {
  const { rencana, barisan } = scope;
  const lepas = new Map(rencana.prices.lepas.map((l) => [kunciSel(l.unorId, l.jabatanId), l.perHari]));
  const sums = sumsOfHelp(rencana, mostMissing(barisan));
  let sum = 0;
  for (const line of barisan)
    for (let t = 0; t < rencana.days.length; t++) sum += lineTerm(scope, line, lepas, t, sums);
  const terms = termsOf(rencana, scope.index);
  for (const line of barisan)
    for (const sel of line.sel) {
      const harga = lepas.get(kunciSel(sel.unor.unorId, sel.jabatan.jabatanId));
      if (harga) for (const p of sel.pemangku) sum += personTerm(scope, p, sel, line, harga, terms);
    }
  return sum;
}

/** Beyond any shortage there is nothing to add up: a helper more than the largest one with everybody away. */
const mostMissing = (barisan: readonly Barisan[]): number =>
  1000 +
  Math.max(0, ...barisan.map((b) => Math.max(...b.kurang) + 1000 * b.sel.reduce((n, s) => n + s.pemangku.length, 0)));

function lineTerm(
  { rencana, lantai }: Scope,
  line: Barisan,
  lepas: ReadonlyMap<string, readonly number[]>,
  t: number,
  sums: Sums,
): number {
  const grain = Math.min(...rencana.porsi) * 1000;
  const steps = line.sel
    .flatMap((sel) => {
      const harga = lepas.get(kunciSel(sel.unor.unorId, sel.jabatan.jabatanId));
      const room = harga ? Math.floor(lantai(sel, t) / grain) : 0;
      return Array.from({ length: Math.max(0, room) }, () => harga?.[t] ?? 0);
    })
    .sort((a, b) => b - a);
  let best = Number.POSITIVE_INFINITY;
  let earned = 0;
  for (let away = 0; away <= steps.length; away++) {
    const v = line.kurang[t]! + away * grain;
    best = Math.min(best, leastWithHelp(line, t, v, sums) - earned);
    earned += grain * (steps[away] ?? 0);
  }
  return best;
}

/** What whole helpers can be worth together, in order: those who still learn, and those who know the work. */
interface Sums {
  readonly belajar: readonly number[];
  readonly lanjut: readonly number[];
}

/**
 * The shortage is piecewise linear and convex: whatever those who learn bring, the least over the others lies at no help or beside the end
 * of a piece.
 */
function leastWithHelp(line: Barisan, t: number, v: number, sums: Sums): number {
  const harga = line.hargaTerima;
  if (harga === null || v <= 0) return poin(line, v);
  let least = Number.POSITIVE_INFINITY;
  for (const x of sums.belajar) {
    least = Math.min(least, harga.perHariBelajar[t]! * x + leastOfOthers(line, v - x, harga.perHari[t]!, sums.lanjut));
    if (x >= v) break;
  }
  return least;
}

function leastOfOthers(line: Barisan, v: number, price: number, sums: readonly number[]): number {
  const [a, b] = [Math.round(100 * line.fte), Math.round(200 * line.fte)];
  const ends = [v, v - a, v - a - b].filter((x) => x > 0);
  const tried = ends.flatMap((x) => {
    const above = sums.findIndex((s) => s >= x);
    return above < 0 ? [x] : [sums[above]!, sums[Math.max(0, above - 1)]!];
  });
  return Math.min(poin(line, v), ...tried.map((x) => poin(line, v - x) + price * x));
}

function sumsOfHelp(rencana: RencanaBantuan, most: number): Sums {
  const { batas, porsi } = rencana;
  const upTo = (worth: number): number[] => {
    const found = new Set([0]);
    for (const sum of found)
      for (const share of porsi) if (worth > 0 && sum + worth * share <= most) found.add(sum + worth * share);
    return [...found].sort((x, y) => x - y);
  };
  return { belajar: upTo(nilai(rencana, 0)), lanjut: upTo(nilai(rencana, batas.hariBelajar)) };
}

/** Every pair of days within the limits; weekly terms begin and end with weeks and events. */
export function termsOf(rencana: RencanaBantuan, { paket }: PaketIndex): Term[] {
  const days = rencana.days.map((d) => d.tanggal);
  const { hariMinimum, hariMaksimum, jedaHari } = rencana.batas;
  const whole = daysBetween(days[0]!, days.at(-1)!) + 1;
  const week = (at: number): number => Math.floor((daysBetween(days[0]!, days[at]!) + weekOffset(days[0]!)) / 7);
  const edge = (at: number, step: 1 | -1): boolean => {
    if (days.length <= 25) return true;
    const other = days[at + step];
    if (other === undefined || week(at + step) !== week(at)) return true;
    return paket.peristiwa.some((e) => {
      const inside = (d: string): boolean => d >= e.mulai && d <= e.selesai;
      return inside(days[at]!) && !inside(other);
    });
  };
  return days.flatMap((from, a) =>
    days.flatMap((to, b) => {
      const length = daysBetween(from, to) + 1;
      if (b < a || length < Math.min(hariMinimum, whole) || length > hariMaksimum || !edge(a, -1) || !edge(b, 1))
        return [];
      const next = days.findIndex((d) => daysBetween(to, d) > jedaHari);
      return [{ a, b, next: next < 0 ? days.length : next }];
    }),
  );
}

/** Days since the Monday of the week of a day; 1970-01-05 was a Monday. */
const weekOffset = (day: RencanaBantuan['from']): number =>
  ((daysBetween('1970-01-05' as RencanaBantuan['from'], day) % 7) + 7) % 7;

function personTerm(
  { rencana, barisan, riwayat, relawan }: Scope,
  p: Pegawai,
  home: Sel,
  mine: Barisan,
  harga: readonly number[],
  terms: readonly Term[],
): number {
  if (!bolehMembantu(p, home, rencana.from)) return 0;
  const goals = barisan.filter(
    (l) =>
      l !== mine &&
      l.hargaTerima !== null &&
      km(home.unor, l.sel[0]!.unor) <= l.jangkauanKm &&
      dapatMengerjakan(p, home, l),
  );
  const past = riwayat.filter((r) => r.pegawaiId === p.pegawaiId);
  const value = new Float64Array(rencana.days.length + 1);
  for (let a = rencana.days.length - 1; a >= 0; a--) {
    value[a] = value[a + 1]!;
    for (const term of terms)
      if (term.a === a && mayServe(rencana, past, term))
        for (const goal of goals) {
          if (!goal.kurang.some((v, t) => t >= term.a && t <= term.b && v > 0)) continue;
          for (const porsi of rencana.porsi) {
            const own = biaya(
              rencana,
              km(home.unor, goal.sel[0]!.unor),
              term.b - a + 1,
              porsi,
              relawan.has(p.pegawaiId),
              past,
            );
            const cost = own + harapan(rencana, goal, harga, term, porsi);
            value[a] = Math.min(value[a]!, cost + value[term.next]!);
          }
        }
  }
  return value[0]!;
}

/** Rest since earlier assignments, and the days of each year, for one term alone. */
export function mayServe(rencana: RencanaBantuan, past: readonly RiwayatBantuan[], { a, b }: Term): boolean {
  const [mulai, selesai] = [rencana.days[a]!.tanggal, rencana.days[b]!.tanggal];
  if (past.some((r) => daysBetween(r.selesai, mulai) <= rencana.batas.jedaHari)) return false;
  const years = [...new Set([mulai, selesai].map((d) => d.slice(0, 4)))];
  return years.every((y) => {
    const all = [...past, { mulai, selesai }];
    return all.reduce((n, r) => n + daysOfYear(r, y), 0) <= rencana.batas.hariSetahun;
  });
}

export function daysOfYear(r: Pick<RiwayatBantuan, 'mulai' | 'selesai'>, year: string): number {
  const first = r.mulai > `${year}-01-01` ? r.mulai : (`${year}-01-01` as RiwayatBantuan['mulai']);
  const last = r.selesai < `${year}-12-31` ? r.selesai : (`${year}-12-31` as RiwayatBantuan['mulai']);
  return Math.max(0, daysBetween(first, last) + 1);
}

/** What the prices say of a term: price of being away minus price of the help. */
function harapan(
  rencana: RencanaBantuan,
  goal: Barisan,
  harga: readonly number[],
  { a, b }: Term,
  porsi: number,
): number {
  let cost = 0;
  for (let t = a; t <= b; t++)
    cost += 1000 * porsi * harga[t]! - nilai(rencana, t - a) * porsi * hargaHari(rencana, goal, t, t - a);
  return cost;
}

/** Price of help on a day by somebody who has worked there for k days. */
const hargaHari = ({ batas }: RencanaBantuan, { hargaTerima }: Barisan, t: number, k: number): number =>
  (k < batas.hariBelajar ? hargaTerima?.perHariBelajar[t] : hargaTerima?.perHari[t]) ?? 0;

/** Thousandths of a person that a helper is worth on the k-th open day, from 0. */
export const nilai = ({ batas }: RencanaBantuan, k: number): number =>
  2 * Math.round(500 * (k < batas.hariBelajar ? batas.nilaiAwal : batas.nilaiLanjut));

/** Points of an assignment itself; `relawan` carries no burden of being sent. */
export function biaya(
  { batas, from }: RencanaBantuan,
  jarak: number,
  days: number,
  porsi: number,
  relawan: boolean,
  past: readonly RiwayatBantuan[],
): number {
  const again = past.some((r) => daysBetween(r.selesai, from) <= 365);
  const fixed = Math.round(1e6 * ((relawan ? 0 : batas.bebanTugas) + (again ? batas.bebanUlang : 0)));
  return Math.round((fixed + Math.round(1e6 * (batas.bebanHari + batas.bebanKm * jarak)) * days) * porsi);
}
