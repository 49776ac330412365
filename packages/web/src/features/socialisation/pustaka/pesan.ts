import { definePesan } from '../../../language/define-pesan.ts';

export const pesan = definePesan({
  pustaka: { id: 'Pustaka kasus instansi lain', en: 'Cases of other agencies' },
  temuan: {
    id: '{n} kasus: {berhasil} berhasil, {campuran} campuran, {gagal} gagal',
    en: '{n} cases: {berhasil} worked, {campuran} mixed, {gagal} failed',
  },
  jelas: {
    id: 'Ditulis ulang dari sumber yang dapat dibaca sendiri. Tidak ada yang dikarang; yang tidak dinyatakan sumber tidak ditulis.',
    en: 'Told in our own words from sources you can read yourself. Nothing is invented; what no source says is not written.',
  },
  kosong: { id: 'Belum ada kasus', en: 'There is no case yet' },
  kosongSebab: {
    id: 'Kasus bersumber dari instansi lain tampil di sini.',
    en: 'Sourced cases of other agencies appear here.',
  },
  saring: { id: 'Menurut hasil', en: 'By outcome' },
  semua: { id: 'Semua', en: 'All' },
  berhasil: { id: 'Berhasil', en: 'Worked' },
  campuran: { id: 'Campuran', en: 'Mixed' },
  gagal: { id: 'Gagal', en: 'Failed' },
  dilakukan: { id: 'Yang dilakukan', en: 'What was done' },
  hasilnya: { id: 'Hasilnya', en: 'What came of it' },
  kekurangan: { id: 'Yang gagal atau belum diketahui', en: 'What failed or is not known' },
  berlakuDiSini: { id: 'Berlaku di sini?', en: 'Does it hold here?' },
  sumber: { id: 'Sumber', en: 'Sources' },
  tanpaTahun: { id: 'tahun tidak disebut', en: 'no year given' },
});
