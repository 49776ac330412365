import type { Sel } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import type { Organisasi } from '../organisasi.ts';
import { needsConsent, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** Structural officials of the civil registration office are appointed and removed by the Minister; pelaksana there are free. */
export const dukcapil = defineRule<{ jabatan: string; unor: string; arah: 'masuk' | 'keluar' }>({
  id: 'EL-19',
  title: { id: 'Pejabat struktural Dukcapil', en: 'Structural officials of Dukcapil' },
  kind: 'ROUTE',
  sources: [{ law: 'uu-24-2013', article: '83A' }],
  validFrom: day('2013-12-24'),
  validTo: null,
  looksAt: 'unor',
  concerns: { sel: isOfficial, pegawai: ({ asal, organisasi }) => isOfficial(asal, organisasi) },
  check({ asal, tujuan, organisasi }) {
    if (isOfficial(tujuan, organisasi))
      return needsConsent({ jabatan: tujuan.jabatan.nama, unor: tujuan.unor.nama, arah: 'masuk' });
    if (isOfficial(asal, organisasi))
      return needsConsent({ jabatan: asal.jabatan.nama, unor: asal.unor.nama, arah: 'keluar' });
    return notConcerned;
  },
  explain: {
    id: (f) =>
      `${f.arah === 'masuk' ? 'Pengangkatan sebagai' : 'Pemberhentian dari'} ${f.jabatan} di ${f.unor} dilakukan Menteri Dalam Negeri atas usul melalui gubernur.`,
    en: (f) =>
      `${f.arah === 'masuk' ? 'Appointment to' : 'Removal from'} ${f.jabatan} in ${f.unor} is made by the Minister of Home Affairs, proposed through the governor.`,
  },
  remedy: () => ({
    id: 'Mintakan persetujuan Menteri Dalam Negeri melalui gubernur sebelum SK.',
    en: 'Ask the consent of the Minister of Home Affairs through the governor before the SK.',
  }),
});

function isOfficial({ unor, jabatan }: Sel, organisasi: Organisasi): boolean {
  return jabatan.jenis === 'struktural' && organisasi.isDukcapil(unor.unorId);
}
