import { type Day, day } from '../../kernel/index.ts';
import { allowed, forbidden, remarked, unknown } from '../outcome.ts';
import { kelompokBupOf } from '../parameters/index.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';
import { completionDay } from '../term.ts';

type Fakta = {
  tanggalLahir: Day | null;
  tmt: Day;
  /** Retirement age in the target jabatan, completed years. */
  bup: number;
  /** Day on which it is reached; null where that is further away than the window. */
  bupPada: Day | null;
  jendelaBulan: number;
};

/** Retirement age of the target jabatan: nobody is moved at or after it; a move shortly before is remarked on. */
export const usiaPensiun = defineRule<Fakta>({
  id: 'EL-09',
  title: { id: 'Batas usia pensiun', en: 'Retirement age' },
  kind: 'HARD',
  sources: [{ law: 'pp-11-2017', article: '239, 240' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'jabatan',
  check({ index, pegawai, profil, tmt, bulanUsia }, p) {
    const bup = p.bupTahun[kelompokBupOf(profil)];
    const jendelaBulan = p.bupJendelaBulan;
    const lahir = pegawai.tanggalLahir;
    const facts = { tanggalLahir: lahir, tmt, bup, bupPada: null, jendelaBulan };
    if (lahir === null || bulanUsia === null) {
      return index.paket.kebijakan.asumsi.includes('usia-di-bawah-bup') ? remarked(facts) : unknown(facts);
    }
    const left = bup * 12 - bulanUsia;
    if (left > jendelaBulan) return allowed(facts);
    const near = { ...facts, bupPada: completionDay(lahir, bup * 12) };
    return left <= 0 ? forbidden(near) : remarked(near);
  },
  explain: {
    id(f, { verdict }) {
      const bup = `BUP ${f.bup} tahun pada jabatan tujuan`;
      const at = `pada tmt ${tanggal.id(f.tmt)} (jendela ${f.jendelaBulan} bulan)`;
      if (f.tanggalLahir === null)
        return `Tanggal lahir tidak tercatat; ${bup} ${verdict === 'unknown' ? 'tidak dapat diperiksa' : 'dianggap belum tercapai (asumsi dikonfirmasi analis)'} ${at}.`;
      const born = `Lahir ${tanggal.id(f.tanggalLahir)}; ${bup}`;
      if (f.bupPada === null) return `${born} belum dekat ${at}.`;
      return `${born} jatuh pada ${tanggal.id(f.bupPada)}, ${verdict === 'forbidden' ? 'sudah tercapai' : 'sudah dekat'} ${at}.`;
    },
    en(f, { verdict }) {
      const bup = `the retirement age of ${f.bup} in the target jabatan`;
      const at = `on the tmt ${tanggal.en(f.tmt)} (window ${f.jendelaBulan} months)`;
      if (f.tanggalLahir === null)
        return `The date of birth is not recorded; ${bup} ${verdict === 'unknown' ? 'cannot be checked' : 'is taken as not reached (assumption confirmed by the analyst)'} ${at}.`;
      const born = `Born ${tanggal.en(f.tanggalLahir)}; ${bup}`;
      if (f.bupPada === null) return `${born} is not near ${at}.`;
      return `${born} falls on ${tanggal.en(f.bupPada)}, ${verdict === 'forbidden' ? 'reached' : 'near'} ${at}.`;
    },
  },
  remedy: (f) =>
    f.tanggalLahir === null
      ? { id: 'Isi tanggal_lahir, atau konfirmasi asumsinya.', en: 'Fill tanggal_lahir, or confirm the assumption.' }
      : null,
});
