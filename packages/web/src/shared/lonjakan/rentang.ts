import { type Language, longDate } from '../../language/index.ts';

/** `24–28 Juni 2027`, `28 Juni–2 Juli 2027`; one day as one date. */
export function rentangHari(mulai: string, selesai: string, language: Language): string {
  const [from, to] = [longDate(mulai, language), longDate(selesai, language)];
  if (from === to) return from;
  const [a, b] = [from.split(' '), to.split(' ')];
  const same = a.length === 3 && b.length === 3;
  if (same && a[1] === b[1] && a[2] === b[2]) return `${a[0]}–${to}`;
  return same && a[2] === b[2] ? `${a[0]} ${a[1]}–${to}` : `${from}–${to}`;
}

/** `Juni 2027` for `2027-06`. */
export const namaBulan = (bulan: string, language: Language): string =>
  longDate(`${bulan}-01`, language).split(' ').slice(1).join(' ');
