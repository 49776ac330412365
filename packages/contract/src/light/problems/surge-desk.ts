import type { ProblemRow } from './row.ts';

/** Requests for help, plans of help, attendance, records. */
export const deskProblems = {
  'bantuan-di-luar-tahap': {
    status: 409,
    id: [
      'Di luar tahapnya',
      'Tindakan "{tindakan}" hanya dapat dilakukan selagi permintaan belum diusulkan; tahapnya sekarang "{tahap}". Tidak ada yang berubah. Muat ulang halaman.',
    ],
    en: [
      'Out of turn',
      '"{tindakan}" can be done only while the request has not been proposed; its stage is now "{tahap}". Nothing changed. Reload the page.',
    ],
  },
  'bantuan-tanpa-volume': {
    status: 422,
    id: [
      'Belum ada volume harian',
      'Kekurangan per hari pada masa itu tidak dapat dihitung karena volume harian belum ada atau terlalu lama. Permintaan tetap tersimpan. Isi volume harian unit ini, lalu susun lagi.',
    ],
    en: [
      'There are no daily volumes',
      'The shortage of those days cannot be computed, because there are no daily volumes or they are too old. The request is kept. Fill in the daily volumes of this unit and plan again.',
    ],
  },
  'hadir-di-luar-masa': {
    status: 422,
    id: [
      'Hari itu di luar masa tugas',
      'Kehadiran tanggal {tanggal} tidak dapat dicatat: masa tugasnya {mulai} sampai {selesai}, surat tugasnya harus sudah terbit, dan hari itu harus sudah tiba. Tidak ada yang disimpan.',
    ],
    en: [
      'That day is outside the term',
      'Attendance on {tanggal} cannot be recorded: the term is {mulai} to {selesai}, the letter must have been issued, and the day must have come. Nothing was stored.',
    ],
  },
  'penugasan-belum-selesai': {
    status: 409,
    id: [
      'Penugasan belum selesai',
      'Catatan terima kasih terbit sesudah penugasan selesai. Tidak ada yang berubah. Tunggu hari kepulangan, atau pulangkan lebih awal.',
    ],
    en: [
      'The assignment has not ended',
      'Thank-you records are issued once the assignment has ended. Nothing changed. Wait for the return, or send them back early.',
    ],
  },
  'tanpa-kehadiran': {
    status: 422,
    id: [
      'Belum ada kehadiran',
      'Belum ada kehadiran yang dicatat dan belum diterbitkan catatannya. Tidak ada yang berubah. Catat kehadiran dahulu.',
    ],
    en: [
      'There is no attendance',
      'No attendance has been recorded that has no record yet. Nothing changed. Record the attendance first.',
    ],
  },
  'simulasi-tanpa-lonjakan': {
    status: 409,
    id: [
      'Belum ada lonjakan untuk disimulasikan',
      'Dalam setahun ke depan tidak ada lonjakan yang melebihi kemampuan satu unit, atau volume hariannya belum ada. Isi volume harian dan kalender peristiwa.',
    ],
    en: [
      'There is no surge to play through',
      'In the year ahead no surge is beyond what a unit can do, or its daily volumes are missing. Fill in daily volumes and the calendar of events.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
