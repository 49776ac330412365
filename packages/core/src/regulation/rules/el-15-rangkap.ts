import { type Day, day } from '../../kernel/index.ts';
import { notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';

/**
 * No double post of JA and JF. A definitive move gives up the old post on the tmt, so crossing between JA and JF is no double post;
 * the reader is told that the old post must end on the same day.
 */
export const rangkap = defineRule<{ jabatanAsal: string; jabatanTujuan: string; tmt: Day }>({
  id: 'EL-15',
  title: { id: 'Tidak rangkap jabatan', en: 'No double post' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '53, 98' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pasangan',
  check({ jabatanAsal, jabatan, profil, profilAsal, tmt }) {
    if (profil.fungsional === profilAsal.fungsional) return notConcerned;
    return remarked({ jabatanAsal: jabatanAsal.nama, jabatanTujuan: jabatan.nama, tmt });
  },
  explain: {
    id: (f) =>
      `Perpindahan antara JA dan JF: ${f.jabatanAsal} dilepas pada ${tanggal.id(f.tmt)}, hari yang sama dengan pengangkatan sebagai ${f.jabatanTujuan}; merangkap keduanya dilarang.`,
    en: (f) =>
      `A move between JA and JF: ${f.jabatanAsal} ends on ${tanggal.en(f.tmt)}, the day of the appointment as ${f.jabatanTujuan}; holding both is forbidden.`,
  },
});
