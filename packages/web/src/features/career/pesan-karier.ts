import { definePesan } from '../../language/define-pesan.ts';

/** The words of the own career, apart from those of the analyst: a phone fetches no more than it shows. */
export const pesan = definePesan({
  mine: { id: 'Karier saya', en: 'My career' },
  mineTitle: {
    id: '{n, plural, =0 {Belum ada langkah yang semua syaratnya terpenuhi} other {# langkah yang semua syaratnya sudah Anda penuhi}}',
    en: '{n, plural, =0 {No next step has all its requirements met yet} one {# next step has all its requirements met} other {# next steps have all their requirements met}}',
  },
  mineIntro: {
    id: 'Dihitung dari data kepegawaian Anda per {day}. Bukan tawaran dan bukan janji: pengisian jabatan tetap melalui seleksi dan keputusan.',
    en: 'Computed from your personnel data of {day}. No offer and no promise: posts are still filled by selection and decision.',
  },
  myPost: { id: 'Jabatan sekarang', en: 'Present post' },
  myTenure: { id: 'Lama di jabatan', en: 'Time in post' },
  myDue: { id: 'Rotasi', en: 'Rotation' },
  'due-jatuh': { id: 'Sudah waktunya dirotasi (batas {months} bulan)', en: 'Due (term {months} months)' },
  'due-belum': { id: 'Jatuh tempo {day}', en: 'Due on {day}' },
  'due-fungsional': { id: 'JF mengikuti kariernya sendiri', en: 'JF follow their own career' },
  'due-jpt': { id: 'JPT di luar program ini', en: 'JPT are outside this programme' },
  nowBlocked: { id: 'Yang menahan pindah saat ini', en: 'What holds a move back at present' },
  promosi: { id: 'Naik jenjang atau kelas', en: 'Up a level or class' },
  setara: { id: 'Setara, jabatan lain', en: 'Same level, another post' },
  same: { id: 'Jabatan sama, unit lain', en: 'Same post, another unit' },
  stepFacts: {
    id: '{formasi, plural, other {# formasi}}, {vacant, plural, =0 {semua terisi} other {# tanpa pemangku}}',
    en: '{formasi, plural, other {# formasi}}, {vacant, plural, =0 {all held} other {# without a holder}}',
  },
  missing: {
    id: '{n, plural, =0 {Semua syarat terpenuhi} other {# syarat belum terpenuhi atau belum diketahui}}',
    en: '{n, plural, =0 {All requirements met} one {# requirement not met or not known} other {# requirements not met or not known}}',
  },
  requirements: { id: 'Syarat dan pasalnya', en: 'Requirements and articles' },
  mineNone: { id: 'Belum ada langkah berikut', en: 'There is no next step yet' },
  mineNoneWhy: {
    id: 'Tidak ada jabatan setara atau setingkat di atas pada data sekarang. Bila menurut Anda keliru, sampaikan kepada pengelola kepegawaian unit Anda.',
    en: 'The present data hold no post at your level or one above. If that seems wrong, tell the personnel officer of your unit.',
  },
  months: { id: '{n} bulan', en: '{n} months' },
  today: { id: 'Pada {day}', en: 'On {day}' },
  classOf: { id: 'Kelas {n}', en: 'Class {n}' },
});
