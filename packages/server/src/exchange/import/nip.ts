import type { StatusPegawai } from '@seimbang/core/domain';
import { type Day, dayOf } from '@seimbang/core/kernel';

/** Digits of a number written with spaces, dots, dashes or a leading "NIP." */
export const digitsOfNip = (text: string): string => text.replace(/^\D*(?=\d)/, '').replace(/[\s.\-–_']/g, '');

const LAHIR = /^(\d{4})(\d{2})(\d{2})\d{10}$/;

/** Birth date in a NIP or NI PPPK (ID-01, ID-02); null when the number holds none. */
export function lahirOfNip(nip: string): Day | null {
  const m = LAHIR.exec(nip);
  return m && Number(m[1]) >= 1940 ? dayOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** First day of the month of appointment in the NIP of a PNS; null for a NI PPPK, which has no month. */
export function cpnsOfNip(nip: string): Day | null {
  return bentukNip(nip) === 'PNS' ? dayOf(Number(nip.slice(8, 12)), Number(nip.slice(12, 14)), 1) : null;
}

/** What the number looks like: digits 13-14 are a month for a PNS, above 12 for a PPPK. */
export function bentukNip(nip: string): StatusPegawai | null {
  if (lahirOfNip(nip) === null || !/^[12]$/.test(nip.charAt(14))) return null;
  const year = Number(nip.slice(8, 12));
  const month = Number(nip.slice(12, 14));
  if (year < 1960 || year > 2049 || month === 0) return null;
  return month <= 12 ? 'PNS' : 'PPPK';
}

/** Year of appointment in a NI PPPK; null for anything else. */
export const tahunPppk = (nip: string): number | null => (bentukNip(nip) === 'PPPK' ? Number(nip.slice(8, 12)) : null);
