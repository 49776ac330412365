import { day } from '../../kernel/index.ts';
import { allowed, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';

type Fakta = {
  /** Levels missing, summed over the competences the jabatan requires. */
  kurang: number;
  /** Required competences of which the own level is not known. */
  tidakDiketahui: number;
  rincian: string;
  /** Usual managerial level, where a structural jabatan records no standard; null otherwise. */
  lazim: number | null;
};

/** Competence against the standard of the jabatan: the gap is told and never blocks; an unknown level is unknown, not zero. */
export const kompetensi = defineRule<Fakta>({
  id: 'EL-13',
  title: { id: 'Standar kompetensi', en: 'Competence standard' },
  kind: 'SOFT',
  sources: [
    { law: 'permenpanrb-38-2017', article: '' },
    { law: 'pp-11-2017', article: '55, 190 ayat (4)' },
  ],
  validFrom: day('2017-06-01'),
  validTo: null,
  looksAt: 'jabatan',
  check({ pegawai, jabatan, profil }, { kompetensiManajerial }) {
    const required = Object.entries(jabatan.kompetensi);
    if (required.length === 0) {
      const { tingkat } = profil;
      if (tingkat !== 'pengawas' && tingkat !== 'administrator' && tingkat !== 'jpt') return notConcerned;
      return remarked({ kurang: 0, tidakDiketahui: 0, rincian: '', lazim: kompetensiManajerial[tingkat] });
    }
    const rows = required.map(([name, level]) => ({ name, level, own: pegawai.kompetensi[name] ?? null }));
    const short = rows.filter(({ level, own }) => own === null || own < level);
    if (short.length === 0) return allowed({ kurang: 0, tidakDiketahui: 0, rincian: '', lazim: null });
    return remarked({
      kurang: short.reduce((sum, { level, own }) => sum + (own === null ? 0 : level - own), 0),
      tidakDiketahui: short.filter(({ own }) => own === null).length,
      rincian: short.map(({ name, level, own }) => `${name} ${own ?? '?'}/${level}`).join(', '),
      lazim: null,
    });
  },
  explain: {
    id(f) {
      if (f.lazim !== null)
        return `Standar kompetensi jabatan ini tidak tercatat; untuk jenjangnya lazim manajerial level ${f.lazim} (kurang ${f.kurang}, tidak diketahui ${f.tidakDiketahui}).`;
      if (f.rincian === '') return 'Semua kompetensi yang diminta jabatan ini terpenuhi.';
      return `Kompetensi kurang ${f.kurang} tingkat, ${f.tidakDiketahui} tidak diketahui (dimiliki/diminta): ${f.rincian}.`;
    },
    en(f) {
      if (f.lazim !== null)
        return `No competence standard is recorded for this jabatan; managerial level ${f.lazim} is usual at its level (short ${f.kurang}, unknown ${f.tidakDiketahui}).`;
      if (f.rincian === '') return 'Every competence this jabatan requires is met.';
      return `Competence short by ${f.kurang} levels, ${f.tidakDiketahui} unknown (own/required): ${f.rincian}.`;
    },
  },
});
