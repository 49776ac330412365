import { addMonths, completedMonths, type Day } from '../kernel/index.ts';

/**
 * What a month of service where need of service placed somebody earns (Poin Giliran, not angka kredit). A decision of the product, shown on
 * the person's page: one point a month, and a tenth of a point for each straight-line kilometre from home that the placement adds.
 */
export const ATURAN_POIN = { perBulan: 1, perKm: 0.1, bulanPalingBanyak: 24, bulanKebal: 24 } as const;

/** A time of service after an involuntary placement. */
export interface MasaGiliran {
  readonly mulai: Day;
  /** Kilometres from home that it adds; 0 where unknown or nearer. */
  readonly kmTambahan: number;
  /** Placed for need of service; false = came of the own will, and earns what the package of the seat adds only. */
  readonly dasar: boolean;
  /** Percent that the package of the seat adds; 0 = none. */
  readonly tambahanPersen: number;
}

/** What decides the points of a month. */
type Hitungan = Omit<MasaGiliran, 'mulai'>;

export interface EntriPoin {
  /** From 1. */
  readonly bulanKe: number;
  /** Day on which the month was completed. */
  readonly tanggal: Day;
  readonly poin: number;
}

/** Points of one month, to two decimals; kilometres below 0 count as 0. */
export function poinBulan({ kmTambahan, dasar, tambahanPersen }: Hitungan): number {
  const month = ATURAN_POIN.perBulan + ATURAN_POIN.perKm * Math.max(0, kmTambahan);
  return Math.round(month * ((dasar ? 100 : 0) + tambahanPersen)) / 100;
}

/** Entries that are due and not yet in the ledger, where `tercatat` months are. Nothing that was entered is ever changed. */
export function entriJatuhTempo({ mulai, ...masa }: MasaGiliran, tercatat: number, hariIni: Day): EntriPoin[] {
  const full = hariIni < mulai ? 0 : Math.min(ATURAN_POIN.bulanPalingBanyak, completedMonths(mulai, hariIni));
  return Array.from({ length: Math.max(0, full - tercatat) }, (_, i) => {
    const bulanKe = tercatat + i + 1;
    return { bulanKe, tanggal: addMonths(mulai, bulanKe), poin: poinBulan(masa) };
  });
}

/** Last day of the window in which the person is not designated again. */
export const kebalSampai = (mulai: Day): Day => addMonths(mulai, ATURAN_POIN.bulanKebal);
