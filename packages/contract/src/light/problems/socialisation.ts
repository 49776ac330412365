import type { ProblemRow } from './row.ts';

/** Campaigns, questions, surveys. No sentence carries an answer or says who gave it. */
export const socialisationProblems = {
  'kampanye-kalender': {
    status: 422,
    id: [
      'Hari tidak berurutan',
      'Hari {mulai} sampai {selesai} tidak dapat dipakai. Tidak ada yang disimpan; isian Anda tetap di layar. Hari selesai tidak mendahului hari mulai dan belum lewat ({hariIni}).',
    ],
    en: [
      'The days are out of order',
      '{mulai} to {selesai} cannot be used. Nothing was stored; what you entered is kept on the screen. The last day may not come before the first, nor lie in the past ({hariIni}).',
    ],
  },
  'unit-tidak-diundang': {
    status: 422,
    id: [
      'Unit tidak termasuk',
      'Unit "{unit}" tidak ada dalam data atau tidak diundang kampanye ini. Tidak ada yang disimpan.',
    ],
    en: [
      'The unit is not part of it',
      'The unit "{unit}" is not in the data or is not invited by this campaign. Nothing was stored.',
    ],
  },
  'kampanye-berakhir': {
    status: 409,
    id: [
      'Kampanye tidak menerima pertanyaan',
      'Pertanyaan diterima dari {mulai} sampai {selesai}. Tidak ada yang disimpan; isian Anda tetap di layar.',
    ],
    en: [
      'The campaign takes no questions',
      'Questions are taken from {mulai} to {selesai}. Nothing was stored; what you entered is kept on the screen.',
    ],
  },
  'pertanyaan-berubah': {
    status: 409,
    id: [
      'Pertanyaan sudah dijawab',
      'Pertanyaan ini sudah dijawab atau tidak ada lagi. Jawaban yang tercatat tetap. Muat ulang halaman.',
    ],
    en: [
      'The question has been answered',
      'This question has been answered or is gone. The recorded answer stands. Reload the page.',
    ],
  },
  'jawaban-tanya-kosong': {
    status: 422,
    id: [
      'Jawaban belum lengkap',
      'Tulis jawaban, atau tunjuk satu pertanyaan lain yang sudah dijawab. Tidak ada yang disimpan.',
    ],
    en: [
      'The answer is not complete',
      'Write an answer, or name one other question that has been answered. Nothing was stored.',
    ],
  },
  'survei-kalender': {
    status: 422,
    id: [
      'Survei tidak dapat dijadwalkan',
      'Survei "{gelombang}" tidak dapat berlangsung {mulai} sampai {selesai}: setiap gelombang dijadwalkan satu kali, dan gelombang sesudah dimulai setelah gelombang sebelum berakhir. Tidak ada yang disimpan.',
    ],
    en: [
      'The survey cannot be scheduled',
      'The survey "{gelombang}" cannot run from {mulai} to {selesai}: each wave is scheduled once, and the wave after starts when the wave before has ended. Nothing was stored.',
    ],
  },
  'suara-tertutup': {
    status: 409,
    id: [
      'Tidak menunggu jawaban',
      'Pertanyaan ini sudah Anda jawab, sudah ditutup, atau tidak ditujukan kepada Anda. Tidak ada yang disimpan. Jawaban yang sudah terkirim tidak dapat diubah, karena tidak dapat dikaitkan lagi dengan Anda.',
    ],
    en: [
      'No answer is awaited',
      'You have answered these questions, they are closed, or they are not for you. Nothing was stored. Answers that were sent cannot be changed, because nothing ties them to you any more.',
    ],
  },
  'suara-tidak-lengkap': {
    status: 422,
    id: [
      'Ada pernyataan yang belum dinilai',
      'Setiap pernyataan dinilai satu kali, 1 sampai 5. Tidak ada yang disimpan; isian Anda tetap di layar.',
    ],
    en: [
      'A statement has no answer yet',
      'Each statement gets one answer, 1 to 5. Nothing was stored; what you entered is kept on the screen.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
