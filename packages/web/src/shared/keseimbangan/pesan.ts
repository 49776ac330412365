import { definePesan } from '../../language/define-pesan.ts';

/** What the measures of balance mean (MODEL section 2), wherever they stand. */
export const pesan = definePesan({
  spread: {
    id: 'Simpangan = akar dari rata-rata (rasio pegawai − rata-rata rasio)², atas semua pegawai. 0 berarti semua memikul beban yang sama.',
    en: 'Spread = root of the mean of (ratio of a person − mean ratio)², over all people. 0 means that all carry the same load.',
  },
  imbalance: {
    id: 'B = jumlah kebutuhan² ÷ pegawai setara penuh waktu, atas semua formasi; formasi kosong dihitung sepertiga orang. Makin kecil makin merata; inilah yang diperkecil perencana.',
    en: 'B = sum of need² ÷ full-time equivalent people, over all formasi; an empty one counts as a third of a person. Smaller is more even; this is what the planner lowers.',
  },
  heaviest: {
    id: 'Rasio terbesar di antara formasi yang berpegawai; rasio = kebutuhan ÷ pegawai setara penuh waktu.',
    en: 'The greatest ratio among formasi with people; ratio = need ÷ full-time equivalent people.',
  },
  over: {
    id: 'Banyaknya pegawai di formasi dengan rasio di atas 1,15.',
    en: 'Number of people in formasi with a ratio above 1,15.',
  },
  under: {
    id: 'Banyaknya pegawai di formasi dengan rasio di bawah 0,85.',
    en: 'Number of people in formasi with a ratio below 0,85.',
  },
  empty: {
    id: 'Formasi yang mempunyai beban tetapi belum mempunyai pegawai; rasionya tidak ada, bukan nol.',
    en: 'Formasi with work but nobody in them; they have no ratio, which is not zero.',
  },
  beforeAfter: {
    id: 'Sebelum → sesudah rencana: {before} → {after}',
    en: 'Before → after the plan: {before} → {after}',
  },
});
