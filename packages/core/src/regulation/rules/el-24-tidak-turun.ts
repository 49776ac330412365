import { day } from '../../kernel/index.ts';
import { allowed, forbidden } from '../outcome.ts';
import { defineRule } from '../rule.ts';

type Fakta = {
  jabatanAsal: string;
  jabatanTujuan: string;
  kelasAsal: number | null;
  kelasTujuan: number | null;
};

/** A plan may not lower level or class: lowering is a severe disciplinary sanction. */
export const tidakTurun = defineRule<Fakta>({
  id: 'EL-24',
  title: { id: 'Tidak menurunkan jenjang atau kelas', en: 'No lowering of level or class' },
  kind: 'HARD',
  sources: [{ law: 'pp-94-2021', article: '8 ayat (4)' }],
  validFrom: day('2021-08-31'),
  validTo: null,
  looksAt: 'pasangan',
  check({ arah, jabatanAsal, jabatan }) {
    const facts = {
      jabatanAsal: jabatanAsal.nama,
      jabatanTujuan: jabatan.nama,
      kelasAsal: jabatanAsal.kelas,
      kelasTujuan: jabatan.kelas,
    };
    const lowerKelas = facts.kelasAsal !== null && facts.kelasTujuan !== null && facts.kelasTujuan < facts.kelasAsal;
    return arah === 'demosi' || lowerKelas ? forbidden(facts) : allowed(facts);
  },
  explain: {
    id: (f, { verdict }) =>
      `${f.jabatanAsal} (kelas ${f.kelasAsal ?? '-'}) ke ${f.jabatanTujuan} (kelas ${f.kelasTujuan ?? '-'}) ${verdict === 'allowed' ? 'tidak menurunkan jenjang atau kelas' : 'menurunkan jenjang atau kelas; penurunan adalah hukuman disiplin berat, bukan mutasi'}.`,
    en: (f, { verdict }) =>
      `${f.jabatanAsal} (class ${f.kelasAsal ?? '-'}) to ${f.jabatanTujuan} (class ${f.kelasTujuan ?? '-'}) ${verdict === 'allowed' ? 'lowers neither level nor class' : 'lowers the level or class; lowering is a severe disciplinary sanction, not a transfer'}.`,
  },
});
