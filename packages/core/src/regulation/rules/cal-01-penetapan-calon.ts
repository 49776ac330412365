import { addDays, addMonths, day } from '../../kernel/index.ts';
import { type FreezeFacts, freezeOutcome, freezeRemedy, freezeSentence } from '../freeze.ts';
import { defineRule } from '../rule.ts';

/** From six months before candidates are fixed until the end of term, officials are replaced only with the Minister's written approval. */
export const penetapanCalon = defineRule<FreezeFacts>({
  id: 'CAL-01',
  title: { id: 'Pembekuan menjelang pemilihan', en: 'Freeze before an election' },
  kind: 'HARD',
  sources: [{ law: 'uu-10-2016', article: '71 ayat (2)' }],
  validFrom: day('2016-07-01'),
  validTo: null,
  looksAt: 'jabatan',
  check(perkara, { bekuSebelumPenetapanBulan }) {
    const { penetapanCalon: fixed, akhirMasaJabatan: end } = perkara.index.paket.kebijakan.kalender;
    if (fixed === null) return freezeOutcome(perkara, null);
    const from = addMonths(fixed, -bekuSebelumPenetapanBulan);
    return freezeOutcome(perkara, { from, until: end === null ? null : addDays(end, 1) });
  },
  explain: freezeSentence,
  remedy: freezeRemedy,
});
