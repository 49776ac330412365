import { type Day, day } from '../../kernel/index.ts';
import { forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';
import { completionDay } from '../term.ts';

/** A CPNS is on probation until appointed PNS and is not moved permanently; temporary help stays possible. */
export const cpns = defineRule<{ masaPercobaanBulan: number; genapPada: Day | null }>({
  id: 'EL-02',
  title: { id: 'CPNS dalam masa percobaan', en: 'CPNS on probation' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '34' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pegawai',
  check({ pegawai }, { masaPercobaanBulan }) {
    if (pegawai.status !== 'CPNS') return notConcerned;
    const genapPada = pegawai.tmtCpns === null ? null : completionDay(pegawai.tmtCpns, masaPercobaanBulan);
    return forbidden({ masaPercobaanBulan, genapPada });
  },
  explain: {
    id: (f) =>
      `Masih CPNS: masa percobaan ${f.masaPercobaanBulan} bulan${f.genapPada === null ? '' : `, genap ${tanggal.id(f.genapPada)}`}, dan belum diangkat sebagai PNS.`,
    en: (f) =>
      `Still CPNS: the probation is ${f.masaPercobaanBulan} months${f.genapPada === null ? '' : `, complete on ${tanggal.en(f.genapPada)}`}, and the appointment as PNS is not recorded.`,
  },
  remedy: () => ({
    id: 'Dapat dipindahkan setelah diangkat sebagai PNS; sementara itu dapat diperbantukan dengan surat tugas.',
    en: 'May be moved once appointed PNS; until then help by surat tugas is possible.',
  }),
});
