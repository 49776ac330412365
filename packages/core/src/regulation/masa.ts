import { type PaketIndex, type Pegawai, tingkatOf } from '../domain/index.ts';
import { addMonths, completedMonths, type Day } from '../kernel/index.ts';
import { articleOf } from './laws.ts';
import { kelompokBupOf, parametersFor } from './parameters/index.ts';
import { profilOf } from './profil.ts';
import { masaJabatanMaksimum } from './rules/el-06-masa-jabatan-maksimum.ts';
import { usiaPensiun } from './rules/el-09-usia-pensiun.ts';
import { completionDay } from './term.ts';

/** What the terms in post and the retirement age mean for one person, as days that do not depend on when one asks. */
export interface Masa {
  /** Whole months in the present jabatan on the tmt of the policy. */
  readonly bulan: number;
  /** `umum`: rotation falls due; JF follow their own career and JPT are outside (EL-06). */
  readonly jalur: 'umum' | 'fungsional' | 'jpt';
  /** Day on which the maximum term is complete; rotation is due from the day after. */
  readonly genapPada: Day;
  /** Day on which the retirement age of the present jabatan is reached; null without a date of birth. */
  readonly bupPada: Day | null;
}

/** The terms of one package, for plans over several years. */
export interface BacaMasa {
  of(pegawai: Pegawai): Masa;
  /** True where rotation is due on `tmt`. */
  jatuhTempo(masa: Masa, tmt: Day): boolean;
  /** True where retirement follows within the window of EL-09 after `tmt`, or has come. */
  dekatPensiun(masa: Masa, tmt: Day): boolean;
  readonly maksimumBulan: number;
  readonly jendelaPensiunBulan: number;
  readonly pasal: { readonly maksimum: string; readonly pensiun: string };
}

export function bacaMasa(index: PaketIndex): BacaMasa {
  const parameters = parametersFor(index.paket.kebijakan);
  const { masaJabatanMaksimumBulan: most, bupTahun, bupJendelaBulan: jendela } = parameters;
  const known = new Map<string, { readonly jalur: Masa['jalur']; readonly bupBulan: number }>();
  const ofJabatan = (id: string): { readonly jalur: Masa['jalur']; readonly bupBulan: number } => {
    const jabatan = index.jabatanById.get(id);
    if (!jabatan) throw new Error(`bacaMasa: jabatan "${id}" is not in the package.`);
    const jalur = jabatan.jenis === 'fungsional' ? 'fungsional' : tingkatOf(jabatan) === 'jpt' ? 'jpt' : 'umum';
    return { jalur, bupBulan: bupTahun[kelompokBupOf(profilOf(jabatan))] * 12 };
  };
  return {
    maksimumBulan: most,
    jendelaPensiunBulan: jendela,
    pasal: { maksimum: articleOf(masaJabatanMaksimum.sources), pensiun: articleOf(usiaPensiun.sources) },
    jatuhTempo: ({ jalur, genapPada }, tmt) => jalur === 'umum' && tmt > genapPada,
    dekatPensiun: ({ bupPada }, tmt) => bupPada !== null && bupPada <= addMonths(tmt, jendela),
    of(pegawai) {
      let jabatan = known.get(pegawai.jabatanId);
      if (!jabatan) known.set(pegawai.jabatanId, (jabatan = ofJabatan(pegawai.jabatanId)));
      return {
        bulan: completedMonths(pegawai.tmtJabatan, index.paket.kebijakan.tmt),
        jalur: jabatan.jalur,
        genapPada: completionDay(pegawai.tmtJabatan, most),
        bupPada: pegawai.tanggalLahir === null ? null : completionDay(pegawai.tanggalLahir, jabatan.bupBulan),
      };
    },
  };
}
