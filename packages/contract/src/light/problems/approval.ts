import type { ProblemRow } from './row.ts';

/** Proposals: writing them, answering and verifying them. */
export const approvalProblems = {
  'sudah-berubah': {
    status: 409,
    id: [
      'Sudah didahului',
      '{oleh} sudah melakukan "{tindakan}" pada usul ini ({pada}). Tindakan Anda tidak dijalankan dan tidak ada yang berubah karenanya. Muat ulang, lihat keadaannya, lalu putuskan lagi.',
    ],
    en: [
      'Somebody was first',
      '{oleh} already did "{tindakan}" on this proposal ({pada}). Your act was not carried out and changed nothing. Reload, look at where it stands and decide again.',
    ],
  },
  'usul-bukan-draf': {
    status: 409,
    id: [
      'Bukan draf lagi',
      'Usul ini sudah diajukan (tahap "{keadaan}"), jadi isinya tidak dapat diubah. Tidak ada yang berubah. Minta analis mengembalikannya ke draf.',
    ],
    en: [
      'No longer a draft',
      'This proposal has been handed in (stage "{keadaan}"), so its content cannot be changed. Nothing changed. Ask the analyst to send it back to draft.',
    ],
  },
  'baris-tetap': {
    status: 422,
    id: [
      'Bukan pindahan',
      '{nama} sudah berada pada tempat yang diusulkan. Tidak ada yang disimpan. Pilih unit atau jabatan lain.',
    ],
    en: ['Not a move', '{nama} already holds the proposed place. Nothing was stored. Choose another unit or post.'],
  },
  'pegawai-ganda': {
    status: 422,
    id: [
      'Orang yang sama dua kali',
      '{nama} disebut lebih dari sekali dalam usul ini. Tidak ada yang disimpan. Sisakan satu baris.',
    ],
    en: [
      'The same person twice',
      '{nama} is named more than once in this proposal. Nothing was stored. Keep one line.',
    ],
  },
  'bukan-unit-anda': {
    status: 403,
    id: [
      'Di luar unit Anda',
      '{nama} tidak berasal dari dan tidak menuju unit Anda. Tidak ada yang disimpan. Usulkan hanya pindahan yang menyangkut unit Anda.',
    ],
    en: [
      'Outside your units',
      '{nama} neither leaves nor enters one of your units. Nothing was stored. Propose only moves that concern your units.',
    ],
  },
  'akun-tanpa-pegawai': {
    status: 403,
    id: [
      'Akun tanpa data pegawai',
      'Akun ini tidak terhubung dengan seorang pegawai dalam data, jadi tidak dapat mengajukan permohonan sendiri. Tidak ada yang disimpan. Minta pengelola akun menghubungkannya.',
    ],
    en: [
      'An account without a person',
      'This account belongs to nobody in the data, so it cannot hand in an own request. Nothing was stored. Ask the administrator to connect it.',
    ],
  },
  'gerbong-tidak-ada': {
    status: 422,
    id: [
      'Gerbong tidak ada',
      'Gerbong {gerbong} tidak ada dalam rencana ini. Tidak ada yang disimpan. Pilih dari daftar gerbong.',
    ],
    en: ['No such gerbong', 'The gerbong {gerbong} is not in this plan. Nothing was stored. Choose from its list.'],
  },
  'rencana-tanpa-pindahan': {
    status: 422,
    id: [
      'Rencana tanpa pindahan',
      'Rencana ini tidak memindahkan seorang pun, jadi tidak ada yang dapat diusulkan. Naikkan jumlah pindahan, hitung lagi, lalu ajukan.',
    ],
    en: [
      'A plan without moves',
      'This plan moves nobody, so there is nothing to propose. Raise the number of moves, compute again and propose.',
    ],
  },
  'perbaikan-usang': {
    status: 409,
    id: [
      'Perbaikan tidak berlaku lagi',
      'Suara atau daftarnya sudah berubah sejak perbaikan ini dihitung. Tidak ada yang berubah. Buka lagi daftar perbaikan dan pilih satu.',
    ],
    en: [
      'The repair no longer applies',
      'Votes or lines have changed since this repair was computed. Nothing changed. Open the list of repairs again and choose one.',
    ],
  },
  'perbaikan-tanpa-rencana': {
    status: 409,
    id: [
      'Perbaikan perlu rencana',
      'Usul ini tidak berasal dari rencana, jadi tidak ada perbaikan yang dapat dihitung. Tolak seluruh gerbongnya atau kembalikan usulnya.',
    ],
    en: [
      'A repair needs a plan',
      'This proposal comes from no plan, so no repair can be computed. Reject the whole gerbong or send the proposal back.',
    ],
  },
  'akun-tidak-dikenal': {
    status: 403,
    id: [
      'Perlu akun bernama',
      'Tindakan ini harus dilakukan oleh akun bernama. Tidak ada yang berubah. Masuk dengan akun Anda sendiri, lalu ulangi.',
    ],
    en: [
      'A named account is needed',
      'This act must be taken by a named account. Nothing changed. Sign in with your own account and try again.',
    ],
  },
  'tindakan-di-luar-keadaan': {
    status: 409,
    id: [
      'Di luar tahapnya',
      'Tindakan "{tindakan}" tidak dapat dilakukan pada tahap "{keadaan}". Tidak ada yang berubah. Muat ulang halaman untuk melihat tahap sekarang.',
    ],
    en: [
      'Out of turn',
      '"{tindakan}" cannot be done at the stage "{keadaan}". Nothing changed. Reload the page to see the present stage.',
    ],
  },
  'peran-tidak-berwenang': {
    status: 403,
    id: [
      'Bukan wewenang peran ini',
      'Peran {peran} tidak berwenang melakukan "{tindakan}"; yang berwenang: {berwenang}. Tidak ada yang berubah.',
    ],
    en: ['Not for this role', 'The role {peran} may not do "{tindakan}"; it is for: {berwenang}. Nothing changed.'],
  },
  'plt-tidak-berwenang': {
    status: 403,
    id: [
      'Pejabat pelaksana tugas tidak berwenang',
      'Pejabat {sifat} tidak berwenang memutuskan perubahan status kepegawaian (UU 30/2014 Pasal 14 ayat (7)). "{tindakan}" menunggu pejabat definitif.',
    ],
    en: [
      'An acting official may not decide this',
      'An acting official ({sifat}) may not decide matters of personnel status (UU 30/2014 art. 14(7)). "{tindakan}" waits for the definitive official.',
    ],
  },
  'alasan-kosong': {
    status: 422,
    id: [
      'Alasan belum diisi',
      'Alasan belum diisi. "{tindakan}" memerlukan alasan tertulis; isian lain tetap tersimpan di layar ini.',
    ],
    en: [
      'The reason is empty',
      'The reason is empty. "{tindakan}" needs a written reason; what you entered is kept on this screen.',
    ],
  },
  'baris-tidak-ada': {
    status: 409,
    id: [
      'Baris tidak terbuka',
      'Baris {barisId} tidak (lagi) ada dalam daftar, atau tidak terbuka untuk tindakan ini. Muat ulang daftar.',
    ],
    en: [
      'The line is not open',
      'Line {barisId} is not (any longer) in the list, or not open for this act. Reload the list.',
    ],
  },
  'usul-tanpa-baris': {
    status: 409,
    id: ['Usul masih kosong', 'Usul belum memuat satu pun pegawai. Tambahkan paling sedikit satu baris.'],
    en: ['The proposal is empty', 'The proposal names nobody yet. Add at least one line.'],
  },
  'tenggat-tidak-berlaku': {
    status: 422,
    id: [
      'Tenggat tidak berlaku',
      'Tenggat {tenggat} tidak berlaku; pilih hari sesudah {hariIni} (untuk penugasan: sebelum hari mulai).',
    ],
    en: [
      'The deadline is not valid',
      'The deadline {tenggat} is not valid; choose a day after {hariIni} (for an assignment: before it starts).',
    ],
  },
  'bukan-sisi-anda': {
    status: 403,
    id: ['Bukan unit Anda', 'Baris {barisId} tidak menyangkut unit Anda.'],
    en: ['Not your unit', 'Line {barisId} does not concern your unit.'],
  },
  'perkara-sendiri': {
    status: 403,
    id: ['Menyangkut diri Anda', 'Baris {barisId} menyangkut diri Anda; tanggapan unit diberikan oleh atasan Anda.'],
    en: ['About yourself', 'Line {barisId} is about yourself; your superior answers for the unit.'],
  },
  'data-keberatan-kosong': {
    status: 422,
    id: [
      'Keberatan perlu data',
      'Keberatan atas baris {barisId} memerlukan data (angka, dokumen). Isi data, atau jawab "dapat dilepas".',
    ],
    en: [
      'An objection needs data',
      'An objection to line {barisId} needs data (figures, documents). Enter them, or answer "can be released".',
    ],
  },
  'tanggapan-belum-lengkap': {
    status: 409,
    id: [
      'Tanggapan belum lengkap',
      '{belum} baris belum ditanggapi ({barisId}). Tahap ini dapat ditutup bila semua menjawab, atau sesudah tenggat {tenggat}.',
    ],
    en: [
      'Answers are missing',
      '{belum} lines have no answer yet ({barisId}). The stage can be closed when all have answered, or after {tenggat}.',
    ],
  },
  'rencana-simulasi': {
    status: 409,
    id: [
      'Rencana masih simulasi',
      'Rencana ini simulasi: sebagian hasilnya bersandar pada anggapan. Lengkapi data yang dianggap, hitung ulang, lalu ajukan.',
    ],
    en: [
      'The plan is a simulation',
      'This plan is a simulation: parts rest on assumptions. Complete the data, compute again, then submit.',
    ],
  },
  'rencana-tidak-terbukti': {
    status: 409,
    id: [
      'Rencana tidak lagi terbukti',
      'Rencana tidak lagi lulus pemeriksaan ulang pada data hari ini. Kembalikan ke draf dan hitung ulang.',
    ],
    en: [
      'The plan is no longer proven',
      "The plan is no longer accepted by the verifier on today's data. Send it back to the draft and compute again.",
    ],
  },
  'tanpa-keberatan': {
    status: 409,
    id: ['Tidak ada keberatan', 'Tidak ada keberatan (pada baris {barisId}) untuk dijawab.'],
    en: ['No objection', 'There is no objection (on line {barisId}) to answer.'],
  },
  'keberatan-belum-dijawab': {
    status: 409,
    id: ['Keberatan belum dijawab', '{jumlah} baris mempunyai keberatan yang belum dijawab tertulis ({barisId}).'],
    en: ['An objection has no answer', '{jumlah} lines have an objection without a written answer ({barisId}).'],
  },
  'tanpa-syarat-terbuka': {
    status: 409,
    id: [
      'Tidak ada syarat terbuka',
      'Tidak ada persetujuan yang perlu dicatat (baris {barisId}). Yang belum diketahui diselesaikan dengan melengkapi data.',
    ],
    en: [
      'No open condition',
      'There is no consent to record (line {barisId}). What is unknown is settled by completing the data.',
    ],
  },
  'nomor-dokumen-kosong': {
    status: 422,
    id: ['Nomor dokumen belum diisi', 'Nomor dokumen persetujuan untuk baris {barisId} belum diisi.'],
    en: ['The document number is empty', 'The number of the consent document for line {barisId} is empty.'],
  },
  'verdict-terlarang': {
    status: 409,
    id: [
      'Ada baris yang dilarang',
      '{jumlah} baris dilarang aturan pada data hari ini ({barisId}). Keluarkan barisnya atau kembalikan usul.',
    ],
    en: [
      'Some lines are forbidden',
      "{jumlah} lines are forbidden by the rules on today's data ({barisId}). Take them out or send the proposal back.",
    ],
  },
  'verdict-tidak-diketahui': {
    status: 409,
    id: [
      'Ada baris yang belum dapat dinilai',
      '{jumlah} baris belum dapat dinilai karena datanya kurang ({barisId}). Lengkapi data; anggapan tidak cukup.',
    ],
    en: [
      'Some lines cannot be judged',
      '{jumlah} lines cannot be judged for lack of data ({barisId}). Complete the data; an assumption is not enough.',
    ],
  },
  'syarat-belum-selesai': {
    status: 409,
    id: [
      'Persetujuan belum dicatat',
      '{jumlah} baris memerlukan persetujuan yang belum dicatat ({barisId}). Catat nomor dokumennya.',
    ],
    en: [
      'A consent is not recorded',
      '{jumlah} lines need a consent that is not recorded ({barisId}). Record the document number.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
