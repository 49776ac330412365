import { day } from '../../kernel/index.ts';
import { forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** High-leadership posts have their own procedure and stay fixed in a plan. */
export const jpt = defineRule<{ jabatan: string }>({
  id: 'EL-16',
  title: { id: 'JPT di luar rencana ini', en: 'JPT are outside these plans' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '131-133' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pasangan',
  check({ jabatanAsal, jabatan, profil, profilAsal }) {
    if (profil.tingkat === 'jpt') return forbidden({ jabatan: jabatan.nama });
    return profilAsal.tingkat === 'jpt' ? forbidden({ jabatan: jabatanAsal.nama }) : notConcerned;
  },
  explain: {
    id: ({ jabatan }) =>
      `${jabatan} adalah jabatan pimpinan tinggi: pengisiannya melalui seleksi atau uji kompetensi tersendiri, bukan rencana ini.`,
    en: ({ jabatan }) =>
      `${jabatan} is a high-leadership post: it is filled by its own selection or competence test, not by this plan.`,
  },
});
