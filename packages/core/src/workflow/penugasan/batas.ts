import type { BatasPenugasan } from './fakta.ts';

/** TMP-05 and TMP-06: decisions of the product, no law; an agency may set its own. */
export const batasPenugasanBawaan: BatasPenugasan = {
  hariMaksimum: 90,
  perpanjanganMaksimum: 1,
  hariSetahun: 120,
  jedaHari: 30,
};
