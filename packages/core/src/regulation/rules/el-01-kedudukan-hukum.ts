import { isAktif } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { allowed, forbidden } from '../outcome.ts';
import { defineRule } from '../rule.ts';

const NAMA: Readonly<Record<string, string>> = {
  '01': 'aktif',
  '02': 'CLTN',
  '03': 'tugas belajar',
  '04': 'pemberhentian sementara',
  '15': 'hukuman disiplin',
  '20': 'masa persiapan pensiun',
  '98': 'mencapai BUP',
  '99': 'pensiun',
};

/** Only people with active legal status are counted and may be moved. */
export const kedudukanHukum = defineRule<{ kode: string; nama: string }>({
  id: 'EL-01',
  title: { id: 'Kedudukan hukum aktif', en: 'Active legal status' },
  kind: 'HARD',
  sources: [
    { law: 'pp-11-2017', article: '64, 94' },
    { law: 'siasn', article: 'kedudukanHukum' },
  ],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pegawai',
  check({ pegawai }) {
    const kode = pegawai.kedudukanHukum;
    const facts = { kode, nama: NAMA[kode] ?? 'tidak aktif' };
    return isAktif(pegawai) ? allowed(facts) : forbidden(facts);
  },
  explain: {
    id: ({ kode, nama }) => `Kedudukan hukum ${kode} (${nama}); yang boleh dipindahkan hanya 01 (aktif).`,
    en: ({ kode, nama }) => `Legal status ${kode} (${nama}); only 01 (aktif) may be moved.`,
  },
  remedy: () => ({
    id: 'Dapat direncanakan setelah kedudukan hukumnya kembali 01.',
    en: 'Can be planned for once the legal status is 01 again.',
  }),
});
