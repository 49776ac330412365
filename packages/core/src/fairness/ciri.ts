import type { Pegawai } from '../domain/index.ts';
import { completedYears, type Day } from '../kernel/index.ts';

/** What people are compared by. */
export const DIMENSI = ['jenis-kelamin', 'umur', 'golongan', 'status', 'unit'] as const;
export type Dimensi = (typeof DIMENSI)[number];

/** The group of somebody about whom the data do not say. */
export const TIDAK_DIKETAHUI = 'tidak-diketahui';

/** Digit 15 of a NIP: 1 man, 2 woman (Perka BKN 22/2007). */
const JENIS_KELAMIN: Readonly<Record<string, string>> = { '1': 'laki-laki', '2': 'perempuan' };

/**
 * The group of a person in one dimension. Sex is read off the NIP here and nowhere else in the product: no rule, price or plan may know it
 * (PP 11/2017 art. 56 (3), EL-25), but whether moves fall on one sex must be seen. It is counted at once and kept for nobody.
 */
export function kelompokOf(dimensi: Dimensi, p: Pegawai, unorId: string, hariIni: Day): string {
  switch (dimensi) {
    case 'jenis-kelamin':
      return JENIS_KELAMIN[p.nip?.replace(/\D/g, '')[14] ?? ''] ?? TIDAK_DIKETAHUI;
    case 'umur':
      return p.tanggalLahir === null ? TIDAK_DIKETAHUI : umurOf(completedYears(p.tanggalLahir, hariIni));
    case 'golongan':
      return golonganOf(p);
    case 'status':
      return p.status;
    case 'unit':
      return unorId;
  }
}

const umurOf = (years: number): string =>
  years < 30 ? 'di-bawah-30' : years < 40 ? '30-39' : years < 50 ? '40-49' : '50-ke-atas';

/** `III/b` belongs to III; the grades of PPPK (I to XVII) are another ladder. */
function golonganOf({ golongan, status }: Pegawai): string {
  if (golongan === null) return TIDAK_DIKETAHUI;
  return status.startsWith('PPPK') ? 'PPPK' : (golongan.split('/')[0] ?? TIDAK_DIKETAHUI);
}
