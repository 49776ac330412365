/**
 * Every expected failure of the API, once: its status and its sentences in both languages. `{name}` is filled from the values of the
 * problem. A message says what happened, what was kept and what to do; it never blames and never carries a NIP.
 */
export const problems = {
  'perlu-masuk': {
    status: 401,
    id: ['Anda belum masuk', 'Halaman ini memerlukan sesi. Silakan masuk, lalu ulangi.'],
    en: ['You are not signed in', 'This page needs a session. Please sign in and try again.'],
  },
  'tidak-berwenang': {
    status: 403,
    id: [
      'Di luar wewenang Anda',
      'Peran Anda tidak berwenang untuk ini. Tidak ada yang diubah. Masuklah dengan peran yang berwenang.',
    ],
    en: ['Outside your authority', 'Your role may not do this. Nothing was changed. Sign in with a role that may.'],
  },
  'asal-ditolak': {
    status: 403,
    id: [
      'Permintaan dari situs lain ditolak',
      'Permintaan ini tidak berasal dari halaman Seimbang. Muat ulang halaman, lalu ulangi.',
    ],
    en: [
      'Request from another site refused',
      'This request did not come from a Seimbang page. Reload the page and try again.',
    ],
  },
  'bukan-demo': {
    status: 403,
    id: [
      'Akun demo tidak tersedia',
      'Data di sini bukan data demo, jadi akun demo ditutup. Masuklah dengan kunci yang dicetak di terminal saat Seimbang dijalankan.',
    ],
    en: [
      'Demo accounts are not available',
      'The data here are not the demo, so demo accounts are closed. Sign in with the key printed on the terminal where Seimbang was started.',
    ],
  },
  'kunci-salah': {
    status: 401,
    id: [
      'Kunci tidak cocok',
      'Kunci yang Anda tulis tidak cocok. Salin kunci dari terminal tempat Seimbang dijalankan; kunci berganti setiap kali dijalankan.',
    ],
    en: [
      'The key does not match',
      'The key you wrote does not match. Copy it from the terminal where Seimbang was started; it changes at every start.',
    ],
  },
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
  'belum-ada-data': {
    status: 409,
    id: ['Belum ada data', 'Belum ada paket data di sini. Impor berkas kepegawaian atau muat data contoh Banyumanik.'],
    en: [
      'No data yet',
      'There is no data package here yet. Import personnel files or load the Banyumanik sample data.',
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
} as const satisfies Record<
  string,
  { readonly status: number; readonly id: readonly [string, string]; readonly en: readonly [string, string] }
>;

export type ProblemCode = keyof typeof problems;
export type Values = Readonly<Record<string, string | number>>;

/** Title and detail in one language, with the values filled in. */
export function sentences(code: ProblemCode, bahasa: 'id' | 'en', values: Values): { title: string; detail: string } {
  const [title, detail] = problems[code][bahasa];
  const filled = detail.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { title, detail: filled };
}
