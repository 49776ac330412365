import { definePesan } from '../../../language/define-pesan.ts';

export const pesan = definePesan({
  suara: { id: 'Suara saya', en: 'My voice' },
  temuan: {
    id: '{n, plural, =0 {Tidak ada pertanyaan yang menunggu Anda} other {# daftar pertanyaan menunggu Anda}}',
    en: '{n, plural, =0 {No questions wait for you} one {# set of questions waits for you} other {# sets of questions wait for you}}',
  },
  jelas: {
    id: 'Lima pernyataan, satu ketukan masing-masing. Jawaban tersegel: hanya jumlah per kelompok yang disimpan.',
    en: 'Five statements, one tap each. Answers are sealed: only counts per group are stored.',
  },
  kosong: { id: 'Tidak ada yang menunggu', en: 'Nothing is waiting' },
  kosongSebab: {
    id: 'Survei muncul di sini saat kampanye menanyai sikap unit Anda, dan Denyut 30, 90, dan 180 hari setelah ada perpindahan di unit Anda.',
    en: 'A survey appears here when a campaign asks your unit, and Denyut 30, 90 and 180 days after a move in your unit.',
  },
  keSosialisasi: { id: 'Lihat sosialisasi', en: 'See the campaigns' },
  survei: { id: 'Survei sikap: {tentang}', en: 'Survey: {tentang}' },
  denyut: { id: 'Denyut hari ke-{hari}: {tentang}', en: 'Denyut, day {hari}: {tentang}' },
  'kelompok-pindah': { id: 'Anda ditanya karena Anda pindah.', en: 'You are asked because you moved.' },
  'kelompok-penerima': {
    id: 'Anda ditanya karena unit Anda menerima pegawai.',
    en: 'You are asked because your unit received staff.',
  },
  'kelompok-pemberi': {
    id: 'Anda ditanya karena unit Anda melepas pegawai.',
    en: 'You are asked because your unit gave up staff.',
  },
  'gelombang-sebelum': { id: 'Sebelum kampanye', en: 'Before the campaign' },
  'gelombang-sesudah': { id: 'Sesudah kampanye', en: 'After the campaign' },
  sampai: { id: 'Ditutup {hari}.', en: 'Closes on {hari}.' },
  siapa: { id: 'Siapa yang melihat jawaban saya?', en: 'Who sees my answers?' },
  siapaJelas: {
    id: 'Tidak seorang pun. Jawaban Anda menambah hitungan kelompok, lalu dibuang; yang disimpan tentang Anda hanya bahwa Anda sudah menjawab. Kelompok di bawah lima orang tidak ditampilkan. Karena itu jawaban tidak dapat diubah sesudah dikirim.',
    en: 'Nobody. Your answers add to the counts of a group and are thrown away; of you only that you have answered is stored. Groups under five people are not shown. That is why answers cannot be changed once they are sent.',
  },
  tidakSetuju: { id: '1 = sangat tidak setuju', en: '1 = strongly disagree' },
  setuju: { id: '5 = sangat setuju', en: '5 = strongly agree' },
  'nilai-1': { id: 'sangat tidak setuju', en: 'strongly disagree' },
  'nilai-2': { id: 'tidak setuju', en: 'disagree' },
  'nilai-3': { id: 'netral', en: 'neutral' },
  'nilai-4': { id: 'setuju', en: 'agree' },
  'nilai-5': { id: 'sangat setuju', en: 'strongly agree' },
  kirim: { id: 'Kirim jawaban tersegel', en: 'Send sealed answers' },
  belumLengkap: { id: 'Nilai dahulu: {isi}', en: 'Rate first: {isi}' },
  terkirim: { id: 'Jawaban tersegel dan terhitung.', en: 'The answers are sealed and counted.' },
  // results
  hasilDenyut: { id: 'Denyut sesudah perpindahan', en: 'Denyut after moves' },
  hasilDenyutTemuan: {
    id: '{n, plural, =0 {Belum ada kelompok dengan lima jawaban} other {# dari 9 kelompok sudah dapat ditampilkan}}',
    en: '{n, plural, =0 {No group has five answers yet} one {# of 9 groups can be shown} other {# of 9 groups can be shown}}',
  },
  hasilDenyutJelas: {
    id: 'Yang pindah, rekan di unit penerima, dan rekan di unit pemberi ditanya 30, 90, dan 180 hari setelah SK atau penugasan berlaku; dari tiap unit paling banyak 12 rekan, dengan undian. Jawaban terbit bersama, lima orang atau lebih sekaligus.',
    en: 'Those who moved, colleagues in receiving units and colleagues in giving units are asked 30, 90 and 180 days after a decree or assignment took effect; of each unit at most 12 colleagues, drawn by lot. Answers are released together, five people or more at a time.',
  },
  belumDitanya: { id: 'Belum ada yang ditanya', en: 'Nobody has been asked yet' },
  belumDitanyaSebab: {
    id: 'Tiga puluh hari setelah SK atau penugasan pertama berlaku, undangan dikirim dan hasilnya tampil di sini.',
    en: 'Thirty days after the first decree or assignment takes effect people are invited, and the results appear here.',
  },
  pindah: { id: 'Yang pindah', en: 'Moved' },
  penerima: { id: 'Unit penerima', en: 'Receiving units' },
  pemberi: { id: 'Unit pemberi', en: 'Giving units' },
  hariKe: { id: 'Hari ke-{hari}', en: 'Day {hari}' },
  kelompok: { id: 'Kelompok', en: 'Group' },
  pernyataan: { id: 'Pernyataan', en: 'Statement' },
  tabelDenyut: {
    id: 'Yang setuju (nilai 4 atau 5), dengan selang 95 %, menurut kelompok dan gelombang',
    en: 'Those who agree (4 or 5) with the 95 % interval, by group and wave',
  },
  gambarDenyut: { id: '{isi} Bagian yang setuju, 0 sampai 100 %', en: '{isi} Share who agree, 0 to 100 %' },
  jawabanDari: { id: '{n} dari {diundang} ditanya', en: '{n} of {diundang} asked' },
  disembunyikan: { id: 'disembunyikan', en: 'hidden' },
  disembunyikanDari: { id: 'disembunyikan, {diundang} ditanya', en: 'hidden, {diundang} asked' },
  belum: { id: 'belum', en: 'not yet' },
  terbitBersama: {
    id: 'Sebuah kelompok tampil sesudah {n} orang menjawab, dan angkanya berubah lagi hanya sesudah {n} jawaban baru. Jadi tidak ada angka, dan tidak ada selisih dua angka, yang menyangkut kurang dari {n} orang.',
    en: 'A group is shown when {n} people have answered, and its figures change again only after {n} new answers. So no figure, and no difference of two figures, is about fewer than {n} people.',
  },
  mengapaSembunyi: {
    id: 'Kelompok dengan jawaban di bawah {n} orang disembunyikan, juga kelompok lain bila tanpanya angka itu dapat dihitung dari selisih.',
    en: 'Groups with answers of fewer than {n} people are hidden, and another one too where they could be found by subtraction.',
  },
  // survey of a campaign
  gelombang: { id: 'Gelombang', en: 'Wave' },
  sebelum: { id: 'Sebelum', en: 'Before' },
  sesudah: { id: 'Sesudah', en: 'After' },
  'keadaan-akan': { id: 'akan dibuka', en: 'not open yet' },
  'keadaan-buka': { id: 'sedang dibuka', en: 'open' },
  'keadaan-tutup': { id: 'ditutup', en: 'closed' },
  menjawab: { id: '{n} dari {diundang} menjawab', en: '{n} of {diundang} answered' },
  tanpaHasil: { id: 'Belum ada hasil', en: 'No results yet' },
  tanpaHasilSebab: {
    id: 'Hasil tampil sesudah gelombang ditutup dan sedikitnya lima orang menjawab. Selama dibuka tidak ada angka, agar jawaban yang baru masuk tidak dapat dibaca dari selisihnya.',
    en: 'Results appear when a wave is closed and at least five people have answered. While it is open there are no figures, so that a new answer cannot be read from the difference.',
  },
  jadwalkan: { id: 'Jadwalkan survei', en: 'Schedule a survey' },
  jadwalkanJelas: {
    id: 'Lima pernyataan yang sama ditanyakan sebelum dan sesudah kampanye. Gelombang sesudah dimulai setelah gelombang sebelum ditutup.',
    en: 'The same five statements are asked before and after. The wave after begins when the wave before is closed.',
  },
  setujuN: { id: '{bagian} setuju ({bawah}–{atas})', en: '{bagian} agree ({bawah}–{atas})' },
  naik: {
    id: 'Naik {selisih} poin (95 %: {bawah} sampai {atas}).',
    en: 'Up {selisih} points (95 %: {bawah} to {atas}).',
  },
  turun: {
    id: 'Turun {selisih} poin (95 %: {bawah} sampai {atas}).',
    en: 'Down {selisih} points (95 %: {bawah} to {atas}).',
  },
  'belum-pasti': {
    id: 'Belum dapat dipastikan: {selisih} poin (95 %: {bawah} sampai {atas}).',
    en: 'Cannot tell: {selisih} points (95 %: {bawah} to {atas}).',
  },
  dayaNaik: {
    id: 'Dengan jumlah orang ini, kenaikan baru terlihat (8 dari 10 kali) mulai {naik} poin.',
    en: 'With so many people a rise is found (8 times in 10) from {naik} points on.',
  },
  dayaTurun: {
    id: 'Dengan jumlah orang ini, penurunan baru terlihat (8 dari 10 kali) mulai {turun} poin.',
    en: 'With so many people a fall is found (8 times in 10) from {turun} points on.',
  },
  dayaTanpaTurun: {
    id: 'Dengan jumlah orang ini, tidak ada penurunan yang cukup besar untuk terlihat dengan pasti.',
    en: 'With so many people no fall is large enough to be found with certainty.',
  },
  dayaTanpaNaik: {
    id: 'Dengan jumlah orang ini, tidak ada kenaikan yang cukup besar untuk terlihat dengan pasti.',
    en: 'With so many people no rise is large enough to be found with certainty.',
  },
  bukanSebab: {
    id: 'Perbedaan sebelum dan sesudah bukan bukti bahwa kampanye penyebabnya. Jawaban orang yang sama tidak dirangkaikan, jadi selangnya lebih lebar daripada bila dirangkaikan.',
    en: 'A difference between before and after does not prove that the campaign caused it. The answers of a person are not tied together, so the interval is wider than it would be if they were.',
  },
  perUnit: { id: 'Menurut unit, gelombang {gelombang}', en: 'By unit, wave {gelombang}' },
  perUnitCaption: { id: 'Bagian yang setuju menurut unit', en: 'Share who agree, by unit' },
  orang: { id: 'Orang', en: 'People' },
  lebihBaikTurun: { id: 'lebih baik bila turun', en: 'better when it falls' },
});
