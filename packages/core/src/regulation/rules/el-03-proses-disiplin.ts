import type { Arah } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed, forbidden, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { arahTeks } from '../sentence.ts';

/** Nobody in a process of discipline is promoted; a lateral move inside the agency is remarked on. Only a yes or no is ever read. */
export const prosesDisiplin = defineRule<{ prosesDisiplin: boolean; arah: Arah }>({
  id: 'EL-03',
  title: { id: 'Tidak dalam proses disiplin', en: 'Not in a process of discipline' },
  kind: 'HARD',
  sources: [{ law: 'perban-bkn-5-2019', article: '3' }],
  validFrom: day('2019-04-01'),
  validTo: null,
  looksAt: 'jabatan',
  check({ pegawai, arah }) {
    const facts = { prosesDisiplin: pegawai.prosesDisiplin, arah };
    if (!pegawai.prosesDisiplin) return allowed(facts);
    return arah === 'promosi' ? forbidden(facts) : remarked(facts);
  },
  explain: {
    id: (f, { verdict }) =>
      !f.prosesDisiplin
        ? 'Tidak ada proses disiplin yang tercatat.'
        : `Proses disiplin masih berjalan; ${arahTeks[f.arah].id} di dalam instansi ${verdict === 'forbidden' ? 'tidak diperkenankan' : 'perlu pertimbangan PPK'}.`,
    en: (f, { verdict }) =>
      !f.prosesDisiplin
        ? 'No process of discipline is recorded.'
        : `A process of discipline is running; ${arahTeks[f.arah].en} inside the agency ${verdict === 'forbidden' ? 'is not allowed' : "needs the PPK's consideration"}.`,
  },
  remedy: () => ({
    id: 'Setelah proses disiplin selesai dan proses_disiplin menjadi 0.',
    en: 'Once the process is closed and proses_disiplin is 0.',
  }),
});
