import type { Day } from '../kernel/index.ts';
import { batasKeberatan, batasPutusanKeberatan, type HariLibur, workingDaysBetween } from '../workflow/index.ts';

/** Who decides an objection. A suspicion that a move is a punishment is not weighed by those who plan it. */
export type JalurKeberatan = 'tim-kasus' | 'inspektorat';

export const jalurOf = (jenis: string): JalurKeberatan => (jenis === 'dugaan-hukuman' ? 'inspektorat' : 'tim-kasus');

/** Working-day clocks of an objection (WF-17, WF-18): counted from the day of the notice, and from the day the objection came in. */
export interface JamKeberatan {
  /** Last day on which it may come in. */
  readonly batasMasuk: Day;
  /** Last day for the decision, where it comes in today. */
  readonly batasPutusan: Day;
  readonly lewat: boolean;
}

export function jamKeberatan(diberitahu: Day, hariIni: Day, libur: HariLibur): JamKeberatan {
  const batasMasuk = batasKeberatan(diberitahu, libur);
  return { batasMasuk, batasPutusan: batasPutusanKeberatan(hariIni, libur), lewat: hariIni > batasMasuk };
}

/** Working days left until `batas`; negative = overdue. */
export const hariKerjaSisa = (hariIni: Day, batas: Day, libur: HariLibur): number =>
  hariIni <= batas ? workingDaysBetween(hariIni, batas, libur) : -workingDaysBetween(batas, hariIni, libur);
