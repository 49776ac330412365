import { completedMonths, type Day, day } from '../../kernel/index.ts';
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
  /** Day on which it is reached. */
  bupPada: Day | null;
  jendelaBulan: number;
};

/** Retirement age of the target jabatan: nobody is moved at or after it; a move shortly before is remarked on. */
export const usiaPensiun = defineRule<Fakta>({
  id: 'EL-09',
  title: { id: 'Batas usia pensiun', en: 'Retirement age' },
  kind: 'HARD',
  sources: [
    { law: 'pp-11-2017', article: '239' },
    { law: 'pp-11-2017', article: '240' },
  ],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'jabatan',
  check({ index, pegawai, profil, tmt }, p) {
    const bup = p.bupTahun[kelompokBupOf(profil)];
    const jendelaBulan = p.bupJendelaBulan;
    const lahir = pegawai.tanggalLahir;
    if (lahir === null) {
      const facts = { tanggalLahir: null, tmt, bup, bupPada: null, jendelaBulan };
      return index.paket.kebijakan.asumsi.includes('usia-di-bawah-bup') ? remarked(facts) : unknown(facts);
    }
    const left = bup * 12 - completedMonths(lahir, tmt);
    const facts = { tanggalLahir: lahir, tmt, bup, bupPada: completionDay(lahir, bup * 12), jendelaBulan };
    if (left <= 0) return forbidden(facts);
    return left <= jendelaBulan ? remarked(facts) : allowed(facts);
  },
  explain: {
    id(f, { verdict, remark }) {
      if (f.tanggalLahir === null || f.bupPada === null)
        return `Tanggal lahir tidak tercatat; BUP jabatan tujuan ${f.bup} tahun${verdict === 'unknown' ? '' : ', dianggap belum tercapai (asumsi dikonfirmasi analis)'} (tmt ${tanggal.id(f.tmt)}, jendela ${f.jendelaBulan} bulan).`;
      const say = verdict === 'forbidden' ? 'sudah tercapai' : remark ? 'sudah dekat' : 'belum dekat';
      return `Lahir ${tanggal.id(f.tanggalLahir)}; BUP ${f.bup} tahun pada jabatan tujuan jatuh pada ${tanggal.id(f.bupPada)} dan ${say} pada tmt ${tanggal.id(f.tmt)} (jendela ${f.jendelaBulan} bulan).`;
    },
    en(f, { verdict, remark }) {
      if (f.tanggalLahir === null || f.bupPada === null)
        return `The date of birth is not recorded; the target jabatan retires at ${f.bup}${verdict === 'unknown' ? '' : ', taken as not yet reached (assumption confirmed by the analyst)'} (tmt ${tanggal.en(f.tmt)}, window ${f.jendelaBulan} months).`;
      const say = verdict === 'forbidden' ? 'is reached' : remark ? 'is near' : 'is not near';
      return `Born ${tanggal.en(f.tanggalLahir)}; the retirement age of ${f.bup} in the target jabatan falls on ${tanggal.en(f.bupPada)} and ${say} on the tmt ${tanggal.en(f.tmt)} (window ${f.jendelaBulan} months).`;
    },
  },
  remedy: (f) =>
    f.tanggalLahir === null
      ? { id: 'Isi tanggal_lahir, atau konfirmasi asumsinya.', en: 'Fill tanggal_lahir, or confirm the assumption.' }
      : null,
});
