import { err, ok, type Result, type Teks } from '../kernel/index.ts';
import { type BarisBeban, needOfTugas } from './need.ts';

/** A denominator that cannot divide, with the value that was given. */
export interface MethodProblem {
  readonly code: 'skr-not-positive' | 'wke-not-positive';
  readonly value: number;
  readonly message: Teks;
}

/**
 * Hasil kerja (KEP/75/2004): one kind of countable output. `target` pieces per year, `skr` (standar kemampuan rata-rata) pieces per
 * person per year; need in FTE.
 */
export const hasilKerja = (target: number, skr: number): Result<number, MethodProblem> => divide(target, skr);

/** Objek kerja (KEP/75/2004): the load follows the objects served. `objects` per year, `skr` objects per person per year; FTE. */
export const objekKerja = (objects: number, skr: number): Result<number, MethodProblem> => divide(objects, skr);

/** Peralatan kerja (KEP/75/2004): `rpk` (rasio penggunaan) people per machine, `shifts` per day; need in people. */
export const peralatanKerja = (machines: number, rpk: number, shifts: number): number => machines * rpk * shifts;

/** Tugas per tugas jabatan (KEP/75/2004), the method of tugas.csv: the needs of all rows added, unrounded FTE. */
export function tugasPerTugas(rows: readonly BarisBeban[], wkeMinutesPerYear: number): Result<number, MethodProblem> {
  if (!(wkeMinutesPerYear > 0)) return err(notPositive('wke-not-positive', wkeMinutesPerYear));
  return ok(rows.reduce((sum, row) => sum + needOfTugas(row, wkeMinutesPerYear), 0));
}

function divide(amount: number, skr: number): Result<number, MethodProblem> {
  return skr > 0 ? ok(amount / skr) : err(notPositive('skr-not-positive', skr));
}

function notPositive(code: MethodProblem['code'], value: number): MethodProblem {
  const name =
    code === 'skr-not-positive'
      ? { id: 'Standar kemampuan rata-rata (SKR)', en: 'The average ability (SKR)' }
      : { id: 'Waktu kerja efektif (WKE)', en: 'Effective working time (WKE)' };
  return {
    code,
    value,
    message: {
      id: `${name.id} tertulis ${value}; harus lebih dari nol. Kebutuhan tidak dihitung; perbaiki angkanya.`,
      en: `${name.en} is ${value}; it must be above zero. No need was computed; correct the figure.`,
    },
  };
}
