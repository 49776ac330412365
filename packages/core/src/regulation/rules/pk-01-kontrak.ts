import { type Day, day } from '../../kernel/index.ts';
import { allowed, forbidden, notConcerned, remarked, unknown } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';
import { isPppk } from '../status.ts';

/** The contract of a PPPK must cover the tmt. */
export const kontrak = defineRule<{ kontrakSampai: Day | null; tmt: Day }>({
  id: 'PK-01',
  title: { id: 'Perjanjian kerja PPPK mencakup tmt', en: 'PPPK contract covers the tmt' },
  kind: 'HARD',
  sources: [{ law: 'pp-49-2018', article: '37' }],
  validFrom: day('2018-11-28'),
  validTo: null,
  looksAt: 'pegawai',
  check({ index, pegawai, tmt }) {
    if (!isPppk(pegawai)) return notConcerned;
    const facts = { kontrakSampai: pegawai.kontrakSampai, tmt };
    if (facts.kontrakSampai === null)
      return index.paket.kebijakan.asumsi.includes('kontrak-mencakup-tmt') ? remarked(facts) : unknown(facts);
    return facts.kontrakSampai >= tmt ? allowed(facts) : forbidden(facts);
  },
  explain: {
    id: (f, { verdict }) => {
      const tmt = tanggal.id(f.tmt);
      if (f.kontrakSampai === null)
        return verdict === 'unknown'
          ? `Akhir perjanjian kerja PPPK tidak tercatat; harus mencakup tmt ${tmt}.`
          : `Akhir perjanjian kerja PPPK tidak tercatat dan diasumsikan mencakup tmt ${tmt} (asumsi dikonfirmasi analis).`;
      return `Perjanjian kerja PPPK sampai ${tanggal.id(f.kontrakSampai)} ${verdict === 'allowed' ? 'mencakup' : 'berakhir sebelum'} tmt ${tmt}.`;
    },
    en: (f, { verdict }) => {
      const tmt = tanggal.en(f.tmt);
      if (f.kontrakSampai === null)
        return verdict === 'unknown'
          ? `The end of the PPPK contract is not recorded; it must cover the tmt ${tmt}.`
          : `The end of the PPPK contract is not recorded and assumed to cover the tmt ${tmt} (assumption confirmed by the analyst).`;
      return `The PPPK contract until ${tanggal.en(f.kontrakSampai)} ${verdict === 'allowed' ? 'covers' : 'ends before'} the tmt ${tmt}.`;
    },
  },
  remedy: (f) =>
    f.kontrakSampai === null
      ? { id: 'Isi kontrak_sampai, atau konfirmasi asumsinya.', en: 'Fill kontrak_sampai, or confirm the assumption.' }
      : {
          id: `Perpanjang perjanjian kerja sampai paling sedikit ${tanggal.id(f.tmt)}.`,
          en: `Extend the contract to ${tanggal.en(f.tmt)} at least.`,
        },
});
