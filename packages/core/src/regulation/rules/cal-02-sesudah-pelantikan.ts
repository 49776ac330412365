import { day } from '../../kernel/index.ts';
import { type FreezeFacts, freezeOutcome, freezeRemedy, freezeSentence } from '../freeze.ts';
import { defineRule } from '../rule.ts';
import { completionDay } from '../term.ts';

/** Within six months after inauguration the regional head replaces officials only with the Minister's written approval. */
export const sesudahPelantikan = defineRule<FreezeFacts>({
  id: 'CAL-02',
  title: { id: 'Pembekuan sesudah pelantikan', en: 'Freeze after inauguration' },
  kind: 'HARD',
  sources: [{ law: 'uu-10-2016', article: '162 ayat (3)' }],
  validFrom: day('2016-07-01'),
  validTo: null,
  looksAt: 'jabatan',
  check(perkara, { bekuSesudahPelantikanBulan }) {
    const from = perkara.index.paket.kebijakan.kalender.pelantikanKepalaDaerah;
    if (from === null) return freezeOutcome(perkara, null);
    return freezeOutcome(perkara, { from, until: completionDay(from, bekuSesudahPelantikanBulan) });
  },
  explain: freezeSentence,
  remedy: freezeRemedy,
});
