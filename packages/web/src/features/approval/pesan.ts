import { definePesan } from '../../language/define-pesan.ts';

export const pesan = definePesan({
  // list
  usulan: { id: 'Usulan', en: 'Proposals' },
  usul: { id: 'Usul', en: 'Proposal' },
  usulanTemuan: {
    id: '{n, plural, =0 {Tidak ada usul yang menunggu Anda} other {# tugas menunggu Anda}}',
    en: '{n, plural, =0 {No proposal waits for you} one {# task waits for you} other {# tasks wait for you}}',
  },
  usulanJelas: {
    id: 'Setiap usul menempuh jalan yang sama: tanggapan kepala unit, verifikasi, rapat panel, PyB, BKN, keputusan PPK, SK. Yang belum menjawab selalu terlihat.',
    en: 'Every proposal goes the same way: answers of the heads, verification, panel, PyB, BKN, decision of the PPK, decree. Who has not answered is always in sight.',
  },
  menungguSaya: { id: 'Menunggu Anda', en: 'Waiting for you' },
  semuaUsul: { id: 'Semua usul', en: 'All proposals' },
  buat: { id: 'Buat usul', en: 'Write a proposal' },
  tanpaUsul: { id: 'Belum ada usul', en: 'No proposals yet' },
  tanpaUsulSebab: {
    id: 'Usul dibuat dari sebuah rencana, oleh kepala unit, atau oleh pegawai sendiri.',
    en: 'A proposal is made from a plan, by a head of unit, or by the person concerned.',
  },
  usulCaption: { id: '{n} usul', en: '{n, plural, one {# proposal} other {# proposals}}' },
  keadaan: { id: 'Keadaan', en: 'State' },
  baris: { id: 'Pegawai', en: 'People' },
  berlaku: { id: 'Berlaku', en: 'Effective' },
  terakhir: { id: 'Terakhir', en: 'Last act' },
  // page
  oleh: { id: 'oleh {nama}', en: 'by {nama}' },
  tmt: { id: 'berlaku {tanggal}', en: 'effective {tanggal}' },
  masa: { id: '{a} sampai {b}', en: '{a} to {b}' },
  usulDemo: {
    id: 'Usul ini memakai data contoh: semua orang rekaan dan suratnya bukan surat resmi.',
    en: 'This proposal uses sample data: all people are fictional and its letters are not official.',
  },
  jalan: { id: 'Jalan usul', en: 'Way of the proposal' },
  langkah: { id: 'Langkah Anda', en: 'Your next step' },
  bagian: { id: 'Bagian usul', en: 'Parts of the proposal' },
  tabBaris: { id: 'Pegawai', en: 'People' },
  tabPeriksa: { id: 'Pemeriksaan', en: 'Checks' },
  tabRapat: { id: 'Rapat', en: 'Meeting' },
  tabSurat: { id: 'Surat', en: 'Letters' },
  tabBukti: { id: 'Dasar & bukti', en: 'Ground & proof' },
  tabRiwayat: { id: 'Riwayat', en: 'History' },
  belumMenjawab: {
    id: '{n} kepala unit belum menjawab',
    en: '{n, plural, one {# head has} other {# heads have}} not answered',
  },
  sampai: { id: '(sampai {tanggal})', en: '(until {tanggal})' },
  kantorBaris: { id: '{kantor} ({n} pegawai)', en: '{kantor} ({n, plural, one {# person} other {# people}})' },
  // acts
  batal: { id: 'Batal', en: 'Cancel' },
  hariHint: { id: 'Tulis seperti 04/01/2027.', en: 'Write as 04/01/2027.' },
  'isian-tenggat': { id: 'Tenggat jawaban kepala unit', en: 'Last day for the answers of heads' },
  'isian-alasan': { id: 'Alasan', en: 'Reason' },
  'isian-data': { id: 'Data yang mendukung (angka atau dokumen)', en: 'Data behind it (figures or documents)' },
  'isian-tanggal': { id: 'Tanggal', en: 'Date' },
  'isian-nomor': { id: 'Nomor rekomendasi', en: 'Number of the recommendation' },
  'isian-sampai': { id: 'Diperpanjang sampai', en: 'Extended until' },
  'isian-isi': { id: 'Isi laporan', en: 'Report' },
  'isian-nomorDokumen': { id: 'Nomor dokumen persetujuan', en: 'Number of the consent' },
  'isian-catatan': { id: 'Catatan (boleh kosong)', en: 'Note (may be empty)' },
  'salah-tenggat': { id: 'Tulis tenggat, misalnya 04/01/2027.', en: 'Write the last day, for example 04/01/2027.' },
  'salah-alasan': { id: 'Tulis alasannya.', en: 'Write the reason.' },
  'salah-data': { id: 'Tulis data yang mendukung keberatan.', en: 'Write the data behind the objection.' },
  'salah-tanggal': { id: 'Tulis tanggal, misalnya 04/01/2027.', en: 'Write the date, for example 04/01/2027.' },
  'salah-nomor': { id: 'Tulis nomor rekomendasi.', en: 'Write the number of the recommendation.' },
  'salah-sampai': {
    id: 'Tulis tanggal akhir, misalnya 04/01/2027.',
    en: 'Write the last day, for example 04/01/2027.',
  },
  'salah-isi': { id: 'Tulis laporannya.', en: 'Write the report.' },
  'salah-nomorDokumen': { id: 'Tulis nomor dokumennya.', en: 'Write the number of the document.' },
  'salah-catatan': { id: 'Tulis catatannya.', en: 'Write the note.' },
  'jelas-ajukan': {
    id: 'Kepala unit asal dan tujuan diminta menjawab. Sesudah ini usul hanya dapat ditarik atau dikembalikan.',
    en: 'The heads of both units are asked to answer. After this the proposal can only be withdrawn or sent back.',
  },
  'jelas-tutup-tanggapan': {
    id: 'Usul masuk verifikasi. Yang belum menjawab tetap tercatat belum menjawab.',
    en: 'The proposal goes to verification. Who has not answered stays recorded as such.',
  },
  'jelas-verifikasi': {
    id: 'Daftar ini dibekukan dan diteruskan ke rapat panel. Perubahan data sesudahnya terlihat sebagai penyimpangan.',
    en: 'The list is frozen and goes to the panel. Later changes of data are shown as drift.',
  },
  'jelas-hadir': {
    id: 'Kehadiran Anda tercatat dan dihitung untuk kuorum. Nyatakan konflik kepentingan pada baris yang bersangkutan.',
    en: 'Your presence is recorded and counts for the quorum. Declare a conflict of interest on the line concerned.',
  },
  'jelas-tutup-rapat': {
    id: 'Hasil suara menjadi rekomendasi panel. Baris yang ditolak mayoritas tidak diteruskan.',
    en: 'The votes become the recommendation of the panel. Lines rejected by the majority do not go on.',
  },
  'jelas-setujui-pyb': {
    id: 'Usul diteruskan ke BKN melalui I-MUT. Tuliskan pertimbangan Anda.',
    en: 'The proposal goes to BKN through I-MUT. Write your consideration.',
  },
  'jelas-kirim-imut': {
    id: 'Tanggal usul dikirim di I-MUT. BKN menjawab dalam lima hari kerja.',
    en: 'Day the proposal was entered in I-MUT. BKN answers within five working days.',
  },
  'jelas-catat-rekomendasi': {
    id: 'Nomor dan tanggal seperti tertulis pada rekomendasi. Tanpa nomor, SK tidak dapat terbit.',
    en: 'Number and date as on the recommendation. Without a number no decree can be issued.',
  },
  'jelas-tetapkan': {
    id: 'Daftar keputusan dibekukan. Baris tidak dapat diubah lagi.',
    en: 'The list of decisions is frozen. Lines can no longer be changed.',
  },
  'jelas-terbitkan': {
    id: 'Nomor surat diambil dan surat dibuat. Semua halaman bertuliskan “menunggu TTE” sampai ditandatangani.',
    en: 'Numbers are taken and letters made. Every page says “menunggu TTE” until it is signed.',
  },
  'jelas-kembalikan': {
    id: 'Usul kembali ke langkah sebelumnya. Alasan Anda terlihat oleh semua yang menangani.',
    en: 'The proposal goes back one step. Your reason is seen by everyone who handles it.',
  },
  'jelas-tarik': {
    id: 'Usul berakhir dan tidak dapat dilanjutkan. Catatannya tetap ada.',
    en: 'The proposal ends and cannot go on. Its record stays.',
  },
  'jelas-tolak': {
    id: 'Usul berakhir sebagai ditolak. Catatannya tetap ada.',
    en: 'The proposal ends as rejected. Its record stays.',
  },
  'jelas-tugaskan': {
    id: 'Surat tugas terbit. Jabatan, unit, dan penghasilan tetap; semua kembali sendiri sesudah tanggal akhir.',
    en: 'The order is issued. Post, unit and pay stay; everybody goes back by themselves after the last day.',
  },
  'jelas-lapor': { id: 'Laporan tercatat pada penugasan ini.', en: 'The report is kept with this assignment.' },
  'jelas-perpanjang': {
    id: 'Penugasan berlanjut sampai tanggal baru, dalam batas hari setahun.',
    en: 'The assignment goes on until the new day, within the days a year allowed.',
  },
  'jelas-pulangkan': {
    id: 'Semua pegawai pada penugasan ini kembali hari ini.',
    en: 'Everyone on this assignment goes back today.',
  },
  // lines
  tampilkan: { id: 'Tampilkan', en: 'Show' },
  'saring-semua': { id: 'Semua ({n})', en: 'All ({n})' },
  'saring-saya': { id: 'Menyangkut saya ({n})', en: 'About me ({n})' },
  'saring-sengketa': { id: 'Perlu dilihat ({n})', en: 'To look at ({n})' },
  barisLain: {
    id: '{n} baris lain menyangkut unit di luar wewenang Anda.',
    en: '{n, plural, one {# other line concerns} other {# other lines concern}} units outside your authority.',
  },
  tanpaBaris: { id: 'Tidak ada baris', en: 'No lines' },
  tanpaBarisSebab: {
    id: 'Tidak ada baris pada saringan ini. Pilih “Semua” untuk melihat seluruh daftar.',
    en: 'No line matches this filter. Choose “All” to see the whole list.',
  },
  gerbong: { id: 'Gerbong {id}', en: 'Chain (gerbong) {id}' },
  'gerbong-rantai': { id: 'rantai', en: 'chain' },
  'gerbong-siklus': { id: 'siklus', en: 'cycle' },
  'gerbong-tunggal': { id: 'sendiri', en: 'single' },
  nBaris: { id: '{n} pegawai', en: '{n, plural, one {# person} other {# people}}' },
  gerbongPutus: {
    id: 'Gerbong ini putus bila hanya baris yang tersisa dijalankan:',
    en: 'This gerbong breaks when only the lines left are carried out:',
  },
  pilihSemua: { id: 'Pilih semua ({n})', en: 'Choose all ({n})' },
  terpilih: { id: '{n} terpilih', en: '{n} chosen' },
  untukBaris: {
    id: 'Untuk {n} pegawai: {nama}',
    en: 'For {n, plural, one {# person} other {# people}}: {nama}',
  },
  'dapat-asal': { id: 'Dapat dilepas ({n})', en: 'Can be released ({n})' },
  'dapat-tujuan': { id: 'Dapat diterima ({n})', en: 'Can be received ({n})' },
  'keberatan-asal': { id: 'Keberatan melepas ({n})', en: 'Object to release ({n})' },
  'keberatan-tujuan': { id: 'Keberatan menerima ({n})', en: 'Object to receive ({n})' },
  tentangSaya: { id: 'Ini tentang Anda', en: 'This is about you' },
  mengapa: { id: 'Mengapa?', en: 'Why?' },
  barisBaru: { id: 'Baru dari perbaikan', en: 'New from a repair' },
  perluDilihat: { id: 'Perlu dilihat satu per satu', en: 'To be looked at one by one' },
  kmUbah: { id: '{n} km dari rumah', en: '{n} km from home' },
  kompetensi: { id: 'kompetensi {a} dari {b}', en: 'competences {a} of {b}' },
  hitungSuara: {
    id: '{a} setuju · {b} tolak · {c} tinjau ulang',
    en: '{a} agree · {b} reject · {c} look again',
  },
  konflikOleh: { id: 'Konflik kepentingan: {nama}', en: 'Conflict of interest: {nama}' },
  nyatakanKonflik: { id: 'Nyatakan konflik kepentingan', en: 'Declare a conflict of interest' },
  konflikJelas: {
    id: 'Anda tidak bersuara untuk baris ini. Alasan hanya dilihat panel dan yang menangani.',
    en: 'You do not vote on this line. The reason is seen only by the panel and those who handle the case.',
  },
  dataKeberatan: { id: 'Data', en: 'Data' },
  jawabanOleh: { id: 'Jawaban {oleh}', en: 'Answer of {oleh}' },
  jawabKeberatan: { id: 'Jawab keberatan', en: 'Answer the objection' },
  jawabKeberatanJelas: {
    id: 'Jawaban tertulis ini dibaca kepala unit dan panel.',
    en: 'The head and the panel read this answer.',
  },
  komentar: {
    id: '{n, plural, =0 {Tulis komentar} other {# komentar}}',
    en: '{n, plural, =0 {Write a comment} one {# comment} other {# comments}}',
  },
  komentarBaru: { id: 'Komentar untuk gerbong ini', en: 'Comment on this gerbong' },
  kirimKomentar: { id: 'Kirim komentar', en: 'Send the comment' },
  // checks
  simulasi: {
    id: 'Rencana ini simulasi: ia bertumpu pada asumsi dan tidak dapat diajukan.',
    en: 'This plan is a simulation: it rests on assumptions and cannot be handed in.',
  },
  semuaBeres: {
    id: 'Tidak ada aturan terbuka pada {n} baris, menurut data hari ini.',
    en: 'No rule is open on {n, plural, one {# line} other {# lines}}, on today’s data.',
  },
  belumBeres: {
    id: '{n} baris belum beres menurut data hari ini.',
    en: '{n, plural, one {# line is} other {# lines are}} not settled on today’s data.',
  },
  aturanDiperiksa: {
    id: '{a} aturan diperiksa, {b} belum.',
    en: '{a} rules checked, {b} not yet.',
  },
  putaranBeres: {
    id: 'Hasil putaran "{nama}": rencana bawaan terbukti, dan pertukaran dapat diulang dari jejaknya dengan hasil yang sama.',
    en: 'Result of the round "{nama}": the default plan is proven, and the trade can be run again from its trace with the same result.',
  },
  putaranBukti: {
    id: 'jejak {jejak}…, rinciannya pada tab Dasar & bukti',
    en: 'trace {jejak}…, details on the tab Ground & proof',
  },
  simulasiPutaran: {
    id: 'Rencana bawaan putaran ini simulasi: sebagian bersandar pada anggapan, jadi usul ini tidak dapat diajukan. Lengkapi data, lalu buka putaran baru.',
    en: 'The default plan of this round is a simulation: parts rest on assumptions, so this proposal cannot be handed in. Complete the data and open a new round.',
  },
  lewatPerbaikan: { id: 'melalui perbaikan', en: 'by a repair' },
  belumDiperiksa: { id: 'Belum diperiksa: {daftar}', en: 'Not checked: {daftar}' },
  tanpaRincian: {
    id: 'Rincian aturan hanya dilihat yang berwenang atas data pegawai ini.',
    en: 'The details of the rules are seen only by those with authority over this person’s data.',
  },
  aturanLulus: { id: '{n} aturan terpenuhi', en: '{n, plural, one {# rule is} other {# rules are}} met' },
  syaratSelesai: {
    id: 'Diselesaikan dengan {nomor} oleh {oleh}, {pada}.',
    en: 'Settled with {nomor} by {oleh}, {pada}.',
  },
  lengkapiData: {
    id: 'Lengkapi datanya melalui Impor; putusan dihitung ulang sendiri.',
    en: 'Complete the data through Import; the verdict is computed again by itself.',
  },
  selesaikanSyarat: { id: 'Catat persetujuan', en: 'Record the consent' },
  selesaikanSyaratJelas: {
    id: 'Aturan ini memerlukan persetujuan pejabat. Tulis nomor dokumennya.',
    en: 'This rule needs the consent of an official. Write the number of the document.',
  },
  // meeting
  belumRapat: { id: 'Panel belum bersidang', en: 'The panel has not met yet' },
  belumRapatSebab: {
    id: 'Rapat dibuka sesudah verifikasi selesai.',
    en: 'The meeting opens when verification is done.',
  },
  kuorum: {
    id: 'Kuorum: ganjil dan sedikitnya {n} anggota hadir (PP 11/2017 pasal 201).',
    en: 'Quorum: odd and at least {n} members present (PP 11/2017 art. 201).',
  },
  kuorumCukup: {
    id: '{n} anggota hadir: rapat dapat memutuskan.',
    en: '{n, plural, one {# member} other {# members}} present: the meeting may decide.',
  },
  hasilSejauhIni: { id: 'Hasil sejauh ini', en: 'Result so far' },
  belumHadir: { id: 'Belum ada anggota yang hadir.', en: 'No member is present yet.' },
  ketua: { id: 'ketua', en: 'chair' },
  tidakHadir: { id: 'Saya meninggalkan rapat', en: 'I leave the meeting' },
  perbaikan: { id: 'Gerbong yang putus dan perbaikannya', en: 'Broken gerbong and their repairs' },
  perbaikanJelas: {
    id: 'Perbaikan dihitung perencana, yang paling sedikit mengubah lebih dulu.',
    en: 'Repairs are computed by the planner, least change first.',
  },
  tanpaPerbaikan: { id: 'Tidak ada perbaikan yang dapat ditawarkan', en: 'No repair can be offered' },
  perbaikanAngka: {
    id: '{a} → {b} pindahan · simpangan {c} → {d}',
    en: '{a} → {b} moves · spread {c} → {d}',
  },
  keluar: { id: 'Keluar', en: 'Out' },
  masuk: { id: 'Masuk', en: 'In' },
  pakaiPerbaikan: { id: 'Pakai perbaikan ini', en: 'Use this repair' },
  pakaiPerbaikanBaru: {
    id: '{n} baris baru menunggu jawaban kepala unit dan suara panel.',
    en: '{n, plural, one {# new line waits} other {# new lines wait}} for the answers of heads and the votes of the panel.',
  },
  // BKN
  imutDikirim: { id: 'Dikirim ke I-MUT', en: 'Entered in I-MUT' },
  imutJatuhTempo: { id: 'BKN menjawab paling lambat', en: 'BKN answers at the latest' },
  imutHari: { id: '{n} hari kerja berjalan', en: '{n, plural, one {# working day} other {# working days}} so far' },
  imutNomor: { id: 'Rekomendasi BKN', en: 'Recommendation of BKN' },
  imutDiam: {
    id: 'Lima hari kerja telah lewat: BKN dianggap setuju. Nomor rekomendasi tetap harus dicatat.',
    en: 'Five working days have passed: BKN counts as agreeing. The number must still be recorded.',
  },
  liburKosong: {
    id: 'Hari libur tahun ini belum diisi, jadi tanggal ini dapat terlalu awal.',
    en: 'No holidays are entered for this year, so this date may be too early.',
  },
  // assignment
  tugas: { id: 'Penugasan', en: 'Assignment' },
  unitPenerima: { id: 'Unit penerima', en: 'Receiving unit' },
  ketuaTim: { id: 'Ketua tim', en: 'Team lead' },
  hariKe: { id: 'Hari', en: 'Day' },
  dariHari: { id: '{a} dari {b}', en: '{a} of {b}' },
  kembali: { id: 'Kembali', en: 'Return' },
  otomatis: { id: 'otomatis sesudah hari terakhir', en: 'automatic after the last day' },
  diperpanjang: { id: 'Diperpanjang sampai {tanggal} oleh {oleh}:', en: 'Extended until {tanggal} by {oleh}:' },
  // history
  belumRiwayat: { id: 'Belum ada riwayat', en: 'No history yet' },
  jalanUsul: { id: 'Jalan yang telah ditempuh', en: 'The way so far' },
  // lines that a repair took out
  keluarJudul: { id: 'Keluar karena perbaikan', en: 'Out because of a repair' },
  keluarDitolak: { id: 'Ditolak panel', en: 'Rejected by the panel' },
  keluarIkut: { id: 'Keluar bersama baris yang ditolak', en: 'Went out with a line that was rejected' },
  keluarOleh: {
    id: 'Alasan perbaikan, {nama}, {tanggal}: {alasan}',
    en: 'Reason of the repair, {nama}, {tanggal}: {alasan}',
  },
});
