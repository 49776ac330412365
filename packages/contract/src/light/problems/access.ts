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
      'Data di sini bukan data demo, jadi akun demo ditutup. Masuklah dengan akun Anda sendiri; bila belum ada akun, dengan kunci yang dicetak di terminal saat Seimbang dijalankan.',
    ],
    en: [
      'Demo accounts are not available',
      'The data here are not the demo, so demo accounts are closed. Sign in with your own account or, while nobody has one, with the key printed on the terminal where Seimbang was started.',
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
  'kunci-tertutup': {
    status: 403,
    id: [
      'Kunci terminal sudah ditutup',
      'Kunci dari terminal hanya dipakai untuk membuat akun pertama. Masuklah dengan akun Anda. Bila kata sandi hilang, minta administrator memberi yang baru, atau jalankan "seimbang user reset" di komputer server.',
    ],
    en: [
      'The key of the terminal is closed',
      'The key from the terminal only serves to make the first account. Sign in with your account. If the password is lost, ask the administrator for a new one or run "seimbang user reset" on the server.',
    ],
  },
  'masuk-salah': {
    status: 401,
    id: [
      'Nama masuk atau kata sandi tidak cocok',
      'Nama masuk dan kata sandi itu tidak cocok, atau akunnya tidak aktif. Periksa keduanya, lalu ulangi; administrator dapat memberi kata sandi baru.',
    ],
    en: [
      'Name or password does not match',
      'That name and password do not match, or the account is not active. Check both and try again; an administrator can give a new password.',
    ],
  },
  'tunggu-masuk': {
    status: 429,
    id: [
      'Tunggu sebentar sebelum mencoba lagi',
      'Terlalu banyak percobaan masuk yang gagal. Tunggu {detik} detik, lalu ulangi. Orang lain di kantor Anda tetap dapat masuk.',
    ],
    en: [
      'Wait before trying again',
      'Too many failed attempts to sign in. Wait {detik} seconds and try again. Others in your office can still sign in.',
    ],
  },
  'tanpa-peran': {
    status: 403,
    id: [
      'Akun ini belum mempunyai peran',
      'Kata sandi Anda benar, tetapi tidak ada peran yang berlaku hari ini. Hubungi administrator.',
    ],
    en: [
      'This account has no role',
      'Your password is right, but no role of yours holds today. Ask the administrator.',
    ],
  },
  'ganti-sandi': {
    status: 403,
    id: [
      'Ganti kata sandi dahulu',
      'Kata sandi Anda diberikan oleh orang lain. Ganti dahulu di halaman Akun saya; setelah itu semuanya terbuka.',
    ],
    en: [
      'Change your password first',
      'Your password was given by somebody else. Change it on the page My account; then everything opens.',
    ],
  },
  'kata-sandi-lemah': {
    status: 422,
    id: [
      'Kata sandi terlalu mudah ditebak',
      'Pakai sedikitnya {minimal} karakter dengan {berbeda} karakter berbeda, tanpa nama masuk Anda di dalamnya. Beberapa kata yang tidak berhubungan mudah diingat. Kata sandi lama tetap berlaku.',
    ],
    en: [
      'The password is too easy to guess',
      'Use at least {minimal} characters, {berbeda} of them different, without your name in it. A few unrelated words are easy to remember. The old password stays.',
    ],
  },
  'sandi-lama-salah': {
    status: 422,
    id: ['Kata sandi lama tidak cocok', 'Kata sandi lama yang Anda tulis tidak cocok. Tidak ada yang diubah. Ulangi.'],
    en: [
      'The old password does not match',
      'The old password you wrote does not match. Nothing was changed. Try again.',
    ],
  },
  'sandi-sama': {
    status: 422,
    id: ['Kata sandi baru sama dengan yang lama', 'Pilih kata sandi yang lain. Kata sandi lama tetap berlaku.'],
    en: ['The new password is the old one', 'Choose a different password. The old one stays.'],
  },
  'tanpa-akun': {
    status: 409,
    id: [
      'Sesi ini bukan sesi akun',
      'Anda masuk dengan kunci terminal, yang tidak mempunyai kata sandi atau peran. Buat akun pertama, lalu masuk dengan akun itu.',
    ],
    en: [
      'This session has no account',
      'You signed in with the key of the terminal, which has no password and no roles. Make the first account and sign in with it.',
    ],
  },
  'akun-demo-tetap': {
    status: 409,
    id: [
      'Akun demo tidak dapat diubah',
      'Akun contoh sama bagi semua orang yang mencoba Seimbang, jadi tidak mempunyai kata sandi dan tidak dapat diubah. Buat akun baru untuk mencobanya.',
    ],
    en: [
      'Demo accounts cannot be changed',
      'Sample accounts are the same for everybody who tries Seimbang, so they have no password and cannot be changed. Make a new account to try it.',
    ],
  },
  'nama-masuk-terpakai': {
    status: 409,
    id: [
      'Nama masuk sudah dipakai',
      'Nama masuk "{nama}" sudah dipakai akun lain. Tidak ada yang disimpan. Pilih nama lain.',
    ],
    en: [
      'This name is taken',
      'Another account already signs in as "{nama}". Nothing was stored. Choose another name.',
    ],
  },
  'peran-tidak-sah': {
    status: 422,
    id: ['Peran ini perlu diperbaiki', 'Peran "{peran}": {alasan}. Tidak ada yang disimpan.'],
    en: ['This role needs correcting', 'Role "{peran}": {reason}. Nothing was stored.'],
  },
  'akun-pertama-admin': {
    status: 422,
    id: [
      'Akun pertama harus administrator',
      'Kunci terminal tertutup begitu ada akun. Beri akun pertama peran administrator, supaya akun lain dapat dibuat. Peran lain boleh ditambahkan.',
    ],
    en: [
      'The first account must be an administrator',
      'The key of the terminal closes as soon as there is an account. Give the first one the role administrator, so that others can be made. It may have more roles.',
    ],
  },
  'admin-terakhir': {
    status: 409,
    id: [
      'Administrator terakhir',
      'Perubahan ini akan meninggalkan Seimbang tanpa administrator. Tidak ada yang diubah. Beri akun lain peran administrator dahulu.',
    ],
    en: [
      'The last administrator',
      'This change would leave Seimbang without an administrator. Nothing was changed. Give another account that role first.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
