/**
 * Limits of temporary help. Decisions of the product, no law (TMP-05, TMP-06 of the register); an agency may set its own. The weights
 * are in person-days of the first, mildest piece of shortage.
 */
export interface BatasBantuan {
  /** Shortest and longest term of one assignment, calendar days. */
  readonly hariMinimum: number;
  readonly hariMaksimum: number;
  /** Calendar days off between two assignments of one person. */
  readonly jedaHari: number;
  /** Most calendar days of one person in a calendar year. */
  readonly hariSetahun: number;
  /** Working days in which a helper learns, and what a helper is worth then and afterwards. */
  readonly hariBelajar: number;
  readonly nilaiAwal: number;
  readonly nilaiLanjut: number;
  /** Cost of sending somebody who did not volunteer; of somebody who served within the last year, on top; of a day; of a kilometre and day. */
  readonly bebanTugas: number;
  readonly bebanUlang: number;
  readonly bebanHari: number;
  readonly bebanKm: number;
}

export const batasBantuanBawaan: BatasBantuan = {
  hariMinimum: 3,
  hariMaksimum: 90,
  jedaHari: 30,
  hariSetahun: 120,
  hariBelajar: 5,
  nilaiAwal: 0.6,
  nilaiLanjut: 0.95,
  bebanTugas: 0.5,
  bebanUlang: 0.25,
  bebanHari: 0.1,
  bebanKm: 0.02,
};

/**
 * What a missing person-day weighs: 1 for the first tenth of the people of a line, 3 for the next two tenths, 8 beyond. One unit is
 * 1,000,000 points.
 */
export const bobotKurang = { porsi: [0.1, 0.2], bobot: [1, 3, 8] } as const;
