import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  name: { id: 'Jejak', en: 'Audit' },
  intro: {
    id: 'Setiap tindakan menjadi satu catatan yang tidak dapat diubah, disegel pada catatan sebelumnya. Alasan pribadi tidak pernah masuk ke sini.',
    en: 'Every act is one row that cannot be changed, sealed to the row before it. Personal reasons never come in here.',
  },
  whole: { id: 'Rantai utuh: {n} catatan, diperiksa {when}.', en: 'The chain holds: {n} rows, checked {when}.' },
  unchecked: {
    id: 'Rantai belum diperiksa sejak server dijalankan.',
    en: 'The chain has not been checked since the server was started.',
  },
  broken: { id: 'Rantai PUTUS pada catatan {n}: {cause}.', en: 'The chain is BROKEN at row {n}: {cause}.' },
  brokenDo: {
    id: 'Jangan ubah basis data. Simpan salinannya dan hubungi Inspektorat.',
    en: 'Leave the database as it is. Keep a copy and call the Inspektorat.',
  },
  head: {
    id: 'Kepala rantai, simpanlah di tempat lain: {head}',
    en: 'Head of the chain, to be kept elsewhere: {head}',
  },
  diubah: { id: 'isi atau segelnya diubah', en: 'its content or its seal was changed' },
  hilang: { id: 'catatan ini tidak ada lagi', en: 'this row is gone' },
  disisipkan: { id: 'catatan ini tidak berasal dari rantai', en: 'this row does not come from the chain' },
  urutan: { id: 'catatan di sini berasal dari tempat lain', en: 'the row that stands here belongs elsewhere' },
  terpotong: { id: 'ekor rantai dipotong dari sini', en: 'the end of the chain is cut off from here on' },
  'kepala-lain': { id: 'bukan rantai yang kepalanya dicatat', en: 'not the chain whose head was noted' },
  check: { id: 'Periksa rantai', en: 'Check the chain' },
  export: { id: 'Unduh jejak (JSON Lines)', en: 'Download the audit (JSON Lines)' },
  filter: { id: 'Saring', en: 'Filter' },
  object: { id: 'Objek', en: 'Object' },
  everything: { id: 'Semua objek', en: 'All objects' },
  actor: { id: 'Nama pelaku', en: 'Name of the actor' },
  from: { id: 'Dari tanggal', en: 'From' },
  until: { id: 'Sampai tanggal', en: 'Until' },
  dayWrong: {
    id: 'Tulis tanggal seperti 31/12/2026.',
    en: 'Write the day like 31/12/2026.',
  },
  apply: { id: 'Terapkan', en: 'Apply' },
  clear: { id: 'Hapus saringan', en: 'Clear the filter' },
  caption: {
    id: '{shown} dari {total} catatan yang cocok, terbaru di atas. Waktu WIB.',
    en: '{shown} of {total} rows that fit, newest first. Times in WIB.',
  },
  number: { id: 'Nomor dan waktu', en: 'Number and time' },
  who: { id: 'Pelaku', en: 'Actor' },
  act: { id: 'Tindakan', en: 'Act' },
  change: { id: 'Perubahan dan alasan', en: 'Change and reason' },
  older: { id: 'Catatan yang lebih lama', en: 'Earlier rows' },
  newest: { id: 'Kembali ke yang terbaru', en: 'Back to the newest' },
  emptyTitle: { id: 'Tidak ada catatan', en: 'No rows' },
  emptyWhy: {
    id: 'Di sini akan tampak setiap tindakan. Longgarkan saringan bila Anda mencari sesuatu.',
    en: 'Every act will be here. Widen the filter if you are looking for something.',
  },
});
