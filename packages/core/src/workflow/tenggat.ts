import type { Day } from '../kernel/index.ts';
import { lawFigures } from '../regulation/index.ts';
import { addWorkingDays, type HariLibur, workingDaysBetween } from './hari-kerja.ts';

/** The clock of a request for a recommendation of BKN (WF-10). */
export interface JamImut {
  /** Working days since it was sent, 0 on the day itself. */
  readonly hariKe: number;
  /** Last working day for an answer. */
  readonly batas: Day;
  /** First day on which silence counts as agreement; the number is still typed in. */
  readonly diamMulai: Day;
  readonly diam: boolean;
}

export function jamImut(tanggalKirim: Day, hariIni: Day, libur: HariLibur): JamImut {
  const days = lawFigures(tanggalKirim).jawabanImutHariKerja;
  const batas = addWorkingDays(tanggalKirim, days, libur);
  const diamMulai = addWorkingDays(batas, 1, libur);
  const hariKe = workingDaysBetween(tanggalKirim, hariIni, libur);
  return { hariKe, batas, diamMulai, diam: hariIni >= diamMulai };
}

/** Last day on which a decision reaches the person: a decision about many people has longer (WF-15). */
export function batasPenyampaian(tanggalSk: Day, massal: boolean, libur: HariLibur): Day {
  const { penyampaianHariKerja, penyampaianMassalHariKerja } = lawFigures(tanggalSk);
  return addWorkingDays(tanggalSk, massal ? penyampaianMassalHariKerja : penyampaianHariKerja, libur);
}

/** Last day for an objection, counted from the day the person received the decision (WF-17). */
export const batasKeberatan = (diterima: Day, libur: HariLibur): Day =>
  addWorkingDays(diterima, lawFigures(diterima).keberatanHariKerja, libur);

/** Last day for the decision on an objection that came in on `masuk` (WF-18). */
export const batasPutusanKeberatan = (masuk: Day, libur: HariLibur): Day =>
  addWorkingDays(masuk, lawFigures(masuk).putusanKeberatanHariKerja, libur);
