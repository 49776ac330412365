import { type Day, day } from '../../kernel/index.ts';
import { allowed, notConcerned, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';
import { isOverdue } from '../stay.ts';

/** Over the maximum term a rotation is due: said of every such move; staying is refused only where the policy switches must-rotate on. */
export const masaJabatanMaksimum = defineRule<{ tmtJabatan: Day; tmt: Day; bulan: number; maksimum: number }>({
  id: 'EL-06',
  title: { id: 'Masa jabatan maksimum', en: 'Maximum term in post' },
  kind: 'SOFT',
  sources: [{ law: 'pp-11-2017', article: '190 ayat (3)' }],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pegawai',
  check(perkara, p) {
    const { pegawai, profilAsal, tmt, bulanJabatan: bulan } = perkara;
    if (profilAsal.fungsional || profilAsal.tingkat === 'jpt') return notConcerned;
    const facts = { tmtJabatan: pegawai.tmtJabatan, tmt, bulan, maksimum: p.masaJabatanMaksimumBulan };
    return isOverdue(perkara, p) ? remarked(facts) : allowed(facts);
  },
  explain: {
    id: (f, { remark }) =>
      `${f.bulan} bulan penuh di jabatan sekarang (sejak ${tanggal.id(f.tmtJabatan)}) pada ${tanggal.id(f.tmt)}; ${remark ? 'rotasi sudah waktunya: melewati' : 'belum melewati'} ${f.maksimum} bulan.`,
    en: (f, { remark }) =>
      `${f.bulan} full months in the present jabatan (since ${tanggal.en(f.tmtJabatan)}) on ${tanggal.en(f.tmt)}; ${remark ? 'rotation is due: more than' : 'not more than'} ${f.maksimum} months.`,
  },
});
