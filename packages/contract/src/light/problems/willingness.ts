import type { ProblemRow } from './row.ts';

/** Rounds, wishes, offers, protection and objections. No sentence carries a wish or a reason. */
export const willingnessProblems = {
  'putaran-di-luar-keadaan': {
    status: 409,
    id: [
      'Di luar tahapnya',
      'Tindakan "{tindakan}" tidak dapat dilakukan selagi putaran pada tahap "{keadaan}". Tidak ada yang berubah. Muat ulang halaman.',
    ],
    en: [
      'Out of turn',
      '"{tindakan}" cannot be done while the round is at the stage "{keadaan}". Nothing changed. Reload the page.',
    ],
  },
  'putaran-belum-waktunya': {
    status: 409,
    id: [
      'Belum waktunya',
      'Tindakan "{tindakan}" baru dapat dilakukan mulai {mulai}; hari ini {hariIni}. Tidak ada yang berubah.',
    ],
    en: ['Too early', '"{tindakan}" can be done from {mulai} on; today is {hariIni}. Nothing changed.'],
  },
  'putaran-lain-berjalan': {
    status: 409,
    id: [
      'Putaran lain masih berjalan',
      'Putaran "{nama}" masih berjalan, dan hanya satu putaran dapat menerima minat pada satu waktu. Tidak ada yang berubah. Tutup atau batalkan putaran itu dahulu.',
    ],
    en: [
      'Another round is running',
      'The round "{nama}" is still running, and only one round can take wishes at a time. Nothing changed. Close it or call it off first.',
    ],
  },
  'putaran-kalender': {
    status: 422,
    id: [
      'Kalender putaran tidak berlaku',
      'Masa minat {buka} sampai {tutup} dan TMT {tmt} tidak berurutan. Tidak ada yang disimpan. Hari tutup tidak mendahului hari buka, dan TMT sesudah keduanya.',
    ],
    en: [
      'The calendar of the round is not valid',
      'Wishes from {buka} to {tutup} and effective day {tmt} are out of order. Nothing was stored. The closing day may not come before the opening day, and the effective day follows both.',
    ],
  },
  'pertukaran-menolak': {
    status: 409,
    id: ['Pertukaran tidak dapat dijalankan', '{alasan}'],
    en: ['The trade cannot be run', '{reason}'],
  },
  'jejak-belum-ada': {
    status: 409,
    id: ['Jejak belum ada', 'Jejak pertukaran diterbitkan sesudah pertukaran dijalankan. Tidak ada yang berubah.'],
    en: ['There is no trace yet', 'The trace is published once the trade has been run. Nothing changed.'],
  },
  'jejak-bukan-bagi-pejabat': {
    status: 403,
    id: [
      'Jejak tidak bagi yang memimpin atau mengelola',
      'Pada jejak, pemegang tunggal suatu tempat dapat dikenali, padahal Anda juga memegang peran di atas orang lain. Auditor dapat mengulang pertukaran itu bagi Anda. Tidak ada yang berubah.',
    ],
    en: [
      'The trace is not for those who lead or administer',
      'The only holder of a place can be recognised in a trace, and you also hold a role over other people. The auditor can replay the trade for you. Nothing changed.',
    ],
  },
  'minat-tertutup': {
    status: 409,
    id: [
      'Minat tidak dapat diubah',
      'Putaran ini tidak (lagi) menerima minat. Daftar yang tersimpan tetap seperti semula. Tunggu putaran berikutnya.',
    ],
    en: [
      'Wishes cannot be changed',
      'This round does not take wishes (any longer). The stored list stays as it was. Wait for the next round.',
    ],
  },
  'minat-tidak-berlaku': {
    status: 422,
    id: [
      'Ada tempat yang tidak dapat dipilih',
      'Pilihan ke-{urutan} disebut dua kali atau tidak ada dalam data. Tidak ada yang disimpan; isian Anda tetap di layar. Hapus pilihan itu lalu simpan lagi.',
    ],
    en: [
      'A place cannot be chosen',
      'Choice number {urutan} is named twice or is not in the data. Nothing was stored; what you entered is kept on the screen. Remove it and store again.',
    ],
  },
  'tawaran-lewat': {
    status: 409,
    id: [
      'Tenggat sudah lewat',
      'Tenggat jawaban {tenggat} sudah lewat atau jawabannya tidak diminta lagi. Jawaban yang tercatat tetap. Hubungi tim kasus bila ada halangan.',
    ],
    en: [
      'The deadline has passed',
      'The deadline {tenggat} has passed or no answer is asked for any longer. The recorded answer stands. Tell the case team if something kept you.',
    ],
  },
  'jawaban-tidak-sesuai': {
    status: 422,
    id: [
      'Jawaban ini tidak tersedia',
      'Jawaban "{jawaban}" tidak tersedia untuk {jenis}. Tidak ada yang berubah. Tawaran dapat ditolak; rencana penempatan ditanggapi dengan "bersedia" atau "ada kendala".',
    ],
    en: [
      'This answer is not available',
      'The answer "{jawaban}" is not available for {jenis}. Nothing changed. An offer may be declined; a placement plan is responded to with "willing" or "there is an obstacle".',
    ],
  },
  'isian-jawaban-kosong': {
    status: 422,
    id: [
      'Keterangan belum diisi',
      'Jawaban "{jawaban}" memerlukan keterangan, dan untuk kendala juga jenisnya. Tidak ada yang berubah; isian Anda tetap di layar.',
    ],
    en: [
      'The explanation is empty',
      'The answer "{jawaban}" needs an explanation, and an obstacle also its kind. Nothing changed; what you entered is kept on the screen.',
    ],
  },
  'perkara-sudah-berubah': {
    status: 409,
    id: [
      'Perkara sudah berubah',
      'Perkara ini sudah diputus, ditarik, atau diubah. Tindakan Anda tidak dijalankan. Muat ulang, lalu lihat keadaannya.',
    ],
    en: [
      'The case has changed',
      'This case has been decided, withdrawn or changed. Your act was not carried out. Reload and look at where it stands.',
    ],
  },
  'lindungan-tanggal': {
    status: 422,
    id: [
      'Tanggal perlindungan tidak berlaku',
      'Perlindungan sampai {sampai} tidak berlaku; pilih hari sesudah {hariIni}. Tidak ada yang disimpan.',
    ],
    en: [
      'The day of the protection is not valid',
      'Protection until {sampai} is not valid; choose a day after {hariIni}. Nothing was stored.',
    ],
  },
  'keberatan-lewat': {
    status: 409,
    id: [
      'Masa keberatan sudah lewat',
      'Keberatan dapat diajukan sampai {batas}. Tidak ada yang disimpan. Upaya banding tetap terbuka menurut ketentuan.',
    ],
    en: [
      'The time for objections has passed',
      'An objection could be made until {batas}. Nothing was stored. An administrative appeal remains open as the law provides.',
    ],
  },
  'keberatan-berjalan': {
    status: 409,
    id: [
      'Keberatan sudah diajukan',
      'Keberatan atas hal ini sudah diajukan dan belum diputus. Tidak ada yang disimpan.',
    ],
    en: [
      'There is an objection already',
      'An objection to this has been made and is not decided yet. Nothing was stored.',
    ],
  },
  'putaran-tanpa-baris': {
    status: 409,
    id: [
      'Belum ada yang dapat diusulkan',
      'Belum ada jawaban bersedia yang belum diusulkan, atau orang yang terkait dengannya belum menjawab. Tidak ada yang dibuat.',
    ],
    en: [
      'Nothing to propose yet',
      'There is no accepted line that has not been proposed, or people tied to it have not answered. Nothing was made.',
    ],
  },
  'putaran-tidak-terbukti': {
    status: 409,
    id: [
      'Putaran tidak lolos pemeriksaan',
      'Hasil putaran "{nama}" tidak dapat dijadikan usul: {apa}. Tidak ada yang dibuat. Hentikan dan laporkan kepada auditor; bandingkan jejak yang diterbitkan dengan sidiknya.',
    ],
    en: [
      'The round fails its check',
      'The result of the round "{nama}" cannot become a proposal: {what}. Nothing was made. Stop and tell the auditor; compare the published trace with its hash.',
    ],
  },
  'putaran-tanpa-penolakan': {
    status: 409,
    id: [
      'Tidak ada yang perlu diperbaiki',
      'Tidak ada baris yang ditolak atau diterima keberatannya, jadi tidak ada perbaikan yang dihitung.',
    ],
    en: [
      'Nothing to repair',
      'No line has been declined or objected to with success, so there is no repair to compute.',
    ],
  },
  'manfaat-kosong': {
    status: 422,
    id: [
      'Langkah tanpa isi',
      'Langkah {langkah} tidak memberi apa pun. Tidak ada yang diterbitkan; isian Anda tetap di layar. Isi sedikitnya satu manfaat pada setiap langkah.',
    ],
    en: [
      'A step without content',
      'Step {langkah} gives nothing. Nothing was published; what you entered is kept on the screen. Give at least one benefit on each step.',
    ],
  },
  'manfaat-turun': {
    status: 422,
    id: [
      'Langkah memberi lebih sedikit',
      'Langkah {langkah} memberi lebih sedikit daripada langkah sebelumnya. Tidak ada yang diterbitkan; isian Anda tetap di layar. Setiap langkah sedikitnya memberi yang sudah diberikan sebelumnya.',
    ],
    en: [
      'A step gives less',
      'Step {langkah} gives less than the one before. Nothing was published; what you entered is kept on the screen. Each step gives at least what was given before.',
    ],
  },
  'manfaat-lampau': {
    status: 422,
    id: [
      'Tanggal berlaku sudah lewat',
      'Kebijakan berlaku mulai {berlaku}, sedangkan hari ini {hariIni}. Tidak ada yang diterbitkan. Pilih hari ini atau sesudahnya, agar tidak mengubah yang sudah dijanjikan.',
    ],
    en: [
      'The first day is past',
      'The policy would hold from {berlaku}, and today is {hariIni}. Nothing was published. Choose today or later, so that nothing already announced changes.',
    ],
  },
  'hak-kembali-belum': {
    status: 409,
    id: [
      'Hak kembali belum dapat dipakai',
      'Hak kembali berlaku mulai {mulai} dan dipakai atas permintaan pegawainya. Tidak ada yang berubah.',
    ],
    en: [
      'The right to return cannot be used yet',
      'The right holds from {mulai} and is used when the person asks for it. Nothing changed.',
    ],
  },
  'tukar-berubah': {
    status: 409,
    id: [
      'Pertukaran sudah berubah',
      'Pertukaran ini sudah tidak terbuka, karena seseorang menarik diri atau keadaannya berubah. Tidak ada yang berubah karena tindakan Anda. Muat ulang.',
    ],
    en: [
      'The exchange has changed',
      'This exchange is no longer open, because somebody withdrew or things changed. Your act changed nothing. Reload.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
