import { definePesan } from '../../../language/define-pesan.ts';

export const pesan = definePesan({
  name: { id: 'Masuk', en: 'Sign in' },
  demoTitle: { id: 'Masuk sebagai siapa?', en: 'Who are you signing in as?' },
  demoIntro: {
    id: 'Ini data contoh Kecamatan Banyumanik: semua orang dan angka rekaan. Pilih satu peran; tidak ada kata sandi.',
    en: 'This is the sample of Kecamatan Banyumanik: all people and figures are fictional. Choose a role; there is no password.',
  },
  enter: { id: 'Masuk', en: 'Enter' },
  enterAs: { id: 'Masuk sebagai {role}', en: 'Enter as {role}' },
  noAccounts: { id: 'Belum ada akun contoh', en: 'No sample accounts yet' },
  noAccountsWhy: {
    id: 'Akun contoh muncul setelah data contoh dimuat saat Seimbang pertama kali dijalankan. Muat ulang halaman ini sebentar lagi.',
    en: 'Sample accounts appear once the sample data have been loaded at the first start. Reload this page in a moment.',
  },
  othersTitle: { id: 'Masuk sebagai orang lain', en: 'Enter as somebody else' },
  othersIntro: {
    id: 'Setiap pegawai, kepala unit, dan anggota panel pada data contoh mempunyai akun. Ada {n} pilihan.',
    en: 'Every pegawai, head of a unit and member of the panel in the sample has an account. There are {n} to choose from.',
  },
  find: { id: 'Nama, unit, atau jabatan', en: 'Name, unit or post' },
  findHint: { id: 'Contoh: lurah Ngesrep, atau Tim Penilai', en: 'For example: lurah Ngesrep, or Tim Penilai' },
  found: { id: '{n} akun cocok.', en: '{n} accounts match.' },
  foundFirst: {
    id: '{n} akun cocok; {shown} pertama ditampilkan. Tulis lebih lengkap untuk mempersempit.',
    en: '{n} accounts match; the first {shown} are shown. Write more to narrow it down.',
  },
  foundNone: { id: 'Tidak ada yang cocok. Periksa ejaannya.', en: 'Nobody matches. Check the spelling.' },
  ownTitle: { id: 'Masuk dengan kata sandi', en: 'Sign in with a password' },
  ownIntro: {
    id: 'Untuk akun yang dibuat administrator di halaman Pengguna.',
    en: 'For accounts that the administrator made on the page Users.',
  },
  passwordTitle: { id: 'Masuk', en: 'Sign in' },
  passwordIntro: {
    id: 'Pakai nama masuk dan kata sandi Anda. Lupa kata sandi? Administrator dapat memberi yang baru.',
    en: 'Use your sign-in name and password. Forgot it? An administrator can give you a new one.',
  },
  loginName: { id: 'Nama masuk', en: 'Sign-in name' },
  password: { id: 'Kata sandi', en: 'Password' },
  loginNameMissing: { id: 'Tulis nama masuk Anda.', en: 'Write your sign-in name.' },
  passwordMissing: { id: 'Tulis kata sandi Anda.', en: 'Write your password.' },
  keyTitle: { id: 'Belum ada akun', en: 'Nobody has an account yet' },
  keyIntro: {
    id: 'Tempelkan kunci yang dicetak di terminal tempat Seimbang dijalankan. Dengan kunci itu Anda bekerja sebagai analis dan membuat akun pertama; begitu akun pertama ada, kunci ditutup dan setiap orang masuk dengan akunnya sendiri.',
    en: 'Paste the key printed on the terminal where Seimbang was started. With it you work as the analyst and make the first account; as soon as that exists the key closes and everybody signs in with an own account.',
  },
  key: { id: 'Kunci', en: 'Key' },
  keyMissing: { id: 'Tempelkan kunci dari terminal.', en: 'Paste the key from the terminal.' },
});
