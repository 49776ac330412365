import { addDays, type Day, day } from '../../kernel/index.ts';
import { allowed, forbidden } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';

/** Nobody on a study assignment, or bound to serve where he is until the tmt or later, is moved. */
export const tugasBelajar = defineRule<{ tugasBelajar: boolean; ikatanDinasSampai: Day | null; tmt: Day }>({
  id: 'EL-04',
  title: { id: 'Tidak dalam tugas belajar atau ikatan dinas', en: 'Not on study assignment or service bond' },
  kind: 'HARD',
  sources: [{ law: 'perban-bkn-5-2019', article: '3' }],
  validFrom: day('2019-04-01'),
  validTo: null,
  looksAt: 'pegawai',
  check({ pegawai, tmt }) {
    const facts = { tugasBelajar: pegawai.tugasBelajar, ikatanDinasSampai: pegawai.ikatanDinasSampai, tmt };
    const bound = facts.ikatanDinasSampai !== null && facts.ikatanDinasSampai >= tmt;
    return facts.tugasBelajar || bound ? forbidden(facts) : allowed(facts);
  },
  explain: {
    id(f, { verdict }) {
      if (verdict === 'allowed')
        return `Tidak ada tugas belajar atau ikatan dinas yang mencakup tmt ${tanggal.id(f.tmt)}.`;
      const bond = f.ikatanDinasSampai === null ? '' : ` Ikatan dinas sampai ${tanggal.id(f.ikatanDinasSampai)}.`;
      return `${f.tugasBelajar ? 'Sedang tugas belajar' : 'Terikat ikatan dinas'} pada tmt ${tanggal.id(f.tmt)}.${bond}`;
    },
    en(f, { verdict }) {
      if (verdict === 'allowed') return `No study assignment or service bond covers the tmt ${tanggal.en(f.tmt)}.`;
      const bond =
        f.ikatanDinasSampai === null ? '' : ` The service bond lasts until ${tanggal.en(f.ikatanDinasSampai)}.`;
      return `${f.tugasBelajar ? 'On a study assignment' : 'Under a service bond'} on the tmt ${tanggal.en(f.tmt)}.${bond}`;
    },
  },
  remedy(f) {
    if (f.tugasBelajar || f.ikatanDinasSampai === null)
      return {
        id: 'Setelah tugas belajar selesai dan tugas_belajar menjadi 0.',
        en: 'Once the study assignment is over and tugas_belajar is 0.',
      };
    const first = addDays(f.ikatanDinasSampai, 1);
    return { id: `Paling awal tmt ${tanggal.id(first)}.`, en: `Earliest tmt ${tanggal.en(first)}.` };
  },
});
