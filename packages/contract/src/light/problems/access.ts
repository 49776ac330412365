import type { ProblemRow } from './row.ts';

/** Who may come in. */
export const accessProblems = {
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
} as const satisfies Record<string, ProblemRow>;
