import { definePesan } from '../../../language/define-pesan.ts';

/** What a proposal rests on: the frozen list, the figures of its lines, the plan. */
export const pesan = definePesan({
  beku: { id: 'Daftar yang dibekukan', en: 'Frozen list' },
  bekuJelas: {
    id: 'Yang diputuskan adalah daftar ini, dengan sidiknya. Data yang berubah kemudian terlihat di sampingnya.',
    en: 'What is decided is this list, with its hash. Data that change later are shown beside it.',
  },
  belumBeku: {
    id: 'Belum dibekukan: itu terjadi saat lolos verifikasi.',
    en: 'Not frozen yet: that happens at verification.',
  },
  'beku-verifikasi': { id: 'Saat verifikasi', en: 'At verification' },
  'beku-penetapan': { id: 'Saat penetapan', en: 'At the decision' },
  bekuUtuh: { id: 'Daftar masih sama dengan sidiknya.', en: 'The list still matches its hash.' },
  bekuRusak: {
    id: 'Daftar tidak lagi sama dengan sidiknya. Hentikan dan laporkan kepada auditor.',
    en: 'The list no longer matches its hash. Stop and tell the auditor.',
  },
  tanpaPenyimpangan: { id: 'Tidak ada data yang berubah sejak dibekukan.', en: 'No data have changed since.' },
  penyimpangan: {
    id: '{n} hal berubah sejak dibekukan',
    en: '{n, plural, one {# thing has} other {# things have}} changed since',
  },
  dariKe: { id: '{a} → {b}', en: '{a} → {b}' },
  tanpaRencana: { id: 'Usul ini tidak berasal dari rencana', en: 'This proposal comes from no plan' },
  tanpaRencanaSebab: {
    id: 'Barisnya ditulis sendiri; aturan tetap diperiksa pada setiap baris.',
    en: 'Its lines were written by hand; the rules are checked on every line all the same.',
  },
  putaran: { id: 'Putaran yang mendasari', en: 'Round it rests on' },
  putaranJelas: {
    id: 'Hasil putaran "{nama}", diperiksa mesin pada {tanggal} saat usul ini dibuat: rencana bawaan {n} pindahan, lalu pertukaran. Minat dan alasan pribadi tidak ada di sini.',
    en: 'Result of the round "{nama}", checked by machine on {tanggal} when this proposal was made: a default plan of {n} moves, then the trade. Wishes and personal reasons are not here.',
  },
  putaranLabel: { id: 'Sebutan menurut hasil pertukaran', en: 'Labels by the result of the trade' },
  putaranOrang: {
    id: '{n} orang',
    en: '{n, plural, one {# person} other {# people}}',
  },
  sidikJejak: { id: 'Sidik jejak pertukaran', en: 'Hash of the trace' },
  sidikMinat: { id: 'Sidik seluruh minat', en: 'Hash of all wishes' },
  sidikBenih: { id: 'Sidik benih undian', en: 'Hash of the lottery seed' },
  sidikRencana: { id: 'Sidik rencana bawaan', en: 'Hash of the default plan' },
  bukaPutaran: { id: 'Buka putaran', en: 'Open the round' },
  dasarRencana: { id: 'Rencana yang mendasari', en: 'Plan it rests on' },
  dasarRencanaJelas: {
    id: 'Pernyataan pada hari perhitungan tentang rencana seluruhnya: {n} pindahan.',
    en: 'Claimed on the day of the computation about the whole plan: {n} moves.',
  },
  dampak: { id: 'Dampak usul ini', en: 'What this proposal does' },
  dampakJelas: {
    id: 'Beban dan kompetensi sebelum dan sesudah {n} baris yang berjalan, seperti tercetak dalam surat. Baris yang ditolak atau keluar tidak dihitung.',
    en: 'Load and competences before and after the {n} lines that go, as the letters print them. Lines rejected or taken out do not count.',
  },
  simpangan: { id: 'Simpangan beban', en: 'Spread of the load' },
  diAtas: { id: 'Pegawai di atas 1,15', en: 'People above 1,15' },
  diBawah: { id: 'Pegawai di bawah 0,85', en: 'People below 0,85' },
  kompetensiTerpenuhi: { id: 'Kompetensi terpenuhi', en: 'Competences met' },
  tidakTerbukti: {
    id: 'Pemeriksa mandiri tidak lagi menerima rencana ini pada data hari ini.',
    en: 'The independent check no longer accepts this plan on today’s data.',
  },
  unitBerubah: { id: 'Beban {n} unit yang berubah', en: 'Load of the {n} units that change' },
  bukaRencana: { id: 'Buka rencana', en: 'Open the plan' },
});
