import type { Kebijakan } from '../../domain/index.ts';
import type { Day } from '../../kernel/index.ts';
import { type DatedRows, rowOn } from './dated.ts';
import * as lain from './lain.ts';
import * as masa from './masa-jabatan.ts';
import * as syarat from './syarat-jabatan.ts';
import * as tataCara from './tata-cara.ts';
import * as usia from './usia-pensiun.ts';

export type { DatedRows } from './dated.ts';
export { kelompokBupOf } from './usia-pensiun.ts';

/** Every figure of the law, by name, as dated rows with their sources. */
export const parameterRows = {
  masaJabatanMinimumBulan: masa.masaJabatanMinimumBulan,
  masaJabatanPengecualianBulan: masa.masaJabatanPengecualianBulan,
  masaJabatanMaksimumBulan: masa.masaJabatanMaksimumBulan,
  masaPercobaanBulan: masa.masaPercobaanBulan,
  bupTahun: usia.bupTahun,
  bupJendelaBulan: usia.bupJendelaBulan,
  pendidikanMinimum: syarat.pendidikanMinimum,
  pengalamanBulan: syarat.pengalamanBulan,
  kinerjaCukup: syarat.kinerjaCukup,
  golonganMinimum: syarat.golonganMinimum,
  kompetensiManajerial: syarat.kompetensiManajerial,
  derajatKerabat: lain.derajatKerabat,
  bekuSebelumPenetapanBulan: lain.bekuSebelumPenetapanBulan,
  bekuSesudahPelantikanBulan: lain.bekuSesudahPelantikanBulan,
  kuorumTim: tataCara.kuorumTim,
  jawabanImutHariKerja: tataCara.jawabanImutHariKerja,
  penyampaianHariKerja: tataCara.penyampaianHariKerja,
  penyampaianMassalHariKerja: tataCara.penyampaianMassalHariKerja,
  keberatanHariKerja: tataCara.keberatanHariKerja,
  putusanKeberatanHariKerja: tataCara.putusanKeberatanHariKerja,
} as const satisfies Record<string, DatedRows<unknown>>;

type LawFigures = { readonly [K in keyof typeof parameterRows]: (typeof parameterRows)[K][0]['value'] };

/** The figures that hold on one tmt, after the policy's own terms in post have replaced those of the law. */
export interface Parameters extends LawFigures {
  /** The law's own minimum, where the policy asks for another one. */
  readonly masaJabatanMinimumHukum: number;
}

/** The figures of the law on `tmt`. */
export function lawFigures(tmt: Day): LawFigures {
  const entries = Object.entries(parameterRows).map(([name, rows]) => [name, rowOn<unknown>(rows, tmt).value]);
  return Object.fromEntries(entries) as LawFigures;
}

export function parametersFor(kebijakan: Kebijakan): Parameters {
  const law = lawFigures(kebijakan.tmt);
  return {
    ...law,
    masaJabatanMinimumHukum: law.masaJabatanMinimumBulan,
    masaJabatanMinimumBulan: kebijakan.batas.masaJabatanMinimumBulan,
    masaJabatanMaksimumBulan: kebijakan.batas.masaJabatanMaksimumBulan,
  };
}
