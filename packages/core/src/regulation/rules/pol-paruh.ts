import { isParuhWaktu, JAM_PENUH } from '../../domain/index.ts';
import { day } from '../../kernel/index.ts';
import { forbidden, notConcerned } from '../outcome.ts';
import { defineRule } from '../rule.ts';

/** MODEL section 2: part-time people stay where they are and are counted by their share. */
export const paruhWaktu = defineRule<{ jamPerMinggu: number; jamPenuh: number }>({
  id: 'POL-PARUH',
  title: { id: 'Pegawai paruh waktu tinggal', en: 'Part-time people stay' },
  kind: 'HARD',
  sources: [{ law: 'produk', article: '' }],
  validFrom: day('1900-01-01'),
  validTo: null,
  looksAt: 'pegawai',
  check: ({ pegawai }) =>
    isParuhWaktu(pegawai) ? forbidden({ jamPerMinggu: pegawai.jamPerMinggu, jamPenuh: JAM_PENUH }) : notConcerned,
  explain: {
    id: (f) =>
      `Bekerja ${desimal(f.jamPerMinggu)} dari ${desimal(f.jamPenuh)} jam seminggu; pegawai paruh waktu tinggal di formasinya dan dihitung menurut porsinya.`,
    en: (f) =>
      `Works ${f.jamPerMinggu} of ${f.jamPenuh} hours a week; part-time people stay where they are and count by their share.`,
  },
  remedy: () => ({
    id: 'Bila jamnya keliru, perbaiki jam_per_minggu.',
    en: 'If the hours are wrong, correct jam_per_minggu.',
  }),
});

const desimal = (n: number): string => String(n).replace('.', ',');
