import { type Day, day } from '../../kernel/index.ts';
import { allowed, forbidden, remarked } from '../outcome.ts';
import { defineRule } from '../rule.ts';
import { tanggal } from '../sentence.ts';
import { completionDay } from '../term.ts';

type Fakta = {
  tmtJabatan: Day;
  tmt: Day;
  /** Whole months in the present jabatan on the tmt. */
  bulan: number;
  minimum: number;
  /** The figure of the law, where the policy asks for another one. */
  minimumHukum: number | null;
  /** First day on which the term is complete; null where it is complete already. */
  genapPada: Day | null;
  /** Document of the waiver; null = none recorded. */
  nomorDokumen: string | null;
  /** Months under which a waiver does not help; null without a waiver. */
  batasPengecualian: number | null;
};

/**
 * A pegawai completes a minimum term in the present jabatan before a mutasi. Counted from TMT jabatan, not from the date of the
 * SK; a move within the same jabatan counts too.
 */
export const masaJabatanMinimum = defineRule<Fakta>({
  id: 'EL-05',
  title: { id: 'Masa jabatan minimum', en: 'Minimum term in post' },
  kind: 'HARD',
  sources: [
    { law: 'pp-11-2017', article: '190 ayat (3)' },
    { law: 'perban-bkn-5-2019', article: '2 ayat (3)' },
  ],
  validFrom: day('2017-04-07'),
  validTo: null,
  looksAt: 'pegawai',
  check({ index, pegawai, tmt, bulanJabatan: bulan }, p) {
    const waiver = index.paket.kebijakan.pengecualianMasaJabatan[pegawai.pegawaiId];
    const short = bulan < p.masaJabatanMinimumBulan;
    const facts = {
      tmtJabatan: pegawai.tmtJabatan,
      tmt,
      bulan,
      minimum: p.masaJabatanMinimumBulan,
      minimumHukum: p.masaJabatanMinimumHukum === p.masaJabatanMinimumBulan ? null : p.masaJabatanMinimumHukum,
      genapPada: short ? completionDay(pegawai.tmtJabatan, p.masaJabatanMinimumBulan) : null,
      nomorDokumen: short && waiver ? waiver.nomorDokumen : null,
      batasPengecualian: short && waiver ? p.masaJabatanPengecualianBulan : null,
    };
    if (!short) return bulan < p.masaJabatanMinimumHukum ? remarked(facts) : allowed(facts);
    const waived = waiver && waiver.nomorDokumen.trim() !== '' && bulan >= p.masaJabatanPengecualianBulan;
    return waived ? remarked(facts) : forbidden(facts);
  },
  explain: {
    id: (f, { verdict }) =>
      `${verdict === 'forbidden' ? 'Baru' : 'Sudah'} ${f.bulan} bulan penuh di jabatan sekarang (sejak ${tanggal.id(f.tmtJabatan)}) pada ${tanggal.id(f.tmt)}; paling singkat ${f.minimum} bulan${f.genapPada === null ? '' : `, genap ${tanggal.id(f.genapPada)}`}.${hukum.id(f)}${dokumen.id(f, verdict === 'forbidden')}`,
    en: (f, { verdict }) =>
      `${verdict === 'forbidden' ? 'Only ' : ''}${f.bulan} full months in the present jabatan (since ${tanggal.en(f.tmtJabatan)}) on ${tanggal.en(f.tmt)}; at least ${f.minimum} months are required${f.genapPada === null ? '' : `, complete on ${tanggal.en(f.genapPada)}`}.${hukum.en(f)}${dokumen.en(f, verdict === 'forbidden')}`,
  },
  remedy: ({ genapPada }) =>
    genapPada === null
      ? null
      : {
          id: `Paling awal tmt ${tanggal.id(genapPada)}; atau catat pengecualian bernomor dokumen bila sudah ada.`,
          en: `Earliest tmt ${tanggal.en(genapPada)}; or record a waiver with its document number, if there is one.`,
        },
});

const hukum = {
  id: (f: Fakta) =>
    f.minimumHukum === null ? '' : ` Peraturan menyebut ${f.minimumHukum} bulan; kebijakan instansi lain.`,
  en: (f: Fakta) =>
    f.minimumHukum === null ? '' : ` The regulation says ${f.minimumHukum} months; the agency's policy differs.`,
};

const dokumen = {
  id(f: Fakta, refused: boolean): string {
    if (f.nomorDokumen === null) return '';
    if (!refused) return ` Dikecualikan dengan dokumen ${f.nomorDokumen} (berlaku mulai ${f.batasPengecualian} bulan).`;
    return ` Pengecualian (dokumen ${f.nomorDokumen}) tidak cukup: perlu nomor dokumen dan paling sedikit ${f.batasPengecualian} bulan.`;
  },
  en(f: Fakta, refused: boolean): string {
    if (f.nomorDokumen === null) return '';
    if (!refused) return ` Waived by document ${f.nomorDokumen} (possible from ${f.batasPengecualian} months).`;
    return ` The waiver (document ${f.nomorDokumen}) is not enough: it needs a number and at least ${f.batasPengecualian} months.`;
  },
};
