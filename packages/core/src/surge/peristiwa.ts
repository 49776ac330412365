import type { Peristiwa } from '../domain/index.ts';
import { dayNumber } from '../kernel/index.ts';
import type { Deret, Lini } from './deret.ts';

/** Office days before and after an event on which it may already, or still, be felt. */
const SHOULDER = 3;
/** A longer event has no daily shape, only a beginning, a middle and an end. */
const LONGEST_BY_DAY = 14;

/** One kind of event, however often it takes place: "SPMB SD 2025" and "SPMB SD 2026" are one kind. */
export interface Jenis {
  readonly nama: string;
  readonly kali: readonly Peristiwa[];
  /** Cells of its shape: days of the event, or thirds; the shoulders come before and after them. */
  readonly cells: number;
}

export const cellCount = (jenis: Jenis): number => jenis.cells + 2 * SHOULDER;

/** Before or after the event itself. */
export const isShoulder = (jenis: Jenis, cell: number): boolean => cell < SHOULDER || cell >= SHOULDER + jenis.cells;

/** The name without the year. */
const namaJenis = (nama: string): string =>
  nama
    .replace(/\b(?:19|20)\d\d(?:\s*\/\s*(?:19|20)?\d\d)?\b/g, ' ')
    .replace(/[\s\-_/]+/g, ' ')
    .trim();

/** Kinds of events, long ones first: a short event inside a long one is learned on top of it. */
export function jenisPeristiwa(rows: readonly Peristiwa[]): Jenis[] {
  const byName = new Map<string, Peristiwa[]>();
  for (const row of rows) {
    const key = namaJenis(row.nama).toLowerCase() || row.peristiwaId;
    byName.set(key, [...(byName.get(key) ?? []), row]);
  }
  const kinds = Array.from(byName.values(), (kali) => ({
    nama: namaJenis(kali[0]!.nama) || kali[0]!.nama,
    kali: kali.toSorted((a, b) => (a.mulai < b.mulai ? -1 : 1)),
    length: typicalLength(kali),
  }));
  return kinds
    .sort((a, b) => b.length - a.length || (a.nama < b.nama ? -1 : 1))
    .map(({ nama, kali, length }) => ({ nama, kali, cells: length > LONGEST_BY_DAY ? 3 : length }));
}

function typicalLength(kali: readonly Peristiwa[]): number {
  const lengths = kali.map((p) => dayNumber(p.selesai) - dayNumber(p.mulai) + 1).sort((a, b) => a - b);
  return Math.max(1, lengths[lengths.length >> 1] ?? 1);
}

/** A day of a series that belongs to an event. */
export interface HariPeristiwa {
  /** Position on the line of the series. */
  readonly at: number;
  /** Cell of the shape, shoulders included. */
  readonly cell: number;
  readonly peristiwa: Peristiwa;
}

/**
 * Open days of a series that an event touches. Inside, cells go by the calendar, as announcements do (day 1, day 2, ...; the shape of an
 * event of another length is stretched or pressed to fit); the shoulders are open days, since who came early or late came to an open door.
 */
export function hariPeristiwa(jenis: Jenis, deret: Deret, line: Lini, open: Uint8Array): HariPeristiwa[] {
  const origin = dayNumber(deret.mulai);
  return jenis.kali
    .filter((p) => (p.unorId ?? deret.unorId) === deret.unorId && (p.layananId ?? deret.layananId) === deret.layananId)
    .flatMap((peristiwa) => {
      const [from, to] = [dayNumber(peristiwa.mulai) - origin, dayNumber(peristiwa.selesai) - origin];
      if (to < -SHOULDER || from >= line.tanggal.length) return [];
      const inside = openDays(open, from, to);
      const days = inside.map((at) => ({
        at,
        cell: SHOULDER + Math.floor(((at - from + 0.5) / (to - from + 1)) * jenis.cells),
      }));
      const before = openDays(open, from - 7, from - 1).slice(-SHOULDER);
      const after = openDays(open, to + 1, to + 14).slice(0, SHOULDER);
      return [
        ...before.map((at, j) => ({ at, cell: SHOULDER - before.length + j })),
        ...days,
        ...after.map((at, j) => ({ at, cell: SHOULDER + jenis.cells + j })),
      ].map((d) => ({ ...d, peristiwa }));
    });
}

function openDays(open: Uint8Array, from: number, to: number): number[] {
  const days: number[] = [];
  for (let at = Math.max(0, from); at <= Math.min(to, open.length - 1); at++) if (open[at] === 1) days.push(at);
  return days;
}
