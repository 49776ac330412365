import type { HariLibur } from '@seimbang/contract';

const SKB_2026 = 'SKB Menteri Agama, Menteri Ketenagakerjaan, dan Menteri PANRB 1497/2025, 2/2025, 5/2025';

const libur = (dasar: string, hari: readonly (readonly [string, string])[]): HariLibur['libur'] =>
  hari.map(([tanggal, nama]) => ({ tanggal, nama, dasar }));

/**
 * National holidays and joint leave days of the years whose joint decree was at hand; a year that is not here is empty until the analyst
 * fills it in, and the screens say so.
 */
export const liburNasional: HariLibur['libur'] = libur(SKB_2026, [
  ['2026-01-01', 'Tahun Baru 2026 Masehi'],
  ['2026-01-16', 'Isra Mikraj'],
  ['2026-02-16', 'Cuti bersama Tahun Baru Imlek'],
  ['2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'],
  ['2026-03-18', 'Cuti bersama Hari Suci Nyepi'],
  ['2026-03-19', 'Hari Suci Nyepi, Tahun Baru Saka 1948'],
  ['2026-03-20', 'Cuti bersama Idulfitri'],
  ['2026-03-21', 'Idulfitri 1447 Hijriah'],
  ['2026-03-22', 'Idulfitri 1447 Hijriah'],
  ['2026-03-23', 'Cuti bersama Idulfitri'],
  ['2026-03-24', 'Cuti bersama Idulfitri'],
  ['2026-04-03', 'Wafat Yesus Kristus'],
  ['2026-04-05', 'Kebangkitan Yesus Kristus'],
  ['2026-05-01', 'Hari Buruh Internasional'],
  ['2026-05-14', 'Kenaikan Yesus Kristus'],
  ['2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'],
  ['2026-05-27', 'Iduladha 1447 Hijriah'],
  ['2026-05-28', 'Cuti bersama Iduladha'],
  ['2026-05-31', 'Hari Raya Waisak 2570 BE'],
  ['2026-06-01', 'Hari Lahir Pancasila'],
  ['2026-06-16', 'Tahun Baru Islam 1448 Hijriah'],
  ['2026-08-17', 'Proklamasi Kemerdekaan'],
  ['2026-08-25', 'Maulid Nabi Muhammad SAW'],
  ['2026-12-24', 'Cuti bersama Natal'],
  ['2026-12-25', 'Kelahiran Yesus Kristus'],
]);
