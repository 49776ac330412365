import { day } from '../../kernel/index.ts';
import { golonganRank } from '../golongan.ts';
import { allowed, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { isPppk } from '../status.ts';

type Fakta = { golongan: string | null; minimum: string; cukup: boolean };

/** Rank floor: the jabatan's own, or that of its echelon. Remarked on, since the rules around the annex of 2002 were repealed in 2017. */
export const pangkat = defineRule<Fakta>({
  id: 'EL-14',
  title: { id: 'Pangkat minimum', en: 'Rank floor' },
  kind: 'SOFT',
  sources: [
    { law: 'pp-13-2002', article: 'Lampiran' },
    { law: 'siasn', article: 'ACC_10' },
  ],
  validFrom: day('2002-04-17'),
  validTo: null,
  looksAt: 'jabatan',
  check({ pegawai, jabatan, profil }, { golonganMinimum }) {
    const law = profil.eselon === null ? null : (golonganMinimum[profil.eselon] ?? null);
    const minimum = jabatan.golonganMin ?? law;
    const floor = minimum === null ? null : golonganRank(minimum);
    if (minimum === null || floor === null || isPppk(pegawai)) return notConcerned;
    const own = golonganRank(pegawai.golongan ?? '');
    const facts = { golongan: pegawai.golongan, minimum, cukup: own !== null && own >= floor };
    return facts.cukup ? allowed(facts) : remarked(facts);
  },
  explain: {
    id: (f) =>
      `Golongan ${f.golongan ?? 'tidak tercatat'}; jabatan ini meminta paling rendah ${f.minimum}${f.cukup ? ': memenuhi' : ' (dicatat, tidak menghalangi)'}.`,
    en: (f) =>
      `Rank ${f.golongan ?? 'not recorded'}; this jabatan asks for at least ${f.minimum}${f.cukup ? ': met' : ' (noted, no obstacle)'}.`,
  },
});
