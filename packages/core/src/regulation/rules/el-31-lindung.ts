import { addDays, type Day, day } from '../../kernel/index.ts';
import { allowed, forbidden } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';

/** Protected until a day verified by the panel. The reason is never in the data: code and day only. */
export const lindung = defineRule<{ lindungSampai: Day | null; tmt: Day }>({
  id: 'EL-31',
  title: { id: 'Masa perlindungan', en: 'Protection' },
  kind: 'HARD',
  sources: [{ law: 'produk', article: '' }],
  validFrom: day('1900-01-01'),
  validTo: null,
  looksAt: 'pegawai',
  check({ pegawai, tmt }) {
    const facts = { lindungSampai: pegawai.lindungSampai, tmt };
    return facts.lindungSampai !== null && facts.lindungSampai >= tmt ? forbidden(facts) : allowed(facts);
  },
  explain: {
    id: (f) =>
      f.lindungSampai === null
        ? 'Tidak ada perlindungan yang dinyatakan.'
        : `Dilindungi sampai ${tanggal.id(f.lindungSampai)} (tmt ${tanggal.id(f.tmt)}).`,
    en: (f) =>
      f.lindungSampai === null
        ? 'No protection is declared.'
        : `Protected until ${tanggal.en(f.lindungSampai)} (tmt ${tanggal.en(f.tmt)}).`,
  },
  remedy(f) {
    if (f.lindungSampai === null) return null;
    const first = addDays(f.lindungSampai, 1);
    return { id: `Paling awal tmt ${tanggal.id(first)}.`, en: `Earliest tmt ${tanggal.en(first)}.` };
  },
});
