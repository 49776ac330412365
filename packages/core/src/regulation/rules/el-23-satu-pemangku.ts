import { day } from '../../kernel/index.ts';
import { forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** A structural post has one definitive holder; where data show two, nobody enters. */
export const satuPemangku = defineRule<{ jabatan: string; unor: string; pemangku: number }>({
  id: 'EL-23',
  title: { id: 'Satu pemangku jabatan struktural', en: 'One holder of a structural post' },
  kind: 'HARD',
  sources: [{ law: 'siasn', article: 'TIM_4' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'unor',
  concerns: { sel: (sel) => sel.jabatan.jenis === 'struktural' && sel.pemangku.length > 1 },
  check: ({ tujuan }) =>
    tujuan.jabatan.jenis === 'struktural' && tujuan.pemangku.length > 1
      ? forbidden({ jabatan: tujuan.jabatan.nama, unor: tujuan.unor.nama, pemangku: tujuan.pemangku.length })
      : notConcerned,
  explain: {
    id: (f) => `${f.jabatan} di ${f.unor} sudah tercatat dipangku ${f.pemangku} orang; tidak ada yang boleh masuk.`,
    en: (f) => `${f.jabatan} in ${f.unor} is recorded with ${f.pemangku} holders; nobody may enter.`,
  },
  remedy: () => ({
    id: 'Perbaiki data pemangku, atau tunggu sampai jabatan itu kosong.',
    en: 'Correct the record of holders, or wait until the post is vacant.',
  }),
});
