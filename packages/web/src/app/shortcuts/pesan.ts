import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  title: { id: 'Pintasan papan tik', en: 'Keyboard shortcuts' },
  what: {
    id: 'Berlaku selama Anda tidak sedang mengetik. Dapat dimatikan di menu bahasa dan tampilan.',
    en: 'They work while you are not typing. They can be turned off in the menu of language and appearance.',
  },
  on: { id: 'Hidup', en: 'On' },
  off: { id: 'Mati', en: 'Off' },
  key: { id: 'Tombol', en: 'Keys' },
  does: { id: 'Yang dilakukan', en: 'What it does' },
  search: { id: 'Cari di halaman ini, atau di seluruh aplikasi', en: 'Search this page, or the whole application' },
  palette: { id: 'Cari di seluruh aplikasi', en: 'Search the whole application' },
  rows: { id: 'Baris berikut, baris sebelumnya', en: 'Next row, previous row' },
  select: { id: 'Pilih baris, bila dapat dipilih', en: 'Select the row, where rows can be selected' },
  open: { id: 'Buka baris', en: 'Open the row' },
  help: { id: 'Daftar ini', en: 'This list' },
  goTo: { id: 'Ke {page}', en: 'Go to {page}' },
  list: { id: 'Lihat semua pintasan', en: 'Show all shortcuts' },
});
