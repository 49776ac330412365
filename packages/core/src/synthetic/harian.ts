import type { Peristiwa, Volume } from '../domain/index.ts';
import { addDays, type Day, day, daysBetween, type Random, weekday } from '../kernel/index.ts';
import type { Posisi } from './posisi.ts';
import { diceOf, type Unit } from './unit.ts';

/** Days the counters wrote down, up to the last full month before the plan. */
const MULAI = day('2025-04-01');
const AKHIR = day('2026-10-31');

/**
 * School registration (SPMB) in Semarang: two windows of five days, which move by a week or two every year. 2024 and 2025 as
 * announced by the city, 2026 and 2027 assumed; two and a half to four times the usual number of visitors.
 */
const SPMB: readonly (readonly [id: string, nama: string, mulai: string, selesai: string, pengali: number])[] = [
  ['SPMB-SD-2024', 'SPMB SD 2024', '2024-06-18', '2024-06-22', 3.4],
  ['SPMB-SMP-2024', 'SPMB SMP 2024', '2024-06-24', '2024-06-28', 3.1],
  ['SPMB-SD-2025', 'SPMB SD 2025', '2025-06-10', '2025-06-14', 3.8],
  ['SPMB-SMP-2025', 'SPMB SMP 2025', '2025-06-22', '2025-06-26', 3.2],
  ['SPMB-SD-2026', 'SPMB SD 2026', '2026-06-15', '2026-06-19', 3.6],
  ['SPMB-SMP-2026', 'SPMB SMP 2026', '2026-06-25', '2026-06-29', 3.2],
  ['SPMB-SD-2027', 'SPMB SD 2027', '2027-06-14', '2027-06-18', 3.6],
  ['SPMB-SMP-2027', 'SPMB SMP 2027', '2027-06-24', '2027-06-28', 3.2],
];

export function* peristiwaRows(): Generator<Peristiwa> {
  for (const [peristiwaId, nama, mulai, selesai, pengali] of SPMB) {
    yield {
      peristiwaId,
      nama,
      mulai: day(mulai),
      selesai: day(selesai),
      unorId: null,
      layananId: 'SURAT',
      pengali,
      ekstra: {},
    };
  }
}

const lonjakan = (tanggal: Day): number =>
  SPMB.find(([, , mulai, selesai]) => mulai <= tanggal && tanggal <= selesai)?.[4] ?? 1;

/** Mondays are full, Fridays quiet. */
const HARI = [1.18, 1.05, 1, 0.97, 0.8];

/** Visitors per day of the letter counter of a unit; working days, and every day of a registration window. */
export function* volumeUnit(unit: Unit, posisi: readonly Posisi[], seed: number | string): Generator<Volume> {
  const dice = diceOf(seed, `harian/${unit.unor.unorId}`);
  const loket = posisi.filter((p) => p.kritis).reduce((sum, p) => sum + p.need, 0);
  const biasa = Math.max(8, 18 * loket);
  const kuat = 1.35 * biasa;
  let antre = 0;
  for (let n = 0; n <= daysBetween(MULAI, AKHIR); n++) {
    const tanggal = addDays(MULAI, n);
    const kali = lonjakan(tanggal);
    if (weekday(tanggal) > 5 && kali === 1) continue;
    const masuk = kedatangan(biasa * kali * (HARI[weekday(tanggal) - 1] ?? 0.7), dice);
    const selesai = Math.min(masuk + antre, Math.round(kuat * (0.9 + 0.2 * dice.next())));
    antre += masuk - selesai;
    yield { unorId: unit.unor.unorId, layananId: 'SURAT', tanggal, masuk, selesai, antre, ekstra: {} };
  }
}

/** Whole arrivals around a mean, a little more scattered than by chance alone. */
const kedatangan = (mean: number, dice: Random): number =>
  Math.max(0, Math.round(dice.normal(mean, 1.3 * Math.sqrt(mean))));
