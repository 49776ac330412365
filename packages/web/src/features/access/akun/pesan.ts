import { definePesan } from '../../../language/define-pesan.ts';

export const pesan = definePesan({
  title: { id: 'Akun saya', en: 'My account' },
  intro: { id: '{name}, masuk dengan nama {login}.', en: '{name}, signing in as {login}.' },
  mustChange: {
    id: 'Kata sandi Anda diberikan oleh orang lain. Ganti sekarang; setelah itu semua halaman terbuka.',
    en: 'Your password was given by somebody else. Change it now; then every page opens.',
  },
  rolesTitle: { id: 'Peran', en: 'Roles' },
  rolesIntro: {
    id: 'Anda bekerja dalam satu peran pada satu waktu, supaya jelas dalam kedudukan apa Anda bertindak.',
    en: 'You work in one role at a time, so that it is clear in which capacity you act.',
  },
  roleNow: { id: 'sedang dipakai', en: 'in use' },
  change: { id: 'Pakai peran ini', en: 'Use this role' },
  changeTo: { id: 'Pakai peran ini: {role}', en: 'Use this role: {role}' },
  sessionsTitle: { id: 'Perangkat yang sedang masuk', en: 'Where you are signed in' },
  sessionsIntro: {
    id: 'Sesi berakhir setelah 30 menit tanpa kegiatan, dan paling lama setelah 12 jam.',
    en: 'A session ends after 30 idle minutes, and after 12 hours in any case.',
  },
  unknownDevice: { id: 'Perangkat tidak dikenal', en: 'Unknown device' },
  thisDevice: { id: 'perangkat ini', en: 'this device' },
  since: {
    id: 'Masuk {day} pukul {from}; terakhir aktif pukul {to}.',
    en: 'Since {day}, {from}; last active at {to}.',
  },
  everywhere: { id: 'Keluar dari semua perangkat', en: 'Sign out everywhere' },
  demoSessions: {
    id: 'Akun contoh dipakai bersama; hanya sesi Anda sendiri yang ditampilkan.',
    en: 'Sample accounts are shared; only your own session is shown.',
  },
  passwordTitle: { id: 'Ganti kata sandi', en: 'Change the password' },
  passwordIntro: {
    id: 'Sedikitnya 12 karakter. Beberapa kata yang tidak berhubungan mudah diingat dan sulit ditebak. Semua perangkat lain akan keluar.',
    en: 'At least 12 characters. A few unrelated words are easy to remember and hard to guess. All other devices are signed out.',
  },
  noPassword: {
    id: 'Akun contoh tidak mempunyai kata sandi.',
    en: 'Sample accounts have no password.',
  },
  old: { id: 'Kata sandi lama', en: 'Old password' },
  new: { id: 'Kata sandi baru', en: 'New password' },
  show: { id: 'Tampilkan kata sandi', en: 'Show the passwords' },
  oldMissing: { id: 'Tulis kata sandi lama.', en: 'Write the old password.' },
  newShort: { id: 'Pakai sedikitnya 12 karakter.', en: 'Use at least 12 characters.' },
  save: { id: 'Ganti kata sandi', en: 'Change the password' },
  changed: {
    id: 'Kata sandi diganti. Perangkat lain sudah keluar.',
    en: 'Password changed. Other devices are signed out.',
  },
});
