import type { ProblemRow } from './row.ts';

/** The request and the service themselves. */
export const requestProblems = {
  'tidak-ditemukan': {
    status: 404,
    id: [
      'Tidak ditemukan',
      'Yang Anda cari ("{apa}") tidak ada atau sudah dihapus. Periksa alamatnya atau kembali ke daftar.',
    ],
    en: [
      'Not found',
      'What you are looking for ("{apa}") does not exist or has been deleted. Check the address or go back to the list.',
    ],
  },
  'isian-tidak-sah': {
    status: 422,
    id: [
      'Isian perlu diperbaiki',
      'Isian "{kolom}" belum dapat diterima: {alasan}. Tidak ada yang disimpan. Perbaiki isian itu, lalu kirim lagi.',
    ],
    en: [
      'An entry needs correcting',
      'The entry "{kolom}" cannot be accepted: {reason}. Nothing was stored. Correct it and send again.',
    ],
  },
  'kunci-ulang-beda': {
    status: 409,
    id: [
      'Kunci permintaan sudah dipakai',
      'Idempotency-Key ini sudah dipakai untuk permintaan lain. Tidak ada yang diubah. Kirim lagi dengan kunci baru.',
    ],
    en: [
      'Request key already used',
      'This Idempotency-Key was used for a different request. Nothing was changed. Send again with a new key.',
    ],
  },
  'berkas-tidak-ada': {
    status: 422,
    id: ['Belum ada berkas', 'Permintaan ini tidak membawa berkas. Pilih satu berkas atau lebih, lalu unggah lagi.'],
    en: ['No file', 'This request carries no file. Choose one or more files and upload again.'],
  },
  'berkas-terlalu-besar': {
    status: 413,
    id: [
      'Berkas terlalu besar',
      'Berkas melebihi {mib} MiB per berkas atau {banyak} berkas per unggahan. Tidak ada yang disimpan. Bagi berkas itu, lalu unggah lagi.',
    ],
    en: [
      'File too large',
      'Files are limited to {mib} MiB each and {banyak} per upload. Nothing was stored. Split the file and upload again.',
    ],
  },
  'isi-tidak-terbaca': {
    status: 400,
    id: ['Isi permintaan tidak terbaca', 'Isi permintaan bukan JSON yang utuh. Tidak ada yang disimpan. Kirim lagi.'],
    en: [
      'The request body cannot be read',
      'The body of the request is not whole JSON. Nothing was stored. Send it again.',
    ],
  },
  'permintaan-terlalu-besar': {
    status: 413,
    id: ['Permintaan terlalu besar', 'Isi permintaan melebihi 1 MiB. Tidak ada yang disimpan.'],
    en: ['Request too large', 'The body of the request exceeds 1 MiB. Nothing was stored.'],
  },
  'bentuk-tidak-didukung': {
    status: 415,
    id: ['Bentuk isi tidak didukung', 'Kirim isi sebagai JSON, atau berkas sebagai multipart/form-data.'],
    en: ['Unsupported body', 'Send the body as JSON, or files as multipart/form-data.'],
  },
  'terlalu-sering': {
    status: 429,
    id: [
      'Terlalu banyak permintaan',
      'Terlalu banyak permintaan dalam waktu singkat. Tunggu {detik} detik, lalu ulangi.',
    ],
    en: ['Too many requests', 'Too many requests in a short time. Wait {detik} seconds and try again.'],
  },
  'basis-data-terputus': {
    status: 503,
    id: [
      'Basis data belum siap',
      'Sambungan ke basis data terputus. Perubahan terakhir yang sudah Anda terima konfirmasinya tetap tersimpan. Ulangi sebentar lagi.',
    ],
    en: [
      'The database is not ready',
      'The connection to the database was lost. Every change that was confirmed to you is kept. Try again shortly.',
    ],
  },
  'galat-internal': {
    status: 500,
    id: [
      'Terjadi kesalahan pada program',
      'Permintaan ini gagal dan tidak ada yang diubah. Ulangi; bila terulang, laporkan kode {kode}.',
    ],
    en: [
      'A fault in the program',
      'This request failed and nothing was changed. Try again; if it happens again, report the code {kode}.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
