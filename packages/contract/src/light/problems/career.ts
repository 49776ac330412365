import type { ProblemRow } from './row.ts';

/** The rotation programme. */
export const careerProblems = {
  'kalender-usang': {
    status: 409,
    id: [
      'Data sudah berubah sejak kalender disusun',
      'Kalender ini disusun dari data versi {versi}; sekarang versi {sekarang}. Tidak ada skenario yang dibuat. Susun kalender lagi, lalu ulangi.',
    ],
    en: [
      'The data have changed since the calendar was made',
      'This calendar was made from version {versi} of the data; now it is version {sekarang}. No scenario was made. Make the calendar again and repeat.',
    ],
  },
  'jendela-kosong': {
    status: 409,
    id: [
      'Jendela pertama tidak memindahkan siapa pun',
      'Tidak ada pindahan yang dapat dijadikan skenario. Lihat tab Kalender: alasan setiap orang yang belum tertempatkan ada di bawahnya.',
    ],
    en: [
      'The first window moves nobody',
      'There is no move to make a scenario of. See the tab Calendar: the reason of each person without a place stands below it.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
