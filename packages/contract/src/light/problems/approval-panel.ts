import type { ProblemRow } from './row.ts';

/** From the panel to the order: why an act on a proposal is refused. */
export const panelProblems = {
  'surat-belum-siap': {
    status: 409,
    id: ['Surat belum dapat dibuat', 'Surat ini baru dapat dibuat setelah tahap "{tahap}". Tidak ada yang berubah.'],
    en: ['The letter cannot be made yet', 'This letter can be made only after the stage "{tahap}". Nothing changed.'],
  },
  'tmt-lampau': {
    status: 409,
    id: [
      'TMT sudah lewat',
      'Keputusan tidak berlaku surut: TMT {tmt} sudah lewat pada {hariIni}. Tidak ada yang diterbitkan. Tarik usul ini dan ajukan lagi dengan TMT yang baru.',
    ],
    en: [
      'The effective day has passed',
      'A decision is not retroactive: its effective day {tmt} has passed on {hariIni}. Nothing was issued. Withdraw the proposal and hand it in again with a new day.',
    ],
  },
  'surat-berubah': {
    status: 500,
    id: [
      'Berkas surat tidak utuh',
      'Berkas surat {nomor} tidak sama dengan sidik yang dicatat saat terbit, jadi tidak diberikan. Laporkan kepada auditor dan pengelola sistem.',
    ],
    en: [
      'A letter file has changed',
      'The file of letter {nomor} does not match the hash recorded when it was issued, so it is not handed out. Tell the auditor and the administrator.',
    ],
  },
  'belum-hadir': {
    status: 409,
    id: ['Anda belum hadir', 'Anda belum tercatat hadir dalam rapat ini. Catat kehadiran lebih dahulu.'],
    en: ['You are not present', 'You are not recorded as present in this meeting. Record your presence first.'],
  },
  'konflik-kepentingan': {
    status: 403,
    id: [
      'Konflik kepentingan',
      'Anda mempunyai konflik kepentingan pada baris {barisId}; suara atas baris itu tidak diterima.',
    ],
    en: ['Conflict of interest', 'You have a conflict of interest on line {barisId}; no vote is taken on it.'],
  },
  'kuorum-kurang': {
    status: 409,
    id: ['Kuorum belum tercapai', 'Rapat dihadiri {hadir} anggota; paling sedikit {minimum} (PP 11/2017 Pasal 201).'],
    en: ['No quorum', '{hadir} members are present; at least {minimum} are needed (PP 11/2017 art. 201).'],
  },
  'kuorum-genap': {
    status: 409,
    id: [
      'Jumlah hadir genap',
      'Rapat dihadiri {hadir} anggota; jumlahnya harus ganjil (PP 11/2017 Pasal 201). Tambah atau kurangi satu.',
    ],
    en: [
      'An even number is present',
      '{hadir} members are present; the number must be odd (PP 11/2017 art. 201). Add or release one.',
    ],
  },
  'baris-tanpa-mayoritas': {
    status: 409,
    id: [
      'Suara belum lengkap',
      '{jumlah} baris belum mempunyai suara terbanyak ({barisId}). Lengkapi suara anggota yang hadir.',
    ],
    en: [
      'Votes are missing',
      '{jumlah} lines have no majority yet ({barisId}). Complete the votes of the members present.',
    ],
  },
  'tinjau-ulang-tersisa': {
    status: 409,
    id: [
      'Masih ada yang ditinjau ulang',
      '{jumlah} baris masih "tinjau ulang" atau seri ({barisId}). Perbaiki atau putuskan sebelum rapat ditutup.',
    ],
    en: [
      'Some lines are under review',
      '{jumlah} lines are still "to be reviewed" or tied ({barisId}). Repair or settle them before closing.',
    ],
  },
  'gerbong-putus': {
    status: 409,
    id: [
      'Gerbong putus',
      'Bila hanya baris tersisa yang berjalan, gerbong {gerbong} putus. Pilih salah satu perbaikan, atau tolak seluruh gerbongnya.',
    ],
    en: [
      'A gerbong breaks',
      'If only the remaining lines go, gerbong {gerbong} breaks. Choose a repair, or reject the whole gerbong.',
    ],
  },
  'tidak-ada-gerbong-putus': {
    status: 409,
    id: ['Tidak ada yang putus', 'Tidak ada gerbong yang putus; tidak ada yang perlu diperbaiki.'],
    en: ['Nothing is broken', 'No gerbong is broken; nothing needs repair.'],
  },
  'tidak-ada-baris-tersisa': {
    status: 409,
    id: [
      'Tidak ada baris yang disetujui',
      'Tidak ada baris yang disetujui. Tolak usulnya, atau kembalikan dengan alasan.',
    ],
    en: ['No line is approved', 'No line is approved. Reject the proposal, or send it back with a reason.'],
  },
  'tanggal-kirim-tidak-berlaku': {
    status: 422,
    id: [
      'Tanggal kirim tidak berlaku',
      'Tanggal kirim {tanggal} tidak berlaku: tidak sebelum persetujuan PyB ({tanggalPyb}) dan tidak sesudah {hariIni}.',
    ],
    en: [
      'The sending date is not valid',
      'The sending date {tanggal} is not valid: not before the pyb agreed ({tanggalPyb}) and not after {hariIni}.',
    ],
  },
  'belum-dikirim-imut': {
    status: 409,
    id: ['Belum dikirim ke I-MUT', 'Tanggal pengiriman ke I-MUT belum dicatat.'],
    en: ['Not sent to I-MUT', 'The date of sending to I-MUT is not recorded.'],
  },
  'nomor-rekomendasi-kosong': {
    status: 422,
    id: [
      'Nomor rekomendasi belum ada',
      'Nomor rekomendasi I-MUT belum diisi. SK tidak dapat ditetapkan tanpa nomor itu; persetujuan karena lewat waktu pun dicatat dengan nomornya.',
    ],
    en: [
      'The recommendation number is missing',
      'The I-MUT recommendation number is empty. No decree without it; an approval by silence is recorded with its number too.',
    ],
  },
  'tanggal-rekomendasi-tidak-berlaku': {
    status: 422,
    id: [
      'Tanggal rekomendasi tidak berlaku',
      'Tanggal rekomendasi {tanggal} tidak berlaku: tidak sebelum pengiriman ({tanggalKirim}) dan tidak sesudah {hariIni}.',
    ],
    en: [
      'The recommendation date is not valid',
      'The recommendation date {tanggal} is not valid: not before sending ({tanggalKirim}) and not after {hariIni}.',
    ],
  },
  'baris-ditolak-panel': {
    status: 409,
    id: ['Ditolak tim penilai', 'Baris {barisId} tidak disetujui tim penilai; tidak ada yang perlu diputuskan.'],
    en: ['Not approved by the panel', 'Line {barisId} was not approved by the panel; there is nothing to decide.'],
  },
  'keputusan-belum-lengkap': {
    status: 409,
    id: ['Keputusan belum lengkap', '{jumlah} baris belum diputuskan ({barisId}).'],
    en: ['Decisions are missing', '{jumlah} lines are not decided yet ({barisId}).'],
  },
  'keputusan-tanpa-alasan': {
    status: 409,
    id: [
      'Keputusan tanpa alasan',
      '{jumlah} keputusan belum beralasan ({barisId}). Setiap keputusan memuat alasan (UU 30/2014 Pasal 55).',
    ],
    en: [
      'A decision without a reason',
      '{jumlah} decisions have no reason ({barisId}). Every decision carries its reasons (UU 30/2014 art. 55).',
    ],
  },
  'pertimbangan-pyb-kosong': {
    status: 409,
    id: ['Pertimbangan PyB belum ada', 'Pertimbangan Pejabat yang Berwenang belum tercatat.'],
    en: ['The consideration of the PyB is missing', 'The consideration of the pejabat yang berwenang is not recorded.'],
  },
  'beku-berubah': {
    status: 409,
    id: [
      'Daftar beku berubah',
      'Daftar beku tidak sama lagi dengan sidik yang dicatat. Tidak ada yang ditetapkan; kembalikan ke panel dan laporkan kepada auditor.',
    ],
    en: [
      'The frozen list has changed',
      'The frozen list no longer equals its recorded hash. Nothing was decreed; send it back to the panel and tell the auditor.',
    ],
  },
  'masa-tugas-tidak-berlaku': {
    status: 422,
    id: ['Masa tugas tidak berlaku', 'Masa tugas tidak berlaku: {selesai} tidak sesudah {mulai}.'],
    en: ['The term is not valid', 'The term is not valid: {selesai} is not after {mulai}.'],
  },
  'masa-tugas-lampau': {
    status: 409,
    id: [
      'Masa tugas sudah lewat',
      'Penugasan tidak berlaku surut: mulai {mulai} sudah lewat pada {hariIni}. Ubah hari mulai.',
    ],
    en: [
      'The term has passed',
      'An assignment is not retroactive: its start {mulai} has passed on {hariIni}. Change the start.',
    ],
  },
  'masa-tugas-terlalu-panjang': {
    status: 422,
    id: ['Masa tugas terlalu panjang', 'Masa tugas {hari} hari melebihi {maksimum} hari.'],
    en: ['The term is too long', 'The term of {hari} days is longer than {maksimum} days.'],
  },
  'uraian-tugas-kosong': {
    status: 409,
    id: ['Uraian tugas belum diisi', 'Tugas atau tempat tugas belum diisi.'],
    en: ['The task is empty', 'The task or its place is empty.'],
  },
  'ketua-tim-tidak-ada': {
    status: 409,
    id: ['Ketua tim belum ditunjuk', 'Ketua tim belum ditunjuk dari antara pegawai yang ditugaskan.'],
    en: ['No lead is named', 'No lead is named among the people assigned.'],
  },
  'penugasan-bertumpuk': {
    status: 409,
    id: ['Penugasan bertumpuk', 'Penugasan baris {barisId} bertumpuk dengan penugasan lain orang itu.'],
    en: ['Assignments overlap', 'The assignment of line {barisId} overlaps another one of that person.'],
  },
  'hari-setahun-terlampaui': {
    status: 422,
    id: ['Batas hari setahun terlampaui', 'Baris {barisId} akan melebihi {maksimum} hari penugasan setahun.'],
    en: ['Too many days in the year', 'Line {barisId} would exceed {maksimum} days of assignment in the year.'],
  },
  'jeda-belum-cukup': {
    status: 409,
    id: ['Jeda belum cukup', 'Baris {barisId} belum beristirahat {minimum} hari sejak penugasan sebelumnya.'],
    en: ['Too few days off', 'Line {barisId} has not had {minimum} days off since the last assignment.'],
  },
  'perpanjangan-habis': {
    status: 409,
    id: ['Perpanjangan sudah habis', 'Surat tugas sudah diperpanjang {kali} kali (paling banyak {maksimum}).'],
    en: ['No more extensions', 'The letter has been extended {kali} times (at most {maksimum}).'],
  },
  'laporan-kosong': {
    status: 422,
    id: ['Laporan belum diisi', 'Laporan belum diisi.'],
    en: ['The report is empty', 'The report is empty.'],
  },
  'belum-waktunya-kembali': {
    status: 409,
    id: ['Belum waktunya kembali', 'Penugasan berjalan sampai {selesai}; pengembalian otomatis terjadi sesudahnya.'],
    en: ['Not yet time to return', 'The assignment runs until {selesai}; the automatic return comes after it.'],
  },
} as const satisfies Record<string, ProblemRow>;
