import type { ProblemRow } from './row.ts';

/** Evaluation, lots of waves, feedback imports, public reports. */
export const evaluationProblems = {
  'gelombang-tidak-cocok': {
    status: 422,
    id: [
      'Gelombang belum cocok',
      'Ada {unit} unit, {dibantu} di antaranya mendapat bantuan dalam {gelombang} gelombang. Tiap gelombang perlu hari mulai sendiri yang berurutan dan tidak melewati hari terakhir; sisakan unit yang belum dibantu, atau buat dua gelombang. Tidak ada yang disegel.',
    ],
    en: [
      'The waves do not fit yet',
      'There are {unit} units, {dibantu} of them helped in {gelombang} waves. Each wave needs a first day of its own, in order and not after the last day; leave units without help, or make two waves. Nothing was sealed.',
    ],
  },
  'gelombang-lampau': {
    status: 422,
    id: [
      'Mulai sudah lewat',
      'Undian hanya berlaku bila disegel sebelum gelombang pertama mulai; hari ini {hariIni}. Tidak ada yang disegel.',
    ],
    en: [
      'The start has passed',
      'A lot counts only when it is sealed before the first wave starts; today is {hariIni}. Nothing was sealed.',
    ],
  },
  'undian-sudah': {
    status: 409,
    id: [
      'Sudah diundi',
      'Urutan "{judul}" sudah diundi dan tidak dapat diundi lagi. Muat ulang halaman untuk melihatnya.',
    ],
    en: ['Drawn already', 'The order of "{judul}" was drawn and cannot be drawn again. Reload the page to see it.'],
  },
  'masukan-tidak-terbaca': {
    status: 422,
    id: ['Berkas tidak terbaca', '{nama}: {sebab} Tidak ada yang disimpan.'],
    en: ['The file cannot be read', '{nama}: {sebab} Nothing was stored.'],
  },
  'masukan-tidak-dikenal': {
    status: 422,
    id: [
      'Isi berkas tidak dikenali',
      '{nama} tidak tampak seperti ekspor SP4N-LAPOR! (perlu kolom tanggal dan unit) atau SKM (perlu tanggal, unit, dan unsur U1–U9). Tidak ada yang disimpan. Periksa baris judul kolomnya.',
    ],
    en: [
      'The content is not recognised',
      '{nama} looks like neither an export of SP4N-LAPOR! (needs columns for day and unit) nor of SKM (needs day, unit and the elements U1 to U9). Nothing was stored. Look at its header row.',
    ],
  },
  'masukan-sudah': {
    status: 409,
    id: ['Sudah disimpan', '{nama} sudah disimpan. Tidak ada yang berubah.'],
    en: ['Stored already', '{nama} has been stored. Nothing changed.'],
  },
  'laporan-berubah': {
    status: 409,
    id: [
      'Angka sudah berubah',
      'Data {triwulan} berubah sejak Anda membuka halaman ini. Tidak ada yang terbit. Muat ulang, baca angkanya, lalu terbitkan.',
    ],
    en: [
      'The figures have moved',
      'The data of {triwulan} have changed since you opened this page. Nothing was published. Reload, read the figures, then publish.',
    ],
  },
} as const satisfies Record<string, ProblemRow>;
