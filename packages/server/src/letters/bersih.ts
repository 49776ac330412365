/**
 * What the embedded font can show: Latin with its accents, and the signs a letter needs. Everything else (emoji, other scripts, controls,
 * marks that turn the reading direction) is left out or shown as a box: one such sign in a name would otherwise end the compiler, or
 * let a name read differently from what is stored.
 */
const TERTULIS =
  /[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2015\u2018-\u201e\u2020-\u2022\u2026\u2030\u2032\u2033\u2039\u203a\u20ac\u2122\u2190-\u2193\u2212\u2264\u2265\u25a1]/u;

/** Line breaks and tabs are spaces; other controls, soft hyphens and direction marks carry nothing to read. */
const SPASI = /[\p{Z}\t\r\n\v\f\u0085]+/gu;
const TAK_TERBACA = /[\p{Cc}\p{Cf}\u00ad]/gu;
const KOTAK = '\u25a1';

/** The text as every renderer prints it. */
export function bersih(text: string): string {
  const rapi = text.toWellFormed().normalize('NFC').replace(SPASI, ' ').replace(TAK_TERBACA, '').trim();
  return Array.from(rapi, (huruf) => (TERTULIS.test(huruf) ? huruf : KOTAK)).join('');
}

/** The same data with every text made printable; nothing else changes. */
export function bersihkan<T>(nilai: T): T {
  if (typeof nilai === 'string') return bersih(nilai) as T;
  if (Array.isArray(nilai)) return nilai.map(bersihkan) as T;
  if (nilai === null || typeof nilai !== 'object') return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, bersihkan(isi)])) as T;
}
