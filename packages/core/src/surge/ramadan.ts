import type { Peristiwa } from '../domain/index.ts';
import { addDays, day } from '../kernel/index.ts';

/**
 * First day of Ramadan and of Idulfitri by year. Up to 2026 as set by the government (sidang isbat of Kementerian Agama); 2027-2030 by
 * calculation, may differ by a day. To be replaced by rows of peristiwa.csv whose name contains "Ramadan".
 */
const PUASA: readonly (readonly [ramadan: string, idulfitri: string])[] = [
  ['2019-05-06', '2019-06-05'],
  ['2020-04-24', '2020-05-24'],
  ['2021-04-13', '2021-05-13'],
  ['2022-04-03', '2022-05-02'],
  ['2023-03-23', '2023-04-22'],
  ['2024-03-12', '2024-04-10'],
  ['2025-03-01', '2025-03-31'],
  ['2026-02-19', '2026-03-21'],
  ['2027-02-08', '2027-03-10'],
  ['2028-01-28', '2028-02-26'],
  ['2029-01-16', '2029-02-14'],
  ['2030-01-06', '2030-02-04'],
];

/** Ramadan as events of every service, unless the agency keeps its own. */
export function ramadan(known: readonly Peristiwa[]): Peristiwa[] {
  if (known.some((p) => /ramadh?an/i.test(p.nama))) return [];
  return PUASA.map(([mulai, idulfitri]) => ({
    peristiwaId: `RAMADAN-${mulai.slice(0, 4)}`,
    nama: 'Ramadan',
    mulai: day(mulai),
    selesai: addDays(day(idulfitri), -1),
    unorId: null,
    layananId: null,
    pengali: null,
    ekstra: {},
  }));
}
