import type { Kebijakan } from '../domain/index.ts';
import { addMonths, type Day } from '../kernel/index.ts';

/** The dials of a rotation calendar. */
export interface PilihanKalender {
  /** Day of the first window: the tmt of its moves. */
  readonly mulai: Day;
  /** Whole years, 1-10. */
  readonly tahun: number;
  /** Windows in a year, evenly spread: 1, 2, 3, 4, 6 or 12. */
  readonly jendelaPerTahun: number;
  /** Greatest share of the experienced people of a unor that may leave in one window, above 0 and at most 1; one person always may. */
  readonly bagianMaksimum: number;
  /** Months before the maximum term from which a person may already take part, so that cycles close. */
  readonly majuBulan: number;
}

/** Whole months in post after which somebody counts as experienced. */
export const BERPENGALAMAN_BULAN = 24;

export const pilihanBawaan = (kebijakan: Kebijakan): PilihanKalender => ({
  mulai: kebijakan.tmt,
  tahun: 3,
  jendelaPerTahun: 2,
  bagianMaksimum: 0.25,
  majuBulan: 12,
});

/** The days of all windows, ascending. */
export const hariJendela = ({ mulai, tahun, jendelaPerTahun }: PilihanKalender): Day[] =>
  Array.from({ length: tahun * jendelaPerTahun }, (_, t) => addMonths(mulai, (t * 12) / jendelaPerTahun));

/** The day after which the calendar says nothing: when the next window would come. */
export const akhirKalender = ({ mulai, tahun }: PilihanKalender): Day => addMonths(mulai, 12 * tahun);

/** Most people who may leave a unor with so many experienced people in one window. */
export const batasKeluar = (berpengalaman: number, bagian: number): number =>
  Math.max(1, Math.floor(bagian * berpengalaman + 1e-9));
