import type { ProblemRow } from './row.ts';

/** Data, computations and imports. */
export const workProblems = {
  'versi-usang': {
    status: 409,
    id: [
      'Sudah diubah orang lain',
      'Data ini sudah diubah sejak Anda membukanya (versi Anda {versi}, sekarang {sekarang}). Perubahan Anda belum disimpan. Muat ulang, lihat perbedaannya, lalu ulangi.',
    ],
    en: [
      'Changed by somebody else',
      'This has changed since you opened it (your version {versi}, now {sekarang}). Your change was not stored. Reload, look at the difference and try again.',
    ],
  },
  'hitungan-masih-berjalan': {
    status: 409,
    id: ['Hitungan masih berjalan', 'Skenario ini sedang dihitung. Tunggu hasilnya atau hentikan dahulu hitungan itu.'],
    en: [
      'A computation is running',
      'This scenario is being computed. Wait for the result or stop that computation first.',
    ],
  },
  'hitungan-sudah-selesai': {
    status: 409,
    id: ['Hitungan sudah selesai', 'Hitungan ini sudah berakhir, jadi tidak dapat dihentikan. Buka rencananya.'],
    en: ['The computation has ended', 'This computation has already ended and cannot be stopped. Open its plan.'],
  },
  'hitungan-penuh': {
    status: 429,
    id: [
      'Antrean hitungan penuh',
      'Sudah ada {jumlah} hitungan yang menunggu. Tunggu salah satunya selesai, lalu ulangi.',
    ],
    en: ['The queue is full', '{jumlah} computations are already waiting. Wait until one has finished and try again.'],
  },
  'perencana-menolak': {
    status: 422,
    id: ['Perencana belum dapat memenuhi kebijakan ini', '{alasan}'],
    en: ['The planner cannot meet this policy yet', '{reason}'],
  },
  'penjelasan-tidak-ada': {
    status: 422,
    id: ['Pertanyaan ini tidak dapat dijawab', '{alasan}'],
    en: ['This question cannot be answered', '{reason}'],
  },
  'rencana-usang': {
    status: 409,
    id: [
      'Data sudah berubah sejak rencana ini dihitung',
      'Rencana ini dihitung dari data versi {versi}, sekarang versi {sekarang}. Rencana tetap tersimpan. Hitung ulang skenarionya untuk melihat penjelasan.',
    ],
    en: [
      'The data have changed since this plan was computed',
      'This plan was computed from version {versi} of the data; it is now version {sekarang}. The plan is kept. Compute the scenario again to see explanations.',
    ],
  },
  'impor-sudah-diterapkan': {
    status: 409,
    id: [
      'Impor sudah diterapkan',
      'Draf impor ini sudah diterapkan dan tidak dapat diubah lagi. Unggah berkas lagi untuk draf baru.',
    ],
    en: [
      'The import has been applied',
      'This import draft has been applied and can no longer be changed. Upload the file again for a new draft.',
    ],
  },
  'impor-tanpa-baris': {
    status: 422,
    id: [
      'Tidak ada baris yang dapat diterima',
      'Tidak satu baris pun dari berkas ini dapat diterima. Tidak ada yang disimpan. Lihat daftar temuan, perbaiki berkas atau pemetaannya, lalu ulangi.',
    ],
    en: [
      'No row can be accepted',
      'Not one row of these files can be accepted. Nothing was stored. See the findings, correct the file or the mapping and try again.',
    ],
  },
  'belum-ada-data': {
    status: 409,
    id: ['Belum ada data', 'Belum ada paket data di sini. Impor berkas kepegawaian atau muat data contoh Banyumanik.'],
    en: [
      'No data yet',
      'There is no data package here yet. Import personnel files or load the Banyumanik sample data.',
    ],
  },
  'rujukan-tidak-ada': {
    status: 422,
    id: [
      'Rujukan tidak ada di data',
      '"{nilai}" pada {kolom} tidak ada di paket data. Tidak ada yang disimpan. Pilih dari daftar.',
    ],
    en: [
      'Reference not in the data',
      '"{nilai}" in {kolom} is not in the data package. Nothing was stored. Choose one from the list.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
