import type { ProblemRow } from './row.ts';

/** Volumes, calendar of events, forecasts. */
export const surgeProblems = {
  'volume-bulan-berjalan': {
    status: 422,
    id: [
      'Bulan ini belum selesai',
      'Bulan {bulan} belum berakhir, jadi jumlahnya belum lengkap. Tidak ada yang disimpan. Pilih bulan yang sudah lewat.',
    ],
    en: [
      'The month is not over',
      'The month {bulan} has not ended, so its figures are not complete. Nothing was stored. Choose a month that has passed.',
    ],
  },
  'peristiwa-tanggal': {
    status: 422,
    id: [
      'Tanggal peristiwa tidak cocok',
      'Dari {mulai} sampai {selesai} bukan masa yang mungkin: tanggal akhir tidak boleh sebelum tanggal awal, dan peristiwa paling lama {paling} hari. Tidak ada yang disimpan.',
    ],
    en: [
      'The days of the event do not fit',
      'From {mulai} to {selesai} cannot be: the last day may not come before the first, and an event takes at most {paling} days. Nothing was stored.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
