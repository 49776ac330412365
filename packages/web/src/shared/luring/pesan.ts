import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  perHari: { id: 'Data per {waktu}; sedang luring.', en: 'Data as of {waktu}; you are offline.' },
  luring: {
    id: 'Sedang luring. Yang pernah Anda buka di ponsel ini masih dapat dibaca.',
    en: 'You are offline. What you opened on this phone before can still be read.',
  },
  menunggu: {
    id: '{n} jawaban tersimpan di ponsel ini. Dikirim sendiri saat tersambung.',
    en: '{n, plural, one {# answer is} other {# answers are}} kept on this phone and sent by itself when you are connected.',
  },
  terkirim: {
    id: 'Jawaban Anda “{jawaban}” tentang {unor} sudah terkirim.',
    en: 'Your answer “{jawaban}” about {unor} has been sent.',
  },
  ditolak: {
    id: 'Jawaban Anda “{jawaban}” tentang {unor}, diberikan {waktu}, tidak dapat dikirim:',
    en: 'Your answer “{jawaban}” about {unor}, given {waktu}, could not be sent:',
  },
  'jawaban-bersedia': { id: 'Bersedia', en: 'Yes' },
  'jawaban-bersyarat': { id: 'Bersedia dengan syarat', en: 'Yes, with a condition' },
  'jawaban-tidak': { id: 'Tidak bersedia', en: 'No' },
  'jawaban-kendala': { id: 'Ada kendala', en: 'There is an obstacle' },
  ditolakIsi: { id: 'Yang Anda tulis: {isi}', en: 'What you wrote: {isi}' },
  bukaTawaran: { id: 'Buka tawaran', en: 'Open the offer' },
  tutup: { id: 'Mengerti', en: 'I understand' },
  versiBaru: { id: 'Versi baru tersedia.', en: 'A new version is available.' },
  muatUlang: { id: 'Pakai sekarang', en: 'Use it now' },
  bagianLuring: {
    id: 'Tidak tersambung ke server, dan bagian ini tidak disimpan di perangkat Anda. Tidak ada yang berubah.',
    en: 'There is no connection to the server, and this part is not kept on your device. Nothing has changed.',
  },
  cobaLagi: { id: 'Coba lagi', en: 'Try again' },
  dariAkunLain: {
    id: 'Ada jawaban yang belum terkirim di ponsel ini. Masuk dengan akun yang memberikannya untuk mengirimnya; masuk dengan akun lain menghapusnya.',
    en: 'There is an answer on this phone that has not been sent. Sign in with the account that gave it to send it; signing in with another account deletes it.',
  },
  keluarBelumTerkirim: {
    id: 'Ada jawaban yang belum terkirim. Bila Anda keluar sekarang, jawaban itu dihapus dari ponsel ini dan tidak dikirim. Tetap keluar?',
    en: 'There is an answer that has not been sent. If you sign out now it is deleted from this phone and not sent. Sign out all the same?',
  },
  keluarLuring: {
    id: 'Semua sudah dihapus dari ponsel ini. Sesi Anda di server ditutup saat tersambung.',
    en: 'Everything has been deleted from this phone. Your session on the server is closed when you are connected.',
  },
  simpanJudul: { id: 'Di perangkat ini', en: 'On this device' },
  simpanYa: {
    id: 'Halaman Anda dapat dibaca tanpa sambungan: tawaran, minat, dan poin Anda disimpan di perangkat ini paling lama 7 hari, dan dihapus saat Anda keluar. Alasan dan bukti tidak pernah disimpan.',
    en: 'Your pages can be read without a connection: your offers, wishes and points are kept on this device for at most 7 days and deleted when you sign out. Reasons and evidence are never kept.',
  },
  simpanTidak: {
    id: 'Tidak ada yang disimpan di perangkat ini. Pilih simpan hanya bila perangkat ini milik Anda sendiri.',
    en: 'Nothing is kept on this device. Choose to keep only if this device is your own.',
  },
  hentikanSimpan: { id: 'Hapus dan jangan simpan', en: 'Delete and do not keep' },
  mulaiSimpan: { id: 'Simpan untuk dibaca luring', en: 'Keep for reading offline' },
});
