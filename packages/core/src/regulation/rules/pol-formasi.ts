import { day } from '../../kernel/index.ts';
import { forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** Only a formasi that formasi.csv or tugas.csv names may be entered: a place that is merely held has no approved post. */
export const formasiResmi = defineRule<{ jabatan: string; unor: string }>({
  id: 'POL-FORMASI',
  title: { id: 'Formasi harus tercatat', en: 'The formasi must be on record' },
  kind: 'HARD',
  sources: [{ law: 'produk', article: '' }],
  validFrom: day('1900-01-01'),
  validTo: null,
  looksAt: 'unor',
  concerns: { sel: (sel) => !sel.resmi },
  check: ({ tujuan }) =>
    tujuan.resmi ? notConcerned : forbidden({ jabatan: tujuan.jabatan.nama, unor: tujuan.unor.nama }),
  explain: {
    id: ({ jabatan, unor }) => `${jabatan} di ${unor} tidak tercatat di formasi.csv maupun tugas.csv.`,
    en: ({ jabatan, unor }) => `${jabatan} in ${unor} is on record neither in formasi.csv nor in tugas.csv.`,
  },
  remedy: ({ jabatan, unor }) => ({
    id: `Tambahkan formasi ${jabatan} di ${unor}, bila memang ditetapkan.`,
    en: `Add the formasi ${jabatan} in ${unor}, if it has been approved.`,
  }),
});
