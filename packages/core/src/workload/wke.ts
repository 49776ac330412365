import { type Day, day, type Teks } from '../kernel/index.ts';

/** How many periods make one working year: turns a monthly, weekly or daily volume into a yearly one. */
export interface Annualisation {
  readonly tahun: 1;
  readonly bulan: number;
  readonly minggu: number;
  readonly hari: number;
}

/** The set of the 75,000 minutes (250 days of 300 minutes). */
const SET_75_000: Annualisation = { tahun: 1, bulan: 12, minggu: 50, hari: 250 };
/** The set of the 72,000 minutes (240 days of 300 minutes). */
const SET_72_000: Annualisation = { tahun: 1, bulan: 12, minggu: 48, hari: 240 };

/** One waktu kerja efektif that is or was in use: minutes of one full-time person per year, with its source and first day. */
export interface WkeParameter {
  readonly minutesPerYear: number;
  readonly validFrom: Day;
  readonly source: Teks;
  readonly annualisation: Annualisation;
  /** May be offered as the legal default of an agency. */
  readonly legalDefault: boolean;
}

/**
 * Newest first. `validFrom` is the first day of the month or year in the number of the regulation; the exact day was not read.
 * A new constant is a new row; old rows stay, so that an old plan can be replayed (ABK-02, ABK-03).
 */
export const wkeParameters: readonly WkeParameter[] = [
  {
    minutesPerYear: 75_000,
    validFrom: day('2020-01-01'),
    source: {
      id: 'PermenPANRB 1/2020: 1.250 jam per tahun, baik lima maupun enam hari kerja',
      en: 'PermenPANRB 1/2020: 1,250 hours a year, for the five-day and the six-day week',
    },
    annualisation: SET_75_000,
    legalDefault: true,
  },
  {
    minutesPerYear: 74_760,
    validFrom: day('2020-01-01'),
    source: {
      id: 'PermenPANRB 1/2020 sebelum pembulatan (1.246 jam), dipakai satu aplikasi daerah',
      en: 'PermenPANRB 1/2020 before rounding (1,246 hours), used by one local application',
    },
    annualisation: SET_75_000,
    legalDefault: false,
  },
  {
    minutesPerYear: 72_000,
    validFrom: day('2004-07-01'),
    source: {
      id: 'KEP/75/M.PAN/7/2004: 1.200 jam per tahun; juga Permenkes 33/2015',
      en: 'KEP/75/M.PAN/7/2004: 1,200 hours a year; also Permenkes 33/2015',
    },
    annualisation: SET_72_000,
    legalDefault: true,
  },
];

/**
 * The annualisation set that belongs to the WKE in force: 12/48/240 for exactly 72,000 minutes, 12/50/250 for every other value
 * (75,000, its unrounded 74,760, and local constants, which all stem from the 250-day calendar). Mixing the sets is a 4 % error.
 */
export function annualisationOf(wkeMinutesPerYear: number): Annualisation {
  return wkeParameters.find((p) => p.minutesPerYear === wkeMinutesPerYear)?.annualisation ?? SET_75_000;
}
