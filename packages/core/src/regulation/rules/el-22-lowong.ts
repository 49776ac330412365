import { day } from '../../kernel/index.ts';
import { allowed, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/**
 * A structural post must be vacant on the tmt, or be left in the same plan; other posts have no such limit (MODEL section 3). Whether the
 * holder leaves is seen only on the whole plan, whose ceiling holds it, so an occupied post is remarked on here and not forbidden.
 */
export const lowong = defineRule<{ jabatan: string; unor: string; pemangku: number }>({
  id: 'EL-22',
  title: { id: 'Jabatan struktural lowong pada tmt', en: 'Structural post vacant on the tmt' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '56, 76 ayat (2)' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'unor',
  concerns: { sel: (sel) => sel.jabatan.jenis === 'struktural' },
  check({ tujuan }) {
    if (tujuan.jabatan.jenis !== 'struktural') return notConcerned;
    const facts = { jabatan: tujuan.jabatan.nama, unor: tujuan.unor.nama, pemangku: tujuan.pemangku.length };
    return facts.pemangku === 0 ? allowed(facts) : remarked(facts);
  },
  explain: {
    id: (f) =>
      f.pemangku === 0
        ? `${f.jabatan} di ${f.unor} lowong (${f.pemangku} pemangku).`
        : `${f.jabatan} di ${f.unor} terisi (${f.pemangku} pemangku): hanya dalam gerbong, pemangkunya pindah pada tmt yang sama.`,
    en: (f) =>
      f.pemangku === 0
        ? `${f.jabatan} in ${f.unor} is vacant (${f.pemangku} holders).`
        : `${f.jabatan} in ${f.unor} is occupied (${f.pemangku} holder): only in a chain, the holder leaves on the same tmt.`,
  },
});
