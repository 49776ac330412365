/** What the trust in the forecast of a series rests on. */
interface DasarKeyakinan {
  /** Open days with a value. */
  readonly hariTeramati: number;
  /** Error of the rolling test, as a share of what came; null = could not be tested. */
  readonly galat: number | null;
}

/** Office days of a year. */
const SETAHUN = 235;

/** Years of data a series rests on, in whole office days. */
export const tahunData = (hariTeramati: number): number => hariTeramati / SETAHUN;

/** High: two years or more and wrong by at most a fifth. Low: less than a year, wrong by more than two fifths, or never tested. */
export function keyakinanDeret({ hariTeramati, galat }: DasarKeyakinan): 'tinggi' | 'sedang' | 'rendah' {
  const tahun = tahunData(hariTeramati);
  if (tahun < 1 || galat === null || galat > 0.4) return 'rendah';
  return tahun >= 2 && galat <= 0.2 ? 'tinggi' : 'sedang';
}
